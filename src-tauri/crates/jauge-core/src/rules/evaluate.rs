//! Whether a rule holds, and because of what.

use super::{Atom, Count, CountTest, Counts, Field, FieldTest, FindingTest, LevelTest, Rule, Value};
use crate::answers::State;
use crate::assessment::Assessment;
use crate::findings::Finding;
use crate::ids::{DimensionId, FindingId, PracticeId};
use crate::inventory::Inventory;
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

/// All that rules may read.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    profile: &'a Profile,
    assessment: Option<&'a Assessment>,
    dimensions: &'a [DimensionScore],
    findings: &'a [Finding],
    counts: Counts,
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
            findings: &[],
            counts: Counts::NOTHING,
        }
    }

    /// The facts before any question is answered.
    #[must_use]
    pub const fn of_profile(profile: &'a Profile) -> Self {
        Self {
            profile,
            assessment: None,
            dimensions: &[],
            findings: &[],
            counts: Counts::NOTHING,
        }
    }

    /// The same facts with an inventory and what it tells.
    #[must_use]
    pub fn with_inventory(self, findings: &'a [Finding], inventory: Option<&Inventory>) -> Self {
        Self {
            findings,
            counts: Counts::of(inventory),
            ..self
        }
    }

    /// In how many places something was found.
    fn found(&self, id: &FindingId) -> u32 {
        let finding = self.findings.iter().find(|finding| finding.id == *id);
        finding.map_or(0, |finding| {
            u32::try_from(finding.items.len()).unwrap_or(u32::MAX)
        })
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
            Self::Profile(field, test) => test.holds(&field.of(facts.profile)),
            Self::Finding(id, test) => match test {
                FindingTest::Found => facts.found(id) > 0,
                FindingTest::Nowhere => facts.found(id) == 0,
                FindingTest::AtLeast(least) => facts.found(id) >= *least,
            },
            Self::Count(count, test) => facts.counts.counted(*count).is_some_and(|number| match test {
                CountTest::AtLeast(least) => number >= *least,
                CountTest::AtMost(most) => number <= *most,
            }),
        }
    }

    fn causes(&self, facts: &Facts<'_>) -> Vec<Cause> {
        match self {
            Self::Practice(id, _) => vec![Cause::Practice(id.clone())],
            Self::Profile(field, _) => vec![Cause::Profile(*field)],
            // What was found nowhere is shown by nothing.
            Self::Finding(_, FindingTest::Nowhere) => Vec::new(),
            Self::Finding(id, _) => vec![Cause::Finding(id.clone())],
            Self::Count(count, _) => vec![Cause::Count(*count)],
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
        LevelTest::Known => known.is_some(),
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
        LevelTest::Unknown | LevelTest::Known => false,
    }
}

impl FieldTest {
    /// Whether a value passes the test.
    pub(crate) fn holds(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Unset, value) => *value == Value::Unset,
            (Self::Set, value) => *value != Value::Unset,
            (Self::Unknown, value) => matches!(value, Value::Unset | Value::Word("unknown")),
            (Self::IsNot(word), value) => !Self::Is(word.clone()).holds(value),
            (Self::Is(word), Value::Word(value)) => word == value,
            (Self::Is(word), Value::Flag(value)) => (word == "true") == *value,
            (Self::Has(word), Value::List(values)) => values.contains(&word.as_str()),
            (Self::Any, Value::List(_)) => true,
            (Self::AtLeast(least), Value::Number(value)) => *value >= least.saturating_mul(100),
            (Self::AtMost(most), Value::Number(value)) => *value <= most.saturating_mul(100),
            _ => false,
        }
    }
}
