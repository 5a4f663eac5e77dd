//! A year later: what is carried from one assessment to the next, as *not yet confirmed* (model, section 9).

use jiff::Timestamp;
use jiff::civil::Date;

use crate::answers::{Answer, Last, Reason, State};
use crate::assessment::{Assessment, Status};
use crate::codes::coded;
use crate::dossier::Dossier;
use crate::ids::{AssessmentId, DimensionId, PracticeId};
use crate::model::{Edition, Relation};

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

/// What starting a year in an edition would carry from an assessment made in another (or the same). What the profile
/// switched off is in neither list: the profile says it afresh.
#[must_use]
pub fn preview(from: &Assessment, earlier: &Edition, edition: &Edition) -> Preview {
    let lineage = edition.lineage(earlier);
    let mut preview = Preview {
        retired: lineage.retired.clone(),
        ..Preview::default()
    };
    for (practice, origin) in edition.practices.iter().zip(&lineage.origins) {
        let left = match (origin.same(), practice.carried) {
            (None, _) if origin.relation == Relation::Added => Left::Added,
            (None, _) => Left::QuestionChanged,
            (Some(_), false) => Left::Afresh,
            (Some(was), true) => match from.answers.get(was) {
                Some(answer) if answer.is_from_profile() => continue,
                Some(_) => {
                    preview.carried.push(practice.id.clone());
                    continue;
                }
                None => Left::Unanswered,
            },
        };
        preview.left.push((practice.id.clone(), left));
    }
    preview
}

/// A new open assessment whose answers are carried from an earlier one: levels, *don't know* and stated reasons of not
/// being applicable, with note, evidence and who answered; targets of the dimensions that the edition has. What was not
/// confirmed in the earlier one is carried on as it is.
#[must_use]
pub fn carry(
    id: AssessmentId,
    date: Date,
    from: &Assessment,
    earlier: &Edition,
    edition: &Edition,
) -> Assessment {
    let lineage = edition.lineage(earlier);
    let carried = |id: &PracticeId| {
        let was = lineage.of(id)?.same()?;
        let answer = from.answers.get(was)?;
        let last = match &answer.state {
            State::Level(level) => Last::Level(*level),
            State::Unknown => Last::Unknown,
            State::NotApplicable(Reason::Stated(reason)) => Last::NotApplicable(reason.clone()),
            State::NotApplicable(Reason::Profile) => return None,
            State::Carried(last) => last.clone(),
        };
        Some(Answer {
            state: State::Carried(last),
            review: false,
            ..answer.clone()
        })
    };
    let known = |dimension: &DimensionId| edition.dimensions.contains(dimension);
    Assessment {
        answers: preview(from, earlier, edition)
            .carried
            .into_iter()
            .filter_map(|id| carried(&id).map(|answer| (id, answer)))
            .collect(),
        targets: from
            .targets
            .iter()
            .filter(|(dimension, _)| known(dimension))
            .map(|(dimension, level)| (dimension.clone(), *level))
            .collect(),
        from: Some(from.id.clone()),
        ..Assessment::new(id, date, &edition.id)
    }
}

/// A copy of an assessment that can be changed: what reopening a finished one makes. It is the same year again, carried from
/// where that one was.
#[must_use]
pub fn copy(id: AssessmentId, date: Date, from: &Assessment) -> Assessment {
    Assessment {
        id,
        date,
        status: Status::Open,
        signed: None,
        ..from.clone()
    }
}

/// Makes carried answers count; others of the list stay as they are.
pub fn confirm(assessment: &mut Assessment, practices: &[PracticeId], at: Timestamp) {
    for practice in practices {
        if let Some(answer) = assessment.answers.get_mut(practice)
            && let State::Carried(last) = &answer.state
        {
            answer.state = last.clone().confirmed();
            answer.at = Some(at);
        }
    }
}

/// The id of an assessment of a date that no other of the dossier has: its year, else its year and a number.
#[must_use]
pub fn next_id(dossier: &Dossier, date: Date) -> AssessmentId {
    let year = format!("{:04}", date.year());
    let numbered = (2..).map(|number: u32| format!("{year}-{number}"));
    std::iter::once(year.clone())
        .chain(numbered)
        .map(|id| AssessmentId::from(id.as_str()))
        .find(|id| dossier.assessment(Some(id)).is_none())
        .expect("invariant: a dossier has fewer assessments than there are numbers")
}
