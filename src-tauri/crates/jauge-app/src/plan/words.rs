//! What a plan says of an action, in words.

use jauge_core::decisions::{ActionStatus, Subject};
use jauge_core::plan::{Action, Timing};
use jauge_l10n::Texts;
use jauge_l10n::msg::plan_files as say;

/// Whether something is still to be done.
pub(crate) fn is_open(action: &Action<'_>) -> bool {
    action.timing != Timing::Closed
}

/// What an action comes from, as a code and an id.
pub(crate) fn subject(subject: &Subject) -> (&'static str, &str) {
    match subject {
        Subject::Step(id) => ("step", id),
        Subject::Skill(id) => ("skill", id.as_str()),
        Subject::Provider(id) => ("provider", id.as_str()),
        Subject::Own(id) => ("own", id),
    }
}

/// The id of what an action comes from.
#[must_use]
pub fn id_of(of: &Subject) -> &str {
    subject(of).1
}

/// What an action comes from.
pub(crate) fn kind(texts: &Texts, subject: &Subject) -> String {
    match subject {
        Subject::Step(_) => say::step(texts),
        Subject::Skill(_) => say::skill(texts),
        Subject::Provider(_) => say::provider(texts),
        Subject::Own(_) => say::own(texts),
    }
}

/// How far an action has come.
#[must_use]
pub fn status(texts: &Texts, status: ActionStatus) -> String {
    match status {
        ActionStatus::Planned => say::planned(texts),
        ActionStatus::Started => say::started(texts),
        ActionStatus::Done => say::done(texts),
        ActionStatus::Dropped => say::dropped(texts),
    }
}

/// When an action asks for attention.
pub(crate) fn timing(texts: &Texts, timing: Timing) -> String {
    match timing {
        Timing::Overdue => say::overdue(texts),
        Timing::ThisMonth => say::this_month(texts),
        Timing::Later => say::later(texts),
        Timing::Undated => say::undated(texts),
        Timing::Closed => say::closed(texts),
    }
}
