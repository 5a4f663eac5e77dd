use std::path::Path;

use clap::ArgMatches;
use jauge_app::dossier;
use jauge_app::error::PublicError;
use jauge_app::l10n::{Texts, msg};

use super::path;
use crate::console::Console;
use crate::outcome::Outcome;

/// Tells whether a file is whole, and what it holds.
pub(super) fn obey(words: &ArgMatches, texts: &Texts, console: &mut Console) -> Result<Outcome, PublicError> {
    let file = path(words, "dossier");
    if dossier::is_exchange(file) {
        return exchange(file, texts, console);
    }
    let health = dossier::check(file)?;
    let unknown = dossier::unknown_editions(&health);
    let name = file.display().to_string();
    console.line(&match health.problems.as_slice() {
        [] => msg::cli::check_whole(texts, &name),
        _ => msg::cli::check_damaged(texts, &name),
    });
    for problem in &health.problems {
        console.line(&msg::cli::check_problem(texts, problem));
    }
    console.line(&msg::cli::check_schema(
        texts,
        &health.schema.to_string(),
        &health.newest_schema.to_string(),
    ));
    if health.problems.is_empty() {
        contents(
            &health.editions,
            health.answers,
            health.assessments,
            texts,
            console,
        );
    }
    for edition in &unknown {
        console.line(&msg::cli::check_edition(texts, edition));
    }
    let whole = health.problems.is_empty() && unknown.is_empty();
    Ok(if whole { Outcome::Done } else { Outcome::Found })
}

fn exchange(file: &Path, texts: &Texts, console: &mut Console) -> Result<Outcome, PublicError> {
    let dossier = dossier::read_exchange(file)?;
    let mut editions: Vec<_> = dossier
        .assessments
        .iter()
        .map(|one| one.edition.clone())
        .collect();
    editions.sort_unstable();
    editions.dedup();
    let answers = dossier.assessments.iter().map(|one| one.answers.len()).sum();
    console.line(&msg::cli::check_whole(texts, &file.display().to_string()));
    console.line(&msg::cli::check_exchange(texts));
    contents(&editions, answers, dossier.assessments.len(), texts, console);
    Ok(Outcome::Done)
}

fn contents(editions: &[String], answers: usize, assessments: usize, texts: &Texts, console: &mut Console) {
    console.line(&msg::cli::check_editions(texts, &texts.list(editions)));
    console.line(&msg::cli::check_contents(texts, answers, assessments));
}
