//! What the venue decides on the advice, and what becomes of what it accepted.

use jauge_core::decisions::{Decision, Subject, Verdict};
use jauge_core::plan::next_own;
use jiff::Timestamp;

use super::App;
use super::open::{Open, remember};
use super::outcome::advice;
use crate::error::PublicError;
use crate::plan::record;
use crate::wire::{DecisionChange, DecisionView, SavedDecisions};
use crate::{dossier, view};

impl App {
    /// Changes the decisions. When this returns, the change is on the disk.
    ///
    /// # Errors
    /// `Invalid`, `TooLong`, `MissingField` with the field; `UnknownReference` for what happened to something that was not
    /// accepted; `NoDossier`, `ReadOnly`, `DiskFull`…
    pub fn decide(&self, change: DecisionChange) -> Result<SavedDecisions, PublicError> {
        let now = self.now();
        let mut state = self.state();
        change_decisions(state.open_mut()?, change, now)?;
        Ok(SavedDecisions {
            at: self.local(now),
            advice: advice(&state)?,
        })
    }
}

/// Changes the decisions of the open dossier, and keeps what stood before.
pub(super) fn change_decisions(
    open: &mut Open,
    change: DecisionChange,
    now: Timestamp,
) -> Result<(), PublicError> {
    let before = open.dossier.decisions.clone();
    let undoes = change == DecisionChange::Undo;
    let after = match change {
        DecisionChange::Put { decision } => put(before.clone(), &decision, now)?,
        DecisionChange::Order { subjects } => {
            let subjects: Vec<_> = subjects.iter().map(view::subject_from).collect();
            ordered(before.clone(), &subjects, now)
        }
        DecisionChange::Record { subject, event } => {
            let event = view::event_from("event.", &event)?;
            record(&before, &view::subject_from(&subject), event, now)?
        }
        DecisionChange::Undo => {
            let past = open.past.decisions.last().cloned();
            past.unwrap_or_else(|| before.clone())
        }
    };
    open.change(|store, _, _| dossier::put_decisions(store, &after))?;
    if undoes {
        open.past.decisions.pop();
    } else if before != open.dossier.decisions {
        remember(&mut open.past.decisions, before);
    }
    Ok(())
}

/// A decision typed on screen in the place of the one on the same subject. An action of the venue's own is in the plan
/// from the start, under an id of its own; once it says nothing any more, it is gone with what happened to it.
fn put(all: Vec<Decision>, typed: &DecisionView, now: Timestamp) -> Result<Vec<Decision>, PublicError> {
    let mut decision = view::decision_from(typed)?;
    // What happened is recorded, never typed over.
    decision.history.clear();
    if let Subject::Own(id) = &decision.subject {
        let blank = Decision {
            verdict: None,
            ..decision.clone()
        };
        if blank.is_blank() {
            return Ok(all
                .into_iter()
                .filter(|one| one.subject != decision.subject)
                .collect());
        }
        if id.is_empty() {
            decision.subject = next_own(&all);
        }
        decision.verdict = decision.verdict.or(Some(Verdict::Accepted));
    }
    Ok(with(all, decision, now))
}

/// A decision in the place of the one on the same subject; its place in the venue's order and what happened stay.
fn with(mut all: Vec<Decision>, typed: Decision, now: Timestamp) -> Vec<Decision> {
    let at = all.iter().position(|decision| decision.subject == typed.subject);
    let decision = Decision {
        position: at.and_then(|at| all[at].position),
        history: at.map(|at| all[at].history.clone()).unwrap_or_default(),
        at: Some(now),
        ..typed
    };
    match (at, decision.is_blank()) {
        (Some(at), true) => _ = all.remove(at),
        (Some(at), false) => all[at] = decision,
        (None, true) => {}
        (None, false) => all.push(decision),
    }
    all
}

/// Subjects in the venue's own order; those that it does not name keep theirs.
fn ordered(mut all: Vec<Decision>, subjects: &[Subject], now: Timestamp) -> Vec<Decision> {
    for (place, subject) in subjects.iter().enumerate() {
        let position = u32::try_from(place).ok();
        match all.iter_mut().find(|decision| decision.subject == *subject) {
            Some(decision) => decision.position = position,
            None => all.push(Decision {
                position,
                at: Some(now),
                ..Decision::on(subject.clone())
            }),
        }
    }
    all
}
