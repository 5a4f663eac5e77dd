//! One module a command. Each reads its words, calls a use case and prints what comes back.

mod action;
mod advice;
mod answer;
mod brief;
mod by_hand;
mod check;
mod compare;
mod decisions;
mod demo;
mod exchange;
mod findings;
mod handover;
mod model;
mod new;
mod plan;
mod providers;
mod report;
mod score;
mod words;
mod years;

use std::path::PathBuf;

use clap::ArgMatches;
use jauge_app::domain::assessment::Assessment;
use jauge_app::domain::dossier::Dossier;
use jauge_app::dossier;
use jauge_app::error::PublicError;
use jauge_app::l10n::{Texts, msg};
use jiff::civil::Date;

use crate::console::Console;
use crate::outcome::Outcome;

/// What a command does with its words.
type Obey = fn(&ArgMatches, &Texts, &mut Console) -> Result<Outcome, PublicError>;

/// Obeys the words of a command.
pub(crate) fn obey(matches: &ArgMatches, texts: &Texts, console: &mut Console) -> Outcome {
    let (name, words) = matches
        .subcommand()
        .expect("invariant: the grammar asks for a command");
    let command: Obey = match name {
        "new" => new::obey,
        "import" => exchange::import,
        "export" => exchange::export,
        "providers" => providers::obey,
        "answer" => answer::obey,
        "score" => score::obey,
        "advice" => advice::obey,
        "report" => report::obey,
        "brief" => brief::obey,
        "questionnaire" => by_hand::questionnaire,
        "to-find-out" => by_hand::to_find_out,
        "plan" => plan::obey,
        "action" => action::obey,
        "finish" => years::finish,
        "reassess" => years::reassess,
        "confirm" => years::confirm,
        "compare" => compare::obey,
        "handover" => handover::obey,
        "demo" => demo::obey,
        "model" => model::obey,
        "check" => check::obey,
        _ => unreachable!("invariant: the grammar knows no other command"),
    };
    command(words, texts, console).unwrap_or_else(|error| Outcome::of(&error, texts))
}

fn path<'m>(words: &'m ArgMatches, name: &str) -> &'m PathBuf {
    words
        .get_one(name)
        .expect("invariant: the grammar asks for this argument")
}

fn word<'m>(words: &'m ArgMatches, name: &str) -> Option<&'m str> {
    words.get_one::<String>(name).map(String::as_str)
}

/// A day that may be named; how the command ends where it is none.
fn day(words: &ArgMatches, name: &str, texts: &Texts) -> Result<Option<Date>, Outcome> {
    let Some(typed) = word(words, name) else {
        return Ok(None);
    };
    let wrong = || msg::cli::wrong_value(texts, typed, &format!("--{name}"));
    typed
        .parse()
        .map(Some)
        .map_err(|_| Outcome::Misuse(vec![wrong()]))
}

/// The dossier or exchange file that is named, and the assessment wanted of it.
fn read(words: &ArgMatches) -> Result<(Dossier, Assessment), PublicError> {
    let dossier = dossier::load(path(words, "dossier"))?;
    let assessment = dossier::assessment(&dossier, word(words, "assessment"))?.clone();
    Ok((dossier, assessment))
}

/// The same, as it stood when the assessment was signed off: what a finished one says does not change any more.
fn read_stood(words: &ArgMatches) -> Result<(Dossier, Assessment), PublicError> {
    let (whole, assessment) = read(words)?;
    let stood = dossier::stood(&whole, &assessment.id)?.into_owned();
    Ok((stood, assessment))
}
