//! Recording how far an action has come: what was recorded before stays.

use jauge_core::decisions::{ActionStatus, Decision, Event, Subject, Verdict};
use jiff::Timestamp;

use super::words::id_of;
use crate::error::{ErrorCode, PublicError};
use crate::typed::excerpt;

/// The action of an id: what was accepted.
#[must_use]
pub fn find<'d>(decisions: &'d [Decision], id: &str) -> Option<&'d Decision> {
    let mut accepted = decisions
        .iter()
        .filter(|one| one.verdict == Some(Verdict::Accepted));
    accepted.find(|one| id_of(&one.subject) == id)
}

/// The decisions after something happened to an action.
///
/// # Errors
/// `UnknownReference` where nothing was accepted on the subject; `MissingField` where an action is dropped without a word.
pub fn record(
    decisions: &[Decision],
    subject: &Subject,
    event: Event,
    now: Timestamp,
) -> Result<Vec<Decision>, PublicError> {
    if event.status == ActionStatus::Dropped && event.note.trim().is_empty() {
        return Err(PublicError::new(ErrorCode::MissingField).with("path", "event.note"));
    }
    let mut after = decisions.to_vec();
    let action = after
        .iter_mut()
        .find(|one| one.subject == *subject && one.verdict == Some(Verdict::Accepted));
    let Some(action) = action else {
        let error = PublicError::new(ErrorCode::UnknownReference).with("path", "subject");
        return Err(error.with("value", excerpt(id_of(subject))));
    };
    action.history.push(event);
    action.at = Some(Timestamp::from_second(now.as_second()).unwrap_or(now));
    Ok(after)
}
