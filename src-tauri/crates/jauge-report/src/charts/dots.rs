//! Where the practices of a dimension stand: one dot a practice on five places.

use super::brush::{HALF_X_HEIGHT, LEADING, Letters, across, hairline};
use crate::palette::Role;
use crate::scene::{Anchor, Dash, Scene, Shape, Stroke};

/// One practice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dots {
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub place: Place,
    /// The same in words.
    pub words: String,
    /// Whether it holds the dimension back: the name stands in the heavier face.
    pub blocks: bool,
}

/// Where a practice stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// On a rung.
    Level(u8),
    /// Anywhere from the first to the last.
    Unknown,
    /// Nowhere yet.
    Unanswered,
    /// Last year's rung, not confirmed.
    Carried(u8),
    /// Out of the question.
    NotApplicable,
}

const NAME: Letters = Letters::of(8.8, Role::Ink);
const WORDS: Letters = Letters::of(8.8, Role::Ink);
const SCALE: Letters = Letters::of(7.5, Role::Muted);
const ROW: f32 = 16.0;
const HEAD: f32 = 15.0;
const DOT: f32 = 3.6;

/// Draws one row a practice on a width in points, under the names of the five levels.
pub fn profile_dots(rows: &[Dots], levels: &[String; 5], width: f32) -> Scene {
    let (left, right) = (0.36 * width, 0.76 * width);
    let cell = (right - left) / 5.0;
    let widest = levels.iter().map(|name| SCALE.width(name)).fold(0.0, f32::max);
    let scale = Letters {
        size: SCALE.size * (cell / (widest + 2.0)).min(1.0),
        ..SCALE
    };
    let centre = |level: usize| left + cell * (level as f32 - 0.5);
    let mut shapes: Vec<_> = levels
        .iter()
        .enumerate()
        .map(|(level, name)| scale.at(centre(level + 1), HEAD - 5.0, Anchor::Middle, name))
        .collect();
    shapes.push(across(HEAD, 0.0, width, hairline()));
    let mut y = HEAD;
    for row in rows {
        let name = if row.blocks { NAME.strong() } else { NAME };
        let names = name.lines(&row.name, left - 8.0, 3);
        let room = width - right - 8.0;
        let said = WORDS.lines(&row.words, room, 3);
        let lines = names.len().max(said.len()) as f32;
        let height = ROW.max(lines * NAME.size * LEADING + 6.0);
        let middle = y + height / 2.0;
        shapes.extend(name.block(0.0, middle, names));
        shapes.extend(marks(row.place, (centre(1), centre(5), cell), middle));
        shapes.extend(WORDS.block(right + 8.0, middle, said));
        y += height;
        shapes.push(across(y, 0.0, width, hairline()));
    }
    Scene {
        width,
        height: y + 1.0,
        shapes,
    }
}

fn marks(place: Place, (first, last, cell): (f32, f32, f32), y: f32) -> Vec<Shape> {
    let at = |level: u8| first + cell * f32::from(level.clamp(1, 5) - 1);
    let ring = |level: u8, fill: Role, stroke: Stroke| Shape::Circle {
        x: at(level),
        y,
        radius: DOT,
        fill: Some(fill),
        stroke: Some(stroke),
    };
    let empty = |level| ring(level, Role::Paper, Stroke::solid(Role::Line, 0.9));
    let rail = |stroke| across(y, first, last, stroke);
    match place {
        Place::Level(level) => {
            let mut shapes = vec![rail(hairline())];
            let dot = |one| {
                if one <= level {
                    ring(one, Role::Level(level), Stroke::solid(Role::Level(5), 0.7))
                } else {
                    empty(one)
                }
            };
            shapes.extend((1..=5).map(dot));
            shapes
        }
        Place::Carried(level) => {
            let mut shapes = vec![rail(hairline())];
            let dot = |one| {
                if one <= level {
                    ring(one, Role::Tint, Stroke::solid(Role::Muted, 0.9))
                } else {
                    empty(one)
                }
            };
            shapes.extend((1..=5).map(dot));
            shapes
        }
        Place::Unknown => {
            let mut shapes = vec![rail(Stroke::solid(Role::Ink, 0.9).dash(Dash::Dashed))];
            let query = Letters::of(7.5, Role::Ink).strong();
            for level in 1..=5 {
                shapes.push(ring(level, Role::Paper, Stroke::solid(Role::Paper, 0.1)));
                let baseline = y + query.size * HALF_X_HEIGHT;
                shapes.push(query.at(at(level), baseline, Anchor::Middle, "?"));
            }
            shapes
        }
        Place::Unanswered => (1..=5).map(empty).collect(),
        Place::NotApplicable => vec![rail(Stroke::solid(Role::Line, 1.0))],
    }
}
