//! One assessment: the answers of one year.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;

use crate::answers::{Answer, State};
use crate::codes::coded;
use crate::findings::Item;
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
    /// The assessment of an earlier year that this one was carried from.
    pub from: Option<AssessmentId>,
    /// What was found still true when the year was started from an earlier one.
    pub still_true: BTreeSet<Checked>,
    /// The sign-off; present on a finished assessment and on no other.
    pub signed: Option<SignOff>,
}

/// Something carried from year to year of which one can say that it is still true.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Checked {
    /// The profile, as a whole.
    Profile,
    /// An entry of the inventory.
    Item(Item),
}

/// What was said when an assessment was finished, and what the whole dossier said then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignOff {
    /// When.
    pub at: Timestamp,
    /// Who was there, by role.
    pub present: String,
    /// Free note.
    pub note: String,
    /// The dossier as it stood, in the words of the exchange file: what the scores, the advice and the report of this
    /// year are made from ever after. Written and read outside the core.
    pub as_it_stood: String,
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
            from: None,
            still_true: BTreeSet::new(),
            signed: None,
        }
    }

    /// Where a practice stands; `None` when unanswered.
    #[must_use]
    pub fn state(&self, practice: &PracticeId) -> Option<&State> {
        self.answers.get(practice).map(|answer| &answer.state)
    }
}
