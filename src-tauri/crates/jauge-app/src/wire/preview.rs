//! A page as it will be printed.

use serde::Serialize;
use specta::Type;

use super::{DashView, Points};

/// A page of a document as it will be printed; points, origin at the top left.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PreviewView {
    /// Its number, from 1.
    pub page: u32,
    /// Pages in all.
    pub pages: u32,
    /// Width of the sheet.
    pub width: Points,
    /// Height of the sheet.
    pub height: Points,
    /// What is drawn, back to front.
    pub marks: Vec<PreviewMarkView>,
    /// What the page says, in the order of reading.
    pub passages: Vec<PassageView>,
    /// The parts of the document, and the page that each begins on.
    pub parts: Vec<PartView>,
}

/// A mark of a page. Colours are those of print (`#221b1a`): a sheet is white whatever the theme.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[expect(missing_docs, reason = "coordinates say what they are")]
pub enum PreviewMarkView {
    /// Words on a baseline, a space between each two, and where each starts.
    Text {
        y: Points,
        size: Points,
        face: FaceView,
        fill: String,
        words: String,
        x: Vec<Points>,
    },
    /// A rectangle.
    Rect {
        x: Points,
        y: Points,
        width: Points,
        height: Points,
        radius: Points,
        fill: Option<String>,
        stroke: Option<PenView>,
    },
    /// A path in SVG notation.
    Path {
        d: String,
        fill: Option<String>,
        stroke: Option<PenView>,
    },
    /// The logo.
    Picture {
        x: Points,
        y: Points,
        width: Points,
        height: Points,
    },
}

/// How a line is printed.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct PenView {
    /// Colour.
    pub ink: String,
    /// Width, in points.
    pub width: Points,
    /// Dash.
    pub dash: DashView,
}

/// A face of the documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum FaceView {
    Serif,
    SerifItalic,
    SerifStrong,
    Sans,
    SansItalic,
    SansStrong,
}

/// What a part of a page says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PassageView {
    /// Level of a heading, 1 to 3.
    pub heading: Option<u8>,
    /// The words; of a drawing, what it shows.
    pub text: String,
}

/// A part of a document: what its largest headings open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PartView {
    /// Its heading.
    pub name: String,
    /// The page that it begins on, from 1.
    pub page: u32,
}
