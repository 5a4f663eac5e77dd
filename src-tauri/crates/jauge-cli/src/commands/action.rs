use clap::ArgMatches;
use jauge_app::domain::decisions::{ActionStatus, Event};
use jauge_app::error::PublicError;
use jauge_app::l10n::{Texts, msg};
use jauge_app::plan::{Plan, find, record, status_in_words};
use jauge_app::{dossier, naming};
use jiff::Zoned;

use super::{day, path, word};
use crate::console::Console;
use crate::outcome::Outcome;

/// Records how far an action has come.
pub(super) fn obey(words: &ArgMatches, texts: &Texts, console: &mut Console) -> Result<Outcome, PublicError> {
    let now = Zoned::now();
    let date = match day(words, "date", texts) {
        Ok(date) => date.unwrap_or_else(|| now.date()),
        Err(wrong) => return Ok(wrong),
    };
    let note = word(words, "note").unwrap_or_default().trim().to_owned();
    let said = word(words, "status").and_then(ActionStatus::from_code);
    let status = said.expect("invariant: the grammar asks for one of them");
    if status == ActionStatus::Dropped && note.is_empty() {
        return Ok(Outcome::Misuse(vec![msg::cli_years::drop_note(texts)]));
    }
    let mut store = dossier::open(path(words, "dossier"))?;
    let whole = store.dossier()?;
    let id = word(words, "action").unwrap_or_default();
    let Some(decision) = find(&whole.decisions, id) else {
        let word = msg::cli_years::word_action(texts);
        return Ok(Outcome::Misuse(vec![msg::cli::wrong_value(texts, id, &word)]));
    };
    let event = Event { status, date, note };
    let after = record(&whole.decisions, &decision.subject, event, now.timestamp())?;
    dossier::put_decisions(&mut store, &after)?;
    let words = Plan::read(&whole, texts, now.date())?.texts;
    let title = naming::action(&words, decision);
    console.tell(&msg::cli_years::recorded(
        texts,
        &title,
        &status_in_words(texts, status),
    ));
    Ok(Outcome::Done)
}
