//! The one way from a document to a file.

mod watch;

use std::ops::ControlFlow;

use crate::document::Document;
use crate::{flow, pdf};

pub use watch::Progress;
pub(crate) use watch::{Part, Watch};

/// A finished file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The file.
    pub bytes: Vec<u8>,
    /// Number of pages.
    pub pages: usize,
    /// Characters that no face draws, each replaced visibly by a box, in the order of their codes.
    pub replaced: Vec<char>,
}

/// Why no file was made. None of it depends on what people typed.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// A link leads to an anchor that no heading bears.
    #[error("no heading bears the anchor {0:?}")]
    UnknownAnchor(String),
    /// Whoever followed the rendering stopped it.
    #[error("the rendering was stopped")]
    Cancelled,
    /// A face could not be cut down to the glyphs used.
    #[error("a font could not be subset: {0}")]
    Font(String),
    /// The object tree is not of the form expected.
    #[error("the file could not be finished")]
    Structure(#[from] lopdf::Error),
    /// The file could not be written to memory.
    #[error("the file could not be written")]
    Write(#[from] std::io::Error),
}

/// Lays a document out and writes it. The same document always gives the same bytes.
///
/// # Errors
/// [`RenderError`], never `Cancelled`.
pub fn render(document: &Document) -> Result<Rendered, RenderError> {
    written(flow::lay(document)?, document, &Watch::nobody())
}

/// The same, telling how far it has come, some hundred times at most, to somebody who may stop it.
///
/// # Errors
/// [`RenderError`]; `Cancelled` soon after `follow` answers [`ControlFlow::Break`].
pub fn render_with(
    document: &Document,
    follow: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Rendered, RenderError> {
    let watch = Watch::by(follow);
    written(flow::lay_with(document, &watch)?, document, &watch)
}

fn written(laid: flow::Laid, document: &Document, watch: &Watch<'_>) -> Result<Rendered, RenderError> {
    let pages = laid.pages.len();
    let replaced = laid.shaper.replaced.iter().copied().collect();
    let bytes = pdf::write(laid, document, watch)?;
    Ok(Rendered {
        bytes,
        pages,
        replaced,
    })
}

#[cfg(test)]
mod tests;
