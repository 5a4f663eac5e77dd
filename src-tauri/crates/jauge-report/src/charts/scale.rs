//! What the drawings on the five levels share: their columns, the marks on a track, and the legend.

use super::brush::{Area, HALF_X_HEIGHT, LEADING, Letters, across, fill, hairline, rect, upright};
use crate::palette::Role;
use crate::scene::{Anchor, Dash, Segment, Shape, Stroke};

pub(super) const NAME: Letters = Letters::of(9.0, Role::Ink);
pub(super) const DETAIL: Letters = Letters::of(7.5, Role::Muted);
const WORDS: Letters = Letters::of(9.0, Role::Ink).strong();
const SCALE: Letters = Letters::of(7.5, Role::Muted);
/// Height of a track.
pub(super) const BAR: f32 = 10.0;
/// Height of the names of the levels.
pub(super) const HEAD: f32 = 15.0;
const LEGEND: f32 = 15.0;

/// Left ends and widths of the three columns.
pub(super) struct Grid {
    pub(super) row: f32,
    pub(super) width: f32,
    name: f32,
    pub(super) bar: f32,
    pub(super) cell: f32,
    words: f32,
}

impl Grid {
    pub(super) fn of(width: f32, row: f32) -> Self {
        let (name, words) = (0.295 * width, 0.275 * width);
        let gap = 0.022 * width;
        let cell = (width - name - words - 2.0 * gap) / 5.0;
        Self {
            row,
            width,
            name,
            bar: name + gap,
            cell,
            words: width - words,
        }
    }

    /// Right end of a level's cell.
    pub(super) fn end(&self, level: u8) -> f32 {
        self.bar + self.cell * f32::from(level)
    }

    /// Middle of a level's cell.
    pub(super) fn middle(&self, level: u8) -> f32 {
        self.end(level) - self.cell / 2.0
    }

    pub(super) fn cells(&self, from: u8, to: u8, y: f32) -> Area {
        let x = self.end(from);
        Area {
            x,
            y,
            width: self.end(to) - x,
            height: BAR,
        }
    }

    /// The names of the levels over their cells.
    pub(super) fn head(&self, levels: &[String; 5]) -> Vec<Shape> {
        let widest = levels.iter().map(|name| SCALE.width(name)).fold(0.0, f32::max);
        let size = SCALE.size * (self.cell / (widest + 2.0)).min(1.0);
        let letters = Letters { size, ..SCALE };
        let name = |(cell, name): (usize, &String)| {
            let x = self.bar + self.cell * (cell as f32 + 0.5);
            letters.at(x, HEAD - 5.0, Anchor::Middle, name)
        };
        let mut shapes: Vec<_> = levels.iter().enumerate().map(name).collect();
        shapes.push(across(HEAD, 0.0, self.width, hairline()));
        shapes
    }

    /// A row as high as its words: name, track (drawn from its top), words and detail; and how high it is.
    pub(super) fn row(
        &self,
        [name, words, detail]: [&str; 3],
        y: f32,
        track: impl FnOnce(f32) -> Vec<Shape>,
    ) -> (Vec<Shape>, f32) {
        let names = NAME.lines(name, self.name, 3);
        let room = self.width - self.words;
        let (said, details) = (WORDS.lines(words, room, 2), DETAIL.parts(detail, room, 3));
        let tall = |lines: usize, letters: Letters| lines as f32 * letters.size * LEADING;
        let right = tall(said.len(), WORDS) + tall(details.len(), DETAIL);
        let air = self.row / 4.0;
        let height = self.row.max(right + air).max(tall(names.len(), NAME) + air);
        let middle = y + height / 2.0;

        let mut shapes = NAME.block(0.0, middle, names);
        shapes.extend(track(middle - BAR / 2.0));
        let top = middle - right / 2.0;
        let below = top + tall(said.len(), WORDS);
        shapes.extend(WORDS.block(self.words, top + tall(said.len(), WORDS) / 2.0, said));
        shapes.extend(DETAIL.block(self.words, below + tall(details.len(), DETAIL) / 2.0, details));
        (shapes, height)
    }
}

/// Keeps the palest level apart from the empty track, in grey as well.
pub(super) fn edge() -> Stroke {
    Stroke::solid(Role::Level(5), 0.7)
}

/// Too little is known.
pub(super) fn unclear(area: Area) -> Shape {
    rect(
        area,
        None,
        Some(Stroke::solid(Role::Muted, 0.8).dash(Dash::Dotted)),
    )
}

/// The target: a line across the track, with a head so that it is no border.
pub(super) fn tick(x: f32, y: f32) -> Vec<Shape> {
    let (top, half) = (y - 3.5, 2.8);
    let head = vec![
        Segment::Move(x - half, top - 1.0),
        Segment::Line(x + half, top - 1.0),
        Segment::Line(x, top + 3.0),
        Segment::Close,
    ];
    vec![
        upright(x, top, y + BAR + 2.5, Stroke::solid(Role::Ink, 1.5)),
        Shape::Path {
            segments: head,
            fill: Some(Role::Ink),
            stroke: None,
        },
    ]
}

/// The earlier level: a ring, seen on a filled part and on an empty one.
pub(super) fn ring(x: f32, y: f32, radius: f32) -> Shape {
    Shape::Circle {
        x,
        y,
        radius,
        fill: Some(Role::Paper),
        stroke: Some(Stroke::solid(Role::Ink, 1.1)),
    }
}

/// Radius of a ring that stands alone.
pub(super) const RING: f32 = 2.9;

/// Draws a mark of the legend, its left end and middle height given.
pub(super) type Sample = fn(f32, f32) -> Vec<Shape>;

/// Says the marks that the drawing holds: each where it is shown, with its words.
pub(super) fn legend<'w>(
    entries: impl IntoIterator<Item = (bool, &'w str, Sample)>,
    width: f32,
    top: f32,
) -> (Vec<Shape>, f32) {
    let mut shapes = Vec::new();
    let (mut x, mut y) = (0.0, top + LEGEND * 0.8);
    for (_, words, mark) in entries.into_iter().filter(|(shown, ..)| *shown) {
        let wide = 17.0 + DETAIL.width(words) + 14.0;
        if x > 0.0 && x + wide - 14.0 > width {
            (x, y) = (0.0, y + LEGEND);
        }
        shapes.extend(mark(x, y));
        shapes.push(DETAIL.at(x + 17.0, y + DETAIL.size * HALF_X_HEIGHT, Anchor::Start, words));
        x += wide;
    }
    if shapes.is_empty() {
        let nothing = Area {
            x: 0.0,
            y: top,
            width: 0.0,
            height: 0.0,
        };
        return (vec![fill(nothing, Role::Paper)], 2.0);
    }
    (shapes, y - top + LEGEND * 0.6)
}

/// Where a mark of the legend is a piece of a track.
pub(super) fn swatch(x: f32, y: f32) -> Area {
    Area {
        x,
        y: y - 3.5,
        width: 12.0,
        height: 7.0,
    }
}
