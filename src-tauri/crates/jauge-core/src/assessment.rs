//! One assessment: the answers of one year.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::answers::{Answer, State};
use crate::codes::coded;
use crate::ids::{AssessmentId, DimensionId, PracticeId};
use crate::level::Level;

coded!(
    /// Whether an assessment can still change.
    Status {
        /// Being answered.
        Open = "open",
        /// Signed off: frozen.
        Finished = "finished",
    }
);

/// The answers of one year, with the targets chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// Its id in the dossier.
    pub id: AssessmentId,
    /// The day it stands for.
    pub date: Date,
    /// The model edition that it answers.
    pub edition: String,
    /// Whether it can still change.
    pub status: Status,
    /// Answers by practice; an absent practice is unanswered.
    pub answers: BTreeMap<PracticeId, Answer>,
    /// Targets chosen, by dimension.
    pub targets: BTreeMap<DimensionId, Level>,
}

impl Assessment {
    /// An open assessment without answers.
    #[must_use]
    pub fn new(id: AssessmentId, date: Date, edition: &str) -> Self {
        Self {
            id,
            date,
            edition: edition.to_owned(),
            status: Status::Open,
            answers: BTreeMap::new(),
            targets: BTreeMap::new(),
        }
    }

    /// Where a practice stands; `None` when unanswered.
    #[must_use]
    pub fn state(&self, practice: &PracticeId) -> Option<&State> {
        self.answers.get(practice).map(|answer| &answer.state)
    }
}
