//! The year's plan on one line of time.

use super::brush::{Area, HALF_X_HEIGHT, LEADING, Letters, across, fill, hairline, rect};
use crate::palette::Role;
use crate::scene::{Anchor, Scene, Shape, Stroke};

/// One thing of the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Task {
    /// Number of the decision that it carries out, if any.
    pub number: Option<String>,
    /// What it is about.
    pub name: String,
    /// How much of the team it takes, in a few words.
    pub words: String,
    /// Months from the start of the plan.
    pub start: f32,
    /// Months from the start of the plan, after `start`.
    pub end: f32,
    /// How it is done.
    pub pace: Pace,
}

/// How a thing is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// In the first month.
    Quick,
    /// Over the year.
    Steady,
}

/// Words above the line: the four quarters, and the first month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quarters {
    /// Names of the quarters, in order.
    pub names: [String; 4],
    /// Name of the band of the first month.
    pub first_month: String,
}

const NAME: Letters = Letters::of(8.8, Role::Ink);
const WORDS: Letters = Letters::of(7.5, Role::Muted);
const HEADING: Letters = Letters::of(7.8, Role::Muted).strong();
const HEAD: f32 = 25.0;
const ROW: f32 = 15.5;
const BAR: f32 = 8.0;
const MONTHS: f32 = 12.0;

/// Draws the tasks in the order given over twelve months, on a width in points.
pub fn timeline(tasks: &[Task], words: &Quarters, width: f32) -> Scene {
    let left = 0.37 * width;
    let month = (width - left) / MONTHS;
    let x = |months: f32| left + month * months.clamp(0.0, MONTHS);
    let mut rows = Vec::new();
    let mut y = HEAD;
    for task in tasks {
        let (shapes, height) = row(task, y, left, width, &x);
        rows.extend(shapes);
        y += height;
        rows.push(across(y, 0.0, width, hairline()));
    }
    // Quarters are told apart by their ground: lines both ways would look like a table.
    let ground = |from: f32, months: f32, top: f32, role| {
        let area = Area {
            x: x(from),
            y: top,
            width: month * months,
            height: y - top,
        };
        fill(area, role)
    };
    let mut shapes = Vec::new();
    for (quarter, name) in words.names.iter().enumerate() {
        let from = 3.0 * quarter as f32;
        if quarter % 2 == 1 {
            shapes.push(ground(from, 3.0, 0.0, Role::Tint));
        }
        shapes.push(HEADING.at(x(from) + 3.0, 9.5, Anchor::Start, name));
    }
    shapes.push(ground(0.0, 1.0, HEAD - 12.0, Role::AccentTint));
    shapes.push(WORDS.at(left + 2.0, HEAD - 4.0, Anchor::Start, &words.first_month));
    shapes.push(across(HEAD, 0.0, width, hairline()));
    shapes.extend(rows);
    Scene {
        width,
        height: y + 1.0,
        shapes,
    }
}

fn row(task: &Task, y: f32, left: f32, width: f32, x: &dyn Fn(f32) -> f32) -> (Vec<Shape>, f32) {
    let indent = 14.0;
    let names = NAME.lines(&task.name, left - indent - 6.0, 2);
    let height = ROW.max(names.len() as f32 * NAME.size * LEADING + 5.0);
    let middle = y + height / 2.0;
    let mut shapes = NAME.block(indent, middle, names);
    if let Some(number) = &task.number {
        let letters = Letters {
            role: Role::Accent,
            ..NAME.strong()
        };
        let baseline = middle + letters.size * HALF_X_HEIGHT;
        shapes.push(letters.at(0.0, baseline, Anchor::Start, format!("{number}.")));
    }
    let (from, to) = (x(task.start), x(task.end).max(x(task.start) + 4.0).min(width));
    let from = from.min(to - 4.0);
    let bar = Area {
        x: from,
        y: middle - BAR / 2.0,
        width: to - from,
        height: BAR,
    };
    let role = match task.pace {
        Pace::Quick => Role::Accent,
        Pace::Steady => Role::Level(2),
    };
    shapes.push(rect(bar, Some(role), Some(Stroke::solid(Role::Level(5), 0.6))));
    shapes.extend(beside(task, (from, to), left, width, middle));
    (shapes, height)
}

/// The words after the bar, or before it where nothing is left after.
fn beside(task: &Task, (from, to): (f32, f32), left: f32, width: f32, middle: f32) -> Option<Shape> {
    let (gap, baseline) = (4.0, middle + WORDS.size * HALF_X_HEIGHT);
    let long = WORDS.width(&task.words);
    let x = if to + gap + long <= width {
        to + gap
    } else if from - gap - long >= left {
        from - gap - long
    } else {
        return None;
    };
    Some(WORDS.at(x, baseline, Anchor::Start, &task.words))
}
