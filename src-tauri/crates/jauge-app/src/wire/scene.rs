//! A picture as plain data: the same as in print, drawn on screen with the colours of the theme.

use jauge_report::palette::Role;
use jauge_report::scene::{Anchor, Dash, Family, Scene, Shape, Stroke, notation};
use serde::Serialize;
use specta::Type;

/// A length, in points. Always finite, which its generated type says: that of a plain float allows `null`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Type)]
#[serde(transparent)]
pub struct Points(#[specta(type = i32)] pub f32);

impl From<f32> for Points {
    fn from(points: f32) -> Self {
        Self(points)
    }
}

/// A picture; points, origin at the top left.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SceneView {
    /// Width.
    pub width: Points,
    /// Height.
    pub height: Points,
    /// Shapes, back to front.
    pub shapes: Vec<ShapeView>,
}

/// A shape. Colours are roles, resolved by the theme.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[expect(missing_docs, reason = "coordinates say what they are")]
pub enum ShapeView {
    /// A rectangle.
    Rect {
        x: Points,
        y: Points,
        width: Points,
        height: Points,
        radius: Points,
        fill: Option<RoleView>,
        stroke: Option<StrokeView>,
    },
    /// A straight line.
    Line {
        x1: Points,
        y1: Points,
        x2: Points,
        y2: Points,
        stroke: StrokeView,
    },
    /// A circle.
    Circle {
        x: Points,
        y: Points,
        radius: Points,
        fill: Option<RoleView>,
        stroke: Option<StrokeView>,
    },
    /// A path in SVG notation.
    Path {
        d: String,
        fill: Option<RoleView>,
        stroke: Option<StrokeView>,
    },
    /// A line of text on its baseline.
    Text {
        x: Points,
        y: Points,
        text: String,
        size: Points,
        anchor: AnchorView,
        role: RoleView,
        strong: bool,
        family: FamilyView,
    },
}

/// How a line is drawn.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct StrokeView {
    /// Colour.
    pub role: RoleView,
    /// Width, in points.
    pub width: Points,
    /// Dash.
    pub dash: DashView,
}

/// Dash of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum DashView {
    Solid,
    Dashed,
    Dotted,
}

/// Where a text stands on its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum AnchorView {
    Start,
    Middle,
    End,
}

/// Family of type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum FamilyView {
    Serif,
    Sans,
}

/// A colour by what it is for: the name of a token of the style sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum RoleView {
    Ink,
    Muted,
    Paper,
    Line,
    Tint,
    Accent,
    AccentTint,
    Warning,
    WarningTint,
    #[serde(rename = "level-1")]
    Level1,
    #[serde(rename = "level-2")]
    Level2,
    #[serde(rename = "level-3")]
    Level3,
    #[serde(rename = "level-4")]
    Level4,
    #[serde(rename = "level-5")]
    Level5,
    #[serde(rename = "level-tint-1")]
    LevelTint1,
    #[serde(rename = "level-tint-2")]
    LevelTint2,
    #[serde(rename = "level-tint-3")]
    LevelTint3,
    #[serde(rename = "level-tint-4")]
    LevelTint4,
    #[serde(rename = "level-tint-5")]
    LevelTint5,
    #[serde(rename = "on-level-1")]
    OnLevel1,
    #[serde(rename = "on-level-2")]
    OnLevel2,
    #[serde(rename = "on-level-3")]
    OnLevel3,
    #[serde(rename = "on-level-4")]
    OnLevel4,
    #[serde(rename = "on-level-5")]
    OnLevel5,
}

impl From<Role> for RoleView {
    fn from(role: Role) -> Self {
        match role {
            Role::Ink => Self::Ink,
            Role::Muted => Self::Muted,
            Role::Paper => Self::Paper,
            Role::Line => Self::Line,
            Role::Tint => Self::Tint,
            Role::Accent => Self::Accent,
            Role::AccentTint => Self::AccentTint,
            Role::Warning => Self::Warning,
            Role::WarningTint => Self::WarningTint,
            Role::Level(0 | 1) => Self::Level1,
            Role::Level(2) => Self::Level2,
            Role::Level(3) => Self::Level3,
            Role::Level(4) => Self::Level4,
            Role::Level(_) => Self::Level5,
            Role::LevelTint(0 | 1) => Self::LevelTint1,
            Role::LevelTint(2) => Self::LevelTint2,
            Role::LevelTint(3) => Self::LevelTint3,
            Role::LevelTint(4) => Self::LevelTint4,
            Role::LevelTint(_) => Self::LevelTint5,
            Role::OnLevel(0 | 1) => Self::OnLevel1,
            Role::OnLevel(2) => Self::OnLevel2,
            Role::OnLevel(3) => Self::OnLevel3,
            Role::OnLevel(4) => Self::OnLevel4,
            Role::OnLevel(_) => Self::OnLevel5,
        }
    }
}

impl From<Stroke> for StrokeView {
    fn from(stroke: Stroke) -> Self {
        let dash = match stroke.dash {
            Dash::Solid => DashView::Solid,
            Dash::Dashed => DashView::Dashed,
            Dash::Dotted => DashView::Dotted,
        };
        Self {
            role: stroke.role.into(),
            width: stroke.width.into(),
            dash,
        }
    }
}

impl From<Scene> for SceneView {
    fn from(scene: Scene) -> Self {
        let shapes = scene.shapes.into_iter().map(ShapeView::from).collect();
        Self {
            width: scene.width.into(),
            height: scene.height.into(),
            shapes,
        }
    }
}

impl From<Shape> for ShapeView {
    fn from(shape: Shape) -> Self {
        match shape {
            Shape::Rect {
                x,
                y,
                width,
                height,
                radius,
                fill,
                stroke,
            } => Self::Rect {
                x: x.into(),
                y: y.into(),
                width: width.into(),
                height: height.into(),
                radius: radius.into(),
                fill: fill.map(Into::into),
                stroke: stroke.map(Into::into),
            },
            Shape::Line { from, to, stroke } => Self::Line {
                x1: from.0.into(),
                y1: from.1.into(),
                x2: to.0.into(),
                y2: to.1.into(),
                stroke: stroke.into(),
            },
            Shape::Path {
                segments,
                fill,
                stroke,
            } => Self::Path {
                d: notation(&segments),
                fill: fill.map(Into::into),
                stroke: stroke.map(Into::into),
            },
            Shape::Circle {
                x,
                y,
                radius,
                fill,
                stroke,
            } => Self::Circle {
                x: x.into(),
                y: y.into(),
                radius: radius.into(),
                fill: fill.map(Into::into),
                stroke: stroke.map(Into::into),
            },
            Shape::Text {
                x,
                y,
                text,
                size,
                anchor,
                role,
                strong,
                family,
            } => Self::Text {
                x: x.into(),
                y: y.into(),
                text,
                size: size.into(),
                anchor: match anchor {
                    Anchor::Start => AnchorView::Start,
                    Anchor::Middle => AnchorView::Middle,
                    Anchor::End => AnchorView::End,
                },
                role: role.into(),
                strong,
                family: match family {
                    Family::Serif => FamilyView::Serif,
                    Family::Sans => FamilyView::Sans,
                },
            },
        }
    }
}
