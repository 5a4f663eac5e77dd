//! The whole venue: counts and sums over the dimensions concerned.

use super::{DimensionScore, DimensionState};
use crate::level::Level;

/// The whole venue.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OrganisationScore {
    /// Dimensions with at least one applicable practice.
    pub dimensions_concerned: u32,
    /// Scored dimensions at level 3 or more.
    pub at_least_3: u32,
    /// Rungs climbed, low end.
    pub rungs: u32,
    /// Rungs climbed, high end.
    pub rungs_high: u32,
    /// Rungs there are.
    pub rungs_max: u32,
}

pub(super) fn sum(dimensions: &[DimensionScore]) -> OrganisationScore {
    let concerned = dimensions
        .iter()
        .filter(|score| score.state != DimensionState::NotConcerned);
    concerned.fold(OrganisationScore::default(), |sum, score| OrganisationScore {
        dimensions_concerned: sum.dimensions_concerned + 1,
        at_least_3: sum.at_least_3 + u32::from(score.level >= Level::new(3)),
        rungs: sum.rungs + score.rungs,
        rungs_high: sum.rungs_high + score.rungs_high,
        rungs_max: sum.rungs_max + score.rungs_max,
    })
}
