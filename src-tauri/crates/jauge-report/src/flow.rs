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
use crate::render::{Part, Watch};
use crate::text::Lent;
use crate::tree::Tree;

pub use grid::content_width;
pub(crate) use grid::{content_height, contents_height, figure_height};
pub(crate) use page::{Heading, LinkArea, Page, Target};

/// A document laid out: what is written to a file, and what a preview shows.
///
/// Every length is in points from the top left corner of its page. A page is drawn in this order: `under`, `marks`,
/// `head`, `foot`; what [`crate::text::Shaper::letters`] tells of a glyph is what it says.
pub(crate) struct Laid {
    pub(crate) pages: Vec<Page>,
    pub(crate) tree: Tree,
    pub(crate) headings: Vec<Heading>,
    pub(crate) shaper: Lent,
}

/// Lays a document out.
pub(crate) fn lay(document: &Document) -> Result<Laid, RenderError> {
    lay_with(document, &Watch::nobody())
}

/// Lays a document out under the eyes of somebody who may stop it.
pub(crate) fn lay_with<'a>(document: &'a Document, watch: &'a Watch<'a>) -> Result<Laid, RenderError> {
    let mut laid = paged(document, watch, usize::MAX)?;
    running::number(&mut laid);
    running::edge(&mut laid, document);
    if watch.step() {
        return Err(RenderError::Cancelled);
    }
    Ok(laid)
}

/// Whether a document holds on one page, found without laying out what would come after.
pub(crate) fn holds_on_one_page(document: &Document) -> bool {
    paged(document, &Watch::nobody(), 1).is_ok_and(|laid| laid.pages.len() == 1)
}

/// Lines on pages, one more than `most` at most.
fn paged<'a>(document: &'a Document, watch: &'a Watch<'a>, most: usize) -> Result<Laid, RenderError> {
    let mut layout = layout::Layout::new(document, watch);
    let pieces = layout.document();
    let layout::Layout {
        tree,
        headings,
        shaper,
        missing,
        ..
    } = layout;
    if watch.stopped() {
        return Err(RenderError::Cancelled);
    }
    if let Some(anchor) = missing {
        return Err(RenderError::UnknownAnchor(anchor));
    }
    watch.begin(Part::Pages, 1);
    let grid = grid::Grid::of(document.paper);
    Ok(paginate::paginate(pieces, grid, tree, headings, shaper, most))
}
