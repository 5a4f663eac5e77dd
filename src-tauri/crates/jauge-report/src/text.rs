//! Words to glyphs, and glyphs to lines.
//!
//! Text is first made harmless ([`clean`]), then shaped word by word with the documents' faces, hyphenated, and
//! broken into lines so that a whole paragraph looks even rather than each line alone.

mod breaking;
mod clean;
mod face;
mod hyphens;
mod items;
mod lending;
mod measure;
mod shape;

pub use measure::{width, wrap};

pub(crate) use breaking::{Line, Piece, Rag};
pub(crate) use clean::clean;
pub(crate) use face::Face;
pub(crate) use items::{Item, Prepared, Run};
pub(crate) use shape::{Glyph, Lent, Shaper};
