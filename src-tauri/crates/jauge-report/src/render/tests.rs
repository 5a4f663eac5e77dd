//! What every file must be, whatever it says.

mod hostile;
mod pages;
mod splitting;
mod typography;

use super::*;
use crate::check::{check, reading};
use crate::document::{Block, Lang, Link, Paper, Span};
use crate::draw::Mark;
use crate::fixture::{document, everything};
use crate::flow::grid::{Grid, LONGEST};
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
                let bottom = grid.bottom + LONGEST;
                assert!(words.y > grid.top && words.y < bottom + 1.0, "{}", words.y);
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
fn a_rendering_tells_how_far_it_has_come_up_to_its_end() {
    let mut heard = Vec::new();
    let followed = render_with(&everything(), &mut |progress| {
        heard.push(progress.thousandths);
        ControlFlow::Continue(())
    });
    assert_eq!(followed.expect("sound"), render(&everything()).expect("sound"));
    assert!(heard.is_sorted() && heard.len() > 20, "{heard:?}");
    assert_eq!(heard.last(), Some(&1000));
}

#[test]
fn a_rendering_can_be_stopped_at_any_time() {
    for at in [0, 300, 560, 700, 1000] {
        let mut told = 0;
        let stopped = render_with(&everything(), &mut |progress| {
            told += usize::from(progress.thousandths >= at);
            if told > 0 {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
        assert!(matches!(stopped, Err(RenderError::Cancelled)), "at {at}");
        assert_eq!(told, 1);
    }
}
