//! Texts for people: everything that the screen, the report and the command line say.
//!
//! - [`Locale`]: a language among those offered, and the choice of one;
//! - [`Texts`]: the messages of a locale, and dates, numbers, lists and money in its way;
//! - [`EditionTexts`]: the messages of an edition of the model that does not come with the program;
//! - [`msg`]: one typed function per interface message, generated from the reference language;
//! - [`catalogue`]: what the `.ftl` files hold, with file and line, and where languages disagree.
//!
//! The window prints the same messages with another runtime: dates and numbers are therefore made of messages
//! (`formats.ftl`) rather than of each runtime's own data, and no message uses a Fluent function.

mod bundles;
pub mod catalogue;
mod edition;
mod format;
mod locale;
#[cfg(any(test, feature = "pseudo"))]
mod pseudo;
mod texts;
mod value;

pub use catalogue::{Argument, ArgumentKind, Catalogue, Difference, MessageInfo, Source};
pub use edition::{DEEPEST, EditionTexts, too_deep};
pub use format::Currency;
pub use locale::{Locale, UnknownLocale};
pub use texts::Texts;
pub use value::{Count, Value};

#[allow(
    clippy::too_many_arguments,
    reason = "one argument a variable: the message decides how many"
)]
pub mod msg {
    //! One function per interface message, in a module per file, documented with the reference text.
    //!
    //! A wrong key or argument does not compile. Arguments stand in the alphabetical order of their names, so that
    //! rewording a message never swaps two of them.

    include!(concat!(env!("OUT_DIR"), "/msg.rs"));
}

/// The files of `locales/`, as built in: sorted by language and path.
pub fn embedded() -> &'static [Source<'static>] {
    EMBEDDED
}

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
