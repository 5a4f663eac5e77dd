//! Drawings as plain data: drawn as vectors with real text in a document, and as SVG on screen.
//!
//! Lengths are points; the origin is the top left corner and y grows downwards. Colours are roles, so that
//! screen and print each resolve them to their own.

use std::fmt::Write as _;

use crate::palette::Role;

/// A drawing and its size.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scene {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// What is drawn, from back to front.
    pub shapes: Vec<Shape>,
}

/// One mark of a drawing.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A box.
    Rect {
        /// Left side.
        x: f32,
        /// Upper side.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// Radius of its corners.
        radius: f32,
        /// Colour inside.
        fill: Option<Role>,
        /// Outline.
        stroke: Option<Stroke>,
    },
    /// A straight line.
    Line {
        /// Start.
        from: (f32, f32),
        /// End.
        to: (f32, f32),
        /// How it is drawn.
        stroke: Stroke,
    },
    /// Any outline.
    Path {
        /// Its course.
        segments: Vec<Segment>,
        /// Colour inside.
        fill: Option<Role>,
        /// Outline.
        stroke: Option<Stroke>,
    },
    /// A disc or a ring.
    Circle {
        /// Centre.
        x: f32,
        /// Centre.
        y: f32,
        /// Radius.
        radius: f32,
        /// Colour inside.
        fill: Option<Role>,
        /// Outline.
        stroke: Option<Stroke>,
    },
    /// One line of words.
    Text {
        /// Where it is anchored.
        x: f32,
        /// Its baseline.
        y: f32,
        /// The words.
        text: String,
        /// Size of the letters.
        size: f32,
        /// Which part of the line stands at `x`.
        anchor: Anchor,
        /// Colour.
        role: Role,
        /// Heavier face.
        strong: bool,
        /// Face.
        family: Family,
    },
}

impl Shape {
    /// The same, so much higher.
    pub(crate) fn lifted(mut self, by: f32) -> Self {
        match &mut self {
            Self::Rect { y, .. } | Self::Circle { y, .. } | Self::Text { y, .. } => *y -= by,
            Self::Line { from, to, .. } => {
                from.1 -= by;
                to.1 -= by;
            }
            Self::Path { segments, .. } => segments.iter_mut().for_each(|segment| segment.lift(by)),
        }
        self
    }
}

/// One step of a path.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Segment {
    /// Starts a new outline there.
    Move(f32, f32),
    /// Goes there straight.
    Line(f32, f32),
    /// Goes to the last point by way of two control points.
    Curve([(f32, f32); 3]),
    /// Goes back to the start of the outline.
    Close,
}

impl Segment {
    fn lift(&mut self, by: f32) {
        match self {
            Self::Move(_, y) | Self::Line(_, y) => *y -= by,
            Self::Curve(points) => points.iter_mut().for_each(|(_, y)| *y -= by),
            Self::Close => {}
        }
    }
}

/// A path in the notation of SVG.
#[must_use]
pub fn notation(segments: &[Segment]) -> String {
    let mut d = String::new();
    for segment in segments {
        // Writing to a string cannot fail.
        let _ = match segment {
            Segment::Move(x, y) => write!(d, "M{x} {y}"),
            Segment::Line(x, y) => write!(d, "L{x} {y}"),
            Segment::Curve([(x1, y1), (x2, y2), (x, y)]) => write!(d, "C{x1} {y1} {x2} {y2} {x} {y}"),
            Segment::Close => write!(d, "Z"),
        };
    }
    d
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Colour.
    pub role: Role,
    /// Thickness.
    pub width: f32,
    /// Interruptions: what tells lines apart without colour.
    pub dash: Dash,
}

/// Interruptions of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Dash {
    /// None.
    #[default]
    Solid,
    /// Long strokes.
    Dashed,
    /// Points.
    Dotted,
}

/// Part of a line of words that stands at its position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Anchor {
    /// Its left end.
    #[default]
    Start,
    /// Its middle.
    Middle,
    /// Its right end.
    End,
}

/// Families of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Family {
    /// What is read at length.
    Serif,
    /// Tables, labels and drawings.
    #[default]
    Sans,
}

impl Stroke {
    /// An uninterrupted line.
    pub fn solid(role: Role, width: f32) -> Self {
        Self {
            role,
            width,
            dash: Dash::Solid,
        }
    }

    /// The same, interrupted.
    pub fn dash(mut self, dash: Dash) -> Self {
        self.dash = dash;
        self
    }
}
