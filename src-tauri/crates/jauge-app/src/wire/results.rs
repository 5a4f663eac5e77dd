//! Scores for the results screen.

use serde::Serialize;
use specta::Type;

use super::{DoubtView, FindingView, Points, SceneView};

/// What the results screen shows.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ResultsView {
    /// Dimensions, weakest first.
    pub dimensions: Vec<DimensionView>,
    /// The whole venue.
    pub organisation: OrganisationView,
    /// The eight aligned level bars, with texts in the language on screen.
    pub bars: SceneView,
    /// Where the bar of each dimension stands in the picture, in the order of `dimensions`.
    pub rows: Vec<BarView>,
    /// Legal foundations not in order, in model order.
    pub legal_watch: Vec<LegalView>,
    /// What the inventory tells, in the order of the model.
    pub findings: Vec<FindingView>,
    /// Where answers and inventory do not say the same.
    pub doubts: Vec<DoubtView>,
    /// Practices answered by *don't know*.
    pub unknown: Vec<String>,
    /// Practices not applicable.
    pub not_applicable: Vec<String>,
    /// ISO date of the earlier assessment whose marks are shown.
    pub earlier: Option<String>,
}

/// The score of a dimension; rules in the interfaces, section 3.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DimensionView {
    /// The dimension.
    pub id: String,
    /// `scored`, `insufficient`, `not-concerned`.
    pub state: String,
    /// Level, low end.
    pub level: Option<u8>,
    /// Level, high end.
    pub level_high: Option<u8>,
    /// Target in twelve months.
    pub target: Option<u8>,
    /// Whether the venue chose the target.
    pub target_chosen: bool,
    /// Level of the earlier assessment.
    pub earlier: Option<u8>,
    /// Rungs climbed, low end.
    pub rungs: u32,
    /// Rungs climbed, high end.
    pub rungs_high: u32,
    /// Rungs there are.
    pub rungs_max: u32,
    /// Practices that apply.
    pub applicable: u32,
    /// Answered by a level.
    pub answered: u32,
    /// Answered by *don't know*.
    pub unknown: u32,
    /// Answered practices at levels 1 to 5.
    pub profile: Vec<u32>,
    /// What holds the level back.
    pub blocking: Vec<String>,
}

/// The whole venue.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationView {
    /// Dimensions concerned.
    pub concerned: u32,
    /// Scored dimensions.
    pub scored: u32,
    /// At level 3 or more.
    pub at_least_3: u32,
    /// Rungs climbed, low end.
    pub rungs: u32,
    /// Rungs climbed, high end.
    pub rungs_high: u32,
    /// Rungs there are.
    pub rungs_max: u32,
    /// Strongest scored dimension, when at least two are scored.
    pub strongest: Option<String>,
    /// Weakest scored dimension, when at least two are scored.
    pub weakest: Option<String>,
}

/// Where a bar stands in the picture, so that the row can be reached and pressed.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BarView {
    /// Top, in points.
    pub y: Points,
    /// Height, in points.
    pub height: Points,
}

/// A point of the legal watch.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LegalView {
    /// The practice.
    pub practice: String,
    /// `level`, `unknown`, `unanswered`.
    pub state: String,
    /// Level, for `level`.
    pub level: Option<u8>,
    /// Provisions: `law-<id>`, `law-<id>-duty`.
    pub law: Vec<String>,
}
