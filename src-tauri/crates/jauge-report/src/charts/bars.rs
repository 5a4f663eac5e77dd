//! Level bars: one aligned bar a dimension, so that lengths compare at a glance.

use super::brush::{Area, HALF_X_HEIGHT, LEADING, Letters, across, fill, hairline, hatch, rect, upright};
use crate::palette::Role;
use crate::scene::{Anchor, Dash, Scene, Segment, Shape, Stroke};

/// One dimension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub standing: Standing,
    /// Level wished for in a year.
    pub target: Option<u8>,
    /// Level of the earlier assessment.
    pub earlier: Option<u8>,
    /// The level in words.
    pub words: String,
    /// What else there is to know, in a few words.
    pub detail: String,
}

/// Where a dimension stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Reached for sure, and reached if all that is unknown were for the best.
    Levels {
        /// Low end.
        low: u8,
        /// High end; the same where nothing is unknown.
        high: u8,
    },
    /// Too little is known for a level.
    Unclear,
    /// Nothing in it applies.
    NotConcerned,
}

/// Words of the scale and of the legend, in the language of the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BarWords {
    /// Names of the five levels.
    pub levels: [String; 5],
    /// The filled part.
    pub reached: String,
    /// The hatched part.
    pub possible: String,
    /// The tick.
    pub target: String,
    /// The ring.
    pub earlier: String,
    /// The dotted frame.
    pub unclear: String,
}

/// Where a row stands in the drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RowExtent {
    /// Top.
    pub y: f32,
    /// Height.
    pub height: f32,
}

const NAME: Letters = Letters::of(9.0, Role::Ink);
const WORDS: Letters = Letters::of(9.0, Role::Ink).strong();
const DETAIL: Letters = Letters::of(7.5, Role::Muted);
const SCALE: Letters = Letters::of(7.5, Role::Muted);
const BAR: f32 = 10.0;
const ROW: f32 = 27.0;
const TIGHT: f32 = 23.0;
const HEAD: f32 = 15.0;
const LEGEND: f32 = 15.0;

/// Left ends and widths of the three columns.
struct Grid {
    row: f32,
    width: f32,
    name: f32,
    bar: f32,
    cell: f32,
    words: f32,
}

impl Grid {
    fn of(width: f32, row: f32) -> Self {
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
    fn end(&self, level: u8) -> f32 {
        self.bar + self.cell * f32::from(level)
    }

    fn cells(&self, from: u8, to: u8, y: f32) -> Area {
        let x = self.end(from);
        Area {
            x,
            y,
            width: self.end(to) - x,
            height: BAR,
        }
    }
}

/// Draws the bars in the order given, on a width in points, and tells where each row stands.
pub fn level_bars(bars: &[Bar], words: &BarWords, width: f32) -> (Scene, Vec<RowExtent>) {
    draw(bars, words, &Grid::of(width, ROW))
}

/// The same with rows as low as their words allow.
pub fn tight_level_bars(bars: &[Bar], words: &BarWords, width: f32) -> (Scene, Vec<RowExtent>) {
    draw(bars, words, &Grid::of(width, TIGHT))
}

fn draw(bars: &[Bar], words: &BarWords, grid: &Grid) -> (Scene, Vec<RowExtent>) {
    let width = grid.width;
    let mut shapes = scale(words, grid);
    let mut rows = Vec::with_capacity(bars.len());
    let mut y = HEAD;
    for bar in bars {
        let (drawn, height) = row(bar, grid, y);
        shapes.extend(drawn);
        rows.push(RowExtent { y, height });
        y += height;
        shapes.push(across(y, 0.0, grid.width, hairline()));
    }
    let (legend, height) = legend(bars, words, grid, y);
    shapes.extend(legend);
    (
        Scene {
            width,
            height: y + height,
            shapes,
        },
        rows,
    )
}

fn scale(words: &BarWords, grid: &Grid) -> Vec<Shape> {
    let widest = words
        .levels
        .iter()
        .map(|name| SCALE.width(name))
        .fold(0.0, f32::max);
    let size = SCALE.size * (grid.cell / (widest + 2.0)).min(1.0);
    let letters = Letters { size, ..SCALE };
    let name = |(cell, name): (usize, &String)| {
        let x = grid.bar + grid.cell * (cell as f32 + 0.5);
        letters.at(x, HEAD - 5.0, Anchor::Middle, name)
    };
    let mut shapes: Vec<_> = words.levels.iter().enumerate().map(name).collect();
    shapes.push(across(HEAD, 0.0, grid.width, hairline()));
    shapes
}

fn row(bar: &Bar, grid: &Grid, y: f32) -> (Vec<Shape>, f32) {
    let names = NAME.lines(&bar.name, grid.name, 3);
    let room = grid.width - grid.words;
    let (said, details) = (
        WORDS.lines(&bar.words, room, 2),
        DETAIL.lines(&bar.detail, room, 3),
    );
    let tall = |lines: usize, letters: Letters| lines as f32 * letters.size * LEADING;
    let right = tall(said.len(), WORDS) + tall(details.len(), DETAIL);
    let air = grid.row / 4.0;
    let height = grid.row.max(right + air).max(tall(names.len(), NAME) + air);
    let middle = y + height / 2.0;

    let mut shapes = NAME.block(0.0, middle, names);
    shapes.extend(track(bar, grid, middle - BAR / 2.0));
    let top = middle - right / 2.0;
    let below = top + tall(said.len(), WORDS);
    shapes.extend(WORDS.block(grid.words, top + tall(said.len(), WORDS) / 2.0, said));
    shapes.extend(DETAIL.block(grid.words, below + tall(details.len(), DETAIL) / 2.0, details));
    (shapes, height)
}

fn track(bar: &Bar, grid: &Grid, y: f32) -> Vec<Shape> {
    let whole = grid.cells(0, 5, y);
    let mut shapes = match bar.standing {
        Standing::Levels { low, high } => levels(low.clamp(1, 5), high.clamp(1, 5), grid, y),
        Standing::Unclear => vec![unclear(whole)],
        Standing::NotConcerned => {
            vec![across(
                y + BAR / 2.0,
                grid.bar,
                grid.end(5),
                Stroke::solid(Role::Line, 1.0),
            )]
        }
    };
    if let Some(level) = bar.target {
        shapes.extend(tick(grid.end(level.clamp(1, 5)) - 0.75, y));
    }
    if let Some(level) = bar.earlier {
        shapes.push(ring(grid.end(level.clamp(1, 5)) - grid.cell / 2.0, y + BAR / 2.0));
    }
    shapes
}

fn levels(low: u8, high: u8, grid: &Grid, y: f32) -> Vec<Shape> {
    let whole = grid.cells(0, 5, y);
    let mut shapes = vec![rect(whole, Some(Role::Tint), Some(hairline()))];
    if high > low {
        shapes.extend(hatch(grid.cells(low, high, y), Role::Muted));
    }
    shapes.push(rect(grid.cells(0, low, y), Some(Role::Level(low)), Some(edge())));
    // Steps stay countable inside the filled part: the scale is ordinal.
    for cell in 1..5 {
        let role = if cell < low { Role::Paper } else { Role::Line };
        if cell != low {
            shapes.push(upright(
                grid.end(cell),
                y + 0.5,
                y + BAR - 0.5,
                Stroke::solid(role, 0.7),
            ));
        }
    }
    shapes
}

/// Keeps the palest level apart from the empty track, in grey as well.
fn edge() -> Stroke {
    Stroke::solid(Role::Level(5), 0.7)
}

fn unclear(area: Area) -> Shape {
    rect(
        area,
        None,
        Some(Stroke::solid(Role::Muted, 0.8).dash(Dash::Dotted)),
    )
}

/// The target: a line across the bar, with a head so that it is no border.
fn tick(x: f32, y: f32) -> Vec<Shape> {
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
fn ring(x: f32, y: f32) -> Shape {
    Shape::Circle {
        x,
        y,
        radius: 2.9,
        fill: Some(Role::Paper),
        stroke: Some(Stroke::solid(Role::Ink, 1.1)),
    }
}

/// Draws a mark of the legend, its left end and middle height given.
type Sample = fn(f32, f32) -> Vec<Shape>;

/// Says the marks that the drawing holds, and only those.
fn legend(bars: &[Bar], words: &BarWords, grid: &Grid, top: f32) -> (Vec<Shape>, f32) {
    let any = |wanted: &dyn Fn(&Bar) -> bool| bars.iter().any(wanted);
    let levels = |bar: &Bar| matches!(bar.standing, Standing::Levels { .. });
    let ranged = |bar: &Bar| matches!(bar.standing, Standing::Levels { low, high } if high > low);
    let entries: [(bool, &str, Sample); 5] = [
        (any(&levels), &words.reached, |x, y| {
            vec![rect(swatch(x, y), Some(Role::Level(3)), Some(edge()))]
        }),
        (any(&ranged), &words.possible, |x, y| {
            hatch(swatch(x, y), Role::Muted)
        }),
        (any(&|bar| bar.target.is_some()), &words.target, |x, y| {
            tick(x + 6.0, y - BAR / 2.0 + 0.5)
        }),
        (any(&|bar| bar.earlier.is_some()), &words.earlier, |x, y| {
            vec![ring(x + 6.0, y)]
        }),
        (
            any(&|bar| bar.standing == Standing::Unclear),
            &words.unclear,
            |x, y| vec![unclear(swatch(x, y))],
        ),
    ];
    let mut shapes = Vec::new();
    let (mut x, mut y) = (0.0, top + LEGEND * 0.8);
    for (_, words, mark) in entries.into_iter().filter(|(shown, ..)| *shown) {
        let wide = 17.0 + DETAIL.width(words) + 14.0;
        if x > 0.0 && x + wide - 14.0 > grid.width {
            (x, y) = (0.0, y + LEGEND);
        }
        shapes.extend(mark(x, y));
        shapes.push(DETAIL.at(x + 17.0, y + DETAIL.size * HALF_X_HEIGHT, Anchor::Start, words));
        x += wide;
    }
    if shapes.is_empty() {
        return (
            vec![fill(
                Area {
                    x: 0.0,
                    y: top,
                    width: 0.0,
                    height: 0.0,
                },
                Role::Paper,
            )],
            2.0,
        );
    }
    (shapes, y - top + LEGEND * 0.6)
}

fn swatch(x: f32, y: f32) -> Area {
    Area {
        x,
        y: y - 3.5,
        width: 12.0,
        height: 7.0,
    }
}
