//! The kinds of matter a page can hold.

use super::{Align, IntoSpans, Span, Table};
use crate::picture::Picture;
use crate::scene::Scene;

/// One piece of a document.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading: it enters the outline and the contents.
    Heading {
        /// 1 to 3; a level is never skipped on the way down.
        level: u8,
        /// Its words.
        text: Vec<Span>,
        /// Name by which links reach it.
        anchor: Option<String>,
        /// Whether it opens a page.
        new_page: bool,
    },
    /// Running text.
    Paragraph {
        /// Its words.
        text: Vec<Span>,
        /// Its part on the page.
        style: ParagraphStyle,
    },
    /// Points, numbered or not.
    List {
        /// Numbered rather than bulleted.
        ordered: bool,
        /// What each point holds.
        items: Vec<Vec<Block>>,
    },
    /// Answers to choose from, each beside a box to tick by hand. Where there are several languages, the same answer
    /// stands once in each, side by side.
    Choices {
        /// What stands in the box, and the answer in each language.
        items: Vec<(String, Vec<Vec<Span>>)>,
        /// Points between two languages.
        gap: f32,
    },
    /// Empty lines to write on by hand; readers by ear are spared them.
    Lines(u8),
    /// A picture that somebody brought.
    Picture {
        /// The picture.
        picture: Picture,
        /// Width and height in points.
        size: (f32, f32),
        /// What it shows, for who does not see it.
        alternative: String,
        /// Side that it leans to.
        align: Align,
    },
    /// Rows and columns.
    Table(Table),
    /// A drawing.
    Figure {
        /// What is drawn.
        scene: Scene,
        /// What it shows, for who does not see it.
        alternative: String,
        /// Title, under it.
        caption: Option<Vec<Span>>,
    },
    /// A tinted box; it may run over several pages.
    Panel {
        /// Tint.
        tone: Tone,
        /// What it holds.
        blocks: Vec<Block>,
    },
    /// Columns side by side on one page, read one after the other.
    Columns {
        /// Part of the width that each takes.
        shares: Vec<f32>,
        /// Points between two.
        gap: f32,
        /// What each holds.
        columns: Vec<Vec<Block>>,
    },
    /// Labels, each beside what it announces.
    Fields {
        /// Label and matter.
        items: Vec<(Vec<Span>, Vec<Block>)>,
    },
    /// The headings of the document with their pages, each a link.
    Contents {
        /// Words above it; they are no heading of the outline.
        title: Vec<Span>,
        /// Deepest level listed.
        depth: u8,
    },
    /// Matter kept on one page wherever it fits one.
    Together(Vec<Block>),
    /// Empty room, in points; none at the top of a page.
    Space(f32),
    /// A thin line across.
    Rule,
    /// What follows starts a page.
    PageBreak,
}

/// Part that a paragraph plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ParagraphStyle {
    /// The document's title, largest of all: its first heading.
    Title,
    /// Opening sentence, larger than the rest.
    Lead,
    /// Text to read.
    #[default]
    Body,
    /// Side matter.
    Small,
    /// A short label above or beside something.
    Label,
}

/// Tint of a panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// Neutral.
    #[default]
    Plain,
    /// What matters most.
    Accent,
    /// What must not be missed.
    Warning,
}

impl Block {
    /// A heading without an anchor, on the page where it falls.
    pub fn heading(level: u8, text: impl IntoSpans) -> Self {
        Self::Heading {
            level,
            text: text.into_spans(),
            anchor: None,
            new_page: false,
        }
    }

    /// A paragraph to read.
    pub fn body(text: impl IntoSpans) -> Self {
        Self::paragraph(ParagraphStyle::Body, text)
    }

    /// A paragraph of some style.
    pub fn paragraph(style: ParagraphStyle, text: impl IntoSpans) -> Self {
        Self::Paragraph {
            text: text.into_spans(),
            style,
        }
    }
}
