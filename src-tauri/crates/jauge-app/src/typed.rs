//! Texts that people type, checked at every door: how long they are, and what cannot be stored or printed.

mod contacts;
mod decisions;
mod editions;
mod inventory;
mod place;
#[cfg(test)]
mod tests;

pub(crate) use contacts::check_contacts;
pub(crate) use decisions::{check_decisions, is_model_id};
pub(crate) use editions::check_editions;
pub(crate) use inventory::check_inventory;
pub(crate) use place::check_day;

use jauge_core::answers::{Answer, Last, Reason, State};
use jauge_core::limits;

use crate::error::{ErrorCode, PublicError};

/// Checks a text of one line or several; `path` names its field.
///
/// # Errors
/// `TooLong`, or `Invalid` for control characters.
pub(crate) fn check(text: &str, limit: usize, path: &str) -> Result<(), PublicError> {
    if !limits::fits(text, limit) {
        let error = PublicError::new(ErrorCode::TooLong).with("path", path);
        return Err(error.with("limit", limit));
    }
    match text.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        Some(control) => Err(refuse(control, path)),
        None => Ok(()),
    }
}

/// Checks a text of one line.
///
/// # Errors
/// As [`check`], and `Invalid` for line feeds and tabs.
pub(crate) fn check_line(text: &str, limit: usize, path: &str) -> Result<(), PublicError> {
    check(text, limit, path)?;
    match text.chars().find(|c| c.is_control()) {
        Some(control) => Err(refuse(control, path)),
        None => Ok(()),
    }
}

/// Controls have no shape: their number is told.
fn refuse(control: char, path: &str) -> PublicError {
    PublicError::new(ErrorCode::Invalid)
        .with("path", path)
        .with("value", format!("U+{:04X}", u32::from(control)))
}

/// The name of a venue: one line, without spaces around it, never empty.
///
/// # Errors
/// As [`check_line`], and `MissingField` when nothing is left.
pub(crate) fn name(text: &str, path: &str) -> Result<String, PublicError> {
    let name = text.trim();
    if name.is_empty() {
        return Err(PublicError::new(ErrorCode::MissingField).with("path", path));
    }
    check_line(name, limits::NAME, path)?;
    Ok(name.to_owned())
}

const EXCERPT: usize = 80;

/// What a sentence may repeat of a text that comes from elsewhere: short, and nothing that moves the line.
pub(crate) fn excerpt(text: &str) -> String {
    let mut excerpt: String = text
        .chars()
        .take(EXCERPT)
        .map(|c| if c.is_control() { '\u{FFFD}' } else { c })
        .collect();
    if text.chars().nth(EXCERPT).is_some() {
        excerpt.push('…');
    }
    excerpt
}

/// Checks all that stands beside the state of an answer, and the reason in it.
///
/// # Errors
/// As [`check`].
pub(crate) fn check_answer(answer: &Answer, path: impl Fn(&str) -> String) -> Result<(), PublicError> {
    let reason = match &answer.state {
        State::NotApplicable(Reason::Stated(reason)) | State::Carried(Last::NotApplicable(reason)) => reason,
        _ => "",
    };
    check(reason, limits::SHORT_TEXT, &path("reason"))?;
    check(&answer.note, limits::NOTE, &path("note"))?;
    check(&answer.evidence, limits::SHORT_TEXT, &path("evidence"))?;
    check(&answer.by, limits::SHORT_TEXT, &path("by"))?;
    check(&answer.ask, limits::SHORT_TEXT, &path("ask"))
}
