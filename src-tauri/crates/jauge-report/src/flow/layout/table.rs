//! Tables: widths from what the cells hold, a header that is drawn again on every page.

mod widths;

use std::rc::Rc;

use super::{Layout, Place};
use crate::document::{Align, Block, Cell, Table};
use crate::draw::Mark;
use crate::flow::grid::{CELL, Look, Setting, TALL_ROW};
use crate::flow::piece::{Frame, Piece, Row, Stream};
use crate::palette::Role;
use crate::tree::{NodeId, Tag};

/// A header taller than this part of a page is not drawn again.
const TALL_HEADER: f32 = 0.25;

/// The columns of a table on the page.
pub(super) struct Grid {
    place: Place,
    /// Left side and width of each.
    columns: Vec<(f32, f32, Align)>,
}

impl<'a> Layout<'a> {
    pub(super) fn table(&mut self, table: &'a Table, place: Place, out: &mut Vec<Piece>) {
        if table.columns.is_empty() || (table.header.is_empty() && table.rows.is_empty()) {
            return;
        }
        let node = self.tree.add(place.parent, Tag::Table);
        let place = Place {
            align: Align::Start,
            ..place
        };
        if let Some(caption) = &table.caption {
            let part = self.tree.add(node, Tag::Caption);
            self.text(caption, Look::caption(), part, place, out);
            out.push(Piece::Gap(4.0));
            let bound = out.len() - 1;
            out[..bound].last_mut().into_iter().for_each(Piece::glue);
        }
        let grid = self.table_grid(table, place);
        let mut frame = Frame::Table {
            header: Rc::new(Vec::new()),
            height: 0.0,
        };
        let mut header = None;
        if !table.header.is_empty() {
            let mut row = self.row(&table.header, &grid, node, |_| Tag::ColumnHeader);
            row.line = Some((0.9, Role::Ink.print()));
            row.glued = true;
            row.measure();
            if row.height < self.grid.height() * TALL_HEADER {
                frame = Frame::Table {
                    header: Rc::new(marks_of(&row)),
                    height: row.height,
                };
            }
            header = Some(row);
        }
        out.push(Piece::Open(frame));
        out.extend(header.map(Piece::Row));
        self.rows(table, &grid, node, out);
        out.push(Piece::Close {
            after: 0.0,
            glued: false,
        });
        self.measured.clear();
    }

    fn rows(&mut self, table: &'a Table, grid: &Grid, node: NodeId, out: &mut Vec<Piece>) {
        let count = table.rows.len();
        for (index, row) in table.rows.iter().enumerate() {
            if self.watch.step() {
                return;
            }
            let tag = |column| match column {
                0 if table.names_rows() => Tag::RowHeader,
                _ => Tag::Cell,
            };
            let mut row = self.row(&row.cells, grid, node, tag);
            row.ground = (table.stripes && index % 2 == 1).then(|| Role::Tint.print());
            row.line = (!table.stripes || index + 1 == count).then(|| (0.4, Role::Line.print()));
            row.measure();
            row.glued = self.pairs(index, count, row.height);
            out.push(Piece::Row(row));
        }
    }

    fn row(&mut self, cells: &'a [Cell], grid: &Grid, table: NodeId, tag: impl Fn(usize) -> Tag) -> Row {
        let node = self.tree.add(table, Tag::Row);
        let mut streams = Vec::with_capacity(grid.columns.len());
        for (index, (x, width, align)) in grid.columns.iter().copied().enumerate() {
            let tag = tag(index);
            let parent = self.tree.add(node, tag);
            let setting = match tag {
                Tag::ColumnHeader => Setting::HeaderCell,
                _ => Setting::Cell,
            };
            let inner = Place {
                parent,
                x: x + CELL.0,
                width: width - 2.0 * CELL.0,
                setting,
                align,
            };
            let blocks = cells.get(index).map_or(&[] as &[Block], |cell| &cell.blocks);
            let mut pieces = Vec::new();
            self.cell(blocks, tag, inner, &mut pieces);
            streams.push(Stream::new(pieces));
        }
        let mut row = Row {
            cells: streams,
            x: grid.place.x,
            width: grid.place.width,
            pad: CELL.1,
            ground: None,
            line: None,
            glued: false,
            keep: self.grid.height() * TALL_ROW,
            height: 0.0,
        };
        row.measure();
        row
    }

    fn cell(&mut self, blocks: &'a [Block], tag: Tag, place: Place, out: &mut Vec<Piece>) {
        match Self::sole(blocks) {
            Some((text, style)) => {
                let look = Look::of(style, place.setting);
                let strong = look.strong || tag == Tag::RowHeader;
                self.text(text, Look { strong, ..look }, place.parent, place, out);
            }
            None => self.blocks(blocks, place, out),
        }
    }

    fn table_grid(&mut self, table: &'a Table, place: Place) -> Grid {
        let widths = self.widths(table, place.width);
        let mut x = place.x;
        let columns = table.columns.iter().zip(widths).map(|(column, width)| {
            let left = x;
            x += width;
            (left, width, column.align)
        });
        Grid {
            place,
            columns: columns.collect(),
        }
    }
}

/// The marks of a header row placed at the top of nothing, to be drawn again without any meaning.
fn marks_of(row: &Row) -> Vec<Mark> {
    let mut marks = Vec::new();
    for cell in &row.cells {
        let mut y = row.pad;
        for piece in &cell.pieces {
            if let Piece::Line(line) = piece {
                marks.extend(line.marks.iter().map(|(_, mark)| mark.clone().moved(0.0, y)));
            }
            y += piece.height();
        }
    }
    if let Some((thickness, ink)) = row.line {
        marks.push(Mark::fill(
            row.x,
            row.height - thickness,
            row.width,
            thickness,
            ink,
        ));
    }
    marks
}
