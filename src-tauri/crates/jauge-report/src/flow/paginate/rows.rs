//! Rows: sequences side by side, cut where they are taller than what is left of a page.

use super::{Paginator, Room};
use crate::draw::Mark;
use crate::flow::piece::{Piece, Row, Stream};

impl Paginator {
    /// Places a row as far as there is room; tells the height reached and whether anything was placed.
    pub(super) fn place_row(&mut self, row: &mut Row, y: f32, room: Room, whole: bool) -> (f32, bool) {
        let slot = self.reserve(room.page);
        let thickness = row.line.map_or(0.0, |(thickness, _)| thickness);
        let (top, limit) = (y + row.pad, room.limit - row.pad - thickness);
        let mut bottom = top;
        let mut moved = false;
        for cell in &mut row.cells {
            let before = cell.at;
            let inner = inner_progress(cell);
            let reached = self.fill(
                cell,
                Room {
                    page: room.page,
                    top,
                    limit,
                    whole,
                },
            );
            if cell.at > before || inner_progress(cell) < inner {
                moved = true;
                bottom = bottom.max(reached);
            }
        }
        if !moved && !row.is_done() {
            return (y, false);
        }
        bottom += row.pad;
        let mut under = Vec::new();
        if let Some(ink) = row.ground {
            under.push(Mark::fill(row.x, y, row.width, bottom - y, ink));
        }
        if let Some((thickness, ink)) = row.line {
            under.push(Mark::fill(row.x, bottom, row.width, thickness, ink));
        }
        self.pages[room.page].under[slot] = Some(under);
        row.measure();
        (bottom + thickness, true)
    }
}

/// What is left of the rows that a stream stands at.
fn inner_progress(stream: &Stream) -> f32 {
    match stream.pieces.get(stream.at) {
        Some(Piece::Row(row)) => row.height,
        _ => 0.0,
    }
}

impl Row {
    pub(super) fn empty() -> Self {
        Self {
            cells: Vec::new(),
            x: 0.0,
            width: 0.0,
            pad: 0.0,
            ground: None,
            line: None,
            glued: false,
            keep: 0.0,
            height: 0.0,
        }
    }
}
