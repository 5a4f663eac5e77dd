//! What was done between two years, beside what changed: never as its cause.

use jiff::civil::Date;

use super::{Comparison, PracticeChange};
use crate::advice::Aim;
use crate::decisions::{ActionStatus, Decision, Event, Subject, Verdict};
use crate::ids::{PracticeId, ProviderId};
use crate::model::Edition;

/// An action closed between two dates, and whether its practice rose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effect<'a> {
    /// The accepted decision.
    pub decision: &'a Decision,
    /// When it was done.
    pub done: Date,
    /// What became of its practice, for a next step: *rose after*, never *because of*.
    pub practice: Option<PracticeChange>,
}

/// The actions done after one date and up to another, in the order of dates. What was recorded for later days is not
/// looked at: what a year shows does not change with what happened after it.
#[must_use]
pub fn effects<'a>(
    comparison: &Comparison,
    edition: &Edition,
    decisions: &'a [Decision],
    after: Date,
    until: Date,
) -> Vec<Effect<'a>> {
    let effect = |decision: &'a Decision| {
        let last = decision.history.iter().rfind(|event| event.date <= until)?;
        let is_done = last.status == ActionStatus::Done && last.date > after;
        is_done.then(|| Effect {
            decision,
            done: last.date,
            practice: practice(comparison, edition, &decision.subject).cloned(),
        })
    };
    let mut effects: Vec<_> = accepted(decisions).filter_map(effect).collect();
    effects.sort_by_key(|effect| effect.done);
    effects
}

/// The types of providers whose mission was started or done after one date and up to another, in the order of deciding.
#[must_use]
pub fn engaged(decisions: &[Decision], after: Date, until: Date) -> Vec<ProviderId> {
    let works = |event: &Event| {
        matches!(event.status, ActionStatus::Started | ActionStatus::Done)
            && event.date > after
            && event.date <= until
    };
    accepted(decisions)
        .filter(|decision| decision.history.iter().any(works))
        .filter_map(|decision| match &decision.subject {
            Subject::Provider(id) => Some(id.clone()),
            Subject::Step(_) | Subject::Skill(_) | Subject::Own(_) => None,
        })
        .collect()
}

fn accepted(decisions: &[Decision]) -> impl Iterator<Item = &Decision> {
    decisions
        .iter()
        .filter(|decision| decision.verdict == Some(Verdict::Accepted))
}

/// What became of the practice of a step, which may have been decided when the practice had another id.
fn practice<'a>(
    comparison: &'a Comparison,
    edition: &Edition,
    subject: &Subject,
) -> Option<&'a PracticeChange> {
    let Subject::Step(step) = subject else {
        return None;
    };
    let id = match Aim::of(step)? {
        Aim::Climb(practice, _) | Aim::FindOut(practice) => PracticeId::from(practice),
        Aim::Mend(finding) => edition.finding(finding)?.practice.clone(),
    };
    let all = || comparison.practices.iter();
    all()
        .find(|change| change.practice == id)
        .or_else(|| all().find(|change| change.was.contains(&id)))
}
