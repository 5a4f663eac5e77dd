//! Mission briefs: drafted from the venue's own data, to edit and send.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::Paper;

/// What to draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BriefOptions {
    /// The type of provider.
    pub provider: String,
    /// Language and region of the brief: independent of the screen's.
    pub locale: String,
    /// Paper.
    pub paper: Paper,
    /// Kind of file.
    pub format: BriefFormat,
}

/// Kind of file of a brief.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum BriefFormat {
    /// To read and print.
    Pdf,
    /// To edit in a word processor.
    Docx,
}

/// A brief as the screen shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BriefView {
    /// Title.
    pub title: String,
    /// Language of the texts.
    pub language: String,
    /// What it says, in order.
    pub blocks: Vec<BriefBlock>,
}

/// A part of a brief.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum BriefBlock {
    /// A heading.
    Heading {
        /// Its text.
        text: String,
    },
    /// A paragraph.
    Paragraph {
        /// Its text.
        text: String,
    },
    /// A list.
    List {
        /// Its items.
        items: Vec<String>,
    },
    /// A table with a header row.
    Table {
        /// What it holds.
        caption: String,
        /// Header cells.
        header: Vec<String>,
        /// Rows; an empty cell is for the reader to fill.
        rows: Vec<Vec<String>>,
    },
}
