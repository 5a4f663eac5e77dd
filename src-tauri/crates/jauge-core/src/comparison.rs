//! Two years side by side (model, section 9): real change apart from changed questions and from what is not confirmed.

use jiff::civil::Date;

use crate::assessment::Assessment;
use crate::codes::coded;
use crate::decisions::Decision;
use crate::findings::Finding;
use crate::ids::{AssessmentId, DimensionId, FindingId, PracticeId, ProviderId, SkillId};
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
        /// It did not apply; now it does.
        AppliesNow = "applies-now",
        /// It applied; now it does not.
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
    /// Its rung then.
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
    /// Rungs gained on comparable practices that have a rung in both years; negative when lost.
    pub rungs: i32,
    /// Whether every practice asked in either year is comparable: only then can levels be laid side by side.
    pub comparable: bool,
}

/// Findings opened and closed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FindingsChange {
    /// Found now and not then.
    pub opened: Vec<FindingId>,
    /// Found then and not now.
    pub closed: Vec<FindingId>,
    /// Found in both years.
    pub lasting: Vec<FindingId>,
}

/// Skills gained and lost. Held or external covers; fragile, missing and unknown do not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SkillsChange {
    /// Covered now and not then.
    pub gained: Vec<SkillId>,
    /// Covered then and not now.
    pub lost: Vec<SkillId>,
}

/// Compares two years, the earlier one first. Comparing the other way round turns every change about.
#[must_use]
pub fn compare(then: Side<'_>, now: Side<'_>) -> Comparison {
    let _ = (then, now);
    todo!()
}

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

/// The actions done after one date and up to another, in the order of dates.
#[must_use]
pub fn effects<'a>(
    comparison: &Comparison,
    edition: &Edition,
    decisions: &'a [Decision],
    after: Date,
    until: Date,
) -> Vec<Effect<'a>> {
    let _ = (comparison, edition, decisions, after, until);
    todo!()
}

/// The types of providers whose mission was started or done after one date and up to another.
#[must_use]
pub fn engaged(decisions: &[Decision], after: Date, until: Date) -> Vec<ProviderId> {
    let _ = (decisions, after, until);
    todo!()
}

/// The score of a dimension in one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrendPoint {
    /// The assessment.
    pub assessment: AssessmentId,
    /// Its date.
    pub date: Date,
    /// Its score; `None` where the dimension was not asked.
    pub score: Option<DimensionScore>,
    /// Whether the level can be laid beside that of the year before: the same questions.
    pub comparable: bool,
}
