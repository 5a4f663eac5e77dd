//! Filling the dossier.

use jauge_core::answers::{Answer, Reason, State};
use jauge_core::level::Level;

use super::App;
use crate::error::{ErrorCode, PublicError};
use crate::wire::{AnswerInput, AnswerState, DossierView, ProfileView, SavedAnswer, SavedProfile};
use crate::{dossier, editions, view};

impl App {
    /// Stores the profile, and what it switches off and on again in the questionnaire.
    ///
    /// # Errors
    /// The first field that cannot be accepted; `NoDossier`, `ReadOnly`, `DiskFull`…
    pub fn save_profile(&self, profile: &ProfileView) -> Result<SavedProfile, PublicError> {
        let profile = view::from_view(profile)?;
        let mut state = self.state();
        let open = state.open_mut()?;
        open.change(|store, dossier, _| dossier::put_profile(store, dossier, &profile))?;
        let path = open.store.as_ref().map(|store| store.path().to_owned());
        if let Some(path) = path {
            state.memory.visit(&profile.name, &path);
        }
        Ok(SavedProfile {
            at: self.local(self.now()),
            dossier: self.view(&state)?,
        })
    }

    /// Stores an answer, or clears it; `carried` goes back to what last year said. When this returns, it is on the disk.
    ///
    /// # Errors
    /// `UnknownPractice`, `Invalid` (also where no year carried anything), `TooLong`; `NoDossier`, `ReadOnly`, `Frozen`, `DiskFull`…
    pub fn save_answer(
        &self,
        practice: &str,
        answer: Option<AnswerInput>,
    ) -> Result<SavedAnswer, PublicError> {
        let now = self.now();
        let mut state = self.state();
        let open = state.open_mut()?;
        open.change(|store, dossier, assessment| {
            let last = || dossier::carried_to(dossier, assessment, practice);
            let answer = answer.map(|input| from_input(input, now, last)).transpose()?;
            dossier::put_answer(store, dossier, assessment, practice, answer)
        })?;
        let assessment = open.assessment()?;
        let edition = editions::of(&open.dossier, assessment)?;
        let zone = (self.environment.now)().time_zone().clone();
        let stored = assessment.answers.get_key_value(practice);
        let stored = stored.map(|(id, one)| view::answer(edition, &open.dossier.profile, id, one, &zone));
        Ok(SavedAnswer {
            at: view::local(now, &zone),
            answer: stored,
            progress: view::progress(edition, assessment),
        })
    }

    /// Puts an assessment on screen.
    ///
    /// # Errors
    /// `NoDossier`, `NoAssessment`, `UnknownEdition`.
    pub fn choose_assessment(&self, id: &str) -> Result<DossierView, PublicError> {
        let mut state = self.state();
        let open = state.open_mut()?;
        let chosen = dossier::assessment(&open.dossier, Some(id))?;
        editions::of(&open.dossier, chosen)?;
        open.assessment = chosen.id.clone();
        self.view(&state)
    }

    pub(super) fn local(&self, moment: jiff::Timestamp) -> String {
        view::local(moment, (self.environment.now)().time_zone())
    }
}

/// The answer that a form describes; what last year said is asked for where the form goes back to it.
fn from_input(
    input: AnswerInput,
    now: jiff::Timestamp,
    last: impl FnOnce() -> Result<Option<Answer>, PublicError>,
) -> Result<Answer, PublicError> {
    let invalid = |path: &str, value: String| {
        PublicError::new(ErrorCode::Invalid)
            .with("path", path)
            .with("value", value)
    };
    let level = || {
        let number = input.level.unwrap_or_default();
        Level::new(number).ok_or_else(|| invalid("level", number.to_string()))
    };
    let (state, at) = match input.state {
        AnswerState::Level => (State::Level(level()?), Some(now)),
        AnswerState::Unknown => (State::Unknown, Some(now)),
        AnswerState::Na => (State::NotApplicable(Reason::Stated(input.reason)), Some(now)),
        // Only a new year carries answers over, so that it alone says what they were.
        AnswerState::Carried => {
            let last = last()?.ok_or_else(|| invalid("state", "carried".to_owned()))?;
            (last.state, last.at)
        }
    };
    Ok(Answer {
        state,
        note: input.note,
        evidence: input.evidence,
        review: input.review,
        by: input.by,
        ask: input.ask,
        at,
    })
}
