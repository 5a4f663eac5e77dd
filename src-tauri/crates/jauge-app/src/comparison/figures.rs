//! What `compare --json` prints.

use jauge_core::comparison::{Comparison, DimensionChange, Effect, PracticeChange};
use jauge_core::level::Level;
use jauge_core::scoring::DimensionScore;
use serde::Serialize;

use super::{Compared, Year};
use crate::plan::words::subject;

/// Two years as plain figures, for scripts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ComparisonFigures {
    then: YearFigures,
    now: YearFigures,
    dimensions: Vec<DimensionFigures>,
    practices: Vec<PracticeFigures>,
    findings: Option<FindingsFigures>,
    skills: Option<SkillsFigures>,
    actions: Vec<ActionFigures>,
    providers: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct YearFigures {
    assessment: String,
    date: String,
    edition: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct DimensionFigures {
    id: String,
    then: Option<Score>,
    now: Option<Score>,
    rungs: i32,
    comparable: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Score {
    state: &'static str,
    level: Option<u8>,
    level_high: Option<u8>,
    target: Option<u8>,
    rungs: u32,
    rungs_high: u32,
    rungs_max: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct PracticeFigures {
    id: String,
    dimension: String,
    was: Vec<String>,
    change: &'static str,
    then: Option<u8>,
    now: Option<u8>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct FindingsFigures {
    opened: Vec<String>,
    closed: Vec<String>,
    lasting: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct SkillsFigures {
    gained: Vec<String>,
    lost: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct ActionFigures {
    kind: &'static str,
    id: String,
    done: String,
    practice: Option<PracticeFigures>,
}

impl From<&Compared<'_, '_>> for ComparisonFigures {
    fn from(compared: &Compared<'_, '_>) -> Self {
        let Comparison {
            practices,
            dimensions,
            findings,
            skills,
        } = &compared.comparison;
        Self {
            then: YearFigures::from(compared.then),
            now: YearFigures::from(compared.now),
            dimensions: dimensions.iter().map(DimensionFigures::from).collect(),
            practices: practices.iter().map(PracticeFigures::from).collect(),
            findings: findings.as_ref().map(|change| FindingsFigures {
                opened: ids(&change.opened),
                closed: ids(&change.closed),
                lasting: ids(&change.lasting),
            }),
            skills: skills.as_ref().map(|change| SkillsFigures {
                gained: ids(&change.gained),
                lost: ids(&change.lost),
            }),
            actions: compared.effects.iter().map(ActionFigures::from).collect(),
            providers: ids(&compared.engaged),
        }
    }
}

fn ids(ids: &[impl ToString]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

impl From<&Year<'_>> for YearFigures {
    fn from(year: &Year<'_>) -> Self {
        Self {
            assessment: year.id.to_string(),
            date: year.date().to_string(),
            edition: year.edition.id.clone(),
        }
    }
}

impl From<&DimensionChange> for DimensionFigures {
    fn from(change: &DimensionChange) -> Self {
        Self {
            id: change.dimension.to_string(),
            then: change.then.as_ref().map(Score::from),
            now: change.now.as_ref().map(Score::from),
            rungs: change.rungs,
            comparable: change.comparable,
        }
    }
}

impl From<&DimensionScore> for Score {
    fn from(score: &DimensionScore) -> Self {
        Self {
            state: score.state.code(),
            level: score.level.map(Level::number),
            level_high: score.level_high.map(Level::number),
            target: score.target.map(Level::number),
            rungs: score.rungs,
            rungs_high: score.rungs_high,
            rungs_max: score.rungs_max,
        }
    }
}

impl From<&PracticeChange> for PracticeFigures {
    fn from(change: &PracticeChange) -> Self {
        Self {
            id: change.practice.to_string(),
            dimension: change.dimension.to_string(),
            was: ids(&change.was),
            change: change.change.code(),
            then: change.then.map(Level::number),
            now: change.now.map(Level::number),
        }
    }
}

impl From<&Effect<'_>> for ActionFigures {
    fn from(effect: &Effect<'_>) -> Self {
        let (kind, id) = subject(&effect.decision.subject);
        Self {
            kind,
            id: id.to_owned(),
            done: effect.done.to_string(),
            practice: effect.practice.as_ref().map(PracticeFigures::from),
        }
    }
}
