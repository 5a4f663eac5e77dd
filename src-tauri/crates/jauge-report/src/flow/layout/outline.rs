//! The headings of a document before it is laid out: the contents name them first.

use std::collections::{BTreeSet, HashMap};

use crate::document::{Block, ParagraphStyle, Span};
use crate::flow::page::Heading;
use crate::text::clean;

/// Headings in the order they are laid out in; a level that would be skipped is not.
pub(super) fn headings(blocks: &[Block]) -> Vec<Heading> {
    let mut found = Vec::new();
    walk(blocks, &mut |level, text, _| {
        let above = found.last().map_or(0, |heading: &Heading| heading.level);
        let level = level.clamp(1, 3).min(above + 1);
        found.push(Heading {
            level,
            text: plain(text),
            page: 0,
            y: 0.0,
        });
    });
    found
}

/// The first heading that bears each anchor.
pub(super) fn anchors<'a>(blocks: &'a [Block], anchors: &mut HashMap<&'a str, usize>, met: &mut usize) {
    walk(blocks, &mut |_, _, anchor| {
        if let Some(anchor) = anchor {
            anchors.entry(anchor).or_insert(*met);
        }
        *met += 1;
    });
}

/// Steps that laying blocks out takes: one for each block and each row of a table.
pub(super) fn steps(blocks: &[Block]) -> usize {
    let inner = |block: &Block| match block {
        Block::List { items, .. } => items.iter().map(|item| steps(item)).sum(),
        Block::Table(table) => {
            let cells = table.rows.iter().flat_map(|row| &row.cells);
            // A paragraph alone is laid out with its row.
            let parts = cells.filter(|cell| !matches!(cell.blocks[..], [Block::Paragraph { .. }]));
            table.rows.len() + parts.map(|cell| steps(&cell.blocks)).sum::<usize>()
        }
        Block::Panel { blocks, .. } | Block::Together(blocks) => steps(blocks),
        Block::Columns { columns, .. } => columns.iter().map(|column| steps(column)).sum(),
        Block::Fields { items } => items.iter().map(|(_, blocks)| steps(blocks)).sum(),
        _ => 0,
    };
    blocks.iter().map(|block| 1 + inner(block)).sum()
}

/// The words of spans on one line, without their looks.
pub(super) fn plain(text: &[Span]) -> String {
    let words: String = text.iter().map(|span| span.text.as_str()).collect();
    // What is replaced is noted where it is drawn.
    let words = clean(&words, false, &mut BTreeSet::new());
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn walk<'a>(blocks: &'a [Block], meet: &mut impl FnMut(u8, &'a [Span], Option<&'a str>)) {
    for block in blocks {
        match block {
            // A heading without words would be a part without meaning: it is not drawn either.
            Block::Heading { text, .. } if plain(text).is_empty() => {}
            Block::Heading {
                level, text, anchor, ..
            } => meet(*level, text, anchor.as_deref()),
            Block::Paragraph {
                text,
                style: ParagraphStyle::Title,
            } if !plain(text).is_empty() => meet(1, text, None),
            Block::List { items, .. } => items.iter().for_each(|item| walk(item, meet)),
            Block::Table(table) => {
                let rows = std::iter::once(&table.header).chain(table.rows.iter().map(|row| &row.cells));
                let cells = rows.flat_map(|cells| cells.iter().take(table.columns.len()));
                cells.for_each(|cell| walk(&cell.blocks, meet));
            }
            Block::Panel { blocks, .. } | Block::Together(blocks) => walk(blocks, meet),
            Block::Columns { columns, .. } => columns.iter().for_each(|column| walk(column, meet)),
            Block::Fields { items } => items.iter().for_each(|(_, blocks)| walk(blocks, meet)),
            Block::Paragraph { .. }
            | Block::Figure { .. }
            | Block::Choices { .. }
            | Block::Lines(_)
            | Block::Picture { .. }
            | Block::Contents { .. }
            | Block::Space(_)
            | Block::Rule
            | Block::PageBreak => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_level_is_skipped_on_the_way_down() {
        let blocks: Vec<Block> = [3, 1, 3, 2, 9].map(|level| Block::heading(level, "x")).into();
        let levels: Vec<u8> = headings(&blocks).iter().map(|heading| heading.level).collect();
        assert_eq!(levels, [1, 1, 2, 2, 3]);
    }

    #[test]
    fn a_title_is_a_heading() {
        let blocks = [
            Block::paragraph(ParagraphStyle::Title, "x"),
            Block::heading(2, "y"),
        ];
        let levels: Vec<u8> = headings(&blocks).iter().map(|heading| heading.level).collect();
        assert_eq!(levels, [1, 2]);
    }

    #[test]
    fn headings_in_panels_count() {
        let blocks = [Block::Panel {
            tone: Default::default(),
            blocks: vec![Block::heading(1, "x")],
        }];
        assert_eq!(headings(&blocks).len(), 1);
    }
}
