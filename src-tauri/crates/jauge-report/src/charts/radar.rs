//! The radar: one axis a dimension, for boards that expect one. The bars say the same more soundly.

use std::f32::consts::TAU;

use super::bars::{Bar, BarWords, Standing};
use super::brush::rect;
use super::brush::{LEADING, Letters, hatch};
use super::scale::{Sample, edge, legend, swatch};
use crate::palette::Role;
use crate::scene::{Anchor, Dash, Scene, Segment, Shape, Stroke};

const NAME: Letters = Letters::of(8.8, Role::Ink).strong();
const WORDS: Letters = Letters::of(8.2, Role::Muted);
const NUMBER: Letters = Letters::of(7.2, Role::Muted);
/// Radius of the outermost ring.
const RADIUS: f32 = 118.0;
/// Room kept above and below for names.
const AROUND: f32 = 40.0;
const DOT: f32 = 2.8;
/// Fewer axes make no surface.
pub const LEAST: usize = 3;

/// Draws the dimensions in the order given on a width in points: nothing where they are fewer than [`LEAST`].
pub fn radar(bars: &[Bar], words: &BarWords, width: f32) -> Scene {
    if bars.len() < LEAST {
        return Scene::default();
    }
    let web = Web {
        centre: (width / 2.0, RADIUS + AROUND),
        axes: bars.len(),
    };
    let mut shapes = web.surface(bars);
    shapes.extend(web.rings());
    shapes.extend(web.outline(bars, |(_, high)| high, Dash::Dashed));
    shapes.extend(web.outline(bars, |(low, _)| low, Dash::Solid));
    for (axis, bar) in bars.iter().enumerate() {
        shapes.extend(web.mark(axis, bar));
        shapes.extend(web.name(axis, bar, width));
    }
    let bottom = 2.0 * (RADIUS + AROUND);
    let (said, height) = said(bars, words, width, bottom);
    shapes.extend(said);
    Scene {
        width,
        height: bottom + height,
        shapes,
    }
}

/// Where things stand around the centre.
struct Web {
    centre: (f32, f32),
    axes: usize,
}

impl Web {
    /// A place on an axis, at a level or between two.
    fn at(&self, axis: usize, level: f32) -> (f32, f32) {
        let turn = TAU * axis as f32 / self.axes as f32;
        let radius = RADIUS * level / 5.0;
        (
            self.centre.0 + radius * turn.sin(),
            self.centre.1 - radius * turn.cos(),
        )
    }

    fn polygon(&self, levels: impl Iterator<Item = f32>) -> Vec<Segment> {
        let mut segments: Vec<_> = levels
            .enumerate()
            .map(|(axis, level)| {
                let (x, y) = self.at(axis, level);
                if axis == 0 {
                    Segment::Move(x, y)
                } else {
                    Segment::Line(x, y)
                }
            })
            .collect();
        segments.push(Segment::Close);
        segments
    }

    /// Filled only where every dimension has a level: a hole is not a low level.
    fn surface(&self, bars: &[Bar]) -> Vec<Shape> {
        let Some(levels) = bars.iter().map(levels).collect::<Option<Vec<_>>>() else {
            return Vec::new();
        };
        let fill = |role, end: fn(&(u8, u8)) -> u8| Shape::Path {
            segments: self.polygon(levels.iter().map(|pair| f32::from(end(pair)))),
            fill: Some(role),
            stroke: None,
        };
        vec![
            fill(Role::Tint, |(_, high)| *high),
            fill(Role::LevelTint(3), |(low, _)| *low),
        ]
    }

    fn rings(&self) -> Vec<Shape> {
        let line = Stroke::solid(Role::Line, 0.5);
        let mut shapes: Vec<_> = (1..=5_u8)
            .map(|level| Shape::Path {
                segments: self.polygon((0..self.axes).map(|_| f32::from(level))),
                fill: None,
                stroke: Some(line),
            })
            .collect();
        shapes.extend((0..self.axes).map(|axis| Shape::Line {
            from: self.centre,
            to: self.at(axis, 5.0),
            stroke: line,
        }));
        shapes.extend((1..=5_u8).map(|level| {
            let (x, y) = self.at(0, f32::from(level));
            NUMBER.at(x + 3.0, y + 8.0, Anchor::Start, level.to_string())
        }));
        shapes
    }

    /// From each level to the next one, where both are known.
    fn outline(&self, bars: &[Bar], end: fn((u8, u8)) -> u8, dash: Dash) -> Vec<Shape> {
        if dash == Dash::Dashed && bars.iter().filter_map(levels).all(|(low, high)| low == high) {
            return Vec::new();
        }
        let stroke = Stroke::solid(Role::Accent, if dash == Dash::Solid { 1.6 } else { 0.9 }).dash(dash);
        let side = |axis: usize| {
            let next = (axis + 1) % self.axes;
            let (from, to) = (levels(&bars[axis])?, levels(&bars[next])?);
            Some(Shape::Line {
                from: self.at(axis, f32::from(end(from))),
                to: self.at(next, f32::from(end(to))),
                stroke,
            })
        };
        (0..self.axes).filter_map(side).collect()
    }

    fn mark(&self, axis: usize, bar: &Bar) -> Option<Shape> {
        let (low, _) = levels(bar)?;
        let (x, y) = self.at(axis, f32::from(low));
        Some(Shape::Circle {
            x,
            y,
            radius: DOT,
            fill: Some(Role::Accent),
            stroke: None,
        })
    }

    /// The name outside the last ring, with the level under it.
    fn name(&self, axis: usize, bar: &Bar, width: f32) -> Vec<Shape> {
        let (x, y) = self.at(axis, 5.0);
        let (dx, dy) = ((x - self.centre.0) / RADIUS, (y - self.centre.1) / RADIUS);
        let (x, y) = (x + dx * 9.0, y + dy * 9.0);
        let anchor = match dx {
            dx if dx > 0.2 => Anchor::Start,
            dx if dx < -0.2 => Anchor::End,
            _ => Anchor::Middle,
        };
        let room = match anchor {
            Anchor::Start => width - x,
            Anchor::End => x,
            Anchor::Middle => width * 0.6,
        };
        let names = NAME.lines(&bar.name, room, 2);
        let words = WORDS.lines(&bar.words, room, 1);
        let height = (names.len() + words.len()) as f32 * NAME.size * LEADING;
        // Names at the top stand above their axis, those at the bottom under it.
        let mut line = y - height * (1.0 - dy) / 2.0 + NAME.size * 0.8;
        let mut shapes = Vec::new();
        for (letters, text) in
            (names.into_iter().map(|text| (NAME, text))).chain(words.into_iter().map(|text| (WORDS, text)))
        {
            shapes.push(letters.at(x, line, anchor, text));
            line += NAME.size * LEADING;
        }
        shapes
    }
}

fn levels(bar: &Bar) -> Option<(u8, u8)> {
    match bar.standing {
        Standing::Levels { low, high } => Some((low.clamp(1, 5), high.clamp(1, 5))),
        Standing::Unclear | Standing::NotConcerned => None,
    }
}

fn said(bars: &[Bar], words: &BarWords, width: f32, top: f32) -> (Vec<Shape>, f32) {
    let ranged = bars.iter().filter_map(levels).any(|(low, high)| high > low);
    let known = bars.iter().any(|bar| levels(bar).is_some());
    let entries: [(bool, &str, Sample); 2] = [
        (known, &words.reached, |x, y| {
            vec![rect(swatch(x, y), Some(Role::LevelTint(3)), Some(edge()))]
        }),
        (ranged, &words.possible, |x, y| hatch(swatch(x, y), Role::Muted)),
    ];
    legend(entries, width, top)
}
