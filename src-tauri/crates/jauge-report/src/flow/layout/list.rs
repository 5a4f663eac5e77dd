//! Points and labelled fields.

use super::paragraph::words;
use super::{Layout, Place};
use crate::document::{Block, Lang, ParagraphStyle, Span};
use crate::draw::Mark;
use crate::flow::grid::{INDENT, Look, Setting};
use crate::flow::piece::{Line, Piece, Row, Stream};
use crate::palette::Role;
use crate::text::{Face, Prepared, Rag, Run};
use crate::tree::{NodeId, Tag};

/// Part of the width that labels take beside what they announce.
const LABELS: f32 = 0.27;
/// Widths under which labels stand above.
const NARROW: f32 = 230.0;

impl<'a> Layout<'a> {
    pub(super) fn list(
        &mut self,
        ordered: bool,
        items: &'a [Vec<Block>],
        place: Place,
        out: &mut Vec<Piece>,
    ) {
        let list = self.tree.add(
            place.parent,
            Tag::List {
                ordered: Some(ordered),
            },
        );
        let indent = if ordered && items.len() > 9 {
            INDENT + 6.0
        } else {
            INDENT
        };
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                out.push(Piece::Gap(if place.setting == Setting::Page { 3.5 } else { 2.0 }));
            }
            let point = self.tree.add(list, Tag::Item);
            let label = self.tree.add(point, Tag::Label);
            let sign = if ordered {
                format!("{}.", index + 1)
            } else {
                "•".to_owned()
            };
            let sign = self.sign(&sign, place, label);
            let start = out.len();
            let inner = Place {
                x: place.x + indent,
                width: place.width - indent,
                ..place
            };
            self.body(item, point, inner, out);
            hang(out, start, sign);
        }
    }

    /// Labels beside what they announce, or above it where there is no room.
    pub(super) fn fields(
        &mut self,
        items: &'a [(Vec<Span>, Vec<Block>)],
        place: Place,
        out: &mut Vec<Piece>,
    ) {
        let list = self.tree.add(place.parent, Tag::List { ordered: None });
        let beside = place.width >= NARROW;
        let column = if beside {
            (place.width * LABELS).min(130.0)
        } else {
            0.0
        };
        for (index, (label, blocks)) in items.iter().enumerate() {
            if index > 0 {
                out.push(Piece::Gap(5.0));
            }
            let point = self.tree.add(list, Tag::Item);
            let node = self.tree.add(point, Tag::Label);
            let look = Look::of(ParagraphStyle::Label, place.setting);
            let narrow = Place {
                width: if beside { column - 10.0 } else { place.width },
                ..place
            };
            let mut labels = Vec::new();
            self.text(label, look, node, narrow, &mut labels);
            if !beside {
                labels.iter_mut().for_each(Piece::glue);
                out.append(&mut labels);
                self.body(blocks, point, place, out);
                continue;
            }
            let mut body = Vec::new();
            let inner = Place {
                x: place.x + column,
                width: place.width - column,
                ..place
            };
            self.body(blocks, point, inner, &mut body);
            level(&mut labels, &body);
            let mut row = self.side_by_side(vec![labels, body], place);
            row.glued = self.pairs(index, items.len(), row.height);
            out.push(Piece::Row(row));
        }
    }

    /// Sequences side by side without anything around them.
    pub(super) fn side_by_side(&self, cells: Vec<Vec<Piece>>, place: Place) -> Row {
        let mut row = Row {
            cells: cells.into_iter().map(Stream::new).collect(),
            x: place.x,
            width: place.width,
            pad: 0.0,
            ground: None,
            line: None,
            glued: false,
            keep: self.grid.height() * 0.33,
            height: 0.0,
        };
        row.measure();
        row
    }

    fn body(&mut self, blocks: &'a [Block], point: NodeId, place: Place, out: &mut Vec<Piece>) {
        let body = self.tree.add(point, Tag::Body);
        match Self::sole(blocks) {
            Some((text, style)) => self.text(text, Look::of(style, place.setting), body, place, out),
            None => self.blocks(
                blocks,
                Place {
                    parent: body,
                    ..place
                },
                out,
            ),
        }
    }

    fn sign(&mut self, sign: &str, place: Place, node: NodeId) -> Vec<(Option<NodeId>, Mark)> {
        let look = Look::of(ParagraphStyle::Body, place.setting);
        let face = Face::of(look.family, false, false);
        let text = format!("{sign} ");
        let run = Run {
            text,
            face,
            language: Lang::new(""),
            ink: 0,
        };
        let prepared = Prepared::new(&mut self.shaper, &[run], look.size, false);
        let lines = prepared.lines(f32::INFINITY, Rag::Text);
        let left = if sign == "•" { place.x + 3.0 } else { place.x };
        let parts = lines.iter().flat_map(|line| &line.pieces);
        parts
            .map(|part| (Some(node), words(part, look.size, left, 0.0, Role::Ink.print())))
            .collect()
    }
}

/// Hangs the sign of a point on the first line of what it holds.
fn hang(out: &mut Vec<Piece>, start: usize, sign: Vec<(Option<NodeId>, Mark)>) {
    let first = out[start..].iter_mut().find_map(|piece| match piece {
        Piece::Line(line) if line.baseline > 0.0 => Some(line),
        _ => None,
    });
    match first {
        Some(line) => {
            let baseline = line.baseline;
            let moved = sign
                .into_iter()
                .map(|(node, mark)| (node, mark.moved(0.0, baseline)));
            line.marks.splice(0..0, moved);
        }
        None => {
            let marks = sign
                .into_iter()
                .map(|(node, mark)| (node, mark.moved(0.0, 11.0)))
                .collect();
            out.insert(
                start,
                Piece::Line(Line {
                    height: 15.0,
                    baseline: 11.0,
                    marks,
                    ..Line::default()
                }),
            );
        }
    }
}

/// Brings the first line of a label to the height of the text beside it.
fn level(labels: &mut Vec<Piece>, body: &[Piece]) {
    if let (Some(Piece::Line(label)), Some(Piece::Line(text))) = (labels.first(), body.first()) {
        let drop = text.baseline - label.baseline;
        if drop > 0.0 && text.baseline > 0.0 {
            labels.insert(
                0,
                Piece::Line(Line {
                    height: drop,
                    glued: true,
                    ..Line::default()
                }),
            );
        }
    }
}
