//! Running text: spans to lines with their marks, links and languages.

use std::rc::Rc;

use super::outline::plain;
use super::{Layout, Place};
use crate::document::{Align, Link, ParagraphStyle, Span};
use crate::draw::{Mark, Words};
use crate::flow::grid::{Look, MEASURE, Setting};
use crate::flow::page::Target;
use crate::flow::piece::{Line, Note, Piece};
use crate::palette::{Rgb, Role};
use crate::text::{self, Face, Piece as Part, Prepared, Rag, Run, clean};
use crate::tree::{NodeId, Tag};

/// Texts kept between measuring a table and laying it out, at most: the rest of a long one is shaped again.
const KEPT: usize = 4000;

/// What a run of text looks like, is a part of, and leads to.
#[derive(Debug, Clone)]
pub(super) struct Ink {
    colour: Rgb,
    node: NodeId,
    link: Option<(Target, Rc<str>)>,
}

/// Words in a look: where they are in the document, and all of a look that shaping depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Shape {
    words: (usize, usize),
    face: Face,
    size: u32,
    divide: bool,
}

impl Shape {
    fn of(spans: &[Span], look: Look) -> Self {
        Self {
            words: (spans.as_ptr() as usize, spans.len()),
            face: Face::of(look.family, look.strong, false),
            size: look.size.to_bits(),
            divide: look.rag == Rag::Text,
        }
    }
}

impl<'a> Layout<'a> {
    pub(super) fn paragraph(
        &mut self,
        spans: &'a [Span],
        style: ParagraphStyle,
        place: Place,
        out: &mut Vec<Piece>,
    ) {
        let node = self.tree.add(place.parent, Tag::Paragraph);
        self.text(spans, Look::of(style, place.setting), node, place, out);
        if style == ParagraphStyle::Label
            && let Some(last) = out.last_mut()
        {
            last.glue();
        }
    }

    /// The lines of a paragraph, none left alone at either end of a page.
    pub(super) fn text(
        &mut self,
        spans: &'a [Span],
        look: Look,
        node: NodeId,
        place: Place,
        out: &mut Vec<Piece>,
    ) {
        let mut lines = self.lines(spans, look, node, place);
        let count = lines.len();
        if count > 1 {
            lines[0].glued = true;
            lines[count - 2].glued = true;
        }
        out.extend(lines.into_iter().map(Piece::Line));
    }

    pub(super) fn lines(&mut self, spans: &'a [Span], look: Look, node: NodeId, place: Place) -> Vec<Line> {
        let (prepared, inks) = self.prepare(spans, look, node);
        let reading = place.setting == Setting::Page && look.rag == Rag::Text;
        let measure = if reading {
            place.width.min(MEASURE)
        } else {
            place.width
        };
        let lines = prepared.lines(measure, look.rag);
        let room = if place.align == Align::Start {
            measure
        } else {
            place.width
        };
        lines
            .iter()
            .map(|line| strip(line, &inks, look, place.x, room, place.align))
            .collect()
    }

    /// Shapes spans to be measured, and keeps that for when they are laid out.
    pub(super) fn measure<T>(&mut self, spans: &'a [Span], look: Look, read: impl Fn(&Prepared) -> T) -> T {
        let prepared = self.shaped(spans, look);
        let read = read(&prepared);
        if self.measured.len() < KEPT {
            self.measured.insert(Shape::of(spans, look), prepared);
        }
        read
    }

    fn prepare(&mut self, spans: &'a [Span], look: Look, node: NodeId) -> (Prepared, Vec<Ink>) {
        let prepared = match self.measured.remove(&Shape::of(spans, look)) {
            Some(prepared) => prepared,
            None => self.shaped(spans, look),
        };
        let mut inks: Vec<Ink> = Vec::with_capacity(spans.len());
        let mut linked: Option<(&Link, NodeId)> = None;
        for span in spans {
            let part = self.part(span, node, &mut linked);
            let role = if span.role == Role::Ink {
                look.role
            } else {
                span.role
            };
            let link = span.link.as_ref().and_then(|link| self.target(link));
            let link = link.map(|target| (target, plain(std::slice::from_ref(span)).into()));
            inks.push(Ink {
                colour: role.print_words(),
                node: part,
                link,
            });
        }
        (prepared, inks)
    }

    /// Shapes spans in a look; each is known by its place among them.
    fn shaped(&mut self, spans: &'a [Span], look: Look) -> Prepared {
        let mut runs = Vec::with_capacity(spans.len());
        for (index, span) in spans.iter().enumerate() {
            let language = self.language(span).clone();
            let french = language.primary() == "fr";
            let text = clean(&span.text, french, &mut self.shaper.replaced);
            let face = Face::of(look.family, look.strong || span.strong, span.emphasis);
            runs.push(Run {
                text,
                face,
                language,
                ink: index,
            });
        }
        Prepared::new(&mut self.shaper, &runs, look.size, look.rag == Rag::Text)
    }

    /// The part of the tree that a span's marks belong to.
    fn part(&mut self, span: &'a Span, node: NodeId, linked: &mut Option<(&'a Link, NodeId)>) -> NodeId {
        let leads = span
            .link
            .as_ref()
            .filter(|link| leads_somewhere(link) && !plain(std::slice::from_ref(span)).is_empty());
        let parent = match (leads, &linked) {
            (Some(link), Some((last, part))) if *last == link => *part,
            (Some(link), _) => {
                let part = self.tree.reserve(node, Tag::Link);
                *linked = Some((link, part));
                part
            }
            (None, _) => {
                *linked = None;
                node
            }
        };
        match &span.language {
            Some(language) if *language != self.document.language => {
                let part = self.tree.reserve(parent, Tag::Span);
                self.tree.nodes[part].language = Some(language.clone());
                part
            }
            _ => parent,
        }
    }

    fn target(&mut self, link: &Link) -> Option<Target> {
        match link {
            _ if !leads_somewhere(link) => None,
            Link::Uri(uri) => Some(Target::Uri(uri.as_str().into())),
            Link::Anchor(anchor) => {
                let heading = self.anchors.get(anchor.as_str()).copied();
                if heading.is_none() {
                    self.missing.get_or_insert_with(|| anchor.clone());
                }
                heading.map(Target::Heading)
            }
        }
    }
}

fn leads_somewhere(link: &Link) -> bool {
    !matches!(link, Link::Uri(uri) if uri.trim().is_empty())
}

/// A broken line as a strip of the page.
fn strip(line: &text::Line, inks: &[Ink], look: Look, x: f32, room: f32, align: Align) -> Line {
    let slack = (room - line.width).max(0.0);
    let left = x + match align {
        Align::Start => 0.0,
        Align::Middle => slack / 2.0,
        Align::End => slack,
    };
    let baseline = look.baseline();
    let mut strip = Line {
        height: look.leading,
        baseline,
        ..Line::default()
    };
    for part in &line.pieces {
        let ink = &inks[part.ink];
        strip
            .marks
            .push((Some(ink.node), words(part, look.size, left, baseline, ink.colour)));
    }
    for part in &line.pieces {
        let ink = &inks[part.ink];
        if let Some((target, text)) = ink
            .link
            .as_ref()
            .filter(|(_, text)| !text.is_empty() && part.width > 0.5)
        {
            let (from, to) = (left + part.x, left + part.x + part.width);
            // Pages of links to other pages would look crossed out under full ink.
            let thread = match target {
                Target::Heading(_) => Role::Line.print(),
                Target::Uri(_) => ink.colour,
            };
            let rule = Mark::fill(from, baseline + look.size * 0.16, to - from, 0.6, thread);
            strip.marks.push((None, rule));
            let area = [from, baseline - look.size * 0.8, to, baseline + look.size * 0.25];
            let (target, text) = (target.clone(), Rc::clone(text));
            strip.notes.push(Note::Link {
                node: ink.node,
                area,
                target,
                text,
            });
        }
    }
    strip
}

/// A part of a line as a mark.
pub(super) fn words(part: &Part, size: f32, left: f32, baseline: f32, ink: Rgb) -> Mark {
    Mark::Text(Words {
        face: part.face,
        size,
        x: left + part.x,
        y: baseline,
        glyphs: part.glyphs.clone(),
        ink,
        divided: part.divided,
    })
}

pub(super) fn accent_bar(place: Place) -> Line {
    let mark = Mark::fill(place.x, 0.0, 36.0, 3.0, Role::Accent.print());
    Line {
        height: 14.0,
        glued: true,
        marks: vec![(None, mark)],
        ..Line::default()
    }
}
