//! What follows from the answers.

use jauge_core::advice::{advise, reconcile};
use jauge_core::scoring::score;

use super::{App, State};
use crate::error::PublicError;
use crate::wire::{AdviceView, ResultsView};
use crate::{dossier, editions, view};

impl App {
    /// The scores of the assessment on screen, beside those of the one before it.
    ///
    /// # Errors
    /// `NoDossier`.
    pub fn results(&self) -> Result<ResultsView, PublicError> {
        results(&self.state())
    }

    /// The advice on the assessment on screen.
    ///
    /// # Errors
    /// `NoDossier`.
    pub fn advice(&self) -> Result<AdviceView, PublicError> {
        advice(&self.state())
    }

    /// Chooses the target of a dimension, or leaves it to the rule again.
    ///
    /// # Errors
    /// `Invalid`; `NoDossier`, `ReadOnly`, `Frozen`, `DiskFull`…
    pub fn set_target(&self, dimension: &str, level: Option<u8>) -> Result<ResultsView, PublicError> {
        let mut state = self.state();
        state
            .open_mut()?
            .change(|store, whole, assessment| dossier::put_target(store, whole, assessment, dimension, level))?;
        results(&state)
    }
}

fn results(state: &State) -> Result<ResultsView, PublicError> {
    let open = state.open()?;
    let assessment = open.assessment()?;
    let (edition, profile) = (editions::of(&open.dossier, assessment)?, &open.dossier.profile);
    let scores = score(edition, profile, assessment);
    let before = open.dossier.before(&assessment.id);
    let earlier = before
        .map(|before| {
            editions::of(&open.dossier, before).map(|edition| (score(edition, profile, before), before.date))
        })
        .transpose()?;
    let earlier = earlier.as_ref().map(|(scores, date)| (scores, *date));
    Ok(view::results(
        edition,
        open.dossier.venue(&assessment.id),
        assessment,
        &scores,
        earlier,
        &state.texts(),
    ))
}

/// The advice on the assessment on screen, with the decisions beside it.
pub(super) fn advice(state: &State) -> Result<AdviceView, PublicError> {
    let open = state.open()?;
    let assessment = open.assessment()?;
    let edition = editions::of(&open.dossier, assessment)?;
    let scores = score(edition, &open.dossier.profile, assessment);
    let advice = advise(edition, open.dossier.venue(&assessment.id), assessment, &scores);
    let decided = reconcile(edition, assessment, &advice, &open.dossier.decisions);
    let can_undo = !open.past.decisions.is_empty();
    Ok(view::advice(
        &open.dossier,
        &advice,
        &decided,
        can_undo,
        &state.texts(),
    ))
}
