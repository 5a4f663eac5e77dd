//! Words with their weight and their links, in whatever notation.

use jauge_report::document::{Link, Span};

/// The words one after the other: made harmless, then strong, then a link.
pub(crate) fn written(
    of: &[Span],
    escape: fn(&str) -> String,
    strong: fn(String) -> String,
    link: fn(&Link, String) -> String,
) -> String {
    let one = |span: &Span| {
        let words = escape(&span.text);
        let words = if span.strong { strong(words) } else { words };
        match &span.link {
            Some(target) => link(target, words),
            None => words,
        }
    };
    of.iter().map(one).collect()
}
