//! What a document says, free of any page: the only thing callers build.
//!
//! Everything a render depends on is in here, the date and the identity included, so that the same document
//! always gives the same bytes.

mod block;
mod span;
mod table;

pub use block::{Block, ParagraphStyle, Tone};
pub use span::{IntoSpans, Link, Span};
pub use table::{Align, Cell, Column, Row, Table, Width};

use crate::picture::Picture;

/// A whole document, ready to be laid out and printed.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Title shown by readers in place of the file's name.
    pub title: String,
    /// One sentence on what the document is about.
    pub subject: String,
    /// Who it speaks for: the venue's name.
    pub author: String,
    /// Language of everything that no span says otherwise of.
    pub language: Lang,
    /// Sheet it is meant to be printed on.
    pub paper: Paper,
    /// When it was made, on the maker's clock.
    pub date: jiff::civil::DateTime,
    /// Identity written into the file; two documents of the same matter should differ by it.
    pub id: [u8; 16],
    /// What stands at the edges of pages.
    pub running: Running,
    /// The matter, in reading order.
    pub blocks: Vec<Block>,
}

/// What is repeated at the edges of pages; readers by ear are spared it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Running {
    /// Line at the top of every page but the first.
    pub head: String,
    /// Line at the bottom left of every page.
    pub foot: String,
    /// How a page tells its number.
    pub page: PageText,
    /// Confidentiality mark, at the top of every page.
    pub mark: Option<String>,
    /// Logo, at the top of every page but the first.
    pub logo: Option<Picture>,
}

/// A pattern in which `{page}` and `{pages}` stand for the two numbers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PageText(pub String);

impl PageText {
    /// The pattern with its numbers.
    pub fn fill(&self, page: usize, pages: usize) -> String {
        self.0
            .replace("{page}", &page.to_string())
            .replace("{pages}", &pages.to_string())
    }
}

/// A language with its region, as BCP 47 writes it (`fr-CA`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Lang(pub String);

impl Lang {
    /// The language of that code.
    pub fn new(code: &str) -> Self {
        Self(code.to_owned())
    }

    /// The code without its region: `fr` for `fr-CA`.
    pub fn primary(&self) -> &str {
        self.0.split(['-', '_']).next().unwrap_or_default()
    }
}

/// Sheet sizes in use where the venues are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 in.
    Letter,
}

impl Paper {
    /// Width and height in points.
    pub fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.276, 841.89),
            Self::Letter => (612.0, 792.0),
        }
    }
}
