//! Two years side by side (model, section 9): real change apart from changed questions and from what is not confirmed.

mod actions;
mod compare;
mod trend;

pub use actions::{Effect, effects, engaged};
pub use compare::compare;
pub use trend::{TrendPoint, trend};

use crate::assessment::Assessment;
use crate::codes::coded;
use crate::findings::Finding;
use crate::ids::{DimensionId, FindingId, PracticeId, SkillId};
use crate::inventory::Inventory;
use crate::level::Level;
use crate::model::Edition;
use crate::scoring::{DimensionScore, Scores};

coded!(
    /// What became of a practice.
    Change {
        /// On a higher rung.
        Rose = "rose",
        /// On a lower rung.
        Fell = "fell",
        /// Said the same.
        Same = "same",
        /// Nobody knew; now on a rung.
        BecameKnown = "became-known",
        /// On a rung; now nobody knows.
        BecameUnknown = "became-unknown",
        /// It did not apply; now it does, answered or not.
        AppliesNow = "applies-now",
        /// It applied, answered or not; now it does not.
        AppliesNoMore = "applies-no-more",
        /// Not answered then; answered now.
        Answered = "answered",
        /// Answered then; not answered now.
        NotAnswered = "not-answered",
        /// Carried, and not confirmed on one side: nothing can be said.
        NotConfirmed = "not-confirmed",
        /// The question changed its meaning: not comparable.
        QuestionChanged = "question-changed",
        /// Asked now only.
        Added = "added",
        /// Asked then only.
        Retired = "retired",
    }
);

/// One side of a comparison.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The assessment.
    pub assessment: &'a Assessment,
    /// Its edition.
    pub edition: &'a Edition,
    /// Its scores.
    pub scores: &'a Scores,
    /// What its inventory told; `None` where no inventory of that year was kept.
    pub findings: Option<&'a [Finding]>,
    /// Its inventory; `None` where none of that year was kept.
    pub inventory: Option<&'a Inventory>,
}

/// Two years side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// Practices in the order of asking now, then those asked then only.
    pub practices: Vec<PracticeChange>,
    /// Dimensions in the order of asking now, then those asked then only.
    pub dimensions: Vec<DimensionChange>,
    /// Findings; `None` where either year kept no inventory.
    pub findings: Option<FindingsChange>,
    /// Skills; `None` where either year kept no inventory.
    pub skills: Option<SkillsChange>,
}

/// What became of a practice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PracticeChange {
    /// Its id in the later year, or in the earlier one where it is asked no more.
    pub practice: PracticeId,
    /// Its dimension.
    pub dimension: DimensionId,
    /// The practices of the earlier year that it comes from: usually the same id.
    pub was: Vec<PracticeId>,
    /// What became of it.
    pub change: Change,
    /// Its rung then, where it comes from one practice.
    pub then: Option<Level>,
    /// Its rung now.
    pub now: Option<Level>,
}

/// A dimension in both years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DimensionChange {
    /// The dimension.
    pub dimension: DimensionId,
    /// Its score then; `None` where it was not asked.
    pub then: Option<DimensionScore>,
    /// Its score now; `None` where it is not asked.
    pub now: Option<DimensionScore>,
    /// Rungs gained on comparable practices that have a rung in both years and belong to it in both; negative when lost.
    pub rungs: i32,
    /// Whether every practice asked in either year is comparable: only then can levels be laid side by side.
    pub comparable: bool,
}

/// Findings opened and closed: of those that both editions look for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FindingsChange {
    /// Found now and not then.
    pub opened: Vec<FindingId>,
    /// Found then and not now.
    pub closed: Vec<FindingId>,
    /// Found in both years.
    pub lasting: Vec<FindingId>,
}

/// Skills gained and lost, of those that both editions list. Held by two people or more, external or pooled covers;
/// fragile and missing do not. Where one of the years did not look at a skill, nothing was gained or lost: it only became
/// known, or unknown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SkillsChange {
    /// Covered now and not then.
    pub gained: Vec<SkillId>,
    /// Covered then and not now.
    pub lost: Vec<SkillId>,
    /// Covered now; nobody looked then.
    pub became_known: Vec<SkillId>,
    /// Covered then; nobody looked now.
    pub became_unknown: Vec<SkillId>,
}
