//! Whatever people type.

use proptest::prelude::*;

use super::{render, sound, within, words};
use crate::check::{check, reading};
use crate::document::{Block, Cell, Column, Document, Link, ParagraphStyle, Row, Span, Table, Tone};
use crate::fixture::{document, scene, table};

#[test]
fn words_of_three_hundred_letters_are_broken_wherever_they_stand() {
    let long = "x".repeat(300);
    let cells = vec![Cell::from(long.as_str()), Cell::from(long.as_str())];
    let table = Table {
        columns: vec![Column::fit(), Column::share(1.0)],
        rows: vec![Row { cells }],
        ..Table::default()
    };
    let header = vec![Cell::from("a"), Cell::from("b")];
    let mut hostile = document(vec![
        Block::paragraph(ParagraphStyle::Title, long.as_str()),
        Block::heading(1, long.as_str()),
        Block::body(Span::new(long.as_str()).link(Link::Uri("https://exemple.org".into()))),
        Block::Table(Table { header, ..table }),
        Block::Fields {
            items: vec![(vec![long.as_str().into()], vec![Block::body(long.as_str())])],
        },
        Block::Contents {
            title: vec![long.as_str().into()],
            depth: 3,
        },
        Block::List {
            ordered: false,
            items: vec![vec![Block::body(long.as_str())]],
        },
    ]);
    hostile.running.head = long.clone();
    hostile.running.mark = Some(long.clone());
    hostile.running.foot = long;
    let rendered = sound(&hostile);
    assert_eq!(reading(&rendered.bytes).matches('x').count(), 300 * 11);
}

#[test]
fn what_could_not_be_drawn_is_told() {
    let rendered = sound(&document(vec![Block::body("🎭 漢 é")]));
    assert_eq!(rendered.replaced, ['漢', '🎭']);
    assert_eq!(words(&rendered), "□ □ é");
}

#[test]
fn parts_without_words_leave_nothing_behind() {
    let blank = || vec![Span::new(" \u{200f}\n")];
    sound(&document(vec![
        Block::heading(1, blank()),
        Block::body(Vec::new()),
        Block::body(Span::new(" ").link(Link::Uri("https://exemple.org".into()))),
        Block::body(Span::new("rien").link(Link::Uri(" ".into()))),
        Block::List {
            ordered: true,
            items: vec![Vec::new(), vec![Block::body(blank())]],
        },
        Block::List {
            ordered: false,
            items: Vec::new(),
        },
        Block::Panel {
            tone: Tone::Plain,
            blocks: Vec::new(),
        },
        Block::Columns {
            shares: Vec::new(),
            gap: 9.0,
            columns: Vec::new(),
        },
        Block::Columns {
            shares: Vec::new(),
            gap: 9.0,
            columns: vec![Vec::new(), Vec::new()],
        },
        Block::Fields {
            items: vec![(Vec::new(), Vec::new())],
        },
        Block::Table(Table::default()),
        Block::Table(Table {
            header: vec![Cell {
                blocks: vec![Block::heading(1, "x")],
            }],
            ..Table::default()
        }),
        Block::Table(Table {
            columns: vec![Column::fit()],
            ..Table::default()
        }),
        Block::Table(Table {
            columns: vec![Column::fit(); 2],
            rows: vec![Row::default()],
            ..Table::default()
        }),
        Block::Table(Table {
            columns: vec![Column::fit()],
            header: vec!["x".into()],
            ..Table::default()
        }),
        Block::Space(f32::NAN),
        Block::Together(Vec::new()),
        Block::Contents {
            title: Vec::new(),
            depth: 3,
        },
    ]));
}

fn hostile() -> impl Strategy<Value = String> {
    let nasty = prop::sample::select(vec![
        "\0",
        "\u{202e}",
        "\u{200f}",
        "\u{2028}",
        "\u{feff}",
        "🎭",
        "e\u{301}\u{302}\u{323}",
        "漢字",
        "fi",
        "ﬁ",
        "\r\n",
        "\t",
        "«\u{a0}",
        " :",
        "(",
        ")",
        "\\",
        "<b>&amp;",
        "{page}",
        "\u{e000}",
        "\u{10ffff}",
        "ــ",
        "नमस्ते",
        "-",
        "—",
        "https://a/b?c=d&e",
        "a\u{ad}b",
        "\u{fffe}",
        "1\u{202f}250",
        "\u{1f468}\u{200d}\u{1f469}",
    ]);
    prop::collection::vec(
        prop_oneof![nasty.prop_map(str::to_owned), "\\PC{0,24}", "[a-zéœ’ ]{0,60}"],
        0..9,
    )
    .prop_map(|parts| parts.concat())
}

#[test]
fn the_space_after_a_borrowed_letter_at_the_end_of_a_line_keeps_its_own_face() {
    // The serifs lack the sign for what cannot be drawn: the sans lends it, and not the space after it.
    let line = "नमस्ते ".repeat(40);
    let words = Span::new(line).emphasis();
    let rendered = render(&document(vec![Block::body(words)])).expect("no text is an error");
    assert_eq!(check(&rendered.bytes), []);
}

#[test]
fn a_letter_drawn_by_another_glyph_of_its_script_is_measured_as_it_is_drawn() {
    // The sans face draws a lone capital lambda by a narrower glyph.
    let blocks = vec![Block::paragraph(ParagraphStyle::Label, "Λ"), Block::body("Λ")];
    let rendered = render(&document(blocks)).expect("no text is an error");
    assert_eq!(check(&rendered.bytes), []);
}

/// A document that says both texts in every kind of place.
fn everywhere(text: &str, more: &str, rows: usize) -> Document {
    let mut any = document(vec![
        Block::paragraph(ParagraphStyle::Title, text),
        Block::Heading {
            level: 2,
            text: vec![more.into()],
            anchor: Some(text.to_owned()),
            new_page: false,
        },
        Block::body(vec![
            Span::new(text).strong(),
            Span::new(more).emphasis().language("en"),
            Span::new(text).link(Link::Uri(more.to_owned())),
        ]),
        Block::List {
            ordered: false,
            items: vec![vec![Block::body(more)]],
        },
        Block::Figure {
            scene: scene(),
            alternative: text.to_owned(),
            caption: Some(vec![more.into()]),
        },
        Block::Fields {
            items: vec![(vec![text.into()], vec![Block::body(more)])],
        },
        Block::Table(Table {
            rows: (0..rows)
                .map(|_| Row {
                    cells: vec![text.into(), more.into()],
                })
                .collect(),
            ..table(1)
        }),
        Block::Contents {
            title: vec![text.into()],
            depth: 3,
        },
    ]);
    any.title = format!("t{text}");
    any.author = more.to_owned();
    any.subject = text.to_owned();
    any.running.head = text.to_owned();
    any.running.foot = more.to_owned();
    any
}

/// Few in the test command; as many as asked for by `cargo xtask fuzz`.
fn cases() -> u32 {
    let asked = std::env::var("PROPTEST_CASES").ok();
    asked.and_then(|asked| asked.parse().ok()).unwrap_or(12)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_anywhere_gives_a_sound_file(text in hostile(), more in hostile(), rows in 0_usize..4) {
        let any = everywhere(&text, &more, rows);
        let rendered = render(&any).expect("no text is an error");
        prop_assert_eq!(check(&rendered.bytes), []);
        within(&any);
    }
}
