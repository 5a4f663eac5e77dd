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
