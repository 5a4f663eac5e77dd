//! Decisions as they come in. Whether their subjects are in the model is not asked: they outlive editions.

use std::collections::BTreeSet;

use jauge_core::decisions::{ActionStatus, Decision, Subject, Verdict};
use jauge_core::limits;
use jauge_core::money::Money;

use super::place::{Place, count};
use crate::error::{ErrorCode, PublicError};

/// Checks decisions. Paths are those of the exchange file.
///
/// # Errors
/// `TooLong`, `Invalid`, `Duplicate`: the first fault.
pub(crate) fn check_decisions(decisions: &[Decision]) -> Result<(), PublicError> {
    count("plan", decisions.len(), limits::DECISIONS)?;
    let mut subjects = BTreeSet::new();
    for (index, one) in decisions.iter().enumerate() {
        let place = Place { list: "plan", index };
        let (field, id) = match &one.subject {
            Subject::Step(id) => ("step", id.as_str()),
            Subject::Skill(id) => ("skill", id.as_str()),
            Subject::Provider(id) => ("provider", id.as_str()),
            Subject::Own(id) => ("own", id.as_str()),
        };
        if !is_model_id(id) {
            return Err(place.invalid(field, id));
        }
        if !subjects.insert(&one.subject) {
            return Err(place.error(field, ErrorCode::Duplicate).with("value", id));
        }
        decision(one, place)?;
    }
    Ok(())
}

/// What ids of a model look like, in whatever edition.
pub(crate) fn is_model_id(id: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=limits::NAME).contains(&id.len()) && id.chars().all(plain)
}

fn decision(decision: &Decision, place: Place<'_>) -> Result<(), PublicError> {
    place.number("position", decision.position, limits::COUNT)?;
    place.day("due", decision.due)?;
    place.number("budget.amount", decision.budget.map(amount), limits::MONEY)?;
    place.texts(
        limits::SHORT_TEXT,
        &[
            ("reason", &decision.reason),
            ("wording", &decision.wording),
            ("owner", &decision.owner),
            ("deputy", &decision.deputy),
        ],
    )?;
    place.texts(limits::NOTE, &[("note", &decision.note)])?;
    if let Subject::Own(_) = decision.subject {
        own(decision, place)?;
    }
    place.number("spent.amount", decision.spent.map(amount), limits::MONEY)?;
    let history = &place.field("history");
    count(history, decision.history.len(), limits::EVENTS)?;
    for (index, event) in decision.history.iter().enumerate() {
        let place = Place { list: history, index };
        place.day("date", Some(event.date))?;
        place.texts(limits::SHORT_TEXT, &[("note", &event.note)])?;
        if event.status == ActionStatus::Dropped && event.note.trim().is_empty() {
            return Err(place.error("note", ErrorCode::MissingField));
        }
    }
    let quotes = &place.field("quotes");
    count(quotes, decision.quotes.len(), limits::QUOTES)?;
    for (index, quote) in decision.quotes.iter().enumerate() {
        let place = Place { list: quotes, index };
        place.texts(limits::SHORT_TEXT, &[("from", &quote.from)])?;
        place.number("amount.amount", Some(amount(quote.amount)), limits::MONEY)?;
        place.day("date", quote.date)?;
    }
    Ok(())
}

/// An action of the venue's own has nothing but its wording to be known by, and is in the plan or nowhere.
fn own(decision: &Decision, place: Place<'_>) -> Result<(), PublicError> {
    if decision.wording.trim().is_empty() {
        return Err(place.error("wording", ErrorCode::MissingField));
    }
    match decision.verdict {
        Some(Verdict::Accepted) => Ok(()),
        Some(other) => Err(place.invalid("decision", other.code())),
        None => Err(place.error("decision", ErrorCode::MissingField)),
    }
}

const fn amount(money: Money) -> u32 {
    money.amount
}
