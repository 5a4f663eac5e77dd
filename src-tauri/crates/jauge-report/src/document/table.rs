//! Tables: regular ones only, since merged cells are what readers by ear get lost in.

use super::{Block, IntoSpans, ParagraphStyle, Span};

/// Rows under a header row that is repeated on every page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Title of the table, above it.
    pub caption: Option<Vec<Span>>,
    /// One per cell of each row.
    pub columns: Vec<Column>,
    /// What each column holds; empty for a table without a header row.
    pub header: Vec<Cell>,
    /// The rows. A row with fewer cells than there are columns is completed by empty ones.
    pub rows: Vec<Row>,
    /// Whether the first cell of each row names it. Readers by ear are told so where there are enough cells to
    /// name: see [`Table::names_rows`].
    pub row_headers: bool,
    /// Whether every other row is tinted.
    pub stripes: bool,
}

impl Table {
    /// Whether the first cell of each row is announced as its name: always where no header row names the columns,
    /// else only while headers down and across do not outnumber what they head.
    #[must_use]
    pub fn names_rows(&self) -> bool {
        if self.header.is_empty() {
            return true;
        }
        let (rows, columns) = (self.rows.len(), self.columns.len());
        self.row_headers && rows + columns <= rows * columns.saturating_sub(1)
    }
}

/// How wide a column is and how its cells lean.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Column {
    /// Width.
    pub width: Width,
    /// Side its text leans to.
    pub align: Align,
}

/// Width of a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Width {
    /// A part of what the fitted columns leave, in proportion to the other shares.
    Share(f32),
    /// As wide as its widest line, within reason.
    Fit,
}

impl Default for Width {
    fn default() -> Self {
        Self::Share(1.0)
    }
}

/// Side that text leans to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// Left.
    #[default]
    Start,
    /// Middle.
    Middle,
    /// Right, as numbers do.
    End,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// Its cells, from left to right.
    pub cells: Vec<Cell>,
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    /// What it holds.
    pub blocks: Vec<Block>,
}

impl Column {
    /// A column that takes a part of the room, leaning left.
    pub fn share(share: f32) -> Self {
        Self {
            width: Width::Share(share),
            align: Align::Start,
        }
    }

    /// A column as wide as what it holds, leaning left.
    pub fn fit() -> Self {
        Self {
            width: Width::Fit,
            align: Align::Start,
        }
    }

    /// The same, leaning elsewhere.
    pub fn align(mut self, align: Align) -> Self {
        self.align = align;
        self
    }
}

impl<T: IntoSpans> From<T> for Cell {
    fn from(text: T) -> Self {
        Self {
            blocks: vec![Block::Paragraph {
                text: text.into_spans(),
                style: ParagraphStyle::Body,
            }],
        }
    }
}

impl<C: Into<Cell>, const N: usize> From<[C; N]> for Row {
    fn from(cells: [C; N]) -> Self {
        Self {
            cells: cells.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<Vec<Cell>> for Row {
    fn from(cells: Vec<Cell>) -> Self {
        Self { cells }
    }
}
