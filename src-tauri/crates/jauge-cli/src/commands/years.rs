//! Finishing an assessment, starting the next one, confirming what is still true.

use clap::ArgMatches;
use jauge_app::domain::answers::State;
use jauge_app::domain::assessment::{Assessment, Status};
use jauge_app::domain::dossier::Dossier;
use jauge_app::domain::ids::PracticeId;
use jauge_app::dossier::{self, Finish};
use jauge_app::editions;
use jauge_app::error::PublicError;
use jauge_app::l10n::{Texts, msg};
use jiff::{Timestamp, Zoned};

use super::{day, path, word};
use crate::console::Console;
use crate::outcome::Outcome;

/// Signs the latest assessment off.
pub(super) fn finish(
    words: &ArgMatches,
    texts: &Texts,
    console: &mut Console,
) -> Result<Outcome, PublicError> {
    let reminder = match day(words, "reminder", texts) {
        Ok(reminder) => reminder,
        Err(wrong) => return Ok(wrong),
    };
    let mut store = dossier::open(path(words, "dossier"))?;
    let whole = store.dossier()?;
    let latest = dossier::assessment(&whole, None)?;
    let text = |name: &str| word(words, name).unwrap_or_default().trim().to_owned();
    let said = Finish {
        at: now(),
        present: text("present"),
        note: text("note"),
        reminder: reminder.or(whole.reminder),
    };
    dossier::finish(&mut store, &whole, latest, said)?;
    console.tell(&msg::cli_years::finished(texts, latest.id.as_str()));
    Ok(Outcome::Done)
}

/// Starts a new assessment from the latest one.
pub(super) fn reassess(
    words: &ArgMatches,
    texts: &Texts,
    console: &mut Console,
) -> Result<Outcome, PublicError> {
    let mut store = dossier::open(path(words, "dossier"))?;
    let whole = store.dossier()?;
    let latest = dossier::assessment(&whole, None)?;
    let edition = word(words, "edition").unwrap_or_else(|| proposed(latest));
    let id = dossier::start_year(&mut store, &whole, edition, Zoned::now().date())?;
    if latest.status == Status::Open {
        console.tell(&msg::cli_years::still_open(texts, latest.id.as_str()));
    }
    let started = store.dossier()?;
    let waiting = carried(dossier::assessment(&started, Some(id.as_str()))?).len();
    console.tell(&msg::cli_years::started(texts, waiting, id.as_str()));
    Ok(Outcome::Done)
}

/// The program's latest edition, unless a network's own is in use.
fn proposed(latest: &Assessment) -> &str {
    let programs = editions::of_program();
    if programs.iter().any(|edition| edition.id == latest.edition) {
        &editions::latest().id
    } else {
        &latest.edition
    }
}

/// Confirms answers carried from the year before.
pub(super) fn confirm(
    words: &ArgMatches,
    texts: &Texts,
    console: &mut Console,
) -> Result<Outcome, PublicError> {
    let named = words.get_many::<String>("practices").into_iter().flatten();
    let named: Vec<&str> = named.map(String::as_str).collect();
    let misuse = |sentence: String| Ok(Outcome::Misuse(vec![sentence]));
    match (words.get_flag("all"), named.as_slice()) {
        (true, [_, ..]) => return misuse(msg::cli_years::all_and_practice(texts)),
        (false, []) => return misuse(msg::cli_years::no_practice(texts)),
        _ => {}
    }
    let mut store = dossier::open(path(words, "dossier"))?;
    let whole = store.dossier()?;
    let latest = dossier::assessment(&whole, None)?;
    if let Some(unknown) = unknown(&whole, latest, &named)? {
        let word = msg::cli_years::word_practices(texts);
        return misuse(msg::cli::wrong_value(texts, unknown, &word));
    }
    let waiting = carried(latest);
    let practices = if named.is_empty() {
        waiting.clone()
    } else {
        named.iter().map(|id| PracticeId::from(*id)).collect()
    };
    dossier::confirm(&mut store, latest, &practices, now())?;
    let after = store.dossier()?;
    let left = carried(dossier::assessment(&after, None)?).len();
    let confirmed = waiting.len().saturating_sub(left);
    console.tell(&msg::cli_years::confirmed(texts, confirmed, left));
    Ok(Outcome::Done)
}

/// The first of the ids that is no practice of the edition.
fn unknown<'i>(
    dossier: &Dossier,
    assessment: &Assessment,
    ids: &[&'i str],
) -> Result<Option<&'i str>, PublicError> {
    let edition = editions::of(dossier, assessment)?;
    let mut ids = ids.iter().copied();
    Ok(ids.find(|id| edition.practice(id).is_none()))
}

/// The practices whose answers are carried and not confirmed.
fn carried(assessment: &Assessment) -> Vec<PracticeId> {
    let answers = assessment.answers.iter();
    let carried = answers.filter(|(_, answer)| matches!(answer.state, State::Carried(_)));
    carried.map(|(id, _)| id.clone()).collect()
}

/// Now, to the second, as everything is stored.
fn now() -> Timestamp {
    let now = Zoned::now().timestamp();
    Timestamp::from_second(now.as_second()).unwrap_or(now)
}
