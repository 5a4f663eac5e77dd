//! The venue's logo, as the screen shows it.

use serde::{Deserialize, Serialize};
use specta::Type;

/// A logo, ready to be shown and printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LogoView {
    /// The picture, as an address that holds it whole (`data:image/png;base64,…`).
    pub picture: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
}

/// The logo is on disk, or gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedLogo {
    /// ISO local date and time of the save.
    pub at: String,
    /// The logo after it.
    pub logo: Option<LogoView>,
    /// The logo before it: giving it back undoes the change.
    pub before: Option<LogoView>,
}
