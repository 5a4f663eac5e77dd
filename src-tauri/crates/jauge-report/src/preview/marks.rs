//! Marks of the layout to marks of a screen.

use super::{PreviewMark, PreviewPen};
use crate::draw::{Mark, Pen, Words};
use crate::flow::Page;
use crate::text::{Face, Shaper};

/// All marks of a page, from back to front.
pub(super) fn of(page: &Page, shaper: &Shaper) -> Vec<PreviewMark> {
    let under = page.under.iter().flatten().flatten();
    let matter = page.marks.iter().map(|(_, mark)| mark);
    let all = under.chain(matter).chain(&page.head).chain(&page.foot);
    all.filter_map(|mark| drawn(mark, shaper)).collect()
}

fn drawn(mark: &Mark, shaper: &Shaper) -> Option<PreviewMark> {
    match mark {
        Mark::Text(text) => written(text, shaper),
        Mark::Rect {
            x,
            y,
            width,
            height,
            radius,
            fill,
            pen,
        } => Some(PreviewMark::Rect {
            area: [*x, *y, *width, *height],
            radius: radius.min(width / 2.0).min(height / 2.0),
            fill: *fill,
            pen: pen.map(PreviewPen::from),
        }),
        Mark::Path { segments, fill, pen } => Some(PreviewMark::Path {
            segments: segments.clone(),
            fill: *fill,
            pen: pen.map(PreviewPen::from),
        }),
        Mark::Picture {
            x, y, width, height, ..
        } => Some(PreviewMark::Picture {
            area: [*x, *y, *width, *height],
        }),
        // Numbered by now.
        Mark::PageOf { .. } => None,
    }
}

/// Words with the place of each: lines then end where they do in print, however wide a screen draws a space.
fn written(text: &Words, shaper: &Shaper) -> Option<PreviewMark> {
    let mut words: Vec<(f32, String)> = Vec::new();
    let (mut advance, mut apart) = (0, true);
    for glyph in &text.glyphs {
        let letters = shaper.letters(text.face, glyph.id);
        if letters.chars().all(char::is_whitespace) {
            apart = true;
        } else if apart {
            words.push((text.x + advance as f32 * text.size / 1000.0, letters.to_owned()));
            apart = false;
        } else if let Some((_, word)) = words.last_mut() {
            word.push_str(letters);
        }
        advance += glyph.advance;
    }
    (!words.is_empty()).then(|| PreviewMark::Words {
        words,
        y: text.y,
        size: text.size,
        family: text.face.family(),
        strong: matches!(text.face, Face::SerifStrong | Face::SansStrong),
        emphasis: matches!(text.face, Face::SerifItalic | Face::SansItalic),
        ink: text.ink,
    })
}

impl From<Pen> for PreviewPen {
    fn from(pen: Pen) -> Self {
        Self {
            ink: pen.ink,
            width: pen.width,
            dash: pen.dash,
        }
    }
}
