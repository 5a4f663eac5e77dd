//! What is filled by hand: boxes to tick, lines to write on.

use super::paragraph::words;
use super::{Layout, Place};
use crate::document::{Lang, ParagraphStyle, Span};
use crate::draw::{Mark, Pen};
use crate::flow::grid::{Look, Setting};
use crate::flow::piece::{Line, Piece};
use crate::palette::Role;
use crate::scene::Dash;
use crate::text::{Face, Prepared, Rag, Run};
use crate::tree::{NodeId, Tag};

/// Side of a box to tick.
const BOX: f32 = 11.0;
/// Room that a box takes beside its answer.
const INDENT: f32 = 21.0;
/// Between two answers.
const BETWEEN: f32 = 2.5;
/// Height of a line to write on.
const WRITING: f32 = 19.0;

impl<'a> Layout<'a> {
    pub(super) fn choices(
        &mut self,
        items: &'a [(String, Vec<Vec<Span>>)],
        gap: f32,
        place: Place,
        out: &mut Vec<Piece>,
    ) {
        let list = self.tree.add(place.parent, Tag::List { ordered: None });
        let look = Look {
            after: 0.0,
            ..Look::of(ParagraphStyle::Body, Setting::Cell)
        };
        for (index, (label, answers)) in items.iter().enumerate() {
            if index > 0 {
                out.push(Piece::Gap(BETWEEN));
            }
            let item = self.tree.add(list, Tag::Item);
            let node = self.tree.add(item, Tag::Label);
            let mut cells = vec![vec![Piece::Line(self.tick_box(label, node, place, look))]];
            let body = self.tree.add(item, Tag::Body);
            let count = answers.len().max(1) as f32;
            let width = (place.width - INDENT - gap * (count - 1.0)) / count;
            for (column, answer) in answers.iter().enumerate() {
                let part = match answers.len() {
                    1 => body,
                    _ => self.tree.add(body, Tag::Paragraph),
                };
                let x = place.x + INDENT + column as f32 * (width + gap);
                let mut lines = Vec::new();
                self.text(answer, look, part, Place { x, width, ..place }, &mut lines);
                cells.push(lines);
            }
            let mut row = self.side_by_side(cells, place);
            row.glued = index + 1 < items.len();
            out.push(Piece::Row(row));
        }
    }

    /// A box with its label inside, small enough to be written over.
    fn tick_box(&mut self, label: &str, node: NodeId, place: Place, look: Look) -> Line {
        let small = 6.8;
        let run = Run {
            text: format!("{label} "),
            face: Face::of(look.family, false, false),
            language: Lang::new(""),
            ink: 0,
        };
        let prepared = Prepared::new(&mut self.shaper, &[run], small, false);
        let lines = prepared.lines(f32::INFINITY, Rag::Text);
        let space = prepared.items.last().map_or(0.0, crate::text::Item::width);
        let top = look.baseline() - BOX + 2.3;
        let mut marks = vec![(
            Some(node),
            Mark::Rect {
                x: place.x,
                y: top,
                width: BOX,
                height: BOX,
                radius: 1.5,
                fill: None,
                pen: Some(Pen {
                    ink: Role::Ink.print(),
                    width: 0.8,
                    dash: Dash::Solid,
                }),
            },
        )];
        for line in &lines {
            let left = place.x + (BOX - line.width + space) / 2.0;
            let parts = line.pieces.iter();
            marks.extend(parts.map(|part| {
                let mark = words(
                    part,
                    small,
                    left,
                    top + BOX / 2.0 + small * 0.33,
                    Role::Muted.print_words(),
                );
                (Some(node), mark)
            }));
        }
        Line {
            height: look.leading,
            baseline: look.baseline(),
            marks,
            ..Line::default()
        }
    }

    pub(super) fn empty_lines(&mut self, count: u8, place: Place, out: &mut Vec<Piece>) {
        let pen = Pen {
            ink: Role::Muted.print(),
            width: 0.5,
            dash: Dash::Dotted,
        };
        for index in 0..count {
            let y = WRITING - 2.0;
            let segments = vec![
                crate::scene::Segment::Move(place.x, y),
                crate::scene::Segment::Line(place.x + place.width, y),
            ];
            let mark = Mark::Path {
                segments,
                fill: None,
                pen: Some(pen),
            };
            out.push(Piece::Line(Line {
                height: WRITING,
                glued: index + 1 < count,
                marks: vec![(None, mark)],
                ..Line::default()
            }));
        }
    }
}
