//! All years: one small drawing a dimension, a step a year on the five levels.

use super::bars::Standing;
use super::brush::{Area, HALF_X_HEIGHT, LEADING, Letters, across, hairline, hatch, rect, upright};
use super::scale::{NAME, Sample, edge, legend, swatch, unclear};
use crate::palette::Role;
use crate::scene::{Anchor, Dash, Scene, Shape, Stroke};

/// One dimension over all years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trend {
    /// Its name.
    pub name: String,
    /// One a year, oldest first.
    pub years: Vec<TrendYear>,
}

/// A dimension in one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TrendYear {
    /// Where it stood; `None` where it was not asked.
    pub standing: Option<Standing>,
    /// Whether its questions are those of the year before.
    pub comparable: bool,
}

/// Words under the drawings, in the language of the reader.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TrendWords {
    /// What each year is called, oldest first; as many as each dimension has.
    pub years: Vec<String>,
    /// The step.
    pub reached: String,
    /// The hatched part.
    pub possible: String,
    /// The dotted frame.
    pub unclear: String,
    /// The dotted upright.
    pub changed: String,
}

const YEAR: Letters = Letters::of(7.5, Role::Muted);
/// Height of one level.
const LEVEL: f32 = 9.0;
const PLOT: f32 = 5.0 * LEVEL;
/// Room of the numbers of the levels.
const AXIS: f32 = 10.0;
const GAP: f32 = 20.0;
/// A drawing narrower than this says nothing.
const NARROWEST: f32 = 140.0;
const MOST: usize = 3;

/// Draws the dimensions in the order given, side by side as the width in points allows.
pub fn trend(rows: &[Trend], words: &TrendWords, width: f32) -> Scene {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a small positive count"
    )]
    let across = (((width + GAP) / (NARROWEST + GAP)) as usize).clamp(1, MOST);
    let panel = (width - GAP * (across - 1) as f32) / across as f32;
    let mut shapes = Vec::new();
    let mut y = 0.0;
    for line in rows.chunks(across) {
        let names: Vec<_> = line
            .iter()
            .map(|row| NAME.strong().lines(&row.name, panel, 2))
            .collect();
        let tallest = names.iter().map(Vec::len).max().unwrap_or_default() as f32;
        let title = tallest * NAME.size * LEADING;
        for (place, (row, names)) in line.iter().zip(names).enumerate() {
            let x = (panel + GAP) * place as f32;
            // Names stand on the drawing, whatever the lines of their neighbours.
            let tall = names.len() as f32 * NAME.size * LEADING;
            shapes.extend(NAME.strong().block(x, y + title - tall / 2.0, names));
            shapes.extend(plot(row, words, [x, y + title + 5.0, panel]));
        }
        y += title + 5.0 + PLOT + 24.0;
    }
    let (legend, height) = said(rows, words, width, y - 8.0);
    shapes.extend(legend);
    Scene {
        width,
        height: y - 8.0 + height,
        shapes,
    }
}

/// Where the years of a plot stand.
struct Slots {
    left: f32,
    top: f32,
    wide: f32,
}

impl Slots {
    fn x(&self, year: usize) -> f32 {
        self.left + self.wide * year as f32
    }

    /// The height at which a level is drawn: the middle of its band.
    fn y(&self, level: u8) -> f32 {
        self.top + PLOT - LEVEL * (f32::from(level.clamp(1, 5)) - 0.5)
    }
}

fn plot(row: &Trend, words: &TrendWords, [x, y, width]: [f32; 3]) -> Vec<Shape> {
    let room = width - AXIS;
    let slots = Slots {
        left: x + AXIS,
        top: y,
        wide: room / row.years.len().max(1) as f32,
    };
    let mut shapes: Vec<_> = (0..=5_u8)
        .map(|line| across(y + LEVEL * f32::from(line), slots.left, x + width, hairline()))
        .collect();
    for level in 1..=5 {
        let baseline = slots.y(level) + YEAR.size * HALF_X_HEIGHT;
        shapes.push(YEAR.at(x + AXIS - 4.0, baseline, Anchor::End, level.to_string()));
    }
    shapes.extend(years(&words.years, &slots, [x + AXIS, x + width]));
    for (year, now) in row.years.iter().enumerate() {
        let before = year.checked_sub(1).map(|before| row.years[before]);
        shapes.extend(step(&slots, year, before, *now));
    }
    shapes
}

/// The names of the years under their steps: as many as stand apart, the latest always.
fn years(names: &[String], slots: &Slots, [left, right]: [f32; 2]) -> Vec<Shape> {
    let widest = names.iter().map(|name| YEAR.width(name)).fold(1.0, f32::max);
    // The latest is moved inside where its step is narrower than its name: it comes closer to the one before.
    let apart = widest + 5.0 + ((widest - slots.wide) / 2.0).max(0.0);
    let mut stride = 1;
    while slots.wide * (stride as f32) < apart && stride < names.len() {
        stride += 1;
    }
    let baseline = slots.top + PLOT + 9.5;
    let last = names.len().saturating_sub(1);
    let shown = names
        .iter()
        .enumerate()
        .filter(|(year, _)| (last - year).is_multiple_of(stride));
    let name = |(year, name): (usize, &String)| {
        let half = YEAR.width(name) / 2.0;
        let middle = slots.x(year) + slots.wide / 2.0;
        // The latest stands inside, even where its step is narrower than its name.
        let x = middle.min(right - half).max(left + half - AXIS);
        YEAR.at(x, baseline, Anchor::Middle, name.as_str())
    };
    shown.map(name).collect()
}

fn step(slots: &Slots, year: usize, before: Option<TrendYear>, now: TrendYear) -> Vec<Shape> {
    let (from, to) = (slots.x(year), slots.x(year + 1));
    let mut shapes = Vec::new();
    let levels = |year: TrendYear| match year.standing {
        Some(Standing::Levels { low, high }) => Some((low.clamp(1, 5), high.clamp(1, 5))),
        _ => None,
    };
    let was = before.and_then(levels);
    if before.is_some_and(|before| before.standing.is_some() && now.standing.is_some() && !now.comparable) {
        shapes.push(parted(from, slots.top, PLOT));
    }
    let Some((low, high)) = levels(now) else {
        if now.standing == Some(Standing::Unclear) {
            let inset = ((to - from) / 4.0).min(1.0);
            shapes.push(unclear(Area {
                x: from + inset,
                y: slots.top + 1.5,
                width: to - from - 2.0 * inset,
                height: PLOT - 3.0,
            }));
        }
        return shapes;
    };
    if high > low {
        shapes.extend(hatch(
            Area {
                x: from,
                y: slots.y(high) - LEVEL / 2.0,
                width: to - from,
                height: slots.y(low) - slots.y(high),
            },
            Role::Muted,
        ));
    }
    if let Some((was, _)) = was.filter(|(was, _)| now.comparable && *was != low) {
        shapes.push(upright(
            from,
            slots.y(was),
            slots.y(low),
            Stroke::solid(Role::Level(5), 0.8),
        ));
    }
    shapes.push(bar(from, to, slots.y(low), low));
    shapes
}

fn bar(from: f32, to: f32, y: f32, level: u8) -> Shape {
    let area = Area {
        x: from,
        y: y - 2.2,
        width: to - from,
        height: 4.4,
    };
    rect(area, Some(Role::Level(level)), Some(edge()))
}

/// The questions changed between two years.
fn parted(x: f32, top: f32, height: f32) -> Shape {
    upright(
        x,
        top,
        top + height,
        Stroke::solid(Role::Ink, 1.0).dash(Dash::Dotted),
    )
}

/// Says the marks that the drawing holds, and only those.
fn said(rows: &[Trend], words: &TrendWords, width: f32, top: f32) -> (Vec<Shape>, f32) {
    let years = || rows.iter().flat_map(|row| &row.years);
    let any = |wanted: &dyn Fn(&TrendYear) -> bool| years().any(wanted);
    let levels = |year: &TrendYear| matches!(year.standing, Some(Standing::Levels { .. }));
    let ranged =
        |year: &TrendYear| matches!(year.standing, Some(Standing::Levels { low, high }) if high > low);
    let broken = rows
        .iter()
        .flat_map(|row| row.years.windows(2))
        .any(|pair| pair.iter().all(|year| year.standing.is_some()) && !pair[1].comparable);
    let entries: [(bool, &str, Sample); 4] = [
        (any(&levels), &words.reached, |x, y| vec![bar(x, x + 12.0, y, 3)]),
        (any(&ranged), &words.possible, |x, y| {
            hatch(swatch(x, y), Role::Muted)
        }),
        (
            any(&|year| year.standing == Some(Standing::Unclear)),
            &words.unclear,
            |x, y| vec![unclear(swatch(x, y))],
        ),
        (broken, &words.changed, |x, y| {
            vec![parted(x + 6.0, y - 5.0, 10.0)]
        }),
    ];
    legend(entries, width, top)
}
