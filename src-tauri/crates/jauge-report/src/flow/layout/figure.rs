//! Drawings: scenes brought to the page's size, their words shaped with the page's faces.

use super::paragraph::words;
use super::{Layout, Place};
use crate::document::{Align, Lang, Span};
use crate::draw::{Mark, Pen};
use crate::flow::grid::{Look, TALLEST};
use crate::flow::piece::{Line, Note, Piece};
use crate::palette::Role;
use crate::picture::Picture;
use crate::scene::{Anchor, Scene, Segment, Shape, Stroke};
use crate::text::{Face, Prepared, Rag, Run, clean};
use crate::tree::Tag;

/// Length of a curve's handle that makes it a quarter of a circle of radius one.
const QUARTER: f32 = 0.552_284_8;

impl<'a> Layout<'a> {
    pub(super) fn figure(
        &mut self,
        scene: &Scene,
        alternative: &str,
        caption: Option<&'a [Span]>,
        place: Place,
        out: &mut Vec<Piece>,
    ) {
        // A drawing that shows nothing worth saying is an ornament.
        let ornament = alternative.trim().is_empty();
        let node = if ornament {
            place.parent
        } else {
            self.tree.add(place.parent, Tag::Figure)
        };
        if !ornament {
            self.tree.nodes[node].alternative = Some(alternative.to_owned());
        }
        let highest = self.grid.height() * TALLEST;
        let scale = (place.width / scene.width.max(1.0))
            .min(highest / scene.height.max(1.0))
            .min(1.0);
        let (width, height) = (scene.width * scale, scene.height * scale);
        let marks = scene
            .shapes
            .iter()
            .flat_map(|shape| self.shape(shape, scale, place.x));
        let marks = marks.map(|mark| ((!ornament).then_some(node), mark)).collect();
        let area = [place.x, 0.0, place.x + width, height];
        let notes = if ornament {
            Vec::new()
        } else {
            vec![Note::Bounds { node, area }]
        };
        out.push(Piece::Line(Line {
            height,
            glued: caption.is_some(),
            marks,
            notes,
            ..Line::default()
        }));
        if let Some(text) = caption {
            let part = self
                .tree
                .reserve(node, if ornament { Tag::Paragraph } else { Tag::Caption });
            let look = Look {
                strong: false,
                ..Look::caption()
            };
            out.push(Piece::Gap(4.0));
            self.text(text, look, part, place, out);
        }
    }

    pub(super) fn picture(
        &mut self,
        picture: &Picture,
        (width, height): (f32, f32),
        alternative: &str,
        place: Place,
        out: &mut Vec<Piece>,
    ) {
        let scale = (place.width / width.max(1.0)).min(1.0);
        let (width, height) = (width * scale, height * scale);
        let room = place.width - width;
        let x = place.x
            + match place.align {
                Align::Start => 0.0,
                Align::Middle => room / 2.0,
                Align::End => room,
            };
        let node = (!alternative.trim().is_empty()).then(|| self.tree.add(place.parent, Tag::Figure));
        if let Some(node) = node {
            self.tree.nodes[node].alternative = Some(alternative.to_owned());
        }
        let mark = Mark::Picture {
            x,
            y: 0.0,
            width,
            height,
            picture: picture.clone(),
        };
        let area = [x, 0.0, x + width, height];
        out.push(Piece::Line(Line {
            height,
            marks: vec![(node, mark)],
            notes: node.map(|node| Note::Bounds { node, area }).into_iter().collect(),
            ..Line::default()
        }));
    }

    fn shape(&mut self, shape: &Shape, scale: f32, left: f32) -> Vec<Mark> {
        let pen = |stroke: Stroke| Pen {
            ink: stroke.role.print(),
            width: stroke.width * scale,
            dash: stroke.dash,
        };
        let at = |x: f32, y: f32| (left + x * scale, y * scale);
        let fill = |role: Option<Role>| role.map(Role::print);
        match shape {
            Shape::Rect {
                x,
                y,
                width,
                height,
                radius,
                fill: role,
                stroke,
            } => {
                let ((x, y), pen) = (at(*x, *y), stroke.map(pen));
                let (width, height, radius) = (width * scale, height * scale, radius * scale);
                vec![Mark::Rect {
                    x,
                    y,
                    width,
                    height,
                    radius,
                    fill: fill(*role),
                    pen,
                }]
            }
            Shape::Line { from, to, stroke } => {
                let (from, to) = (at(from.0, from.1), at(to.0, to.1));
                let segments = vec![Segment::Move(from.0, from.1), Segment::Line(to.0, to.1)];
                vec![Mark::Path {
                    segments,
                    fill: None,
                    pen: Some(pen(*stroke)),
                }]
            }
            Shape::Path {
                segments,
                fill: role,
                stroke,
            } => {
                let segments = segments.iter().map(|segment| scaled(*segment, at)).collect();
                vec![Mark::Path {
                    segments,
                    fill: fill(*role),
                    pen: stroke.map(pen),
                }]
            }
            Shape::Circle {
                x,
                y,
                radius,
                fill: role,
                stroke,
            } => {
                let (x, y) = at(*x, *y);
                let segments = circle(x, y, radius * scale);
                vec![Mark::Path {
                    segments,
                    fill: fill(*role),
                    pen: stroke.map(pen),
                }]
            }
            Shape::Text {
                x,
                y,
                text,
                size,
                anchor,
                role,
                strong,
                family,
            } => {
                let (x, y) = at(*x, *y);
                self.label(
                    text,
                    Face::of(*family, *strong, false),
                    size * scale,
                    (x, y),
                    *anchor,
                    *role,
                )
            }
        }
    }

    fn label(
        &mut self,
        text: &str,
        face: Face,
        size: f32,
        (x, y): (f32, f32),
        anchor: Anchor,
        role: Role,
    ) -> Vec<Mark> {
        let french = self.document.language.primary() == "fr";
        // The space keeps the words of a label apart from the next one's when the text is taken out.
        let text = clean(text, french, &mut self.shaper.replaced).replace('\n', " ");
        let text = format!("{} ", text.trim_end());
        let run = Run {
            text,
            face,
            language: Lang::new(""),
            ink: 0,
        };
        let prepared = Prepared::new(&mut self.shaper, &[run], size, false);
        let lines = prepared.lines(f32::INFINITY, Rag::Text);
        let space = prepared.items.last().map_or(0.0, crate::text::Item::width);
        let mut marks = Vec::new();
        for line in &lines {
            let width = line.width - space;
            let left = match anchor {
                Anchor::Start => x,
                Anchor::Middle => x - width / 2.0,
                Anchor::End => x - width,
            };
            marks.extend(
                line.pieces
                    .iter()
                    .map(|part| words(part, size, left, y, role.print_words())),
            );
        }
        marks
    }
}

fn scaled(segment: Segment, at: impl Fn(f32, f32) -> (f32, f32)) -> Segment {
    match segment {
        Segment::Move(x, y) => {
            let (x, y) = at(x, y);
            Segment::Move(x, y)
        }
        Segment::Line(x, y) => {
            let (x, y) = at(x, y);
            Segment::Line(x, y)
        }
        Segment::Curve(points) => Segment::Curve(points.map(|(x, y)| at(x, y))),
        Segment::Close => Segment::Close,
    }
}

fn circle(x: f32, y: f32, radius: f32) -> Vec<Segment> {
    let (r, h) = (radius, radius * QUARTER);
    vec![
        Segment::Move(x + r, y),
        Segment::Curve([(x + r, y + h), (x + h, y + r), (x, y + r)]),
        Segment::Curve([(x - h, y + r), (x - r, y + h), (x - r, y)]),
        Segment::Curve([(x - r, y - h), (x - h, y - r), (x, y - r)]),
        Segment::Curve([(x + h, y - r), (x + r, y - h), (x + r, y)]),
        Segment::Close,
    ]
}
