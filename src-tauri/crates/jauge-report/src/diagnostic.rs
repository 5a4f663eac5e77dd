//! The diagnostic for the board: what it says, and how that becomes a document.
//!
//! [`Diagnostic`] holds sentences that are ready to print, and the small numbers that drawings need; it knows
//! neither the model nor any language. [`compose`] lays it out: two pages that stand alone, each exactly one sheet
//! whatever they hold, then the annexes.

mod annexes;
mod compose;
mod front;

pub use annexes::{
    Annex, AnnexTable, AnswerSheet, Answers, Checklist, DimensionSheet, Dimensions, Group, LegalPoint,
    LegalWatch, Map, Matter, Method, Plan, Progress, ProviderSheet, Providers, Radar, Skills, Steps,
    TableCell, TableRow, TrendSheet,
};
pub use compose::compose;
pub use front::{Ask, Decision, Front};

use crate::document::{IntoSpans, Lang, Paper, Running, Span};

/// Everything that the diagnostic says, in the reader's language.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// Title of the file.
    pub title: String,
    /// One sentence on what the document is.
    pub subject: String,
    /// The venue's name.
    pub venue: String,
    /// Language of all that is said here.
    pub language: Lang,
    /// Sheet.
    pub paper: Paper,
    /// When it was made.
    pub date: jiff::civil::DateTime,
    /// Identity written into the file.
    pub id: [u8; 16],
    /// Edges of pages.
    pub running: Running,
    /// Page 1.
    pub front: Front,
    /// Page 2.
    pub ask: Ask,
    /// Words above the contents.
    pub contents: String,
    /// The five levels, explained beside the contents.
    pub levels: AnnexTable,
    /// What follows the two pages.
    pub annexes: Vec<Annex>,
}

/// A sentence, with its emphases and links.
pub type Line = Vec<Span>;

/// A short name and what is said of it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Entry {
    /// The name.
    pub label: String,
    /// What is said.
    pub text: Line,
}

impl Entry {
    /// What is said under a label.
    pub fn new(label: impl Into<String>, text: impl IntoSpans) -> Self {
        Self {
            label: label.into(),
            text: text.into_spans(),
        }
    }
}
