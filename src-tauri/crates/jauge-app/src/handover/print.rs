//! The page as a document.

use jauge_l10n::msg::handover_page as say;
use jauge_report::document::{Block, Column, Document, Lang, PageText, ParagraphStyle, Running, Table};
use jiff::civil::DateTime;

use super::{Reading, page};
use crate::blocks::{self, block, identity};
use crate::part::Part;
use crate::wire::{BriefBlock, BriefView, Paper};

pub(super) fn document(reading: &Reading<'_>, parts: &[Part], paper: Paper, date: DateTime) -> Document {
    let texts = &reading.texts;
    let venue = &reading.dossier.profile.name;
    let BriefView { title, language, .. } = page::view(reading, &[]);
    let mut blocks = vec![
        Block::paragraph(ParagraphStyle::Label, say::kind(texts)),
        Block::paragraph(ParagraphStyle::Title, venue.as_str()),
    ];
    for (place, part) in parts.iter().enumerate() {
        match part {
            Part::Plain(one) if place == 0 => blocks.extend(one.iter().map(lead)),
            Part::Plain(some) => blocks.extend(some.iter().map(|one| match block(one, 2) {
                Block::Table(table) => Block::Table(fitted(table, one)),
                other => other,
            })),
            part => blocks.extend(part.print(2)),
        }
    }
    Document {
        title: title.clone(),
        subject: say::subject(texts),
        author: venue.clone(),
        language: Lang::new(&language),
        paper: blocks::paper(paper),
        date,
        id: identity(&[venue, &title, &language, &date.to_string()]),
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

/// The sentence that opens the page.
fn lead(one: &BriefBlock) -> Block {
    match one {
        BriefBlock::Paragraph { text } => Block::paragraph(ParagraphStyle::Lead, text.as_str()),
        other => block(other, 2),
    }
}

/// A table whose columns are as wide as what they hold asks: it may be long, and paper is not.
fn fitted(table: Table, from: &BriefBlock) -> Table {
    let BriefBlock::Table { header, rows, .. } = from else {
        return table;
    };
    let width = |place: usize| {
        let cells = rows.iter().filter_map(|row| row.get(place));
        let longest_line = |cell: &String| cell.lines().map(|line| line.chars().count()).max();
        let lengths: Vec<_> = cells.filter_map(longest_line).collect();
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
const NARROW: u16 = 20;
const WIDE: u16 = 110;
