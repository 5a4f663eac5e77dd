//! Makes typed text harmless and fit for the fonts.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

use super::Face;

/// Stands for a character that no face draws.
const REPLACEMENT: char = '□';

/// The text composed (NFC), with one kind of line end, without the characters that would only disturb, and with
/// those that no face draws replaced visibly and noted.
pub(crate) fn clean(text: &str, french: bool, replaced: &mut BTreeSet<char>) -> String {
    if text.chars().all(is_ordinary) {
        return if french {
            space_french(text)
        } else {
            text.to_owned()
        };
    }
    let mut out = String::with_capacity(text.len());
    let mut characters = text.nfc().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' => {
                if characters.peek() != Some(&'\n') {
                    out.push('\n');
                }
            }
            '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' | '\u{1680}' | '\u{2000}'..='\u{2008}' | '\u{200a}' | '\u{205f}' | '\u{3000}' => {
                out.push(' ')
            }
            '\u{2009}' => out.push('\u{202f}'),
            '\u{200b}' => out.push(character),
            _ if is_disturbing(character) => {}
            _ if is_drawn(character) => out.push(character),
            _ => {
                replaced.insert(character);
                out.push(REPLACEMENT);
            }
        }
    }
    if french { space_french(&out) } else { out }
}

/// Characters of common text that are composed, visible and drawn by every face already.
fn is_ordinary(character: char) -> bool {
    matches!(character, ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{ff}')
        || matches!(
            character,
            'œ' | 'Œ' | '‘' | '’' | '“' | '”' | '…' | '–' | '—' | '\u{202f}'
        )
}

/// Controls, marks of direction, joiners, selectors and tags: nothing that can be seen.
fn is_disturbing(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}' | '\u{61c}' | '\u{34f}' | '\u{180b}'..='\u{180f}' | '\u{200c}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}'
        )
}

fn is_drawn(character: char) -> bool {
    if character.is_ascii() {
        return true;
    }
    // Private characters have no meaning outside the machine they were typed on.
    !matches!(character, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
        && Face::SansRegular.has(character)
        && Face::SansStrong.has(character)
        && Face::SansItalic.has(character)
}

/// Typed spaces that French never breaks at become the spaces it wants there.
fn space_french(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let next = characters.peek().copied();
        out.push(match (character, next) {
            (' ', Some(':' | '»')) => '\u{a0}',
            (' ', Some(';' | '!' | '?' | '%' | '€' | '$')) => '\u{202f}',
            (' ', _) if out.ends_with('«') => '\u{a0}',
            _ => character,
        });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(text: &str) -> (String, Vec<char>) {
        let mut replaced = BTreeSet::new();
        let text = clean(text, false, &mut replaced);
        (text, replaced.into_iter().collect())
    }

    #[test]
    fn accents_typed_apart_are_composed() {
        assert_eq!(cleaned("e\u{301}te\u{301}").0, "été");
    }

    #[test]
    fn common_text_is_what_every_face_draws_as_it_is() {
        for character in (0..0x3000)
            .filter_map(char::from_u32)
            .filter(|character| is_ordinary(*character))
        {
            assert!(
                Face::ALL.into_iter().all(|face| face.has(character)),
                "{character:?}"
            );
            assert_eq!(character.nfc().collect::<String>(), character.to_string());
        }
    }

    #[test]
    fn what_cannot_be_seen_is_dropped() {
        assert_eq!(cleaned("a\0b\u{202e}c\u{200f}d\u{feff}e\u{7}").0, "abcde");
    }

    #[test]
    fn every_line_end_is_one() {
        assert_eq!(
            cleaned("a\r\nb\rc\u{2028}d\u{2029}e\u{85}f").0,
            "a\nb\nc\nd\ne\nf"
        );
    }

    #[test]
    fn what_no_face_draws_is_replaced_and_told() {
        assert_eq!(cleaned("a🎭b漢"), ("a□b□".to_owned(), vec!['漢', '🎭']));
        assert_eq!(cleaned("\u{e123}").0, "□");
    }

    #[test]
    fn french_marks_keep_to_their_word() {
        let mut replaced = BTreeSet::new();
        assert_eq!(
            clean("Vrai ? Oui : « non » !", true, &mut replaced),
            "Vrai\u{202f}? Oui\u{a0}: «\u{a0}non\u{a0}»\u{202f}!"
        );
    }
}
