//! Values of a file.

use lopdf::{Dictionary, Object, StringFormat};
use printpdf::DictItem;

/// Bytes of a string at most, in a file for archives.
const LONGEST: usize = 32_767;
const ELLIPSIS: u16 = 0x2026;

pub(super) fn dictionary(entries: Vec<(&str, Object)>) -> Dictionary {
    entries.into_iter().collect()
}

pub(super) fn name(text: &str) -> Object {
    Object::Name(text.as_bytes().to_vec())
}

/// A name as printpdf takes it.
pub(super) fn item(text: &str) -> DictItem {
    DictItem::Name(text.as_bytes().to_vec())
}

/// A text for people, in an encoding that every reader knows. What is longer than archives take ends in an ellipsis.
pub(super) fn text(text: &str) -> Object {
    let short: Option<Vec<u8>> = text.chars().map(western).collect();
    let bytes = short.filter(|bytes| bytes.len() <= LONGEST);
    Object::String(bytes.unwrap_or_else(|| universal(text)), StringFormat::Literal)
}

fn universal(text: &str) -> Vec<u8> {
    let mut bytes = vec![0xfe, 0xff];
    for letter in text.chars() {
        if bytes.len() + 2 * letter.len_utf16() + 2 > LONGEST {
            bytes.extend(ELLIPSIS.to_be_bytes());
            break;
        }
        let mut units = [0; 2];
        bytes.extend(
            letter
                .encode_utf16(&mut units)
                .iter()
                .flat_map(|unit| unit.to_be_bytes()),
        );
    }
    bytes
}

/// A character in the encoding that PDF has for western texts.
fn western(character: char) -> Option<u8> {
    Some(match character {
        ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{ff}' => character as u32 as u8,
        '…' => 0x83,
        '—' => 0x84,
        '–' => 0x85,
        '“' => 0x8d,
        '”' => 0x8e,
        '‘' => 0x8f,
        '’' => 0x90,
        'Œ' => 0x96,
        'œ' => 0x9c,
        '€' => 0xa0,
        _ => return None,
    })
}

/// A string of plain letters.
pub(super) fn plain(text: &str) -> Object {
    Object::String(text.as_bytes().to_vec(), StringFormat::Literal)
}

pub(super) fn numbers(values: impl IntoIterator<Item = f32>) -> Object {
    Object::Array(
        values
            .into_iter()
            .map(|value| Object::Real(tidy(value)))
            .collect(),
    )
}

/// Hundredths of a point are finer than any press. What is no number would break the file: it becomes nothing.
pub(super) fn tidy(value: f32) -> f32 {
    if value.is_finite() {
        (value * 100.0).round() / 100.0
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_back_whatever_its_letters() {
        for said in [
            "L’œuvre – « 12 € » …",
            "été à\u{a0}Québec",
            "漢字 🎭",
            "Œ“”‘—\u{ad}",
        ] {
            let back = lopdf::decode_text_string(&text(said));
            assert_eq!(back.expect("a text"), said);
        }
    }

    #[test]
    fn a_text_that_archives_would_not_take_is_cut_between_letters() {
        let written = |words: &str| lopdf::decode_text_string(&text(words)).expect("a text");
        assert_eq!(written("é🎭"), "é🎭");
        let long = written(&"🎭".repeat(20_000));
        assert!(long.ends_with("🎭…") && long.encode_utf16().count() * 2 + 2 <= LONGEST);
        let Object::String(bytes, _) = text(&"a".repeat(40_000)) else {
            panic!("a string")
        };
        assert!(bytes.len() <= LONGEST && bytes.len() > LONGEST - 4);
    }
}
