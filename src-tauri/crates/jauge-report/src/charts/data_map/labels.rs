//! Room for signs and words on lines: where they hide nothing else.

use std::collections::HashMap;

use super::ink::stroke;
use super::nodes::shortened;
use super::route::Route;
use super::{DataMap, EdgeKind, grid::Grid};
use crate::charts::brush::{Area, Letters, fill};
use crate::palette::Role;
use crate::scene::{Anchor, Shape};

const LABEL: Letters = Letters::of(7.0, Role::Ink);
/// Height of a label's ground.
const HEIGHT: f32 = 8.6;
/// Widths that a label may be shortened to.
const ROOMS: [f32; 4] = [110.0, 70.0, 44.0, 28.0];
/// A label no wider than this may hide a bit of other lines: a number on its own line is not mistaken.
const NUMBER: f32 = 15.0;
/// Height of the bands by which what is drawn is found again.
const BAND: f32 = 40.0;
/// Least distance from a label or a sign to another, to a box, to an arrow head.
const AIR: f32 = 1.0;
/// An upright part shorter than this has its label beside it, or little of it would be seen.
const SHORT: f32 = 34.0;
/// Where on a straight part a thing may stand.
const STEPS: [f32; 7] = [0.5, 0.35, 0.65, 0.22, 0.78, 0.12, 0.88];

/// Who drew something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owner {
    /// A box, a title, a sign, a label: nothing may hide them.
    Fixed,
    /// A line.
    Line(usize),
}

/// What is drawn where.
pub(super) struct Ground {
    width: f32,
    from: f32,
    to: f32,
    bands: HashMap<i32, Vec<(Area, Owner)>>,
}

impl Ground {
    pub(super) fn of(map: &DataMap, grid: &Grid, routes: &[Route], (from, to): (f32, f32)) -> Self {
        let mut ground = Self {
            width: grid.width,
            from,
            to,
            bands: HashMap::new(),
        };
        for node in 0..map.nodes.len() {
            ground.add(grid.area(node), Owner::Fixed);
        }
        for route in routes {
            let half = stroke(map.edges[route.edge].kind).width / 2.0;
            for pair in route.points.windows(2) {
                let (a, b) = (pair[0], pair[1]);
                let area = Area {
                    x: a.0.min(b.0) - half,
                    y: a.1.min(b.1) - half,
                    width: (a.0 - b.0).abs() + 2.0 * half,
                    height: (a.1 - b.1).abs() + 2.0 * half,
                };
                ground.add(area, Owner::Line(route.edge));
            }
            // Heads and tails are part of the picture as much as boxes are.
            for (end, next, cut) in [
                (route.points.first(), route.points.get(1), route.cut.0),
                (route.points.last(), route.points.iter().nth_back(1), route.cut.1),
            ] {
                if let (Some(end), Some(next), false) = (end, next, cut) {
                    let (dx, dy) = ((next.0 - end.0).signum(), (next.1 - end.1).signum());
                    let upright = (next.0 - end.0).abs() < 0.01;
                    let (dx, dy) = if upright { (0.0, dy) } else { (dx, 0.0) };
                    let centre = (end.0 + dx * 3.0, end.1 + dy * 3.0);
                    ground.add(around(centre, (6.0, 6.0)), Owner::Fixed);
                }
            }
        }
        ground
    }

    fn add(&mut self, area: Area, owner: Owner) {
        for band in bands(area) {
            self.bands.entry(band).or_default().push((area, owner));
        }
    }

    /// Whether nothing is hidden there that must be seen by a thing of one line.
    fn free(&self, area: Area, edge: usize, over_lines: bool) -> bool {
        if area.x < 0.0
            || area.x + area.width > self.width
            || area.y < self.from
            || area.y + area.height > self.to
        {
            return false;
        }
        let hides = |&(other, owner): &(Area, Owner)| match owner {
            Owner::Fixed => meet(area, other, AIR),
            Owner::Line(line) => line != edge && !over_lines && meet(area, other, 0.0),
        };
        !bands(area).any(|band| self.bands.get(&band).is_some_and(|there| there.iter().any(hides)))
    }

    /// Middle of the best free place on a line, and whether the line is upright there.
    fn find(&self, route: &Route, size: (f32, f32), over_lines: bool) -> Option<((f32, f32), bool)> {
        for (a, b) in route.parts() {
            let upright = (a.0 - b.0).abs() < 0.01;
            for step in STEPS {
                let at = (a.0 + (b.0 - a.0) * step, a.1 + (b.1 - a.1) * step);
                if self.free(around(at, size), route.edge, over_lines) {
                    return Some((at, upright));
                }
            }
        }
        None
    }

    /// Room beside a line that is nothing but a short upright part.
    fn beside_short(&self, route: &Route, size: (f32, f32)) -> Option<(f32, f32)> {
        let [a, b] = route.points.as_slice() else {
            return None;
        };
        let short = (a.0 - b.0).abs() < 0.01 && (a.1 - b.1).abs() < SHORT;
        short.then(|| self.beside(route, size)).flatten()
    }

    /// Room close to a line rather than on it; never on another line, whose label it would seem to be.
    fn beside(&self, route: &Route, size: (f32, f32)) -> Option<(f32, f32)> {
        let near = |(a, b): ((f32, f32), (f32, f32))| {
            let (x, y) = ((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0);
            if (a.0 - b.0).abs() < 0.01 {
                let off = size.0 / 2.0 + 7.0;
                [(x + off, y), (x - off, y)]
            } else {
                let off = size.1 / 2.0 + 3.0;
                [(x, y - off), (x, y + off)]
            }
        };
        let mut places = route.parts().into_iter().flat_map(near);
        places.find(|at| self.free(around(*at, size), route.edge, false))
    }

    /// Takes the best place on a line for a sign that must be seen: over other lines if need be, and on the longest
    /// part if all is taken.
    pub(super) fn place(&mut self, route: &Route, size: (f32, f32)) -> ((f32, f32), bool) {
        let found = self.find(route, size, false);
        let (at, upright) = found.or_else(|| self.find(route, size, true)).unwrap_or_else(|| {
            let (a, b) = route.parts().first().copied().unwrap_or_default();
            (((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0), (a.0 - b.0).abs() < 0.01)
        });
        self.add(around(at, size), Owner::Fixed);
        (at, upright)
    }
}

/// Words of the lines on opaque ground, as long as there is room; none where there is none.
pub(super) fn labels(map: &DataMap, ground: &mut Ground, routes: &[Route]) -> Vec<Shape> {
    let mut shapes = Vec::new();
    for route in routes {
        let edge = &map.edges[route.edge];
        let whole = edge.label.trim();
        let mut tried = String::new();
        for room in ROOMS {
            let words = shortened(LABEL, whole, room);
            if words.is_empty() || words == tried {
                continue;
            }
            let size = (LABEL.width(&words) + 3.0, HEIGHT);
            let number = size.0 <= NUMBER;
            let on = |over| ground.find(route, size, over).map(|(at, _)| at);
            let found = ground
                .beside_short(route, size)
                .or_else(|| on(false))
                .or_else(|| number.then(|| on(true)).flatten())
                .or_else(|| number.then(|| ground.beside(route, size)).flatten());
            if let Some(at) = found {
                let area = around(at, size);
                ground.add(area, Owner::Fixed);
                let role = match edge.kind {
                    EdgeKind::Missing | EdgeKind::Retyped => Role::Accent,
                    _ => Role::Ink,
                };
                let letters = Letters { role, ..LABEL };
                shapes.push(fill(area, Role::Paper));
                shapes.push(letters.at(at.0, at.1 + 2.4, Anchor::Middle, words));
                break;
            }
            tried = words;
        }
    }
    shapes
}

fn around((x, y): (f32, f32), (width, height): (f32, f32)) -> Area {
    Area {
        x: x - width / 2.0,
        y: y - height / 2.0,
        width,
        height,
    }
}

/// Whether two areas come nearer than some distance.
fn meet(a: Area, b: Area, air: f32) -> bool {
    a.x < b.x + b.width + air
        && b.x < a.x + a.width + air
        && a.y < b.y + b.height + air
        && b.y < a.y + a.height + air
}

fn bands(area: Area) -> std::ops::RangeInclusive<i32> {
    (area.y / BAND).floor() as i32..=((area.y + area.height) / BAND).floor() as i32
}
