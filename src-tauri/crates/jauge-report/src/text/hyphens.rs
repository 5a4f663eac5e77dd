//! Where words may be divided.

use crate::document::Lang;

/// Letters kept on each side of a division.
const SIDE: usize = 3;
/// Longest stretch handed to the patterns; longer ones are no words.
const LONGEST: usize = 60;

/// Bytes of `word` before which it may be divided, in rising order. Only stretches of letters are divided.
pub(crate) fn divisions(word: &str, language: &Lang) -> Vec<usize> {
    let patterns = match language.primary() {
        "fr" => hypher::Lang::French,
        "en" => hypher::Lang::English,
        _ => return Vec::new(),
    };
    let mut places = Vec::new();
    for (start, letters) in stretches(word) {
        if letters.chars().count() < 2 * SIDE || letters.len() > LONGEST || shouts(letters) {
            continue;
        }
        let mut at = start;
        for syllable in hypher::hyphenate_bounded(letters, patterns, SIDE, SIDE) {
            at += syllable.len();
            if at < start + letters.len() {
                places.push(at);
            }
        }
    }
    places
}

/// Stretches of letters with the byte each starts at.
fn stretches(word: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    word.split_inclusive(|character: char| !character.is_alphabetic())
        .map(move |part| {
            let at = start;
            start += part.len();
            (
                at,
                part.trim_end_matches(|character: char| !character.is_alphabetic()),
            )
        })
}

/// Acronyms are not words to divide.
fn shouts(letters: &str) -> bool {
    letters.chars().all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn divided(word: &str, language: &str) -> String {
        let mut out = word.to_owned();
        for place in divisions(word, &Lang::new(language)).into_iter().rev() {
            out.insert(place, '-');
        }
        out
    }

    #[test]
    fn french_and_english_words_are_divided_by_their_own_rules() {
        assert_eq!(divided("administration", "fr-CA"), "admi-nis-tra-tion");
        assert_eq!(divided("administration", "en"), "admin-is-tra-tion");
    }

    #[test]
    fn three_letters_stay_on_each_side() {
        assert_eq!(divided("l’évaluation,", "fr"), "l’éva-lua-tion,");
        assert_eq!(divided("idée", "fr"), "idée");
    }

    #[test]
    fn acronyms_unknown_languages_and_endless_words_are_left_whole() {
        assert_eq!(divided("BILLETTERIE", "fr"), "BILLETTERIE");
        assert_eq!(divided("administration", "xx"), "administration");
        assert!(divisions(&"ba".repeat(200), &Lang::new("fr")).is_empty());
    }
}
