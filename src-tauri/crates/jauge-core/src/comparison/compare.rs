//! What became of each practice, dimension, finding and skill between two years.

use super::{Change, Comparison, DimensionChange, FindingsChange, PracticeChange, Side, SkillsChange};
use crate::answers::State;
use crate::findings::Finding;
use crate::ids::{DimensionId, FindingId, PracticeId};
use crate::inventory::{Cover, Inventory};
use crate::level::Level;
use crate::model::{Edition, Lineage, Origin, Relation, Skill};

/// Compares two years, the earlier one first. Comparing the other way round turns every change about.
#[must_use]
pub fn compare(then: Side<'_>, now: Side<'_>) -> Comparison {
    let lineage = now.edition.lineage(then.edition);
    let practices = practices(then, now, &lineage);
    Comparison {
        dimensions: dimensions(then, now, &lineage, &practices),
        practices,
        findings: then
            .findings
            .zip(now.findings)
            .map(|found| findings(then.edition, now.edition, found)),
        skills: then
            .inventory
            .zip(now.inventory)
            .map(|held| skills(then.edition, now.edition, held)),
    }
}

fn practices(then: Side<'_>, now: Side<'_>, lineage: &Lineage) -> Vec<PracticeChange> {
    let asked = now
        .edition
        .practices
        .iter()
        .zip(&lineage.origins)
        .map(|(practice, origin)| PracticeChange {
            practice: practice.id.clone(),
            dimension: practice.dimension.clone(),
            was: origin.from.clone(),
            change: became(then, now, origin),
            then: match origin.from.as_slice() {
                [was] => level(then, was),
                _ => None,
            },
            now: level(now, &practice.id),
        });
    let retired = lineage.retired.iter().filter_map(|id| {
        let practice = then.edition.practice(id.as_str())?;
        Some(PracticeChange {
            practice: id.clone(),
            dimension: practice.dimension.clone(),
            was: vec![id.clone()],
            change: Change::Retired,
            then: level(then, id),
            now: None,
        })
    });
    asked.chain(retired).collect()
}

fn became(then: Side<'_>, now: Side<'_>, origin: &Origin) -> Change {
    match origin.same() {
        Some(was) => change(then.assessment.state(was), now.assessment.state(&origin.practice)),
        None if origin.relation == Relation::Added => Change::Added,
        None => Change::QuestionChanged,
    }
}

/// What became of a question that is the same.
fn change(then: Option<&State>, now: Option<&State>) -> Change {
    match (then, now) {
        (Some(State::Carried(_)), _) | (_, Some(State::Carried(_))) => Change::NotConfirmed,
        (Some(State::NotApplicable(_)), Some(State::NotApplicable(_)))
        | (Some(State::Unknown), Some(State::Unknown))
        | (None, None) => Change::Same,
        (Some(State::NotApplicable(_)), _) => Change::AppliesNow,
        (_, Some(State::NotApplicable(_))) => Change::AppliesNoMore,
        (Some(State::Level(then)), Some(State::Level(now))) => match now.cmp(then) {
            std::cmp::Ordering::Greater => Change::Rose,
            std::cmp::Ordering::Less => Change::Fell,
            std::cmp::Ordering::Equal => Change::Same,
        },
        (Some(State::Unknown), Some(State::Level(_))) => Change::BecameKnown,
        (Some(State::Level(_)), Some(State::Unknown)) => Change::BecameUnknown,
        (None, Some(_)) => Change::Answered,
        (Some(_), None) => Change::NotAnswered,
    }
}

fn level(side: Side<'_>, practice: &PracticeId) -> Option<Level> {
    match side.assessment.state(practice)? {
        State::Level(level) => Some(*level),
        State::Unknown | State::NotApplicable(_) | State::Carried(_) => None,
    }
}

fn dimensions(
    then: Side<'_>,
    now: Side<'_>,
    lineage: &Lineage,
    practices: &[PracticeChange],
) -> Vec<DimensionChange> {
    let gone = then
        .edition
        .dimensions
        .iter()
        .filter(|id| !now.edition.dimensions.contains(id));
    let all = now.edition.dimensions.iter().chain(gone);
    all.map(|id| DimensionChange {
        dimension: id.clone(),
        then: then.scores.dimension(id.as_str()).cloned(),
        now: now.scores.dimension(id.as_str()).cloned(),
        rungs: practices
            .iter()
            .filter(|practice| practice.dimension == *id && was_in(then.edition, practice, id))
            .filter_map(gained)
            .sum(),
        comparable: is_comparable(then.edition, now.edition, lineage, id),
    })
    .collect()
}

fn was_in(then: &Edition, practice: &PracticeChange, dimension: &DimensionId) -> bool {
    practice
        .was
        .iter()
        .filter_map(|was| then.practice(was.as_str()))
        .all(|was| was.dimension == *dimension)
}

/// Rungs gained by a practice whose question is the same.
fn gained(practice: &PracticeChange) -> Option<i32> {
    let is_same = matches!(practice.change, Change::Rose | Change::Fell | Change::Same);
    let rung = |level: Level| i32::from(level.number());
    practice
        .then
        .zip(practice.now)
        .filter(|_| is_same)
        .map(|(then, now)| rung(now) - rung(then))
}

/// Whether a dimension asks the same questions in both editions, and no other.
pub(super) fn is_comparable(
    then: &Edition,
    now: &Edition,
    lineage: &Lineage,
    dimension: &DimensionId,
) -> bool {
    let asks = |edition: &Edition, id: &PracticeId| {
        edition
            .practice(id.as_str())
            .is_some_and(|practice| practice.dimension == *dimension)
    };
    let mut asked = now
        .practices
        .iter()
        .zip(&lineage.origins)
        .filter(|(practice, _)| practice.dimension == *dimension);
    let mut count = 0;
    let all_same = asked.all(|(_, origin)| {
        count += 1;
        origin.same().is_some_and(|was| asks(then, was))
    });
    all_same && count > 0 && count == then.practices_of(dimension).count()
}

fn findings(then: &Edition, now: &Edition, (before, after): (&[Finding], &[Finding])) -> FindingsChange {
    let among = |list: &[Finding], id: &FindingId| list.iter().any(|finding| finding.id == *id);
    let without = |list: &[Finding], other: &[Finding], edition: &Edition| {
        list.iter()
            .filter(|finding| edition.finding(finding.id.as_str()).is_some())
            .filter(|finding| !among(other, &finding.id))
            .map(|finding| finding.id.clone())
            .collect()
    };
    FindingsChange {
        opened: without(after, before, then),
        closed: without(before, after, now),
        lasting: after
            .iter()
            .filter(|finding| among(before, &finding.id))
            .map(|finding| finding.id.clone())
            .collect(),
    }
}

fn skills(then: &Edition, now: &Edition, (before, after): (&Inventory, &Inventory)) -> SkillsChange {
    let mut skills = SkillsChange::default();
    let listed = |skill: &&Skill| then.skill(skill.id.as_str()).is_some();
    for skill in now.skills.iter().filter(listed) {
        let list = match (covers(before, skill), covers(after, skill)) {
            (Some(false), Some(true)) => &mut skills.gained,
            (Some(true), Some(false)) => &mut skills.lost,
            (None, Some(true)) => &mut skills.became_known,
            (Some(true), None) => &mut skills.became_unknown,
            (Some(true), Some(true)) | (Some(false) | None, Some(false) | None) => continue,
        };
        list.push(skill.id.clone());
    }
    skills
}

/// Whether a skill is covered; `None` where nobody looked.
fn covers(inventory: &Inventory, skill: &Skill) -> Option<bool> {
    match inventory.skills.get(&skill.id)?.cover {
        Cover::Held | Cover::External | Cover::Pooled => Some(true),
        Cover::Fragile | Cover::Missing => Some(false),
        Cover::Unknown => None,
    }
}
