use std::path::Path;

use clap::ArgMatches;
use jauge_app::domain::dossier::Dossier;
use jauge_app::domain::ids::AssessmentId;
use jauge_app::error::PublicError;
use jauge_app::l10n::{Texts, msg};
use jauge_app::wire::{Paper, ReportOptions};
use jauge_app::{Rendered, dossier, report};
use jiff::Zoned;

use super::{path, read, word};
use crate::console::Console;
use crate::grammar::NO_CONTENTS;
use crate::outcome::Outcome;

/// Prints the diagnostic.
pub(super) fn obey(words: &ArgMatches, texts: &Texts, console: &mut Console) -> Result<Outcome, PublicError> {
    let (dossier, assessment) = read(words)?;
    let options = ReportOptions {
        locale: texts.locale().tag().to_owned(),
        paper: paper(words),
        contents: contents(words),
        confidential: words.get_flag("confidential"),
        logo: !words.get_flag("no-logo"),
    };
    print(
        &dossier,
        &assessment.id,
        &options,
        path(words, "output"),
        texts,
        console,
    )?;
    Ok(Outcome::Done)
}

/// The paper asked for.
pub(super) fn paper(words: &ArgMatches) -> Paper {
    match word(words, "paper") {
        Some("letter") => Paper::Letter,
        _ => Paper::A4,
    }
}

/// Everything but the radar by default; a list that names something besides `none` is taken at its word.
fn contents(words: &ArgMatches) -> Vec<String> {
    let mut contents = match words.get_many::<String>("contents") {
        Some(named) => named.filter(|name| *name != NO_CONTENTS).cloned().collect(),
        None => ReportOptions::usual(),
    };
    if words.get_flag("radar") {
        contents.push("radar".to_owned());
    }
    contents
}

/// Prints a report to a file and tells so.
pub(super) fn print(
    dossier: &Dossier,
    assessment: &AssessmentId,
    options: &ReportOptions,
    output: &Path,
    texts: &Texts,
    console: &mut Console,
) -> Result<(), PublicError> {
    let rendered = report::diagnostic(dossier, assessment, options, Zoned::now().datetime())?;
    save(&rendered, output, texts, console)
}

/// Writes a document to a file and tells so.
pub(super) fn save(
    rendered: &Rendered,
    output: &Path,
    texts: &Texts,
    console: &mut Console,
) -> Result<(), PublicError> {
    dossier::save_file(output, &rendered.bytes)?;
    let name = output.display().to_string();
    console.tell(&msg::cli::printed(texts, &name, rendered.pages));
    if !rendered.replaced.is_empty() {
        let characters: Vec<String> = rendered.replaced.iter().map(char::to_string).collect();
        console.tell(&msg::cli::replaced(texts, &texts.list(&characters)));
    }
    Ok(())
}
