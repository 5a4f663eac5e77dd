//! What to print, and what was printed.

use serde::{Deserialize, Serialize};
use specta::Type;

/// What to print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReportOptions {
    /// Language and region of the report, such as `en-CA`: independent of the screen's.
    pub locale: String,
    /// Paper.
    pub paper: Paper,
    /// Annexes: `legal`, `dimensions`, `radar`, `steps`, `plan`, `skills`, `providers`, `map`, `progress`, `answers`,
    /// `method`.
    pub contents: Vec<String>,
    /// Print a confidentiality mark on each page.
    pub confidential: bool,
    /// Print the venue's logo, where it has one.
    pub logo: bool,
}

impl ReportOptions {
    /// The annexes there are, in the order in which they are printed.
    pub const CONTENTS: [&'static str; 11] = [
        "legal",
        "dimensions",
        "radar",
        "steps",
        "plan",
        "skills",
        "providers",
        "map",
        "progress",
        "answers",
        "method",
    ];

    /// Those that are printed where nobody chooses: all but the radar.
    #[must_use]
    pub fn usual() -> Vec<String> {
        let usual = Self::CONTENTS.into_iter().filter(|content| *content != "radar");
        usual.map(str::to_owned).collect()
    }
}

/// Paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// ISO A4.
    #[default]
    A4,
    /// US Letter.
    Letter,
}

/// A report is on disk.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedReport {
    /// Name of the file.
    pub file: String,
    /// Folder, for reading only.
    pub folder: String,
    /// Pages.
    pub pages: u32,
    /// Size.
    pub bytes: u32,
    /// Characters that the fonts do not have and that were replaced visibly.
    pub replaced: Vec<String>,
}
