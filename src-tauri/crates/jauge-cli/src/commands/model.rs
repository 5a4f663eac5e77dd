use std::path::{Path, PathBuf};

use clap::ArgMatches;
use jauge_app::error::PublicError;
use jauge_app::l10n::{Texts, msg};
use jauge_app::model_check::{self, Fault, Finding, check_embedded, check_folder, read_own};
use jauge_app::model_export;

use super::{path, word};
use crate::console::Console;
use crate::outcome::Outcome;

/// Works on an edition of the model.
pub(super) fn obey(words: &ArgMatches, texts: &Texts, console: &mut Console) -> Result<Outcome, PublicError> {
    let (what, words) = words
        .subcommand()
        .expect("invariant: the grammar asks for what to do with the model");
    match what {
        "check" => check(words, texts, console),
        "export" => export(words, texts, console),
        _ => unreachable!("invariant: the grammar knows nothing else to do with the model"),
    }
}

/// Gives all problems of an edition and its texts.
fn check(words: &ArgMatches, texts: &Texts, console: &mut Console) -> Result<Outcome, PublicError> {
    let folder = words.get_one::<PathBuf>("folder");
    let all_texts = words.get_one::<PathBuf>("texts");
    let findings = match (folder, all_texts) {
        (Some(folder), Some(locales)) => check_folder(folder, locales)?,
        (Some(folder), None) => read_own(folder)?.1,
        (None, _) => check_embedded(),
    };
    // A copy of the program's edition is whole; only when a dossier is to take it in does its id stand in the way.
    let (taken, findings): (Vec<_>, Vec<_>) = findings
        .into_iter()
        .partition(|finding| matches!(finding.fault, Fault::Taken(_)));
    for finding in &taken {
        console.tell(&model_check::line(texts, finding));
    }
    Ok(tell(&findings, texts, console))
}

/// Prints what is wrong with an edition.
pub(super) fn tell(findings: &[Finding], texts: &Texts, console: &mut Console) -> Outcome {
    for finding in findings {
        console.line(&model_check::line(texts, finding));
    }
    if findings.is_empty() {
        console.tell(&msg::cli::model_whole(texts));
        return Outcome::Done;
    }
    console.tell(&msg::cli::model_problems(texts, findings.len()));
    Outcome::Found
}

/// Writes the program's edition to a folder.
fn export(words: &ArgMatches, texts: &Texts, console: &mut Console) -> Result<Outcome, PublicError> {
    let folder: &Path = path(words, "folder");
    let proposed = model_export::proposed_id();
    let id = word(words, "id").unwrap_or(&proposed);
    model_export::export(folder, id, texts)?;
    console.tell(&msg::editions::exported(texts, &folder.display().to_string(), id));
    Ok(Outcome::Done)
}
