//! A picture as plain data: the same as in print, drawn on screen with the colours of the theme.

use serde::Serialize;
use specta::Type;

/// A picture; points, origin at the top left.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SceneView {
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// Shapes, back to front.
    pub shapes: Vec<ShapeView>,
}

/// A shape. Colours are roles (`ink`, `muted`, `line`, `accent`, `level-3`, …), resolved by the theme.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum ShapeView {
    /// A rectangle.
    Rect {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        radius: f32,
        fill: Option<String>,
        stroke: Option<String>,
        stroke_width: f32,
        dashed: bool,
    },
    /// A straight line.
    Line {
        x1: f32,
        y1: f32,
        x2: f32,
        y2: f32,
        stroke: String,
        stroke_width: f32,
        dashed: bool,
    },
    /// A circle.
    Circle {
        cx: f32,
        cy: f32,
        r: f32,
        fill: Option<String>,
        stroke: Option<String>,
        stroke_width: f32,
    },
    /// A path in SVG notation.
    Path {
        d: String,
        fill: Option<String>,
        stroke: Option<String>,
        stroke_width: f32,
        dashed: bool,
    },
    /// A line of text on its baseline; `anchor` is `start`, `middle` or `end`, `family` is `serif` or `sans`.
    Text {
        x: f32,
        y: f32,
        text: String,
        size: f32,
        anchor: String,
        fill: String,
        strong: bool,
        family: String,
    },
}
