//! The model edition, as the screens walk through it.

use serde::Serialize;
use specta::Type;

/// The model edition: ids only, texts are looked up.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ModelView {
    /// Edition, such as `2026.1`.
    pub edition: String,
    /// Dimensions in the order of asking.
    pub dimensions: Vec<DimensionInfo>,
}

/// A dimension with its practices.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DimensionInfo {
    /// `dim-<id>` names it.
    pub id: String,
    /// Practices in the order of asking.
    pub practices: Vec<PracticeInfo>,
}

/// A practice.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PracticeInfo {
    /// `q-<id>` asks it.
    pub id: String,
    /// A foundation practice: a strength never hides it.
    pub foundation: bool,
    /// Asked by law.
    pub legal: bool,
    /// Part of the short form.
    pub short_form: bool,
}
