//! The score of one dimension.

use super::gate::{self, Stand};
use crate::answers::State;
use crate::assessment::Assessment;
use crate::codes::coded;
use crate::ids::{DimensionId, PracticeId};
use crate::level::Level;
use crate::model::{Edition, Practice};

coded!(
    /// What can be said of a dimension. The order is the order of reading.
    DimensionState {
        /// It has a level.
        Scored = "scored",
        /// More than a third of its applicable practices are unknown or unanswered.
        Insufficient = "insufficient",
        /// All its practices are not applicable.
        NotConcerned = "not-concerned",
    }
);

/// The score of one dimension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DimensionScore {
    /// The dimension.
    pub id: DimensionId,
    /// What can be said of it.
    pub state: DimensionState,
    /// Level reached, unknown and unanswered counting as 1; `None` unless scored.
    pub level: Option<Level>,
    /// The same with unknown and unanswered counting as 5.
    pub level_high: Option<Level>,
    /// Where the venue wants to be in twelve months; `None` where there is no level.
    pub target: Option<Level>,
    /// Rungs climbed, unknown and unanswered counting as 1.
    pub rungs: u32,
    /// Rungs climbed if unknown and unanswered were at 5.
    pub rungs_high: u32,
    /// Four per applicable practice.
    pub rungs_max: u32,
    /// Practices that apply.
    pub applicable: u32,
    /// Practices answered by a level.
    pub answered: u32,
    /// Practices answered by *don't know*.
    pub unknown: u32,
    /// Answered practices at levels 1 to 5.
    pub profile: [u32; 5],
    /// What holds the level back: foundations first, then the lowest, then model order.
    pub blocking: Vec<PracticeId>,
}

impl DimensionScore {
    /// Applicable practices nobody has answered.
    #[must_use]
    pub const fn unanswered(&self) -> u32 {
        self.applicable - self.answered - self.unknown
    }
}

/// An applicable practice with what is known of it.
struct Known<'a> {
    practice: &'a Practice,
    level: Option<Level>,
    unknown: bool,
}

impl Known<'_> {
    fn low(&self) -> Level {
        self.level.unwrap_or(Level::LOWEST)
    }

    fn high(&self) -> Level {
        self.level.unwrap_or(Level::HIGHEST)
    }
}

pub(super) fn score(edition: &Edition, id: &DimensionId, assessment: &Assessment) -> DimensionScore {
    let known: Vec<_> = edition
        .practices_of(id)
        .filter_map(|practice| know(practice, assessment))
        .collect();
    let count =
        |wanted: &dyn Fn(&Known<'_>) -> bool| as_count(known.iter().filter(|one| wanted(one)).count());
    let applicable = count(&|_| true);
    let answered = count(&|one| one.level.is_some());
    let state = match applicable {
        0 => DimensionState::NotConcerned,
        _ if 3 * (applicable - answered) > applicable => DimensionState::Insufficient,
        _ => DimensionState::Scored,
    };
    let gate = |levels: &mut dyn Iterator<Item = Level>| {
        let stand = |(one, level): (&Known<'_>, Level)| Stand {
            foundation: one.practice.foundation,
            level,
        };
        let stands: Vec<_> = known.iter().zip(levels).map(stand).collect();
        (state == DimensionState::Scored).then(|| gate::level(&stands))
    };
    let level = gate(&mut known.iter().map(Known::low));
    DimensionScore {
        id: id.clone(),
        state,
        level,
        level_high: gate(&mut known.iter().map(Known::high)),
        target: level.map(|level| assessment.targets.get(id).copied().unwrap_or(level.next())),
        rungs: known.iter().map(|one| one.low().rungs()).sum(),
        rungs_high: known.iter().map(|one| one.high().rungs()).sum(),
        rungs_max: 4 * applicable,
        applicable,
        answered,
        unknown: count(&|one| one.unknown),
        profile: [1, 2, 3, 4, 5].map(|number| count(&|one| one.level == Level::new(number))),
        blocking: blocking(&known, state, level),
    }
}

fn know<'a>(practice: &'a Practice, assessment: &Assessment) -> Option<Known<'a>> {
    let (level, unknown) = match assessment.state(&practice.id) {
        Some(State::NotApplicable(_)) => return None,
        Some(State::Level(level)) => (Some(*level), false),
        Some(State::Unknown) => (None, true),
        Some(State::Carried(_)) | None => (None, false),
    };
    Some(Known {
        practice,
        level,
        unknown,
    })
}

fn blocking(known: &[Known<'_>], state: DimensionState, level: Option<Level>) -> Vec<PracticeId> {
    let blocks = |one: &&Known<'_>| match (state, level) {
        (DimensionState::Insufficient, _) => one.level.is_none(),
        (_, Some(Level::HIGHEST)) | (_, None) => false,
        (_, Some(level)) => one.low() <= level,
    };
    let mut blocking: Vec<_> = known.iter().filter(blocks).collect();
    blocking.sort_by_key(|one| (!one.practice.foundation, one.low()));
    blocking.into_iter().map(|one| one.practice.id.clone()).collect()
}

fn as_count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
