//! Level bars: one aligned bar a dimension, so that lengths compare at a glance.

use super::brush::{across, hairline, hatch, rect, upright};
use super::scale::{BAR, Grid, HEAD, RING, Sample, edge, legend, ring, swatch, tick, unclear};
use crate::palette::Role;
use crate::scene::{Scene, Shape, Stroke};

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

const ROW: f32 = 27.0;
const TIGHT: f32 = 23.0;

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
    let mut shapes = grid.head(&words.levels);
    let mut rows = Vec::with_capacity(bars.len());
    let mut y = HEAD;
    for bar in bars {
        let (drawn, height) = grid.row([&bar.name, &bar.words, &bar.detail], y, |top| {
            track(bar, grid, top)
        });
        shapes.extend(drawn);
        rows.push(RowExtent { y, height });
        y += height;
        shapes.push(across(y, 0.0, grid.width, hairline()));
    }
    let (legend, height) = said(bars, words, grid, y);
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
        shapes.push(ring(grid.middle(level.clamp(1, 5)), y + BAR / 2.0, RING));
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

/// Says the marks that the drawing holds, and only those.
fn said(bars: &[Bar], words: &BarWords, grid: &Grid, top: f32) -> (Vec<Shape>, f32) {
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
            vec![ring(x + 6.0, y, RING)]
        }),
        (
            any(&|bar| bar.standing == Standing::Unclear),
            &words.unclear,
            |x, y| vec![unclear(swatch(x, y))],
        ),
    ];
    legend(entries, grid.width, top)
}
