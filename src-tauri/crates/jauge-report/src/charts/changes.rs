//! Two years on the five levels: one row a dimension, an arrow from where it stood to where it stands.

use super::bars::{RowExtent, Standing};
use super::brush::{Area, across, hairline, hatch, rect, upright};
use super::scale::{BAR, Grid, HEAD, RING, Sample, edge, legend, ring, swatch, tick, unclear};
use crate::palette::Role;
use crate::scene::{Dash, Scene, Segment, Shape, Stroke};

/// One dimension in both years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its name.
    pub name: String,
    /// Where it stood; `None` where it was not asked.
    pub then: Option<Standing>,
    /// Where it stands; `None` where it is not asked any more.
    pub now: Option<Standing>,
    /// Level wished for.
    pub target: Option<u8>,
    /// Whether the questions are the same: no arrow joins levels of different questions.
    pub comparable: bool,
    /// Whether answers of the later year wait to be confirmed.
    pub unconfirmed: bool,
    /// Where it stands, in words.
    pub words: String,
    /// What moved, in a few words.
    pub detail: String,
}

/// Words of the scale and of the legend, in the language of the reader.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChangeWords {
    /// Names of the five levels.
    pub levels: [String; 5],
    /// The ring.
    pub then: String,
    /// The disc.
    pub now: String,
    /// The ring around the disc.
    pub same: String,
    /// The pale strip.
    pub possible_then: String,
    /// The hatched part.
    pub possible_now: String,
    /// The tick.
    pub target: String,
    /// The dotted frame.
    pub unclear: String,
    /// The dashed frame.
    pub unconfirmed: String,
    /// The two strokes that part the years.
    pub changed: String,
}

const ROW: f32 = 27.0;
const DISC: f32 = 3.4;
/// A ring wide enough to be seen around the disc.
const AROUND: f32 = 5.2;
/// Between the middle of a cell and each of two marks that share it.
const APART: f32 = 7.0;

/// Draws the dimensions in the order given, on a width in points, and tells where each row stands.
pub fn changes(rows: &[Change], words: &ChangeWords, width: f32) -> (Scene, Vec<RowExtent>) {
    let grid = Grid::of(width, ROW);
    let mut shapes = grid.head(&words.levels);
    let mut extents = Vec::with_capacity(rows.len());
    let mut y = HEAD;
    for row in rows {
        let said = [row.name.as_str(), &row.words, &row.detail];
        let (drawn, height) = grid.row(said, y, |top| track(row, &grid, top));
        shapes.extend(drawn);
        extents.push(RowExtent { y, height });
        y += height;
        shapes.push(across(y, 0.0, width, hairline()));
    }
    let (legend, height) = said(rows, words, width, y);
    shapes.extend(legend);
    let scene = Scene {
        width,
        height: y + height,
        shapes,
    };
    (scene, extents)
}

/// The two ends of what a dimension may be, within the scale.
fn ends(standing: Option<Standing>) -> Option<(u8, u8)> {
    match standing? {
        Standing::Levels { low, high } => Some((low.clamp(1, 5), high.clamp(1, 5))),
        Standing::Unclear | Standing::NotConcerned => None,
    }
}

fn track(row: &Change, grid: &Grid, y: f32) -> Vec<Shape> {
    let middle = y + BAR / 2.0;
    let (then, now) = (ends(row.then), ends(row.now));
    if then.is_none() && matches!(row.now, Some(Standing::NotConcerned) | None) {
        return vec![across(
            middle,
            grid.bar,
            grid.end(5),
            Stroke::solid(Role::Line, 1.0),
        )];
    }
    let whole = grid.cells(0, 5, y);
    let mut shapes = vec![rect(whole, Some(Role::Tint), Some(hairline()))];
    let part = |cell| upright(grid.end(cell), y + 0.5, y + BAR - 0.5, hairline());
    shapes.extend((1..5).map(part));
    if let Some((low, high)) = now.filter(|(low, high)| low < high) {
        shapes.extend(hatch(grid.cells(low, high, y), Role::Muted));
    }
    if let Some((low, high)) = then.filter(|(low, high)| low < high) {
        shapes.push(strip(grid.cells(low, high, y)));
    }
    if row.unconfirmed {
        shapes.push(waiting(whole));
    } else if row.now == Some(Standing::Unclear) {
        shapes.push(unclear(whole));
    }
    if let Some(level) = row.target {
        shapes.extend(tick(grid.middle(level.clamp(1, 5)), y));
    }
    shapes.extend(dumbbell(row, grid, middle));
    shapes
}

fn dumbbell(row: &Change, grid: &Grid, y: f32) -> Vec<Shape> {
    let at = |ends: Option<(u8, u8)>| ends.map(|(low, _)| (grid.middle(low), low));
    match (at(ends(row.then)), at(ends(row.now))) {
        (None, None) => Vec::new(),
        (Some((x, _)), None) => vec![ring(x, y, RING)],
        (None, Some((x, level))) => vec![disc(x, y, level)],
        (Some((from, was)), Some((to, level))) if row.comparable => {
            if was == level {
                return vec![ring(to, y, AROUND), disc(to, y, level)];
            }
            let mut shapes = arrow(from, to, y);
            shapes.extend([ring(from, y, RING), disc(to, y, level)]);
            shapes
        }
        (Some((from, was)), Some((to, level))) => {
            let (from, to) = if was == level {
                (from - APART, to + APART)
            } else {
                (from, to)
            };
            let mut shapes = broken(f32::midpoint(from, to), y);
            shapes.extend([ring(from, y, RING), disc(to, y, level)]);
            shapes
        }
    }
}

fn disc(x: f32, y: f32, level: u8) -> Shape {
    Shape::Circle {
        x,
        y,
        radius: DISC,
        fill: Some(Role::Level(level)),
        stroke: Some(edge()),
    }
}

/// From where it stood to where it stands: downwards in dashes, so that a fall is seen without colour.
fn arrow(from: f32, to: f32, y: f32) -> Vec<Shape> {
    let way = (to - from).signum();
    let (role, dash) = if way > 0.0 {
        (Role::Ink, Dash::Solid)
    } else {
        (Role::Accent, Dash::Dashed)
    };
    let tip = to - way * (DISC + 0.6);
    let head = vec![
        Segment::Move(tip, y),
        Segment::Line(tip - way * 5.0, y - 3.0),
        Segment::Line(tip - way * 5.0, y + 3.0),
        Segment::Close,
    ];
    let line = across(
        y,
        from + way * RING,
        tip - way * 4.5,
        Stroke::solid(role, 1.4).dash(dash),
    );
    let head = Shape::Path {
        segments: head,
        fill: Some(role),
        stroke: None,
    };
    vec![line, head]
}

/// Two slanted strokes between years that cannot be laid side by side.
fn broken(x: f32, y: f32) -> Vec<Shape> {
    let stroke = |x: f32| Shape::Line {
        from: (x - 1.5, y + 4.5),
        to: (x + 1.5, y - 4.5),
        stroke: Stroke::solid(Role::Ink, 1.0),
    };
    vec![stroke(x - 1.4), stroke(x + 1.4)]
}

/// What the earlier year could have been at best.
fn strip(cells: Area) -> Shape {
    let area = Area {
        y: cells.y + cells.height - 2.6,
        height: 2.6,
        ..cells
    };
    rect(area, Some(Role::Paper), Some(Stroke::solid(Role::Muted, 0.6)))
}

/// Answers wait to be confirmed.
fn waiting(area: Area) -> Shape {
    rect(area, None, Some(Stroke::solid(Role::Ink, 0.9).dash(Dash::Dashed)))
}

/// Says the marks that the drawing holds, and only those.
fn said(rows: &[Change], words: &ChangeWords, width: f32, top: f32) -> (Vec<Shape>, f32) {
    let any = |wanted: &dyn Fn(&Change) -> bool| rows.iter().any(wanted);
    let ranged = |ends: Option<(u8, u8)>| ends.is_some_and(|(low, high)| low < high);
    let both = |row: &Change| ends(row.then).zip(ends(row.now));
    let same = |row: &Change| row.comparable && both(row).is_some_and(|(then, now)| then.0 == now.0);
    let changed = |row: &Change| !row.comparable && both(row).is_some();
    // A ring around the disc is said on its own.
    let ringed = |row: &Change| ends(row.then).is_some() && !same(row);
    let unclear_now = |row: &Change| !row.unconfirmed && row.now == Some(Standing::Unclear);
    let entries: [(bool, &str, Sample); 9] = [
        (any(&ringed), &words.then, |x, y| vec![ring(x + 6.0, y, RING)]),
        (any(&|row| ends(row.now).is_some()), &words.now, |x, y| {
            vec![disc(x + 6.0, y, 3)]
        }),
        (any(&same), &words.same, |x, y| {
            vec![ring(x + 6.0, y, AROUND), disc(x + 6.0, y, 3)]
        }),
        (any(&|row| row.target.is_some()), &words.target, |x, y| {
            tick(x + 6.0, y - BAR / 2.0 + 0.5)
        }),
        (any(&|row| ranged(ends(row.now))), &words.possible_now, |x, y| {
            hatch(swatch(x, y), Role::Muted)
        }),
        (
            any(&|row| ranged(ends(row.then))),
            &words.possible_then,
            |x, y| vec![strip(swatch(x, y))],
        ),
        (any(&changed), &words.changed, |x, y| broken(x + 6.0, y)),
        (any(&|row| row.unconfirmed), &words.unconfirmed, |x, y| {
            vec![waiting(swatch(x, y))]
        }),
        (any(&unclear_now), &words.unclear, |x, y| {
            vec![unclear(swatch(x, y))]
        }),
    ];
    legend(entries, width, top)
}
