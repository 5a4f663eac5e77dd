use jauge_core::answers::{Answer, State};
use jauge_core::assessment::Assessment;
use jauge_core::model::{Edition, Practice};

use crate::wire::{DimensionProgress, Progress, ProgressState};

/// How far the questionnaire has come. Only stored answers count: neither defaults nor what last year said.
pub(crate) fn progress(edition: &Edition, assessment: &Assessment) -> Progress {
    let all = Count::of(edition.practices.iter(), assessment);
    let short = Count::of(
        edition.practices.iter().filter(|practice| practice.short_form),
        assessment,
    );
    let dimensions = edition.dimensions.iter().map(|id| {
        let count = Count::of(edition.practices_of(id), assessment);
        DimensionProgress {
            id: id.to_string(),
            state: count.state(),
            applicable: count.applicable,
            answered: count.answered,
            unknown: count.unknown,
            review: count.review,
        }
    });
    Progress {
        dimensions: dimensions.collect(),
        done: all.done(),
        applicable: all.applicable,
        short_done: short.done(),
        short_applicable: short.applicable,
    }
}

#[derive(Default)]
struct Count {
    applicable: u32,
    answered: u32,
    unknown: u32,
    review: u32,
    /// Somebody has said something here, even that it does not apply.
    visited: bool,
}

impl Count {
    fn of<'a>(practices: impl Iterator<Item = &'a Practice>, assessment: &Assessment) -> Self {
        practices.fold(Self::default(), |count, practice| {
            count.with(assessment.answers.get(&practice.id))
        })
    }

    fn with(mut self, answer: Option<&Answer>) -> Self {
        let state = answer.map(|answer| &answer.state);
        self.applicable += u32::from(!matches!(state, Some(State::NotApplicable(_))));
        self.answered += u32::from(matches!(state, Some(State::Level(_))));
        self.unknown += u32::from(matches!(state, Some(State::Unknown)));
        self.review += u32::from(answer.is_some_and(|answer| answer.review));
        self.visited |= answer
            .is_some_and(|answer| !answer.is_from_profile() && !matches!(answer.state, State::Carried(_)));
        self
    }

    const fn done(&self) -> u32 {
        self.answered + self.unknown
    }

    const fn state(&self) -> ProgressState {
        let missing = self.applicable > self.done();
        match (missing, self.visited) {
            (true, false) => ProgressState::NotStarted,
            (true, true) => ProgressState::Started,
            (false, _) if self.review > 0 || self.unknown > 0 => ProgressState::ToReview,
            (false, _) => ProgressState::Complete,
        }
    }
}
