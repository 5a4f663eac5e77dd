//! A year later: what is carried from one assessment to the next, as *not yet confirmed* (model, section 9).

use jiff::Timestamp;
use jiff::civil::Date;

use crate::assessment::Assessment;
use crate::codes::coded;
use crate::dossier::Dossier;
use crate::ids::{AssessmentId, PracticeId};
use crate::model::Edition;

coded!(
    /// Why an answer is not carried.
    Left {
        /// The question is new in this edition.
        Added = "added",
        /// The question changed its meaning.
        QuestionChanged = "question-changed",
        /// It is to be answered afresh every year.
        Afresh = "afresh",
        /// Nothing was answered.
        Unanswered = "unanswered",
    }
);

/// What starting a year would carry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Preview {
    /// Practices whose answers are carried, in the order of asking.
    pub carried: Vec<PracticeId>,
    /// Practices of the new edition whose answers are not, and why, in the order of asking.
    pub left: Vec<(PracticeId, Left)>,
    /// Practices of the earlier edition that the new one does not ask any more.
    pub retired: Vec<PracticeId>,
}

/// What starting a year in an edition would carry from an assessment made in another (or the same).
#[must_use]
pub fn preview(from: &Assessment, earlier: &Edition, edition: &Edition) -> Preview {
    let _ = (from, earlier, edition);
    todo!()
}

/// A new open assessment whose answers are carried from an earlier one: levels, *don't know* and stated reasons of not
/// being applicable, with note, evidence and who answered; targets of the dimensions that the edition has.
#[must_use]
pub fn carry(
    id: AssessmentId,
    date: Date,
    from: &Assessment,
    earlier: &Edition,
    edition: &Edition,
) -> Assessment {
    let _ = (id, date, from, earlier, edition);
    todo!()
}

/// A copy of an assessment that can be changed: what reopening a finished one makes.
#[must_use]
pub fn copy(id: AssessmentId, date: Date, from: &Assessment) -> Assessment {
    let _ = (id, date, from);
    todo!()
}

/// Makes carried answers count; others of the list stay as they are.
pub fn confirm(assessment: &mut Assessment, practices: &[PracticeId], at: Timestamp) {
    let _ = (assessment, practices, at);
    todo!()
}

/// The id of an assessment of a date that no other of the dossier has: its year, else its year and a number.
#[must_use]
pub fn next_id(dossier: &Dossier, date: Date) -> AssessmentId {
    let _ = (dossier, date);
    todo!()
}
