//! Scores: honest, ordinal, integers only (model, section 4; exact rules in the interfaces, section 3).

mod dimension;
mod effect;
mod gate;
mod legal;
mod organisation;

pub use dimension::{DimensionScore, DimensionState};
pub use effect::{Effect, Turn};
pub use legal::{LegalPoint, Standing, regime};
pub use organisation::OrganisationScore;

use crate::assessment::Assessment;
use crate::ids::AssessmentId;
use crate::model::Edition;
use crate::profile::Profile;

/// All that is computed from the answers of one assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scores {
    /// The model edition.
    pub edition: String,
    /// The assessment.
    pub assessment: AssessmentId,
    /// One score per dimension, in model order.
    pub dimensions: Vec<DimensionScore>,
    /// The whole venue: counts and sums, never a mean.
    pub organisation: OrganisationScore,
    /// Legal foundations below 3, unknown or unanswered, in model order.
    pub legal_watch: Vec<LegalPoint>,
}

/// Scores an assessment.
#[must_use]
pub fn score(edition: &Edition, profile: &Profile, assessment: &Assessment) -> Scores {
    let dimensions: Vec<_> = edition
        .dimensions
        .iter()
        .map(|id| dimension::score(edition, id, assessment))
        .collect();
    let organisation = organisation::sum(&dimensions);
    Scores {
        edition: edition.id.clone(),
        assessment: assessment.id.clone(),
        dimensions,
        organisation,
        legal_watch: legal::watch(edition, profile, assessment),
    }
}

impl Scores {
    /// The dimensions as a board reads them: weakest first, then those without enough information, then those not
    /// concerned. Total and stable: level, share of rungs climbed, model order.
    #[must_use]
    pub fn weakest_first(&self) -> Vec<&DimensionScore> {
        let mut order: Vec<_> = self.dimensions.iter().collect();
        order.sort_by(|a, b| {
            (a.state, a.level).cmp(&(b.state, b.level)).then_with(|| {
                let share = |score: &DimensionScore, other: &DimensionScore| {
                    u64::from(score.rungs) * u64::from(other.rungs_max)
                };
                share(a, b).cmp(&share(b, a))
            })
        });
        order
    }

    /// The weakest and the strongest of the scored dimensions, where their levels tell them apart.
    #[must_use]
    pub fn ends(&self) -> Option<(&DimensionScore, &DimensionScore)> {
        let mut scored = self.weakest_first();
        scored.retain(|score| score.state == DimensionState::Scored);
        let (weakest, strongest) = (scored.first()?, scored.last()?);
        (weakest.level < strongest.level).then_some((*weakest, *strongest))
    }

    /// The score of a dimension.
    #[must_use]
    pub fn dimension(&self, id: &str) -> Option<&DimensionScore> {
        self.dimensions.iter().find(|score| score.id.as_str() == id)
    }
}
