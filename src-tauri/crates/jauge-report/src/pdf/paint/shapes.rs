//! Outlines, inks and pens.

use printpdf::{
    Color, Line, LineCapStyle, LineDashPattern, LinePoint, Op, PaintMode, Point, Polygon, PolygonRing, Pt,
    Rect, Rgb, WindingOrder,
};

use super::Painter;
use crate::draw::Pen;
use crate::palette;
use crate::pdf::objects::tidy;
use crate::scene::{Dash, Segment};

/// Length of a curve's handle that makes it a quarter of a circle of radius one.
const QUARTER: f32 = 0.552_284_8;

impl Painter<'_> {
    pub(super) fn rectangle(
        &mut self,
        [x, y, width, height]: [f32; 4],
        radius: f32,
        fill: Option<palette::Rgb>,
        pen: Option<Pen>,
    ) {
        if radius > 0.0 {
            let radius = radius.min(width / 2.0).min(height / 2.0);
            self.path(&rounded(x, y, width, height, radius), fill, pen);
            return;
        }
        let mode = match (fill, pen) {
            (Some(_), Some(_)) => PaintMode::FillStroke,
            (Some(_), None) => PaintMode::Fill,
            (None, Some(_)) => PaintMode::Stroke,
            (None, None) => return,
        };
        fill.iter().for_each(|ink| self.fill(*ink));
        pen.iter().for_each(|pen| self.pen(*pen));
        let [x, y, width, height] = [x, self.height - y - height, width, height].map(|side| Pt(tidy(side)));
        let mut rectangle = Rect::from_xywh(x, y, width, height);
        rectangle.mode = Some(mode);
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    pub(super) fn path(&mut self, segments: &[Segment], fill: Option<palette::Rgb>, pen: Option<Pen>) {
        let outlines = self.outlines(segments);
        if let Some(ink) = fill {
            self.fill(ink);
            let rings = outlines
                .iter()
                .map(|(points, _)| PolygonRing {
                    points: points.clone(),
                })
                .collect();
            let polygon = Polygon {
                rings,
                mode: PaintMode::Fill,
                winding_order: WindingOrder::NonZero,
            };
            self.ops.push(Op::DrawPolygon { polygon });
        }
        if let Some(pen) = pen {
            self.pen(pen);
            for (points, is_closed) in outlines {
                self.ops.push(Op::DrawLine {
                    line: Line { points, is_closed },
                });
            }
        }
    }

    /// Each outline as points, and whether it is closed.
    fn outlines(&self, segments: &[Segment]) -> Vec<(Vec<LinePoint>, bool)> {
        let mut outlines: Vec<(Vec<LinePoint>, bool)> = Vec::new();
        let point = |at, bezier| LinePoint {
            p: self.point(at),
            bezier,
        };
        for segment in segments {
            match (segment, outlines.last_mut()) {
                (Segment::Move(x, y), _) => outlines.push((vec![point((*x, *y), false)], false)),
                (Segment::Line(x, y), Some((points, _))) => points.push(point((*x, *y), false)),
                (Segment::Curve([one, two, end]), Some((points, _))) => {
                    points.extend([point(*one, true), point(*two, true), point(*end, false)]);
                }
                (Segment::Close, Some((_, closed))) => *closed = true,
                (Segment::Line(..) | Segment::Curve(_) | Segment::Close, None) => {}
            }
        }
        outlines
    }

    fn point(&self, (x, y): (f32, f32)) -> Point {
        Point {
            x: Pt(tidy(x)),
            y: Pt(tidy(self.height - y)),
        }
    }

    pub(super) fn fill(&mut self, ink: palette::Rgb) {
        if self.fill != Some(ink) {
            // Inks change between words as well, where the state of the text is left as it is.
            self.fill = Some(ink);
            self.ops.push(Op::SetFillColor { col: colour(ink) });
        }
    }

    fn pen(&mut self, pen: Pen) {
        if self.pen == Some(pen) {
            return;
        }
        self.pen = Some(pen);
        let (dash, cap) = match pen.dash {
            Dash::Solid => (LineDashPattern::solid(), LineCapStyle::Butt),
            Dash::Dashed => (LineDashPattern::new(0.0, &[4.0, 2.5]), LineCapStyle::Butt),
            Dash::Dotted => (LineDashPattern::new(0.0, &[0.0, 3.0]), LineCapStyle::Round),
        };
        self.ops.push(Op::SetOutlineColor { col: colour(pen.ink) });
        self.ops.push(Op::SetOutlineThickness {
            pt: Pt(tidy(pen.width)),
        });
        self.ops.push(Op::SetLineCapStyle { cap });
        self.ops.push(Op::SetLineDashPattern { dash });
    }
}

fn colour(ink: palette::Rgb) -> Color {
    let part = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb {
        r: part(ink.0),
        g: part(ink.1),
        b: part(ink.2),
        icc_profile: None,
    })
}

fn rounded(x: f32, y: f32, width: f32, height: f32, r: f32) -> Vec<Segment> {
    let (right, bottom, h) = (x + width, y + height, r * (1.0 - QUARTER));
    vec![
        Segment::Move(x + r, y),
        Segment::Line(right - r, y),
        Segment::Curve([(right - h, y), (right, y + h), (right, y + r)]),
        Segment::Line(right, bottom - r),
        Segment::Curve([(right, bottom - h), (right - h, bottom), (right - r, bottom)]),
        Segment::Line(x + r, bottom),
        Segment::Curve([(x + h, bottom), (x, bottom - h), (x, bottom - r)]),
        Segment::Line(x, y + r),
        Segment::Curve([(x, y + h), (x + h, y), (x + r, y)]),
        Segment::Close,
    ]
}
