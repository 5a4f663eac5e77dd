//! Columns side by side.

use super::{Layout, Place};
use crate::document::Block;
use crate::flow::piece::{Piece, Row};

impl<'a> Layout<'a> {
    pub(super) fn columns(
        &mut self,
        shares: &[f32],
        gap: f32,
        columns: &'a [Vec<Block>],
        place: Place,
        out: &mut Vec<Piece>,
    ) {
        if columns.is_empty() {
            return;
        }
        let share = |index: usize| shares.get(index).copied().unwrap_or(1.0).max(0.01);
        let total: f32 = (0..columns.len()).map(share).sum();
        let room = place.width - gap * (columns.len() - 1) as f32;
        let mut x = place.x;
        let mut cells = Vec::with_capacity(columns.len());
        for (index, blocks) in columns.iter().enumerate() {
            let width = room * share(index) / total;
            let mut pieces = Vec::new();
            self.blocks(blocks, Place { x, width, ..place }, &mut pieces);
            cells.push(pieces);
            x += width + gap;
        }
        let row = self.side_by_side(cells, place);
        out.push(Piece::Row(Row {
            keep: self.grid.height(),
            ..row
        }));
    }
}
