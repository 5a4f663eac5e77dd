use std::ops::ControlFlow;

use super::{Passage, Preview, PreviewMark, preview, preview_with};
use crate::RenderError;
use crate::check::reading;
use crate::document::{Block, Document, Lang, Paper, Span};
use crate::fixture::{SENTENCE, document, everything};
use crate::palette::Role;
use crate::render;

fn words(text: &str) -> String {
    // Where a row is read in one go, its cells are kept apart by a point.
    text.replace(" · ", " ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn said(preview: &Preview) -> String {
    let passages = preview.pages.iter().flat_map(|page| &page.passages);
    let all: Vec<&str> = passages.map(|passage| passage.text.as_str()).collect();
    words(&all.join(" "))
}

/// Words drawn on a page, in the order in which they are drawn.
fn drawn(page: &super::PreviewPage) -> Vec<&str> {
    let texts = page.marks.iter().filter_map(|mark| match mark {
        PreviewMark::Words { words, .. } => Some(words),
        PreviewMark::Rect { .. } | PreviewMark::Path { .. } | PreviewMark::Picture { .. } => None,
    });
    texts.flatten().map(|(_, word)| word.as_str()).collect()
}

/// The same document without its drawings and pictures, which are not read but described.
fn without_figures(document: Document) -> Document {
    let blocks = document.blocks.into_iter();
    let blocks = blocks
        .filter(|block| !matches!(block, Block::Figure { .. } | Block::Picture { .. }))
        .collect();
    Document { blocks, ..document }
}

#[test]
fn every_page_says_the_same_in_the_same_order_as_the_file() {
    for paper in [Paper::A4, Paper::Letter] {
        for language in ["fr-CA", "en-CA"] {
            let document = without_figures(Document {
                paper,
                language: Lang::new(language),
                ..everything()
            });
            let file = render(&document).expect("sound");
            let shown = preview(&document).expect("sound");
            assert_eq!(shown.pages.len(), file.pages);
            assert_eq!(shown.replaced, file.replaced);
            assert_eq!(said(&shown), words(&reading(&file.bytes)));
        }
    }
}

#[test]
fn every_word_that_is_said_is_drawn() {
    for page in preview(&without_figures(everything())).expect("sound").pages {
        let drawn: String = drawn(&page).concat();
        for passage in &page.passages {
            let first = passage.text.split_whitespace().next().expect("never empty");
            assert!(drawn.contains(first), "{first:?}");
        }
    }
}

#[test]
fn heads_feet_and_marks_are_drawn_but_not_read() {
    let shown = preview(&document(vec![
        Block::body("Un"),
        Block::PageBreak,
        Block::body("Deux"),
    ]));
    let pages = shown.expect("sound").pages;
    let text = drawn(&pages[1]).join(" ");
    for part in [
        "Deux",
        "Tête de page",
        "Confidentiel",
        "Pied de page",
        "page 2 sur 2",
    ] {
        assert!(text.contains(part), "{part:?} in {text:?}");
    }
    let read = [Passage {
        heading: None,
        text: "Deux".to_owned(),
    }];
    assert_eq!(pages[1].passages, read);
}

#[test]
fn a_line_ends_where_it_ends_in_print() {
    let document = document(vec![Block::body(format!(
        "{SENTENCE} «\u{202f}Deux\u{202f}»\u{a0}: {SENTENCE}"
    ))]);
    let laid = crate::flow::lay(&document).expect("sound");
    let shown = preview(&document).expect("sound");
    let mut compared = 0;
    for (_, mark) in &laid.pages[0].marks {
        let crate::draw::Mark::Text(text) = mark else {
            continue;
        };
        let mut glyphs = text.glyphs.as_slice();
        while let [rest @ .., last] = glyphs
            && laid.shaper.letters(text.face, last.id).trim().is_empty()
        {
            glyphs = rest;
        }
        let space = |glyph: &&crate::text::Glyph| laid.shaper.letters(text.face, glyph.id).trim().is_empty();
        let start = glyphs
            .iter()
            .rev()
            .position(|glyph| space(&glyph))
            .map_or(0, |at| glyphs.len() - at);
        let before: i32 = glyphs[..start].iter().map(|glyph| glyph.advance).sum();
        let last = text.x + before as f32 * text.size / 1000.0;
        let found = shown.pages[0].marks.iter().any(|mark| {
            matches!(mark, PreviewMark::Words { words, y, .. }
                if (y - text.y).abs() < 0.001 && words.last().is_some_and(|(x, _)| (x - last).abs() < 0.001))
        });
        assert!(found, "the last word of the line at {}", text.y);
        compared += 1;
    }
    assert!(compared > 3, "{compared}");
}

#[test]
fn a_drawing_says_what_it_shows() {
    let shown = preview(&everything()).expect("sound");
    let all = said(&shown);
    let file = reading(&render(&everything()).expect("sound").bytes);
    let alternatives = everything().blocks.into_iter().filter_map(|block| match block {
        Block::Figure { alternative, .. } if !alternative.trim().is_empty() => Some(alternative),
        _ => None,
    });
    let alternatives: Vec<String> = alternatives.collect();
    assert!(!alternatives.is_empty());
    for alternative in alternatives {
        assert!(all.contains(&words(&alternative)), "{alternative:?}");
        assert!(
            !words(&file).contains(&words(&alternative)),
            "it is no text of the page"
        );
    }
}

#[test]
fn a_word_divided_between_two_lines_is_one_word() {
    let long = "anticonstitutionnellement ".repeat(12);
    let narrow = Block::Columns {
        shares: vec![1.0, 3.0],
        gap: 12.0,
        columns: vec![vec![Block::body(long.trim())], Vec::new()],
    };
    let shown = preview(&document(vec![narrow])).expect("sound");
    assert!(
        drawn(&shown.pages[0]).iter().any(|word| word.ends_with('-')),
        "none is divided"
    );
    assert_eq!(said(&shown), long.trim());
}

#[test]
fn what_is_replaced_is_told() {
    let shown = preview(&document(vec![Block::body(Span::new("Salle 🎭"))])).expect("sound");
    assert_eq!(shown.replaced, ['🎭']);
}

#[test]
fn marks_are_drawn_in_the_inks_of_print() {
    let shown = preview(&document(vec![Block::body("x"), Block::Rule])).expect("sound");
    let ink = shown.pages[0].marks.iter().find_map(|mark| match mark {
        PreviewMark::Words { words, ink, .. } if words[0].1 == "x" => Some(*ink),
        _ => None,
    });
    assert_eq!(ink, Some(Role::Ink.print()));
}

#[test]
fn looking_at_a_document_can_be_stopped() {
    let stopped = preview_with(&everything(), &mut |_| ControlFlow::Break(()));
    assert!(matches!(stopped, Err(RenderError::Cancelled)));
    let followed = preview_with(&everything(), &mut |_| ControlFlow::Continue(()));
    assert_eq!(followed.expect("sound"), preview(&everything()).expect("sound"));
}
