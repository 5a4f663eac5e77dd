//! Marks on a page, fully resolved: positions in points from the top left corner, inks, glyphs.

use crate::palette::Rgb;
use crate::picture::Picture;
use crate::scene::{Dash, Segment};
use crate::text::{Face, Glyph};

/// One mark.
#[derive(Debug, Clone)]
pub(crate) enum Mark {
    Text(Words),
    Rect {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        radius: f32,
        fill: Option<Rgb>,
        pen: Option<Pen>,
    },
    Path {
        segments: Vec<Segment>,
        fill: Option<Rgb>,
        pen: Option<Pen>,
    },
    Picture {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        picture: Picture,
    },
    /// Dot leaders and the number of the page that a heading falls on, known only when all pages are.
    PageOf {
        heading: usize,
        left: f32,
        right: f32,
        y: f32,
    },
}

/// Glyphs on a baseline.
#[derive(Debug, Clone)]
pub(crate) struct Words {
    pub(crate) face: Face,
    pub(crate) size: f32,
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) glyphs: Vec<Glyph>,
    pub(crate) ink: Rgb,
    /// Whether the last glyph is a hyphen that the text does not have.
    pub(crate) divided: bool,
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Pen {
    pub(crate) ink: Rgb,
    pub(crate) width: f32,
    pub(crate) dash: Dash,
}

impl Mark {
    /// A plain filled box.
    pub(crate) fn fill(x: f32, y: f32, width: f32, height: f32, ink: Rgb) -> Self {
        Self::Rect {
            x,
            y,
            width,
            height,
            radius: 0.0,
            fill: Some(ink),
            pen: None,
        }
    }

    /// The same mark elsewhere.
    pub(crate) fn moved(mut self, dx: f32, dy: f32) -> Self {
        match &mut self {
            Self::Text(words) => {
                words.x += dx;
                words.y += dy;
            }
            Self::Rect { x, y, .. } | Self::Picture { x, y, .. } => {
                *x += dx;
                *y += dy;
            }
            Self::Path { segments, .. } => {
                let shift = |(x, y): (f32, f32)| (x + dx, y + dy);
                for segment in segments {
                    *segment = match *segment {
                        Segment::Move(x, y) => Segment::Move(x + dx, y + dy),
                        Segment::Line(x, y) => Segment::Line(x + dx, y + dy),
                        Segment::Curve(points) => Segment::Curve(points.map(shift)),
                        Segment::Close => Segment::Close,
                    };
                }
            }
            Self::PageOf { left, right, y, .. } => {
                *left += dx;
                *right += dx;
                *y += dy;
            }
        }
        self
    }
}
