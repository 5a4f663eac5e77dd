//! Pages as they will be printed, ready to cross to the window.

use std::fmt::Write as _;

use jauge_report::palette::Rgb;
use jauge_report::preview::{Preview, PreviewMark, PreviewPage, PreviewPen};
use jauge_report::scene::{Dash, Family, Segment};

use crate::wire::{DashView, FaceView, PartView, PassageView, PenView, Points, PreviewMarkView, PreviewView};

/// A page of a document, by its number from 1; the last one where there are fewer.
pub(crate) fn preview(preview: &Preview, page: u32) -> PreviewView {
    let count = preview.pages.len();
    let page = usize::try_from(page).unwrap_or(usize::MAX).clamp(1, count.max(1));
    let shown = preview.pages.get(page - 1);
    PreviewView {
        page: number(page),
        pages: number(count),
        width: points(preview.size.0),
        height: points(preview.size.1),
        marks: shown.map_or_else(Vec::new, |shown| shown.marks.iter().map(mark).collect()),
        passages: shown.map_or_else(Vec::new, passages),
        parts: parts(preview),
    }
}

fn parts(preview: &Preview) -> Vec<PartView> {
    let pages = preview.pages.iter().enumerate();
    let parts = pages.flat_map(|(at, page)| {
        let headings = page.passages.iter().filter(|passage| passage.heading == Some(1));
        headings.map(move |heading| PartView {
            name: heading.text.clone(),
            page: number(at + 1),
        })
    });
    parts.collect()
}

fn passages(page: &PreviewPage) -> Vec<PassageView> {
    let passage = |passage: &jauge_report::preview::Passage| PassageView {
        heading: passage.heading,
        text: passage.text.clone(),
    };
    page.passages.iter().map(passage).collect()
}

fn mark(mark: &PreviewMark) -> PreviewMarkView {
    match mark {
        PreviewMark::Words {
            words,
            y,
            size,
            family,
            strong,
            emphasis,
            ink,
        } => PreviewMarkView::Text {
            y: points(*y),
            size: points(*size),
            face: face(*family, *strong, *emphasis),
            fill: colour(*ink),
            words: words
                .iter()
                .map(|(_, word)| word.as_str())
                .collect::<Vec<_>>()
                .join(" "),
            x: words.iter().map(|(x, _)| points(*x)).collect(),
        },
        PreviewMark::Rect {
            area: [x, y, width, height],
            radius,
            fill,
            pen: line,
        } => PreviewMarkView::Rect {
            x: points(*x),
            y: points(*y),
            width: points(*width),
            height: points(*height),
            radius: points(*radius),
            fill: fill.map(colour),
            stroke: line.map(pen),
        },
        PreviewMark::Path {
            segments,
            fill,
            pen: line,
        } => PreviewMarkView::Path {
            d: notation(segments),
            fill: fill.map(colour),
            stroke: line.map(pen),
        },
        PreviewMark::Picture {
            area: [x, y, width, height],
        } => PreviewMarkView::Picture {
            x: points(*x),
            y: points(*y),
            width: points(*width),
            height: points(*height),
        },
    }
}

fn pen(pen: PreviewPen) -> PenView {
    PenView {
        ink: colour(pen.ink),
        width: points(pen.width),
        dash: match pen.dash {
            Dash::Solid => DashView::Solid,
            Dash::Dashed => DashView::Dashed,
            Dash::Dotted => DashView::Dotted,
        },
    }
}

const fn face(family: Family, strong: bool, emphasis: bool) -> FaceView {
    match (family, strong, emphasis) {
        (Family::Serif, true, _) => FaceView::SerifStrong,
        (Family::Serif, false, true) => FaceView::SerifItalic,
        (Family::Serif, false, false) => FaceView::Serif,
        (Family::Sans, true, _) => FaceView::SansStrong,
        (Family::Sans, false, true) => FaceView::SansItalic,
        (Family::Sans, false, false) => FaceView::Sans,
    }
}

fn colour(Rgb(red, green, blue): Rgb) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// Hundredths of a point are finer than any screen, and a third of the bytes.
fn tidy(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}

fn points(length: f32) -> Points {
    Points(tidy(length))
}

fn notation(segments: &[Segment]) -> String {
    let mut d = String::new();
    for segment in segments {
        // Writing to a string cannot fail.
        let _ = match *segment {
            Segment::Move(x, y) => write!(d, "M{} {}", tidy(x), tidy(y)),
            Segment::Line(x, y) => write!(d, "L{} {}", tidy(x), tidy(y)),
            Segment::Curve(points) => {
                let [(x1, y1), (x2, y2), (x, y)] = points.map(|(x, y)| (tidy(x), tidy(y)));
                write!(d, "C{x1} {y1} {x2} {y2} {x} {y}")
            }
            Segment::Close => write!(d, "Z"),
        };
    }
    d
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_beyond_the_last_is_the_last() {
        let page = PreviewPage::default();
        let document = Preview {
            size: (612.0, 792.0),
            pages: vec![page.clone(), page],
            replaced: Vec::new(),
        };
        let numbers = [0, 1, 2, 9].map(|page| preview(&document, page).page);
        assert_eq!(numbers, [1, 1, 2, 2]);
    }

    #[test]
    fn lengths_and_colours_are_written_short() {
        assert_eq!(colour(Rgb(0x0a, 0xff, 0)), "#0aff00");
        let course = [
            Segment::Move(1.004, 2.0),
            Segment::Line(3.333_333, -0.5),
            Segment::Close,
        ];
        assert_eq!(notation(&course), "M1 2L3.33 -0.5Z");
    }
}
