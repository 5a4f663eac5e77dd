//! What the files of `locales/` hold, read without printing anything: which messages exist, where they stand, which
//! arguments they take, and where two languages disagree.
//!
//! Free of input and output: whoever calls gives the texts. The build script reads the same way, hence no dependency
//! here on the rest of the crate.

mod compare;
mod message;
mod read;
mod usage;

pub use compare::{Difference, Kind};
pub use message::{Argument, ArgumentKind, Function, MessageInfo};
pub use read::{Catalogue, Source};

/// The language that decides which messages exist and which arguments they take.
pub const REFERENCE: &str = "fr";

/// The language that a regional one completes: `fr` of `fr-CA`, and itself for a base language.
pub fn base(language: &str) -> &str {
    language.split('-').next().unwrap_or(language)
}
