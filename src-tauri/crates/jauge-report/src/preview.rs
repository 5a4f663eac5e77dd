//! The pages of a document as they will be printed, as plain data to be drawn on a screen.
//!
//! They come from the very layout that the file is written from: each word stands where it will in print, and what a
//! page says is listed beside what it draws, for whoever does not see it.

mod marks;
mod passages;
#[cfg(test)]
mod tests;

use std::ops::ControlFlow;

use crate::document::Document;
use crate::flow::{self, Laid};
use crate::palette::Rgb;
use crate::render::Watch;
use crate::scene::{Dash, Family, Segment};
use crate::{Progress, RenderError};

/// All pages of a document.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// Width and height of the sheet, in points.
    pub size: (f32, f32),
    /// The pages, in order; one at least.
    pub pages: Vec<PreviewPage>,
    /// Characters that no face draws, each replaced visibly by a box, in the order of their codes.
    pub replaced: Vec<char>,
}

/// One page. Lengths are points from its top left corner.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PreviewPage {
    /// What is drawn, from back to front.
    pub marks: Vec<PreviewMark>,
    /// What is said, in the order of reading, without what is repeated at the edges of pages.
    pub passages: Vec<Passage>,
}

/// One mark of a page.
#[derive(Debug, Clone, PartialEq)]
pub enum PreviewMark {
    /// Words on a baseline.
    Words {
        /// Where each word starts, and the word.
        words: Vec<(f32, String)>,
        /// The baseline.
        y: f32,
        /// Size of the letters.
        size: f32,
        /// Face.
        family: Family,
        /// Heavier face.
        strong: bool,
        /// Italics.
        emphasis: bool,
        /// Colour.
        ink: Rgb,
    },
    /// A box.
    Rect {
        /// Left, top, width, height.
        area: [f32; 4],
        /// Radius of its corners.
        radius: f32,
        /// Colour inside.
        fill: Option<Rgb>,
        /// Outline.
        pen: Option<PreviewPen>,
    },
    /// Any outline.
    Path {
        /// Its course.
        segments: Vec<Segment>,
        /// Colour inside.
        fill: Option<Rgb>,
        /// Outline.
        pen: Option<PreviewPen>,
    },
    /// The picture that the document was given.
    Picture {
        /// Left, top, width, height.
        area: [f32; 4],
    },
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PreviewPen {
    /// Colour.
    pub ink: Rgb,
    /// Thickness.
    pub width: f32,
    /// Interruptions.
    pub dash: Dash,
}

/// What a part of a page says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Level of a heading, 1 to 3.
    pub heading: Option<u8>,
    /// The words; of a drawing, what it shows.
    pub text: String,
}

/// Lays a document out to be looked at.
///
/// # Errors
/// As [`render`](crate::render), of which it does the first half.
pub fn preview(document: &Document) -> Result<Preview, RenderError> {
    flow::lay(document).map(|laid| read(&laid, document))
}

/// The same, telling how far it has come to somebody who may stop it.
///
/// # Errors
/// As [`render_with`](crate::render_with).
pub fn preview_with(
    document: &Document,
    follow: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Preview, RenderError> {
    flow::lay_with(document, &Watch::by(follow)).map(|laid| read(&laid, document))
}

fn read(laid: &Laid, document: &Document) -> Preview {
    let page = |page| PreviewPage {
        marks: marks::of(page, &laid.shaper),
        passages: passages::of(page, &laid.tree, &laid.shaper),
    };
    Preview {
        size: document.paper.size(),
        pages: laid.pages.iter().map(page).collect(),
        replaced: laid.shaper.replaced.iter().copied().collect(),
    }
}
