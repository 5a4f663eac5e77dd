//! Where boxes stand, and the streets between them.

use std::collections::HashMap;

use super::DataMap;
use crate::charts::brush::Area;

/// Height of a box.
pub(super) const BOX: f32 = 47.0;
/// Height of a channel between two rows.
pub(super) const CHANNEL: f32 = 21.0;
/// Room for the titles of the columns.
pub(super) const HEAD: f32 = 16.0;
/// Narrowest drawing.
const LEAST: f32 = 240.0;
/// Width of the streets left of the first column and right of the last one.
const MARGIN: f32 = 20.0;
/// Part of a column that is street rather than box.
const STREET: f32 = 0.38;

/// The grid. Rows and columns are counted from the top left corner.
pub(super) struct Grid {
    pub(super) width: f32,
    pub(super) columns: usize,
    pub(super) rows: usize,
    /// Width of a box.
    pub(super) breadth: f32,
    /// Width of a street between two columns.
    pub(super) street: f32,
    /// Column and row of each node.
    pub(super) cells: Vec<(usize, usize)>,
    /// Which node stands in a cell.
    taken: HashMap<(usize, usize), usize>,
}

impl Grid {
    pub(super) fn of(map: &DataMap, width: f32) -> Self {
        Self::cut(map, width, usize::MAX)
    }

    /// With an empty row after every so many, where a sheet may end.
    pub(super) fn cut(map: &DataMap, width: f32, rows_of_sheet: usize) -> Self {
        let width = if width.is_finite() {
            width.max(LEAST)
        } else {
            LEAST
        };
        let columns = map.columns.len().max(1);
        let mut next = vec![0; columns];
        let mut cells = vec![(0, 0); map.nodes.len()];
        for (node, cell) in map.nodes.iter().zip(&mut cells) {
            if !node.person {
                let column = node.column.min(columns - 1);
                *cell = (column, next[column]);
                next[column] += 1;
            }
        }
        let lane = next.iter().copied().max().unwrap_or(0);
        let people = map.nodes.iter().zip(&mut cells).filter(|(node, _)| node.person);
        let mut rows = lane;
        for (place, (_, cell)) in people.enumerate() {
            *cell = (place % columns, lane + place / columns);
            rows = cell.1 + 1;
        }
        let of_sheet = rows_of_sheet.max(1);
        for (_, row) in &mut cells {
            *row += *row / of_sheet;
        }
        rows += rows.saturating_sub(1) / of_sheet;
        let taken = cells
            .iter()
            .enumerate()
            .map(|(node, cell)| (*cell, node))
            .collect();
        let share = (width - 2.0 * MARGIN) / (columns as f32 - STREET);
        Self {
            width,
            columns,
            rows,
            breadth: share * (1.0 - STREET),
            street: share * STREET,
            cells,
            taken,
        }
    }

    /// Left side of a column.
    pub(super) fn left(&self, column: usize) -> f32 {
        MARGIN + column as f32 * (self.breadth + self.street)
    }

    /// Top of a row.
    pub(super) fn top(row: usize) -> f32 {
        HEAD + CHANNEL + row as f32 * (BOX + CHANNEL)
    }

    pub(super) fn area(&self, node: usize) -> Area {
        let (column, row) = self.cells[node];
        Area {
            x: self.left(column),
            y: Self::top(row),
            width: self.breadth,
            height: BOX,
        }
    }

    /// Both sides of a gutter: the first stands left of the first column, the last right of the last one.
    pub(super) fn gutter(&self, gutter: usize) -> (f32, f32) {
        let from = match gutter {
            0 => 0.0,
            _ => self.left(gutter - 1) + self.breadth,
        };
        let to = if gutter == self.columns {
            self.width
        } else {
            self.left(gutter)
        };
        (from, to)
    }

    /// Upper and lower side of the channel above a row.
    pub(super) fn channel(row: usize) -> (f32, f32) {
        (Self::top(row) - CHANNEL, Self::top(row))
    }

    /// Whether nothing stands in a cell.
    pub(super) fn free(&self, column: usize, row: usize) -> bool {
        !self.taken.contains_key(&(column, row))
    }
}
