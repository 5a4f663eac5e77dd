//! What follows from the answers.

use jauge_core::advice::{advise, reconcile};
use jauge_core::assessment::Assessment;
use jauge_core::dossier::Dossier;
use jauge_core::scoring::{Scores, score};

use super::{App, State};
use crate::error::{ErrorCode, PublicError};
use crate::wire::{AdviceView, FeedsView, ResultsView};
use crate::{dossier, editions, typed, view};

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

    /// What the answer to a practice feeds: the level of its dimension, the advice, the law.
    ///
    /// # Errors
    /// `UnknownPractice`; `NoDossier`.
    pub fn feeds(&self, practice: &str) -> Result<FeedsView, PublicError> {
        let state = self.state();
        let open = state.open()?;
        let whole = dossier::stood(&open.dossier, &open.assessment)?;
        let assessment = dossier::assessment(&whole, Some(open.assessment.as_str()))?;
        let edition = editions::of(&whole, assessment)?;
        let practice = edition.practice(practice).ok_or_else(|| {
            PublicError::new(ErrorCode::UnknownPractice).with("value", typed::excerpt(practice))
        })?;
        Ok(view::feeds(
            edition,
            whole.venue(&assessment.id),
            assessment,
            practice,
        ))
    }

    /// Chooses the target of a dimension, or leaves it to the rule again.
    ///
    /// # Errors
    /// `Invalid`; `NoDossier`, `ReadOnly`, `Frozen`, `DiskFull`…
    pub fn set_target(&self, dimension: &str, level: Option<u8>) -> Result<ResultsView, PublicError> {
        let mut state = self.state();
        state.open_mut()?.change(|store, whole, assessment| {
            dossier::put_target(store, whole, assessment, dimension, level)
        })?;
        results(&state)
    }
}

fn results(state: &State) -> Result<ResultsView, PublicError> {
    let open = state.open()?;
    let whole = dossier::stood(&open.dossier, &open.assessment)?;
    let assessment = dossier::assessment(&whole, Some(open.assessment.as_str()))?;
    let edition = editions::of(&whole, assessment)?;
    let scores = score(edition, &whole.profile, assessment);
    let before = whole.before(&assessment.id);
    let earlier = before.map(|before| scores_of(&whole, before)).transpose()?;
    let earlier = earlier.as_ref().zip(before.map(|before| before.date));
    Ok(view::results(
        edition,
        whole.venue(&assessment.id),
        assessment,
        &scores,
        earlier,
        &state.texts(),
    ))
}

/// The scores of a year, as it stood.
fn scores_of(whole: &Dossier, year: &Assessment) -> Result<Scores, PublicError> {
    let edition = editions::of(whole, year)?;
    let stood = dossier::stood(whole, &year.id)?;
    Ok(score(edition, &stood.profile, year))
}

/// The advice on the assessment on screen, with the decisions beside it: today's on the latest assessment, for a venue
/// decides after its board has read the report; those of then on one that was signed off before.
pub(super) fn advice(state: &State) -> Result<AdviceView, PublicError> {
    let open = state.open()?;
    let whole = dossier::decided(&open.dossier, &open.assessment)?;
    let assessment = dossier::assessment(&whole, Some(open.assessment.as_str()))?;
    let edition = editions::of(&whole, assessment)?;
    let scores = score(edition, &whole.profile, assessment);
    let advice = advise(edition, whole.venue(&assessment.id), assessment, &scores);
    let decided = reconcile(edition, assessment, &advice, &whole.decisions);
    let can_undo = !open.past.decisions.is_empty();
    Ok(view::advice(
        edition,
        &whole,
        &advice,
        &decided,
        can_undo,
        &state.texts(),
    ))
}
