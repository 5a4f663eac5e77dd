//! The hand-over page: for whoever takes over.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::Paper;

/// What to hand over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HandoverOptions {
    /// Language and region of the page: independent of the screen's.
    pub locale: String,
    /// Paper.
    pub paper: Paper,
}
