//! The plan: what the venue accepted, as actions during the year. An action is an accepted decision with what happened
//! to it since; nothing is stored twice.

use std::cmp::Reverse;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::advice::{Advice, Aim, hours_per_month};
use crate::codes::coded;
use crate::decisions::{ActionStatus, Decision, Subject, Verdict};
use crate::dossier::Venue;
use crate::ids::PracticeId;
use crate::model::{Edition, Effort};

/// What the ids of the venue's own actions begin with.
const OWN: &str = "own-";
/// Months of which the load is told: beyond, a date is a wish, or a slip of the keyboard.
const MONTHS_TOLD: usize = 36;

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
    /// Months from this one to that of the last date, without gaps, three years at most; overdue actions are due this
    /// month.
    pub months: Vec<MonthLoad>,
    /// Hours of the actions without a date, or due beyond those months.
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
/// (latest first); among equals the venue's own order, then that of deciding. Total and stable.
#[must_use]
pub fn actions<'a>(
    edition: &Edition,
    advice: &Advice,
    decisions: &'a [Decision],
    today: Date,
) -> Vec<Action<'a>> {
    let mut actions: Vec<_> = decisions
        .iter()
        .filter(|decision| decision.verdict == Some(Verdict::Accepted))
        .map(|decision| action(edition, advice, decision, today))
        .collect();
    actions.sort_by_key(|action| {
        let closed = (action.timing == Timing::Closed)
            .then_some(action.since)
            .flatten();
        let placed = action.decision.position;
        (
            action.timing,
            closed.map(Reverse),
            action.decision.due,
            (placed.is_none(), placed),
        )
    });
    actions
}

fn action<'a>(edition: &Edition, advice: &Advice, decision: &'a Decision, today: Date) -> Action<'a> {
    let last = decision.history.last();
    let status = last.map_or(ActionStatus::Planned, |event| event.status);
    let step = match &decision.subject {
        Subject::Step(id) => advice.next_steps.iter().find(|step| step.id == *id),
        Subject::Skill(_) | Subject::Provider(_) | Subject::Own(_) => None,
    };
    let climb = match &decision.subject {
        Subject::Step(id) => Aim::of(id).and_then(|aim| aim.climb(edition)),
        Subject::Skill(_) | Subject::Provider(_) | Subject::Own(_) => None,
    };
    let effort = decision
        .effort
        .or_else(|| step.map(|step| step.effort))
        .or_else(|| climb.map(|(_, effort)| effort));
    Action {
        decision,
        status,
        since: last.map(|event| event.date),
        timing: timing(status, decision.due, today),
        hours: effort.map(Effort::hours),
        practice: step
            .map(|step| &step.practice)
            .or_else(|| climb.map(|(practice, _)| practice))
            .cloned(),
        advised: match &decision.subject {
            Subject::Step(_) => step.is_some(),
            Subject::Skill(id) => advice.skills.iter().any(|skill| skill.id == *id),
            Subject::Provider(id) => advice.providers.recommended.iter().any(|one| one.id == *id),
            Subject::Own(_) => true,
        },
    }
}

fn timing(status: ActionStatus, due: Option<Date>, today: Date) -> Timing {
    match (status, due) {
        (ActionStatus::Done | ActionStatus::Dropped, _) => Timing::Closed,
        (_, None) => Timing::Undated,
        (_, Some(due)) if due < today => Timing::Overdue,
        (_, Some(due)) if due.first_of_month() == today.first_of_month() => Timing::ThisMonth,
        (_, Some(_)) => Timing::Later,
    }
}

/// What the open actions ask of the team.
#[must_use]
pub fn load(venue: Venue<'_>, actions: &[Action<'_>], today: Date) -> Load {
    let hours_per_month = hours_per_month(venue.profile);
    let mut due: Vec<u32> = Vec::new();
    let mut undated = 0;
    for action in actions.iter().filter(|action| action.timing != Timing::Closed) {
        let at = action.decision.due.map(|due| months_between(today, due));
        let hours = action.hours.unwrap_or(0);
        match at.filter(|at| *at < MONTHS_TOLD) {
            None => undated += hours,
            Some(at) => {
                due.resize(due.len().max(at + 1), 0);
                due[at] += hours;
            }
        }
    }
    let mut month = today.first_of_month();
    let (mut due_so_far, mut available_so_far) = (0, 0u32);
    let told = due.into_iter().map(|due| {
        due_so_far += due;
        available_so_far = available_so_far.saturating_add(hours_per_month);
        let this = month;
        month = month.saturating_add(1.month());
        MonthLoad {
            month: this,
            due,
            due_so_far,
            available_so_far,
        }
    });
    Load {
        hours_per_month,
        declared: venue.profile.hours_per_month.is_some(),
        months: told.collect(),
        undated,
    }
}

/// Whole months from one day's month to another's; 0 where that one has passed.
fn months_between(from: Date, to: Date) -> usize {
    let count = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month());
    usize::try_from(count(to) - count(from)).unwrap_or(0)
}

/// The id of the next action of the venue's own.
#[must_use]
pub fn next_own(decisions: &[Decision]) -> Subject {
    let number = |decision: &Decision| match &decision.subject {
        Subject::Own(id) => id.strip_prefix(OWN)?.parse::<u32>().ok(),
        Subject::Step(_) | Subject::Skill(_) | Subject::Provider(_) => None,
    };
    let last = decisions.iter().filter_map(number).max().unwrap_or(0);
    Subject::Own(format!("{OWN}{}", u64::from(last) + 1))
}
