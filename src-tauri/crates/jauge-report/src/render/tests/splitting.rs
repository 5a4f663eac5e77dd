//! What is longer than a page goes on, and loses nothing.

use super::{sound, words};
use crate::document::{Block, Cell, Column, Row, Table, Tone};
use crate::draw::Mark;
use crate::fixture::{SENTENCE, document, table};
use crate::flow::lay;

#[test]
fn a_table_of_two_hundred_rows_keeps_every_row_in_order() {
    let rendered = sound(&document(vec![Block::Table(table(200))]));
    assert!(rendered.pages > 5);
    let heard = words(&rendered);
    let mut at = 0;
    for row in 1..=200 {
        at += heard[at..]
            .find(&format!("Rang {row} Le théâtre"))
            .unwrap_or_else(|| panic!("row {row}"));
    }
    // Heard once, although it is seen on every page.
    assert_eq!(heard.matches("Constat").count(), 1);
}

#[test]
fn a_header_is_drawn_on_every_page_of_a_table() {
    let laid = lay(&document(vec![Block::Table(table(60))])).expect("sound");
    assert!(laid.pages.len() > 2);
    for page in &laid.pages {
        let first = page.marks.iter().find_map(|(_, mark)| match mark {
            Mark::Text(words) => Some(words),
            _ => None,
        });
        let first = first.expect("words");
        let said: String = first
            .glyphs
            .iter()
            .map(|glyph| laid.shaper.letters(first.face, glyph.id))
            .collect();
        assert!(["Inventaire", "Actif"].contains(&said.trim()), "{said}");
    }
}

#[test]
fn a_row_taller_than_a_page_goes_on_without_losing_a_word() {
    let long: Vec<String> = (1..=1500).map(|word| format!("mot{word}")).collect();
    let cells = vec![
        Cell::from("Titre"),
        Cell::from(long.join(" ")),
        Cell::from("bref"),
    ];
    let columns = vec![Column::share(1.0), Column::share(2.0), Column::fit()];
    let header = vec!["a".into(), "b".into(), "c".into()];
    let table = Table {
        columns,
        header,
        rows: vec![Row { cells }, ["x", "y", "z"].into()],
        ..Table::default()
    };
    let rendered = sound(&document(vec![Block::body("Avant."), Block::Table(table)]));
    assert!(rendered.pages > 2);
    assert!(words(&rendered).contains(&long.join(" ")));
}

#[test]
fn a_panel_longer_than_a_page_goes_on() {
    let blocks = (0..40).map(|_| Block::body(SENTENCE)).collect();
    let rendered = sound(&document(vec![Block::Panel {
        tone: Tone::Accent,
        blocks,
    }]));
    assert!(rendered.pages > 1);
    assert_eq!(words(&rendered).matches("inventaire").count(), 40);
}

#[test]
fn columns_longer_than_a_page_go_on_one_after_the_other() {
    let column = |sign: &str| {
        (1..=60)
            .map(|index| Block::body(format!("{sign}{index}.")))
            .collect::<Vec<_>>()
    };
    let columns = vec![column("g"), column("d")];
    let rendered = sound(&document(vec![Block::Columns {
        shares: vec![1.0, 1.0],
        gap: 10.0,
        columns,
    }]));
    assert!(rendered.pages > 1);
    let heard = words(&rendered);
    assert!(heard.find("g60.") < heard.find("d1."));
}

/// Words of a page, by the height of their line.
fn lines(page: &crate::flow::Page) -> Vec<f32> {
    let line = |mark: &Mark| match mark {
        Mark::Text(words) => Some(words.y),
        _ => None,
    };
    let mut lines: Vec<f32> = page.marks.iter().filter_map(|(_, mark)| line(mark)).collect();
    lines.dedup();
    lines
}

#[test]
fn no_page_ends_a_part_with_a_scrap_of_a_few_lines() {
    // Paragraphs of one line; each page holds some thirty.
    for count in 20..160 {
        let mut blocks: Vec<Block> = (0..count).map(|_| Block::body("x")).collect();
        blocks.extend([Block::PageBreak, Block::body("La suite.")]);
        let laid = lay(&document(blocks)).expect("sound");
        let [.., before, last, _] = laid.pages.as_slice() else {
            continue;
        };
        assert!(
            lines(last).len() >= 5,
            "{count} paragraphs: {}",
            lines(last).len()
        );
        assert!(
            lines(before).len() >= 20,
            "{count} paragraphs: {}",
            lines(before).len()
        );
        let kept: usize = laid.pages.iter().map(|page| lines(page).len()).sum();
        assert_eq!(kept, count + 1);
    }
}

#[test]
fn no_row_of_a_table_stands_alone_on_a_page() {
    let row = |_| Row::from(["a", "b", "c"]);
    for before in 0..40 {
        let columns = vec![Column::share(1.0); 3];
        let header = vec!["x".into(), "y".into(), "z".into()];
        let rows = (0..40).map(row).collect();
        let mut blocks: Vec<Block> = (0..before).map(|_| Block::body("v")).collect();
        blocks.push(Block::Table(Table {
            columns,
            header,
            rows,
            ..Table::default()
        }));
        // What follows keeps the last page from being a scrap.
        blocks.extend((0..12).map(|_| Block::body("w")));
        let laid = lay(&document(blocks)).expect("sound");
        for page in &laid.pages {
            let cells = page.marks.iter().filter(|(_, mark)| match mark {
                Mark::Text(words) => {
                    let letters = words.glyphs.iter();
                    let said: String = letters
                        .map(|glyph| laid.shaper.letters(words.face, glyph.id))
                        .collect();
                    ["a", "b", "c"].contains(&said.trim())
                }
                _ => false,
            });
            assert_ne!(cells.count(), 3, "{before} lines before");
        }
    }
}

#[test]
fn the_last_of_several_short_fields_is_not_alone_on_a_page() {
    for before in 20..40 {
        let mut blocks: Vec<Block> = (0..before).map(|_| Block::body("v")).collect();
        let item = |_| (vec!["Note".into()], vec![Block::body("Dite.")]);
        blocks.push(Block::Fields {
            items: (0..4).map(item).collect(),
        });
        blocks.extend((0..12).map(|_| Block::body("w")));
        let laid = lay(&document(blocks)).expect("sound");
        for page in &laid.pages {
            let labels = page.marks.iter().filter(|(node, mark)| {
                let label = node.is_some_and(|node| laid.tree.nodes[node].tag == crate::tree::Tag::Label);
                label && matches!(mark, Mark::Text(_))
            });
            assert!([0, 2, 4].contains(&labels.count()), "{before} lines before");
        }
    }
}

#[test]
fn what_a_colon_announces_begins_on_the_page_of_the_colon() {
    let list = || Block::List {
        ordered: false,
        items: vec![vec![Block::body("un")], vec![Block::body("deux")]],
    };
    let columns = || Block::Columns {
        shares: vec![1.0],
        gap: 8.0,
        columns: vec![vec![Block::body("côte")]],
    };
    let together = |announcement: &str, after: Block| {
        let apart = |before: i32| {
            let mut blocks: Vec<Block> = (0..before).map(|_| Block::body("v")).collect();
            blocks.extend([Block::body(announcement), after.clone()]);
            blocks.extend((0..12).map(|_| Block::body("w")));
            let laid = lay(&document(blocks)).expect("sound");
            let said = |page: &crate::flow::Page| {
                let words = page.marks.iter().filter_map(|(_, mark)| match mark {
                    Mark::Text(words) => Some(words),
                    _ => None,
                });
                let letters = words.flat_map(|words| {
                    let letters = words.glyphs.iter();
                    letters.map(|glyph| laid.shaper.letters(words.face, glyph.id))
                });
                letters.collect::<String>()
            };
            let last = laid.pages.iter().map(said).find(|said| said.contains("Voici"));
            !last.expect("the announcement").contains(['u', 'ô', 'A'])
        };
        !(25..40).any(apart)
    };
    for after in [list(), columns(), Block::Table(table(3))] {
        assert!(together("Voici\u{a0}:", after.clone()), "{after:?}");
        assert!(together("Voici: ", after));
    }
    assert!(!together("Voici.", list()), "nothing is announced");
}
