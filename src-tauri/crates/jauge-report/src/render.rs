//! The one way from a document to a file.

use crate::document::Document;
use crate::{flow, pdf};

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

/// Why no file could be made. None of it depends on what people typed.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// A link leads to an anchor that no heading bears.
    #[error("no heading bears the anchor {0:?}")]
    UnknownAnchor(String),
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
pub fn render(document: &Document) -> Result<Rendered, RenderError> {
    let laid = flow::lay(document)?;
    let pages = laid.pages.len();
    let replaced = laid.shaper.replaced.iter().copied().collect();
    let bytes = pdf::write(laid, document)?;
    Ok(Rendered {
        bytes,
        pages,
        replaced,
    })
}

#[cfg(test)]
mod tests;
