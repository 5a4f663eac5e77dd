//! Blocks to pages.
//!
//! [`layout`] turns blocks into a flat sequence of pieces (lines, gaps, rows side by side, frames that open and
//! close) and grows the tag tree; [`paginate`] cuts the sequence into pages; [`running`] adds what stands at the
//! edges once the number of pages is known.

pub(crate) mod grid;
mod layout;
mod page;
mod paginate;
mod piece;
mod running;

use crate::RenderError;
use crate::document::Document;
use crate::text::Shaper;
use crate::tree::Tree;

pub use grid::content_width;
pub(crate) use grid::{content_height, contents_height};
pub(crate) use page::{Heading, Page, Target};

/// A document laid out.
pub(crate) struct Laid {
    pub(crate) pages: Vec<Page>,
    pub(crate) tree: Tree,
    pub(crate) headings: Vec<Heading>,
    pub(crate) shaper: Shaper,
}

/// Lays a document out.
pub(crate) fn lay(document: &Document) -> Result<Laid, RenderError> {
    let mut layout = layout::Layout::new(document);
    let pieces = layout.document();
    let layout::Layout {
        tree,
        headings,
        shaper,
        missing,
        ..
    } = layout;
    if let Some(anchor) = missing {
        return Err(RenderError::UnknownAnchor(anchor));
    }
    let mut laid = paginate::paginate(pieces, grid::Grid::of(document.paper), tree, headings, shaper);
    running::number(&mut laid);
    running::edge(&mut laid, document);
    Ok(laid)
}
