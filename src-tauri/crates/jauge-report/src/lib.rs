//! Documents: a page model in, an accessible and archivable PDF out.
//!
//! 1. [`document`] – what is said, free of pages
//! 2. [`scene`] – drawings as plain data
//! 3. [`palette`] – roles of colours and their inks

pub mod document;
pub mod palette;
pub mod scene;
