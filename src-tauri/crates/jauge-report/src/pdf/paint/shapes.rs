//! Outlines, inks and pens.

use super::Painter;
use crate::draw::Pen;
use crate::palette;
use crate::pdf::objects::{real, tidy};
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
        } else if let Some(paint) = self.inks(fill, pen) {
            let corner = [x, self.height - y - height, width, height];
            self.numbers(&corner.map(tidy));
            self.say("re");
            self.say(paint);
        }
    }

    pub(super) fn path(&mut self, segments: &[Segment], fill: Option<palette::Rgb>, pen: Option<Pen>) {
        let Some(paint) = self.inks(fill, pen) else { return };
        let mut started = false;
        for segment in segments {
            match segment {
                Segment::Move(x, y) => self.step(&[(*x, *y)], "m"),
                // What comes before any start leads nowhere.
                _ if !started => continue,
                Segment::Line(x, y) => self.step(&[(*x, *y)], "l"),
                Segment::Curve(points) => self.step(points, "c"),
                Segment::Close => self.say("h"),
            }
            started = true;
        }
        if started {
            self.say(paint);
        }
    }

    fn step(&mut self, points: &[(f32, f32)], operator: &str) {
        for (x, y) in points {
            real(tidy(*x), &mut self.out);
            real(tidy(self.height - y), &mut self.out);
        }
        self.say(operator);
    }

    /// Takes up inks and tells the operator that paints with them, if there is anything to paint with.
    fn inks(&mut self, fill: Option<palette::Rgb>, pen: Option<Pen>) -> Option<&'static str> {
        fill.iter().for_each(|ink| self.fill(*ink));
        pen.iter().for_each(|pen| self.pen(*pen));
        match (fill, pen) {
            (Some(_), Some(_)) => Some("B"),
            (Some(_), None) => Some("f"),
            (None, Some(_)) => Some("S"),
            (None, None) => None,
        }
    }

    pub(super) fn fill(&mut self, ink: palette::Rgb) {
        if self.fill != Some(ink) {
            // Inks change between words as well, where the state of the text is left as it is.
            self.fill = Some(ink);
            self.numbers(&colour(ink));
            self.say("rg");
        }
    }

    fn pen(&mut self, pen: Pen) {
        if self.pen == Some(pen) {
            return;
        }
        self.pen = Some(pen);
        let (dash, cap) = match pen.dash {
            Dash::Solid => ("[]0 d", "0 J"),
            Dash::Dashed => ("[4 2.5]0 d", "0 J"),
            Dash::Dotted => ("[0 3]0 d", "1 J"),
        };
        self.numbers(&colour(pen.ink));
        self.say("RG");
        self.numbers(&[tidy(pen.width)]);
        self.say("w");
        self.say(cap);
        self.say(dash);
    }
}

fn colour(ink: palette::Rgb) -> [f32; 3] {
    [ink.0, ink.1, ink.2].map(|value| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0)
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
