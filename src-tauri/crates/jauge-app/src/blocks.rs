//! From the parts that a screen shows to the page model that files are made from.

use jauge_report::document::{Block, Cell, Column, Paper, ParagraphStyle, Row, Span, Table};

use crate::links::linked;
use crate::wire::{self, BriefBlock};

/// A part on paper; `level` is that of its heading.
pub(crate) fn block(block: &BriefBlock, level: u8) -> Block {
    match block {
        BriefBlock::Heading { text } => Block::heading(level, text.as_str()),
        BriefBlock::Paragraph { text } => Block::body(linked(text)),
        BriefBlock::List { items } => Block::List {
            ordered: false,
            items: items.iter().map(|item| vec![Block::body(linked(item))]).collect(),
        },
        BriefBlock::Table {
            caption,
            header,
            rows,
        } => Block::Table(table(caption, header, rows)),
    }
}

/// A table with room to write where its cells are empty.
fn table(caption: &str, header: &[String], rows: &[Vec<String>]) -> Table {
    let to_fill = rows.iter().all(|row| row[1..].iter().all(String::is_empty));
    let first = if to_fill && rows.iter().any(|row| !row[0].is_empty()) {
        4.8
    } else {
        1.2
    };
    let last = if to_fill { 1.0 } else { 1.2 };
    let share = |place: usize| match place {
        0 => first,
        place if place + 1 == header.len() => last,
        _ => 1.0,
    };
    let columns = (0..header.len()).map(|place| Column::share(share(place)));
    let names_rows = rows.iter().all(|row| !row[0].is_empty());
    let cells = |row: &[String]| -> Vec<Cell> {
        let cells = row.iter().enumerate();
        cells
            .map(|(place, text)| cell(text, names_rows && place == 0))
            .collect()
    };
    Table {
        caption: Some(vec![caption.into()]),
        columns: columns.collect(),
        header: cells(header),
        rows: rows.iter().map(|row| Row::from(cells(row))).collect(),
        row_headers: names_rows,
        stripes: false,
    }
}

/// A cell; what follows its first line is beside the matter.
fn cell(text: &str, names_row: bool) -> Cell {
    let Some((first, rest)) = text.split_once('\n') else {
        return Cell::from(linked(text));
    };
    let first = Span::new(first);
    let first = if names_row { first.strong() } else { first };
    Cell {
        blocks: vec![Block::body(first), Block::paragraph(ParagraphStyle::Small, rest)],
    }
}

/// The sheet that is printed on.
pub(crate) const fn paper(paper: wire::Paper) -> Paper {
    match paper {
        wire::Paper::A4 => Paper::A4,
        wire::Paper::Letter => Paper::Letter,
    }
}

/// The identity of a document: the same for the same matter (FNV-1a, 128 bits), since nothing is drawn at random.
pub(crate) fn identity(parts: &[&str]) -> [u8; 16] {
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
    bytes
        .fold(BASIS, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME))
        .to_be_bytes()
}
