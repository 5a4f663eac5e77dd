//! All years in a row.

use jiff::civil::Date;

use super::Side;
use super::compare::is_comparable;
use crate::ids::{AssessmentId, DimensionId};
use crate::scoring::DimensionScore;

/// The score of a dimension in one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrendPoint {
    /// The assessment.
    pub assessment: AssessmentId,
    /// Its date.
    pub date: Date,
    /// Its score; `None` where the dimension was not asked.
    pub score: Option<DimensionScore>,
    /// Whether the level can be laid beside that of the year before: the same questions. Of the first year too, which has
    /// nothing to break with.
    pub comparable: bool,
}

/// The scores of all dimensions over the years, in the order given: dimensions in the order of asking of the last year,
/// then those that only earlier years asked.
#[must_use]
pub fn trend(sides: &[Side<'_>]) -> Vec<(DimensionId, Vec<TrendPoint>)> {
    let mut dimensions: Vec<&DimensionId> = Vec::new();
    for dimension in sides.iter().rev().flat_map(|side| &side.edition.dimensions) {
        if !dimensions.contains(&dimension) {
            dimensions.push(dimension);
        }
    }
    // One lineage a pair of years that follow each other, whatever the number of dimensions.
    let lineages: Vec<_> = sides
        .windows(2)
        .map(|pair| pair[1].edition.lineage(pair[0].edition))
        .collect();
    let point = |dimension: &DimensionId, at: usize| {
        let side = &sides[at];
        TrendPoint {
            assessment: side.assessment.id.clone(),
            date: side.assessment.date,
            score: side.scores.dimension(dimension.as_str()).cloned(),
            comparable: at.checked_sub(1).is_none_or(|before| {
                is_comparable(sides[before].edition, side.edition, &lineages[before], dimension)
            }),
        }
    };
    dimensions
        .into_iter()
        .map(|dimension| {
            let points = (0..sides.len()).map(|at| point(dimension, at)).collect();
            (dimension.clone(), points)
        })
        .collect()
}
