//! Strokes that the drawings share.

use crate::palette::Role;
use crate::scene::{Anchor, Dash, Family, Shape, Stroke};
use crate::text;

/// Where a box stands and how large it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Area {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

/// How a line of words is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Letters {
    pub(super) size: f32,
    pub(super) role: Role,
    pub(super) strong: bool,
}

impl Letters {
    pub(super) const fn of(size: f32, role: Role) -> Self {
        Self {
            size,
            role,
            strong: false,
        }
    }

    pub(super) const fn strong(mut self) -> Self {
        self.strong = true;
        self
    }

    pub(super) fn width(self, words: &str) -> f32 {
        text::width(words, Family::Sans, self.strong, self.size)
    }

    pub(super) fn at(self, x: f32, y: f32, anchor: Anchor, words: impl Into<String>) -> Shape {
        Shape::Text {
            x,
            y,
            text: words.into(),
            size: self.size,
            anchor,
            role: self.role,
            strong: self.strong,
            family: Family::Sans,
        }
    }

    /// Lines that fit a width, at most so many; the last one says by an ellipsis that it was shortened.
    pub(super) fn lines(self, words: &str, width: f32, most: usize) -> Vec<String> {
        let mut lines = text::wrap(words, Family::Sans, self.strong, self.size, width);
        if lines.len() > most {
            lines.truncate(most);
            if let Some(last) = lines.last_mut() {
                while !last.is_empty() && self.width(&format!("{last}…")) > width {
                    last.pop();
                }
                *last = format!("{}…", last.trim_end());
            }
        }
        lines
    }

    /// The same for words in parts: what does not fit one line has a line a part, so that none is torn.
    pub(super) fn parts(self, words: &str, width: f32, most: usize) -> Vec<String> {
        if self.width(words) <= width {
            return vec![words.to_owned()];
        }
        let parts: Vec<&str> = words.split(BETWEEN).collect();
        let lines: Vec<String> = parts
            .iter()
            .flat_map(|part| self.lines(part, width, most))
            .collect();
        if lines.len() > most {
            self.lines(words, width, most)
        } else {
            lines
        }
    }

    /// A block of lines whose middle stands at a height.
    pub(super) fn block(self, x: f32, middle: f32, lines: Vec<String>) -> Vec<Shape> {
        let leading = self.size * LEADING;
        let above = leading * (lines.len().saturating_sub(1)) as f32 / 2.0;
        let first = middle - above + self.size * HALF_X_HEIGHT;
        let line = |(row, words)| self.at(x, first + row as f32 * leading, Anchor::Start, words);
        lines.into_iter().enumerate().map(line).collect()
    }
}

/// Between two parts of one label.
const BETWEEN: &str = " · ";
/// Between two lines of one label, in sizes.
pub(super) const LEADING: f32 = 1.16;
/// From the middle of a line to its baseline, in sizes: half the height of a capital.
pub(super) const HALF_X_HEIGHT: f32 = 0.33;

pub(super) fn fill(area: Area, role: Role) -> Shape {
    rect(area, Some(role), None)
}

pub(super) fn rect(area: Area, fill: Option<Role>, stroke: Option<Stroke>) -> Shape {
    let Area { x, y, width, height } = area;
    Shape::Rect {
        x,
        y,
        width,
        height,
        radius: 0.0,
        fill,
        stroke,
    }
}

pub(super) fn upright(x: f32, from: f32, to: f32, stroke: Stroke) -> Shape {
    Shape::Line {
        from: (x, from),
        to: (x, to),
        stroke,
    }
}

pub(super) fn across(y: f32, from: f32, to: f32, stroke: Stroke) -> Shape {
    Shape::Line {
        from: (from, y),
        to: (to, y),
        stroke,
    }
}

pub(super) const fn hairline() -> Stroke {
    Stroke {
        role: Role::Line,
        width: 0.5,
        dash: Dash::Solid,
    }
}

/// Slanted lines over an area, inside a dashed outline: what may be, rather than what is.
pub(super) fn hatch(area: Area, role: Role) -> Vec<Shape> {
    let Area { x, y, width, height } = area;
    let line = Stroke::solid(role, 0.6);
    let mut shapes = vec![fill(area, Role::Paper)];
    let mut start = STEP - height;
    while start < width {
        let from = start.max(0.0);
        let to = (start + height).min(width);
        if to > from {
            let low = y + height - (from - start);
            let high = y + height - (to - start);
            shapes.push(Shape::Line {
                from: (x + from, low),
                to: (x + to, high),
                stroke: line,
            });
        }
        start += STEP;
    }
    shapes.push(rect(
        area,
        None,
        Some(Stroke::solid(role, 0.8).dash(Dash::Dashed)),
    ));
    shapes
}

/// Between two slanted lines.
const STEP: f32 = 4.0;
