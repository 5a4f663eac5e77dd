//! Pieces that several pages share.

use crate::diagnostic::{AnnexTable, Entry, Line, TableCell};
use crate::document::{Block, Cell, Column, IntoSpans, ParagraphStyle, Row, Span, Table};

pub(super) fn heading(level: u8, words: &str) -> Block {
    Block::heading(level, words)
}

pub(super) fn anchored(level: u8, words: &str, anchor: &str) -> Block {
    Block::Heading {
        level,
        text: words.into_spans(),
        anchor: Some(anchor.to_owned()),
        new_page: false,
    }
}

/// The label in the heavier face, run into what is said.
pub(super) fn run_in(entry: &Entry) -> Line {
    let mut line = vec![Span::new(entry.label.as_str()).strong(), Span::new(" ")];
    line.extend(entry.text.iter().cloned());
    line
}

/// Labels beside what they announce; nothing for no entry.
pub(super) fn fields(entries: &[Entry]) -> Option<Block> {
    let item = |entry: &Entry| {
        (
            entry.label.as_str().into_spans(),
            vec![Block::body(entry.text.clone())],
        )
    };
    (!entries.is_empty()).then(|| Block::Fields {
        items: entries.iter().map(item).collect(),
    })
}

pub(super) fn points(items: &[String]) -> Block {
    let item = |words: &String| vec![Block::body(words.as_str())];
    Block::List {
        ordered: false,
        items: items.iter().map(item).collect(),
    }
}

/// The sentence and the rows of a table, without its heading.
pub(super) fn table(table: &AnnexTable) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !table.intro.is_empty() {
        blocks.push(Block::body(table.intro.as_str()));
    }
    blocks.push(Block::Table(Table {
        caption: None,
        columns: table.shares.iter().map(|share| Column::share(*share)).collect(),
        header: table
            .header
            .iter()
            .map(|words| Cell::from(words.as_str()))
            .collect(),
        rows: table
            .rows
            .iter()
            .map(|row| Row {
                cells: row.cells.iter().map(cell).collect(),
            })
            .collect(),
        row_headers: table.shares.len() > 2,
        stripes: false,
    }));
    blocks
}

fn cell(cell: &TableCell) -> Cell {
    let main = cell.main.iter().map(|line| Block::body(line.clone()));
    let side = cell
        .side
        .iter()
        .map(|words| Block::paragraph(ParagraphStyle::Small, words.clone()));
    Cell {
        blocks: main.chain(side).collect(),
    }
}
