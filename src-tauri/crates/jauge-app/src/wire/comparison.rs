//! Two years side by side, and all of them.

use serde::Serialize;
use specta::Type;

use super::{ActionView, AssessmentInfo, BarView, FindingView, SceneView};

/// Two years side by side, and the trend over all.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ComparisonView {
    /// All assessments, oldest first.
    pub years: Vec<AssessmentInfo>,
    /// The earlier of the two compared.
    pub then: AssessmentInfo,
    /// The later of the two compared.
    pub now: AssessmentInfo,
    /// Dimensions in the order of asking.
    pub dimensions: Vec<DimensionChangeView>,
    /// Practices in the order of asking now, then those asked then only.
    pub practices: Vec<PracticeChangeView>,
    /// The dimensions then, now and targeted, with texts in the language on screen.
    pub bars: SceneView,
    /// Where each dimension stands in that picture, in the order of `dimensions`.
    pub rows: Vec<BarView>,
    /// Actions done in between, and what became of their practice.
    pub actions: Vec<EffectView>,
    /// Findings opened and closed; `null` where either year kept no inventory.
    pub findings: Option<FindingsChangeView>,
    /// Skills gained and lost; `null` where either year kept no inventory.
    pub skills: Option<SkillsChangeView>,
    /// Types of providers whose mission was started or done in between.
    pub providers: Vec<String>,
    /// The trend of all years as a picture, with texts in the language on screen.
    pub trend_picture: SceneView,
    /// The same as a table: one row a dimension, one cell a year.
    pub trend: Vec<TrendRowView>,
}

/// A score of one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ScoreView {
    /// `scored`, `insufficient`, `not-concerned`.
    pub state: String,
    /// Level, low end.
    pub level: Option<u8>,
    /// Level, high end.
    pub level_high: Option<u8>,
    /// Target.
    pub target: Option<u8>,
    /// Rungs, low end.
    pub rungs: u32,
    /// Rungs, high end.
    pub rungs_high: u32,
    /// Rungs there are.
    pub rungs_max: u32,
}

/// A dimension in both years.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DimensionChangeView {
    /// The dimension.
    pub id: String,
    /// Then; `null` where it was not asked.
    pub then: Option<ScoreView>,
    /// Now; `null` where it is not asked.
    pub now: Option<ScoreView>,
    /// Rungs gained on comparable practices that have a rung in both years; negative when lost.
    pub rungs: i32,
    /// Whether all its questions are the same in both years.
    pub comparable: bool,
}

/// What became of a practice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PracticeChangeView {
    /// The practice.
    pub practice: String,
    /// Its dimension.
    pub dimension: String,
    /// The practices that it comes from.
    pub was: Vec<String>,
    /// `rose`, `fell`, `same`, `became-known`, `became-unknown`, `applies-now`, `applies-no-more`, `answered`,
    /// `not-answered`, `not-confirmed`, `question-changed`, `added`, `retired`.
    pub change: String,
    /// Its rung then.
    pub then: Option<u8>,
    /// Its rung now.
    pub now: Option<u8>,
}

/// An action done between two years.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EffectView {
    /// The action.
    pub action: ActionView,
    /// ISO date on which it was done.
    pub done: String,
    /// What became of its practice.
    pub practice: Option<PracticeChangeView>,
}

/// Findings opened and closed.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FindingsChangeView {
    /// Found now and not then.
    pub opened: Vec<FindingView>,
    /// Found then and not now: ids.
    pub closed: Vec<String>,
    /// Found in both years: ids.
    pub lasting: Vec<String>,
}

/// Skills gained and lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SkillsChangeView {
    /// Covered now and not then.
    pub gained: Vec<String>,
    /// Covered then and not now.
    pub lost: Vec<String>,
}

/// A dimension over all years.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TrendRowView {
    /// The dimension.
    pub dimension: String,
    /// One cell a year, in the order of `years`.
    pub cells: Vec<TrendCellView>,
}

/// A dimension in one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TrendCellView {
    /// Its score; `null` where it was not asked.
    pub score: Option<ScoreView>,
    /// Whether its questions are those of the year before.
    pub comparable: bool,
}
