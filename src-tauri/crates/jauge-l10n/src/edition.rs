//! The texts of an edition of the model that does not come with the program.

use std::sync::OnceLock;

use crate::bundles::Bundle;
use crate::locale::Locale;

/// How deep braces and brackets may stand in each other in a message: the readers of both runtimes follow them one
/// into the other, and a text that a stranger made must not exhaust them.
pub const DEEPEST: usize = 50;

/// The messages of an edition, by language or region. What it does not say is said in the program's words.
pub struct EditionTexts {
    sources: Vec<(String, String)>,
    bundles: [OnceLock<Bundle>; Locale::COUNT],
}

impl EditionTexts {
    /// From pairs of language (`fr`, `en-CA`…) and Fluent source, in the order in which they give way to each other.
    /// Nothing of a source that nests too deep is used.
    pub fn new(sources: impl IntoIterator<Item = (String, String)>) -> Self {
        let sources = sources.into_iter();
        Self {
            sources: sources.filter(|(_, text)| too_deep(text).is_none()).collect(),
            bundles: [const { OnceLock::new() }; Locale::COUNT],
        }
    }

    /// The sources by language, as they were given.
    pub fn sources(&self) -> impl Iterator<Item = (&str, &str)> {
        let sources = self.sources.iter();
        sources.map(|(language, text)| (language.as_str(), text.as_str()))
    }

    pub(crate) fn bundle(&self, locale: Locale) -> &Bundle {
        self.bundles[locale.place()].get_or_init(|| Bundle::of_edition(locale, &self.sources))
    }
}

impl std::fmt::Debug for EditionTexts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EditionTexts").finish_non_exhaustive()
    }
}

/// The first line, from 1, where a source nests deeper than [`DEEPEST`]. A line break ends no brace: only where another
/// message starts is there certainly none open.
pub fn too_deep(source: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, line) in source.lines().enumerate() {
        if starts_message(line) {
            depth = 0;
        }
        for letter in line.chars() {
            match letter {
                '{' | '(' => depth += 1,
                '}' | ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST {
                return Some(index + 1);
            }
        }
    }
    None
}

fn starts_message(line: &str) -> bool {
    let named = |name: &str| {
        let name = name.strip_prefix('-').unwrap_or(name).trim_end_matches(' ');
        name.starts_with(|first: char| first.is_ascii_alphabetic())
            && name
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'))
    };
    line.split_once('=').is_some_and(|(name, _)| named(name))
}
