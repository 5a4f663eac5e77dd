//! The plan: what the venue accepted, as actions during the year. An action is an accepted decision with what happened
//! to it since; nothing is stored twice.

use jiff::civil::Date;

use crate::advice::Advice;
use crate::codes::coded;
use crate::decisions::{ActionStatus, Decision, Subject};
use crate::dossier::Venue;
use crate::ids::PracticeId;
use crate::model::Edition;

coded!(
    /// When an action asks for attention.
    Timing {
        /// Its date has passed and it is neither done nor dropped.
        Overdue = "overdue",
        /// Due before the end of this month.
        ThisMonth = "this-month",
        /// Due later.
        Later = "later",
        /// No date was set.
        Undated = "undated",
        /// Done or dropped.
        Closed = "closed",
    }
);

/// An action of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action<'a> {
    /// The accepted decision that it is.
    pub decision: &'a Decision,
    /// How far it has come: the last event, else planned.
    pub status: ActionStatus,
    /// Since when; `None` where nothing was recorded.
    pub since: Option<Date>,
    /// When it asks for attention.
    pub timing: Timing,
    /// Hours of the team that it takes; `None` where neither the venue nor the advice says any.
    pub hours: Option<u32>,
    /// The practice that it makes rise, for a next step.
    pub practice: Option<PracticeId>,
    /// Whether today's advice still holds it; always for an action of the venue's own.
    pub advised: bool,
}

/// What the actions that are not closed ask of the team, month by month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Load {
    /// Hours a month that the team has.
    pub hours_per_month: u32,
    /// Whether the profile says those hours, or they are assumed.
    pub declared: bool,
    /// Months from this one to that of the last date, without gaps; overdue actions are due this month.
    pub months: Vec<MonthLoad>,
    /// Hours of the actions without a date.
    pub undated: u32,
}

/// What a month asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthLoad {
    /// First day of the month.
    pub month: Date,
    /// Hours of the actions due in it.
    pub due: u32,
    /// Hours of all actions due by its end.
    pub due_so_far: u32,
    /// Hours that the team has from today's month to its end.
    pub available_so_far: u32,
}

impl MonthLoad {
    /// Whether what is due by the end of the month fits.
    #[must_use]
    pub const fn fits(&self) -> bool {
        self.due_so_far <= self.available_so_far
    }
}

/// The actions of the plan in the order of attention: overdue first, then by date, undated ones after, closed ones last
/// (latest first); total and stable.
#[must_use]
pub fn actions<'a>(
    edition: &Edition,
    advice: &Advice,
    decisions: &'a [Decision],
    today: Date,
) -> Vec<Action<'a>> {
    let _ = (edition, advice, decisions, today);
    todo!()
}

/// What the open actions ask of the team.
#[must_use]
pub fn load(venue: Venue<'_>, actions: &[Action<'_>], today: Date) -> Load {
    let _ = (venue, actions, today);
    todo!()
}

/// The id of the next action of the venue's own.
#[must_use]
pub fn next_own(decisions: &[Decision]) -> Subject {
    let _ = decisions;
    todo!()
}
