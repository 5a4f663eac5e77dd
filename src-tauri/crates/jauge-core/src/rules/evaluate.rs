//! Whether a rule holds, and because of what.

use super::{Atom, Count, Field, FieldTest, LevelTest, Rule, Value};
use crate::answers::State;
use crate::assessment::Assessment;
use crate::ids::{DimensionId, FindingId, PracticeId};
use crate::level::Level;
use crate::profile::Profile;
use crate::scoring::{DimensionScore, DimensionState};

/// What made a rule hold: shown beside every piece of advice, and followed both ways.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The answer to a practice.
    Practice(PracticeId),
    /// A field of the profile.
    Profile(Field),
    /// A finding of the inventory.
    Finding(FindingId),
    /// How much there is of something in the inventory.
    Count(Count),
}

/// All that rules may read. Findings of the inventory join here when there is an inventory.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    profile: &'a Profile,
    assessment: Option<&'a Assessment>,
    dimensions: &'a [DimensionScore],
}

impl<'a> Facts<'a> {
    /// The facts of an assessment and its scores.
    #[must_use]
    pub const fn new(
        profile: &'a Profile,
        assessment: &'a Assessment,
        dimensions: &'a [DimensionScore],
    ) -> Self {
        Self {
            profile,
            assessment: Some(assessment),
            dimensions,
        }
    }

    /// The facts before any question is answered.
    #[must_use]
    pub const fn of_profile(profile: &'a Profile) -> Self {
        Self {
            profile,
            assessment: None,
            dimensions: &[],
        }
    }

    fn state(&self, practice: &PracticeId) -> Option<&State> {
        self.assessment?.state(practice)
    }

    fn dimension(&self, id: &DimensionId) -> Option<&DimensionScore> {
        self.dimensions.iter().find(|dimension| dimension.id == *id)
    }
}

impl Rule {
    /// Whether all atoms hold.
    #[must_use]
    pub fn holds(&self, facts: &Facts<'_>) -> bool {
        self.atoms.iter().all(|atom| atom.holds(facts))
    }

    /// The causes of a rule that holds, without repetition; `None` when it does not hold.
    #[must_use]
    pub fn causes(&self, facts: &Facts<'_>) -> Option<Vec<Cause>> {
        self.holds(facts).then(|| {
            let mut causes = Vec::new();
            for cause in self.atoms.iter().flat_map(|atom| atom.causes(facts)) {
                if !causes.contains(&cause) {
                    causes.push(cause);
                }
            }
            causes
        })
    }
}

impl Atom {
    fn holds(&self, facts: &Facts<'_>) -> bool {
        match self {
            Self::Practice(id, test) => practice_holds(*test, facts.state(id)),
            Self::Dimension(id, test) => dimension_holds(*test, facts.dimension(id)),
            Self::Profile(field, test) => field_holds(test, &field.of(facts.profile)),
        }
    }

    fn causes(&self, facts: &Facts<'_>) -> Vec<Cause> {
        match self {
            Self::Practice(id, _) => vec![Cause::Practice(id.clone())],
            Self::Profile(field, _) => vec![Cause::Profile(*field)],
            Self::Dimension(id, _) => facts
                .dimension(id)
                .into_iter()
                .flat_map(|dimension| dimension.blocking.iter().cloned().map(Cause::Practice))
                .collect(),
        }
    }
}

fn practice_holds(test: LevelTest, state: Option<&State>) -> bool {
    let known = match state {
        Some(State::Level(level)) => Some(*level),
        _ => None,
    };
    let as_gate = match state {
        Some(State::Unknown) => Some(Level::LOWEST),
        _ => known,
    };
    match test {
        LevelTest::AtMost(most) => as_gate.is_some_and(|level| level <= most),
        LevelTest::Is(exactly) => as_gate == Some(exactly),
        LevelTest::AtLeast(least) => known.is_some_and(|level| level >= least),
        LevelTest::Lacks(least) => {
            !matches!(state, Some(State::NotApplicable(_))) && known.is_none_or(|level| level < least)
        }
        LevelTest::Unknown => matches!(state, Some(State::Unknown)),
    }
}

fn dimension_holds(test: LevelTest, score: Option<&DimensionScore>) -> bool {
    let level = score.and_then(|score| score.level);
    match test {
        LevelTest::AtMost(most) => level.is_some_and(|level| level <= most),
        LevelTest::AtLeast(least) => level.is_some_and(|level| level >= least),
        LevelTest::Is(exactly) => level == Some(exactly),
        LevelTest::Lacks(least) => {
            score.is_none_or(|score| score.state != DimensionState::NotConcerned)
                && level.is_none_or(|level| level < least)
        }
        LevelTest::Unknown => false,
    }
}

fn field_holds(test: &FieldTest, value: &Value) -> bool {
    match (test, value) {
        (FieldTest::Unset, value) => *value == Value::Unset,
        (FieldTest::Set, value) => *value != Value::Unset,
        (FieldTest::Is(word), Value::Word(value)) => word == value,
        (FieldTest::Is(word), Value::Flag(value)) => (word == "true") == *value,
        (FieldTest::Has(word), Value::List(values)) => values.contains(&word.as_str()),
        (FieldTest::Any, Value::List(_)) => true,
        (FieldTest::AtLeast(least), Value::Number(value)) => *value >= least.saturating_mul(100),
        (FieldTest::AtMost(most), Value::Number(value)) => *value <= most.saturating_mul(100),
        _ => false,
    }
}
