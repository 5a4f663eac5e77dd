//! Documents: a page model in, an accessible and archivable PDF out.
//!
//! 1. [`document`] – what is said, free of pages
//! 2. [`scene`] – drawings as plain data
//! 3. [`palette`] – roles of colours and their inks
//! 4. [`text`] – words to glyphs, glyphs to lines
//! 5. `flow` – blocks to pages, growing the tag tree
//! 6. `pdf` – pages to a file
//! 7. [`picture`] – pictures that people bring, made ready to print
//! 8. [`preview`] – the same pages to a screen
//! 9. [`check`] – what the file must be, read back from its bytes
//!
//! The same page model makes a word-processor file with [`docx`]. On top of these, [`charts`] draws and [`diagnostic`]
//! lays out the report for the board.

pub mod charts;
pub mod check;
pub mod diagnostic;
pub mod document;
pub mod docx;
mod draw;
#[cfg(test)]
mod fixture;
mod flow;
pub mod palette;
mod pdf;
pub mod picture;
pub mod preview;
mod render;
pub mod scene;
pub mod text;
mod tree;

pub use flow::content_width;
pub use render::{Progress, RenderError, Rendered, render, render_with};
