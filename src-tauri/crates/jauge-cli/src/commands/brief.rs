use std::path::Path;

use clap::ArgMatches;
use jauge_app::error::{ErrorCode, PublicError};
use jauge_app::l10n::{Texts, msg};
use jauge_app::wire::{BriefFormat, BriefOptions};
use jauge_app::{brief, dossier};
use jiff::Zoned;

use super::report::paper;
use super::{path, read, word};
use crate::console::Console;
use crate::outcome::Outcome;

/// Drafts a mission brief.
pub(super) fn obey(words: &ArgMatches, texts: &Texts, console: &mut Console) -> Result<Outcome, PublicError> {
    let (dossier, assessment) = read(words)?;
    let output = path(words, "output");
    let options = BriefOptions {
        provider: word(words, "help-type").unwrap_or_default().to_owned(),
        locale: texts.locale().tag().to_owned(),
        paper: paper(words),
        format: format(output)?,
    };
    let file = brief::file(&dossier, &assessment.id, &options, Zoned::now().datetime())?;
    dossier::save_file(output, &file.bytes)?;
    let name = output.display().to_string();
    console.tell(&match options.format {
        BriefFormat::Pdf => msg::cli::printed(texts, &name, file.pages),
        BriefFormat::Docx => msg::cli::written(texts, &name),
    });
    if !file.replaced.is_empty() {
        let characters: Vec<String> = file.replaced.iter().map(char::to_string).collect();
        console.tell(&msg::cli::replaced(texts, &texts.list(&characters)));
    }
    Ok(Outcome::Done)
}

/// The kind of file that its name asks for.
fn format(output: &Path) -> Result<BriefFormat, PublicError> {
    let is = |end: &str| {
        output
            .extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case(end))
    };
    if is("pdf") {
        Ok(BriefFormat::Pdf)
    } else if is("docx") {
        Ok(BriefFormat::Docx)
    } else {
        Err(PublicError::new(ErrorCode::Invalid)
            .with("path", "output")
            .with("value", output.display()))
    }
}
