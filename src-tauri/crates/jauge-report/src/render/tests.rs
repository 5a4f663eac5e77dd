use lopdf::Document as File;
use proptest::prelude::*;

use super::*;
use crate::check::{check, reading};
use crate::document::{Block, Cell, Column, Lang, Link, Paper, ParagraphStyle, Row, Span, Table, Tone};
use crate::draw::Mark;
use crate::fixture::{SENTENCE, document, everything, scene, table};
use crate::flow::grid::Grid;
use crate::flow::lay;
use crate::text::Glyph;

/// Renders a document that must be sound.
fn sound(document: &Document) -> Rendered {
    let rendered = render(document).expect("a sound document");
    assert_eq!(check(&rendered.bytes), []);
    within(document);
    rendered
}

/// Nothing stands outside the margins, heads and feet apart.
fn within(document: &Document) {
    let laid = lay(document).expect("a sound document");
    let grid = Grid::of(document.paper);
    for page in &laid.pages {
        for (_, mark) in &page.marks {
            if let Mark::Text(words) = mark {
                let width = |glyphs: &[Glyph]| glyphs.iter().map(|glyph| glyph.advance).sum::<i32>() as f32;
                let mut glyphs = words.glyphs.as_slice();
                // The space at the end of a line is not seen.
                while let [rest @ .., last] = glyphs
                    && laid.shaper.letters(words.face, last.id).trim().is_empty()
                {
                    glyphs = rest;
                }
                let right = words.x + width(glyphs) * words.size / 1000.0;
                assert!(
                    words.x >= grid.left - 0.1 && right <= grid.left + grid.width + 0.5,
                    "{} {right}",
                    words.x
                );
                assert!(words.y > grid.top && words.y < grid.bottom + 1.0, "{}", words.y);
            }
        }
    }
}

fn words(rendered: &Rendered) -> String {
    reading(&rendered.bytes)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn every_block_is_sound_on_both_papers_and_in_both_languages() {
    for paper in [Paper::A4, Paper::Letter] {
        for language in ["fr-CA", "en-CA"] {
            sound(&Document {
                paper,
                language: Lang::new(language),
                ..everything()
            });
        }
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    assert_eq!(
        render(&everything()).expect("sound").bytes,
        render(&everything()).expect("sound").bytes
    );
}

#[test]
fn another_identity_gives_another_file() {
    let other = Document {
        id: [9; 16],
        ..everything()
    };
    assert_ne!(
        render(&everything()).expect("sound").bytes,
        render(&other).expect("sound").bytes
    );
}

#[test]
fn a_document_of_nothing_is_one_page() {
    assert_eq!(sound(&document(Vec::new())).pages, 1);
}

#[test]
fn a_link_to_nowhere_is_an_error() {
    let span = Span::new("x").link(Link::Anchor("absent".into()));
    let result = render(&document(vec![Block::body(span)]));
    assert!(matches!(result, Err(RenderError::UnknownAnchor(anchor)) if anchor == "absent"));
}

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

#[test]
fn matter_kept_together_is_on_one_page() {
    for lines in 36..50 {
        let filler = (0..lines).map(|_| Block::Space(15.0));
        let kept = Block::Together((0..6).map(|_| Block::body("Gardé.")).collect());
        let blocks = std::iter::once(Block::body("x"))
            .chain(filler)
            .chain([kept])
            .collect();
        let laid = lay(&document(blocks)).expect("sound");
        let on: Vec<usize> = laid.pages.iter().map(|page| page.marks.len()).collect();
        assert!(on == [7] || on == [1, 6], "{on:?}");
    }
}

#[test]
fn no_heading_stands_at_the_foot_of_a_page() {
    for lines in 30..46 {
        let mut blocks: Vec<Block> = (0..lines).map(|_| Block::body("x")).collect();
        blocks.extend([
            Block::heading(1, "Titre"),
            Block::heading(2, "Sous-titre"),
            Block::body(SENTENCE),
        ]);
        let laid = lay(&document(blocks)).expect("sound");
        let last = laid.headings.last().expect("a heading");
        let after = laid.pages[last.page].marks.iter().filter(|(_, mark)| match mark {
            Mark::Text(words) => words.y > last.y + 25.0,
            _ => false,
        });
        assert!(after.count() >= 2, "{lines} lines before");
    }
}

#[test]
fn no_line_of_a_paragraph_stands_alone() {
    let long = [SENTENCE; 4].join(" ");
    for lines in 26..42 {
        let mut blocks: Vec<Block> = (0..lines).map(|_| Block::body("x")).collect();
        blocks.push(Block::body(long.clone()));
        let laid = lay(&document(blocks)).expect("sound");
        let node = laid.tree.nodes.len() - 1;
        for page in &laid.pages {
            let count = page.marks.iter().filter(|(of, _)| *of == Some(node)).count();
            assert_ne!(count, 1, "{lines} lines before");
        }
    }
}

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
    assert_eq!(reading(&rendered.bytes).matches('x').count(), 300 * 10);
}

#[test]
fn a_link_over_two_lines_can_be_followed_from_both() {
    let text = format!("{SENTENCE} {SENTENCE}");
    let rendered = sound(&document(vec![Block::body(
        Span::new(text).link(Link::Uri("https://exemple.org".into())),
    )]));
    let file = File::load_mem(&rendered.bytes).expect("sound");
    let links = file.objects.values().filter(|object| {
        object
            .as_dict()
            .is_ok_and(|dictionary| dictionary.get_type().ok() == Some(b"Annot"))
    });
    assert!(links.count() >= 4);
}

#[test]
fn the_contents_tell_the_pages_that_headings_fall_on() {
    let mut blocks = vec![Block::Contents {
        title: Vec::new(),
        depth: 1,
    }];
    for index in 1..=12 {
        let text = vec![format!("Partie {index}").into()];
        blocks.push(Block::Heading {
            level: 1,
            text,
            anchor: None,
            new_page: index % 2 == 0,
        });
        blocks.push(Block::body(SENTENCE));
    }
    let rendered = sound(&document(blocks));
    let heard = words(&rendered);
    for (part, page) in [(1, 1), (2, 2), (3, 2), (12, 7)] {
        assert!(heard.contains(&format!("Partie {part} {page}")), "{heard}");
    }
}

#[test]
fn the_first_page_has_no_head_and_every_page_its_number() {
    let laid = lay(&document(vec![
        Block::body("x"),
        Block::PageBreak,
        Block::body("y"),
    ]))
    .expect("sound");
    let say = |marks: &[Mark]| -> String {
        let words = marks.iter().filter_map(|mark| match mark {
            Mark::Text(words) => Some(words),
            _ => None,
        });
        words
            .flat_map(|words| {
                words
                    .glyphs
                    .iter()
                    .map(|glyph| laid.shaper.letters(words.face, glyph.id))
            })
            .collect()
    };
    assert_eq!(say(&laid.pages[0].head), "Confidentiel");
    assert_eq!(say(&laid.pages[1].head), "Tête de pageConfidentiel");
    assert_eq!(say(&laid.pages[1].foot), "Pied de pagepage 2 sur 2");
}

#[test]
fn page_breaks_make_no_empty_page() {
    let heading = Block::Heading {
        level: 1,
        text: vec!["a".into()],
        anchor: None,
        new_page: true,
    };
    let blocks = vec![
        Block::PageBreak,
        heading.clone(),
        Block::PageBreak,
        Block::PageBreak,
        heading,
        Block::PageBreak,
    ];
    assert_eq!(sound(&document(blocks)).pages, 2);
}

#[test]
fn a_drawing_larger_than_the_page_is_brought_down_to_it() {
    let mut large = scene();
    (large.width, large.height) = (3000.0, 9000.0);
    let alternative = "Grand.".to_owned();
    sound(&document(vec![
        Block::body("x"),
        Block::Figure {
            scene: large,
            alternative,
            caption: None,
        },
    ]));
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_anywhere_gives_a_sound_file(text in hostile(), more in hostile(), rows in 0_usize..4) {
        let mut any = document(vec![
            Block::paragraph(ParagraphStyle::Title, text.as_str()),
            Block::Heading { level: 2, text: vec![more.as_str().into()], anchor: Some(text.clone()), new_page: false },
            Block::body(vec![
                Span::new(text.as_str()).strong(),
                Span::new(more.as_str()).emphasis().language("en"),
                Span::new(text.as_str()).link(Link::Uri(more.clone())),
            ]),
            Block::List { ordered: false, items: vec![vec![Block::body(more.as_str())]] },
            Block::Figure { scene: scene(), alternative: text.clone(), caption: Some(vec![more.as_str().into()]) },
            Block::Fields { items: vec![(vec![text.as_str().into()], vec![Block::body(more.as_str())])] },
            Block::Table(Table {
                rows: (0..rows).map(|_| Row { cells: vec![text.as_str().into(), more.as_str().into()] }).collect(),
                ..table(1)
            }),
            Block::Contents { title: vec![text.as_str().into()], depth: 3 },
        ]);
        any.title = format!("t{text}");
        any.author = more.clone();
        any.subject = text.clone();
        any.running.head = text;
        any.running.foot = more;
        let rendered = render(&any).expect("no text is an error");
        prop_assert_eq!(check(&rendered.bytes), []);
        within(&any);
    }
}
