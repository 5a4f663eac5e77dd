//! What one answer does to the level of its dimension, all others being as they are.

use super::{DimensionScore, dimension};
use crate::answers::{Answer, State};
use crate::assessment::Assessment;
use crate::level::Level;
use crate::model::{Edition, Practice};

/// What one answer does to the level of its dimension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effect {
    /// The dimension as it stands.
    pub score: DimensionScore,
    /// The nearest rung above the answer that would raise the level, if one alone can.
    pub rise: Option<Turn>,
    /// The nearest rung below the answer that would lower the level.
    pub fall: Option<Turn>,
}

/// A rung of a practice at which the level of its dimension changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// The rung of the practice.
    pub rung: Level,
    /// The level that the dimension would have.
    pub level: Level,
}

impl Effect {
    /// What the answer to a practice does; nothing turns where there is none, or no level. *Don't know* counts as the
    /// lowest rung, as in the gate.
    #[must_use]
    pub fn of(edition: &Edition, practice: &Practice, assessment: &Assessment) -> Self {
        let score = dimension::score(edition, &practice.dimension, assessment);
        let stands = match assessment.state(&practice.id) {
            Some(State::Level(level)) => Some(*level),
            Some(State::Unknown) => Some(Level::LOWEST),
            Some(State::NotApplicable(_) | State::Carried(_)) | None => None,
        };
        let Some((from, now)) = stands.zip(score.level) else {
            return Self {
                score,
                rise: None,
                fall: None,
            };
        };
        let at = |rung: Level| {
            let mut other = assessment.clone();
            let answer = Answer::new(State::Level(rung));
            other.answers.insert(practice.id.clone(), answer);
            let level = dimension::score(edition, &practice.dimension, &other).level?;
            Some(Turn { rung, level })
        };
        let rise = Level::all()
            .filter(|rung| *rung > from)
            .filter_map(at)
            .find(|turn| turn.level > now);
        let fall = Level::all()
            .rev()
            .filter(|rung| *rung < from)
            .filter_map(at)
            .find(|turn| turn.level < now);
        Self { score, rise, fall }
    }
}
