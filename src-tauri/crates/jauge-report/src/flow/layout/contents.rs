//! The table of contents: each heading a link, with the page it falls on.

use std::rc::Rc;

use super::paragraph::words;
use super::{Layout, Place};
use crate::document::Span;
use crate::draw::Mark;
use crate::flow::grid::Look;
use crate::flow::page::Target;
use crate::flow::piece::{Line, Note, Piece};
use crate::palette::Role;
use crate::text::{Face, Prepared, Rag, Run, clean};
use crate::tree::{NodeId, Tag};

/// Room kept for dots and a page number.
const NUMBER: f32 = 36.0;

impl<'a> Layout<'a> {
    pub(super) fn contents(&mut self, title: &'a [Span], depth: u8, place: Place, out: &mut Vec<Piece>) {
        if !title.is_empty() {
            let node = self.tree.add(place.parent, Tag::Paragraph);
            let lines = self.lines(title, Look::heading(2, place.setting), node, place);
            out.extend(
                lines
                    .into_iter()
                    .map(|line| Piece::Line(Line { glued: true, ..line })),
            );
            out.push(Piece::Gap(6.0));
        }
        let list = self.tree.add(place.parent, Tag::Contents);
        for index in 0..self.headings.len() {
            if self.headings[index].level <= depth {
                self.entry(index, list, place, out);
            }
        }
    }

    fn entry(&mut self, heading: usize, list: NodeId, place: Place, out: &mut Vec<Piece>) {
        let level = self.headings[heading].level;
        let look = Look::contents(level);
        let indent = 14.0 * f32::from(level - 1);
        let item = self.tree.add(list, Tag::ContentsItem);
        let reference = self.tree.add(item, Tag::Reference);
        let node = self.tree.add(reference, Tag::Link);
        let french = self.document.language.primary() == "fr";
        let text = clean(&self.headings[heading].text, french, &mut self.shaper.replaced);
        let said: Rc<str> = text.as_str().into();
        let run = Run {
            text: format!("{text} "),
            face: Face::of(look.family, look.strong, false),
            language: self.document.language.clone(),
            ink: 0,
        };
        let prepared = Prepared::new(&mut self.shaper, &[run], look.size, false);
        let lines = prepared.lines(place.width - indent - NUMBER, Rag::Text);
        let count = lines.len();
        if look.before > 0.0 {
            out.push(Piece::Gap(look.before));
        }
        for (index, line) in lines.iter().enumerate() {
            let (left, y) = (place.x + indent, look.baseline());
            let right = place.x + place.width;
            let ink = Role::Ink.print();
            let parts = line
                .pieces
                .iter()
                .map(|part| (Some(node), words(part, look.size, left, y, ink)));
            let mut marks: Vec<_> = parts.collect();
            let last = index + 1 == count;
            if last {
                marks.push((
                    Some(node),
                    Mark::PageOf {
                        heading,
                        left: left + line.width,
                        right,
                        y,
                    },
                ));
            }
            let area = [
                left,
                0.0,
                if last { right } else { left + line.width },
                look.leading,
            ];
            let (target, text) = (Target::Heading(heading), Rc::clone(&said));
            let notes = vec![Note::Link {
                node,
                area,
                target,
                text,
            }];
            let (height, baseline) = (look.leading, y);
            out.push(Piece::Line(Line {
                height,
                baseline,
                glued: !last,
                marks,
                notes,
            }));
        }
    }
}
