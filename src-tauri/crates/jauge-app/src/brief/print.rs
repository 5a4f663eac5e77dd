//! From the description to the page model that both kinds of file are made from.

use jauge_report::document::{
    Block, Cell, Column, Document, Lang, PageText, Paper, ParagraphStyle, Row, Running, Table,
};
use jiff::civil::DateTime;

use super::draft::Draft;
use crate::wire::{self, BriefBlock, BriefOptions};

/// Points between what stands side by side.
const GAP: f32 = 22.0;

pub(super) fn document(draft: &Draft, options: &BriefOptions, date: DateTime) -> Document {
    let view = &draft.view;
    let (sent, kept) = view.blocks.split_at(draft.inside);
    let mut blocks = vec![Block::paragraph(ParagraphStyle::Title, view.title.as_str())];
    let [first, second, end] = draft.beside;
    let plain = |blocks: &[BriefBlock]| blocks.iter().map(|one| block(one, 2)).collect::<Vec<_>>();
    if let Some((BriefBlock::Paragraph { text }, rest)) = sent[..first].split_first() {
        blocks.push(Block::paragraph(ParagraphStyle::Lead, text.as_str()));
        blocks.extend(plain(rest));
    }
    blocks.push(Block::Columns {
        shares: vec![1.0, 1.0],
        gap: GAP,
        columns: vec![plain(&sent[first..second]), plain(&sent[second..end])],
    });
    blocks.extend(plain(&sent[end..]));
    blocks.push(Block::PageBreak);
    // The first heading of the part that is kept holds the others.
    blocks.extend(
        kept.iter()
            .enumerate()
            .map(|(place, one)| block(one, if place == 0 { 2 } else { 3 })),
    );
    Document {
        title: view.title.clone(),
        subject: draft.subject.clone(),
        author: draft.venue.clone(),
        language: Lang::new(&view.language),
        paper: match options.paper {
            wire::Paper::A4 => Paper::A4,
            wire::Paper::Letter => Paper::Letter,
        },
        date,
        id: identity(&[&draft.venue, &view.title, &view.language, &date.to_string()]),
        running: Running {
            head: view.title.clone(),
            foot: draft.foot.clone(),
            page: PageText(draft.page.clone()),
            mark: None,
        },
        blocks,
    }
}

fn block(block: &BriefBlock, level: u8) -> Block {
    match block {
        BriefBlock::Heading { text } => Block::heading(level, text.as_str()),
        BriefBlock::Paragraph { text } => Block::body(text.as_str()),
        BriefBlock::List { items } => Block::List {
            ordered: false,
            items: items
                .iter()
                .map(|item| vec![Block::body(item.as_str())])
                .collect(),
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
        3.6
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
    let cells = |row: &[String]| -> Vec<Cell> { row.iter().map(|cell| Cell::from(cell.as_str())).collect() };
    Table {
        caption: Some(vec![caption.into()]),
        columns: columns.collect(),
        header: cells(header),
        rows: rows.iter().map(|row| Row::from(cells(row))).collect(),
        row_headers: rows.iter().all(|row| !row[0].is_empty()),
        stripes: false,
    }
}

/// The identity of a document: the same for the same matter (FNV-1a, 128 bits), since nothing is drawn at random.
fn identity(parts: &[&str]) -> [u8; 16] {
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
    bytes
        .fold(BASIS, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME))
        .to_be_bytes()
}
