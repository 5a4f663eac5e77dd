use std::fmt;

use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};

use crate::catalogue::base;

/// The languages offered. The first is the reference: the one chosen where nothing else fits.
const OFFERED: [&str; 5] = ["fr", "fr-CA", "fr-FR", "en", "en-CA"];

/// A language among those offered, with or without a region.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(usize);

/// The tag names no language offered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such language: {0}")]
pub struct UnknownLocale(pub String);

impl Locale {
    /// French, the language that decides which messages exist.
    pub const REFERENCE: Self = Self(0);

    /// Every language offered, base languages before their regions.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..OFFERED.len()).map(Self)
    }

    /// The locale of this very tag. What a system or a person asks for loosely goes through [`Locale::choose`].
    pub fn parse(tag: &str) -> Result<Self, UnknownLocale> {
        let place = OFFERED.iter().position(|offered| *offered == tag);
        place.map(Self).ok_or_else(|| UnknownLocale(tag.to_owned()))
    }

    /// The best locale for what is wished, dearest wish first: tags (`fr-BE`) or POSIX names (`fr_CA.UTF-8`).
    /// French where none fits.
    pub fn choose(wished: &[impl AsRef<str>]) -> Self {
        let parse = |tag: &str| -> Option<LanguageIdentifier> { tag.parse().ok() };
        let wished: Vec<_> = wished
            .iter()
            .filter_map(|tag| parse(plain(tag.as_ref())))
            .collect();
        let offered: Vec<_> = OFFERED.iter().filter_map(|tag| parse(tag)).collect();
        let chosen = negotiate_languages(&wished, &offered, None, NegotiationStrategy::Filtering);
        let place = chosen
            .first()
            .and_then(|best| offered.iter().position(|tag| tag == *best));
        place.map_or(Self::REFERENCE, Self)
    }

    /// The BCP 47 tag: `fr-CA`.
    pub fn tag(self) -> &'static str {
        OFFERED[self.0]
    }

    /// The language without its region: `fr` of `fr-CA`.
    pub fn base(self) -> &'static str {
        base(self.tag())
    }

    /// The tags whose messages it prints, those that give way first: its base, then its region if it has one.
    pub(crate) fn tags(self) -> impl Iterator<Item = &'static str> {
        let region = (self.base() != self.tag()).then(|| self.tag());
        std::iter::once(self.base()).chain(region)
    }

    /// How many there are, for tables indexed by [`Locale::place`].
    pub(crate) const COUNT: usize = OFFERED.len();

    pub(crate) fn place(self) -> usize {
        self.0
    }
}

/// `fr_CA.UTF-8@euro` without its encoding and modifier; the parser takes underscores.
fn plain(tag: &str) -> &str {
    tag.split(['.', '@']).next().unwrap_or(tag)
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.tag())
    }
}

impl std::str::FromStr for Locale {
    type Err = UnknownLocale;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::parse(tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_offered_tag_is_read_back() {
        for locale in Locale::all() {
            assert_eq!(Locale::parse(locale.tag()), Ok(locale));
            assert!(["fr", "en"].contains(&locale.base()));
        }
        assert_eq!(Locale::all().count(), OFFERED.len());
    }

    #[test]
    fn a_tag_that_is_not_offered_is_refused() {
        for tag in ["", "de", "fr-BE", "FR", "fr_CA", "x-pseudo"] {
            assert_eq!(Locale::parse(tag), Err(UnknownLocale(tag.to_owned())));
        }
    }

    #[test]
    fn the_choice_follows_the_wishes_in_order_and_falls_back_to_french() {
        let choices: [(&[&str], &str); 12] = [
            (&["fr-CA", "en-CA"], "fr-CA"),
            (&["en-CA"], "en-CA"),
            (&["fr-BE"], "fr"),
            (&["en-US", "fr"], "en"),
            (&["en-GB"], "en"),
            (&["de", "en"], "en"),
            (&["de", "it"], "fr"),
            (&["fr_CA.UTF-8"], "fr-CA"),
            (&["en_CA@currency=CAD"], "en-CA"),
            (&["C", "POSIX"], "fr"),
            (&["en", "fr-CA"], "en"),
            (&[], "fr"),
        ];
        for (wished, expected) in choices {
            assert_eq!(Locale::choose(wished).tag(), expected, "{wished:?}");
        }
    }
}
