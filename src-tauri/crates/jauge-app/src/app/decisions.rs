//! What the venue decides on the advice.

use jauge_core::decisions::{Decision, Subject};
use jiff::Timestamp;

use super::App;
use super::open::remember;
use super::outcome::advice;
use crate::error::PublicError;
use crate::wire::{DecisionChange, SavedDecisions};
use crate::{dossier, view};

impl App {
    /// Changes the decisions. When this returns, the change is on the disk.
    ///
    /// # Errors
    /// `Invalid`, `TooLong` with the field; `NoDossier`, `ReadOnly`, `DiskFull`…
    pub fn decide(&self, change: DecisionChange) -> Result<SavedDecisions, PublicError> {
        let now = self.now();
        let mut state = self.state();
        let open = state.open_mut()?;
        let before = open.dossier.decisions.clone();
        let undoes = change == DecisionChange::Undo;
        let after = match change {
            DecisionChange::Put { decision } => {
                let decision = view::decision_from(&decision)?;
                with(before.clone(), decision, now)
            }
            DecisionChange::Order { subjects } => {
                let subjects: Vec<_> = subjects.iter().map(view::subject_from).collect();
                ordered(before.clone(), &subjects, now)
            }
            DecisionChange::Record { subject, event } => {
                let _ = (subject, event);
                todo!()
            }
            DecisionChange::Undo => open
                .past
                .decisions
                .last()
                .cloned()
                .unwrap_or_else(|| before.clone()),
        };
        open.change(|store, _, _| dossier::put_decisions(store, &after))?;
        if undoes {
            open.past.decisions.pop();
        } else if before != open.dossier.decisions {
            remember(&mut open.past.decisions, before);
        }
        Ok(SavedDecisions {
            at: self.local(now),
            advice: advice(&state)?,
        })
    }
}

/// A decision in the place of the one on the same subject; its place in the venue's order stays.
fn with(mut all: Vec<Decision>, typed: Decision, now: Timestamp) -> Vec<Decision> {
    let at = all.iter().position(|decision| decision.subject == typed.subject);
    let decision = Decision {
        position: at.and_then(|at| all[at].position),
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
