//! The filled example: a fictional venue with two years, in the language of its notes.

use jauge_core::dossier::Dossier;
use jauge_l10n::Locale;

use crate::error::PublicError;
use crate::exchange;

const FRENCH: &str = include_str!("../example/fr.json");
const ENGLISH: &str = include_str!("../example/en.json");

/// The example in a language.
///
/// # Errors
/// None: the files come with the program and are read by a test.
pub fn dossier(locale: Locale) -> Result<Dossier, PublicError> {
    let text = match locale.base() {
        "en" => ENGLISH,
        _ => FRENCH,
    };
    exchange::read(text.as_bytes())
}
