//! The page as a document.

use jauge_l10n::msg::handover_page as say;
use jauge_report::document::{Block, Column, Document, Lang, PageText, ParagraphStyle, Running, Table};
use jiff::civil::DateTime;

use super::Reading;
use crate::blocks::{self, block, identity};
use crate::wire::{BriefBlock, BriefView, Paper};

pub(super) fn document(reading: &Reading<'_>, view: &BriefView, paper: Paper, date: DateTime) -> Document {
    let texts = &reading.texts;
    let venue = &reading.dossier.profile.name;
    let mut blocks = vec![Block::paragraph(ParagraphStyle::Title, view.title.as_str())];
    let lead = match view.blocks.split_first() {
        Some((BriefBlock::Paragraph { text }, rest)) => {
            blocks.push(Block::paragraph(ParagraphStyle::Lead, text.as_str()));
            rest
        }
        _ => &view.blocks,
    };
    blocks.extend(lead.iter().map(|one| match block(one, 2) {
        Block::Table(table) => Block::Table(fitted(table, one)),
        other => other,
    }));
    Document {
        title: view.title.clone(),
        subject: say::subject(texts),
        author: venue.clone(),
        language: Lang::new(&view.language),
        paper: blocks::paper(paper),
        date,
        id: identity(&[venue, &view.title, &view.language, &date.to_string()]),
        running: Running {
            head: venue.clone(),
            foot: say::foot(texts, &texts.date(date.date())),
            page: PageText(say::page(texts, "{page}", "{pages}")),
            mark: None,
            logo: None,
        },
        blocks,
    }
}

/// A table whose columns are as wide as what they hold asks: it may be long, and paper is not.
fn fitted(table: Table, from: &BriefBlock) -> Table {
    let BriefBlock::Table { header, rows, .. } = from else {
        return table;
    };
    let width = |place: usize| {
        let cells = rows.iter().filter_map(|row| row.get(place));
        let lengths: Vec<_> = cells.map(|cell| cell.chars().count()).collect();
        let mean = lengths.iter().sum::<usize>() / lengths.len().max(1);
        let longest = lengths.iter().copied().max().unwrap_or_default();
        let head = header.get(place).map_or(0, |head| head.chars().count());
        u16::try_from(usize::midpoint(mean, longest).max(head)).unwrap_or(u16::MAX)
    };
    let share = |place: usize| f32::from(width(place).clamp(NARROW, WIDE));
    Table {
        columns: (0..header.len())
            .map(|place| Column::share(share(place)))
            .collect(),
        ..table
    }
}

/// Characters between which a column is as wide as its cells.
const NARROW: u16 = 16;
const WIDE: u16 = 110;
