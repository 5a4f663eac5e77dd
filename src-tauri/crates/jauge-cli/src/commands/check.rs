use std::path::Path;

use clap::ArgMatches;
use jauge_app::domain::decisions::{Decision, Verdict};
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
        let held = Held {
            editions: health.editions.clone(),
            own_editions: health.own_editions.clone(),
            assessments: health.assessments,
            answers: health.answers,
            signed_off: health.signed_off,
            actions: health.actions,
        };
        contents(&held, texts, console);
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
    let signed = dossier.assessments.iter().filter(|one| one.signed.is_some());
    let accepted = |one: &&Decision| one.verdict == Some(Verdict::Accepted);
    let held = Held {
        editions,
        own_editions: dossier.editions.iter().map(|own| own.id.clone()).collect(),
        assessments: dossier.assessments.len(),
        answers: dossier.assessments.iter().map(|one| one.answers.len()).sum(),
        signed_off: signed.count(),
        actions: dossier.decisions.iter().filter(accepted).count(),
    };
    console.line(&msg::cli::check_whole(texts, &file.display().to_string()));
    console.line(&msg::cli::check_exchange(texts));
    contents(&held, texts, console);
    Ok(Outcome::Done)
}

/// What a file holds.
struct Held {
    editions: Vec<String>,
    own_editions: Vec<String>,
    assessments: usize,
    answers: usize,
    signed_off: usize,
    actions: usize,
}

fn contents(held: &Held, texts: &Texts, console: &mut Console) {
    console.line(&msg::cli::check_editions(texts, &texts.list(&held.editions)));
    if !held.own_editions.is_empty() {
        let own = texts.list(&held.own_editions);
        console.line(&msg::cli::check_own_editions(texts, &own));
    }
    console.line(&msg::cli::check_contents(texts, held.answers, held.assessments));
    console.line(&msg::cli::check_years(texts, held.actions, held.signed_off));
}
