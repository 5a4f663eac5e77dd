//! A drawing as SVG, as other programs take it.

use std::fmt::Write as _;

use jauge_report::palette::Role;
use jauge_report::scene::{Anchor, Dash, Family, Scene, Shape, Stroke, notation};

/// The drawing, in points.
pub(crate) fn source(scene: &Scene) -> String {
    let (width, height) = (scene.width, scene.height);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}pt\" height=\"{height}pt\" \
        viewBox=\"0 0 {width} {height}\">"
    );
    scene.shapes.iter().for_each(|shape| self::shape(shape, &mut out));
    out + "</svg>"
}

fn shape(shape: &Shape, out: &mut String) {
    let _ = match shape {
        Shape::Rect {
            x,
            y,
            width,
            height,
            radius,
            fill,
            stroke,
        } => write!(
            out,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{radius}\"{}/>",
            ink(*fill, *stroke)
        ),
        Shape::Line { from, to, stroke } => write!(
            out,
            "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"{}/>",
            from.0,
            from.1,
            to.0,
            to.1,
            ink(None, Some(*stroke))
        ),
        Shape::Path {
            segments,
            fill,
            stroke,
        } => {
            let course = notation(segments);
            write!(out, "<path d=\"{course}\"{}/>", ink(*fill, *stroke))
        }
        Shape::Circle {
            x,
            y,
            radius,
            fill,
            stroke,
        } => write!(
            out,
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"{}/>",
            ink(*fill, *stroke)
        ),
        Shape::Text {
            x,
            y,
            text,
            size,
            anchor,
            role,
            strong,
            family,
        } => write!(
            out,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" font-family=\"{}\" font-weight=\"{}\" \
            text-anchor=\"{}\" fill=\"{}\">{}</text>",
            match family {
                Family::Serif => "Source Serif 4",
                Family::Sans => "Source Sans 3",
            },
            if *strong { 600 } else { 400 },
            match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            },
            colour(*role),
            super::html::escape(text)
        ),
    };
}

fn ink(fill: Option<Role>, stroke: Option<Stroke>) -> String {
    let mut out = format!(" fill=\"{}\"", fill.map_or_else(|| "none".to_owned(), colour));
    if let Some(stroke) = stroke {
        let _ = write!(
            out,
            " stroke=\"{}\" stroke-width=\"{}\"",
            colour(stroke.role),
            stroke.width
        );
        out += match stroke.dash {
            Dash::Solid => "",
            Dash::Dashed => " stroke-dasharray=\"4 2.5\"",
            Dash::Dotted => " stroke-dasharray=\"0 3\" stroke-linecap=\"round\"",
        };
    }
    out
}

fn colour(role: Role) -> String {
    let ink = role.print();
    format!("#{:02x}{:02x}{:02x}", ink.0, ink.1, ink.2)
}
