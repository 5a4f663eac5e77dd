//! Values as the file writes them.

use lopdf::{Dictionary, Object, ObjectId, StringFormat};

/// Bytes of a string at most, in a file for archives.
const LONGEST: usize = 32_767;
const ELLIPSIS: u16 = 0x2026;

pub(super) fn dictionary(entries: Vec<(&str, Object)>) -> Dictionary {
    entries.into_iter().collect()
}

pub(super) fn name(text: &str) -> Object {
    Object::Name(text.as_bytes().to_vec())
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

/// Writes a value in as few bytes as it takes.
pub(super) fn write(object: &Object, out: &mut Vec<u8>) {
    match object {
        Object::Null => word("null", out),
        Object::Boolean(true) => word("true", out),
        Object::Boolean(false) => word("false", out),
        Object::Integer(value) => integer(*value, out),
        Object::Real(value) => real(*value, out),
        Object::Name(name) => {
            out.push(b'/');
            for byte in name {
                if byte.is_ascii_graphic() && !b"#()<>[]{}/%".contains(byte) {
                    out.push(*byte);
                } else {
                    out.extend(format!("#{byte:02X}").into_bytes());
                }
            }
        }
        Object::String(bytes, StringFormat::Literal) => literal(bytes, out),
        Object::String(bytes, StringFormat::Hexadecimal) => hexadecimal(bytes, out),
        Object::Array(values) => {
            out.push(b'[');
            values.iter().for_each(|value| write(value, out));
            out.push(b']');
        }
        Object::Dictionary(entries) => {
            out.extend(b"<<");
            for (key, value) in entries {
                write(&Object::Name(key.clone()), out);
                write(value, out);
            }
            out.extend(b">>");
        }
        Object::Reference(id) => reference(*id, out),
        Object::Stream(_) => unreachable!("invariant: streams are written by the file"),
    }
}

pub(super) fn reference((number, generation): ObjectId, out: &mut Vec<u8>) {
    integer(i64::from(number), out);
    integer(i64::from(generation), out);
    word("R", out);
}

/// Writes a keyword.
pub(super) fn word(text: &str, out: &mut Vec<u8>) {
    part(out);
    out.extend(text.bytes());
}

pub(super) fn integer(value: i64, out: &mut Vec<u8>) {
    part(out);
    if value < 0 {
        out.push(b'-');
    }
    digits(value.unsigned_abs(), out);
}

/// Writes a number to its thousandths.
pub(super) fn real(value: f32, out: &mut Vec<u8>) {
    part(out);
    let finite = if value.is_finite() { value } else { 0.0 };
    let thousandths = (f64::from(finite) * 1000.0).round() as i64;
    if thousandths < 0 {
        out.push(b'-');
    }
    let (whole, rest) = (
        thousandths.unsigned_abs() / 1000,
        thousandths.unsigned_abs() % 1000,
    );
    if whole > 0 || rest == 0 {
        digits(whole, out);
    }
    if rest > 0 {
        out.push(b'.');
        let places = [rest / 100, rest / 10 % 10, rest % 10];
        let kept = places.iter().rposition(|digit| *digit > 0).unwrap_or_default();
        out.extend(places[..=kept].iter().map(|digit| b'0' + *digit as u8));
    }
}

/// Writes a string of bytes in parentheses.
fn literal(bytes: &[u8], out: &mut Vec<u8>) {
    out.push(b'(');
    for byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', *byte]),
            // A bare carriage return would be read as a line feed.
            b'\r' => out.extend(b"\\r"),
            _ => out.push(*byte),
        }
    }
    out.push(b')');
}

/// Writes a string of bytes in digits: longer than in parentheses, but still a text.
pub(super) fn hexadecimal(bytes: &[u8], out: &mut Vec<u8>) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    out.push(b'<');
    for byte in bytes {
        out.extend([byte >> 4, byte & 15].map(|digit| DIGITS[usize::from(digit)]));
    }
    out.push(b'>');
}

/// Keeps what comes apart from a word before it.
fn part(out: &mut Vec<u8>) {
    if out
        .last()
        .is_some_and(|last| !last.is_ascii_whitespace() && !b"()<>[]{}/%".contains(last))
    {
        out.push(b' ');
    }
}

fn digits(value: u64, out: &mut Vec<u8>) {
    let start = out.len();
    let mut left = value;
    loop {
        out.push(b'0' + (left % 10) as u8);
        left /= 10;
        if left == 0 {
            break;
        }
    }
    out[start..].reverse();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(object: Object) -> String {
        let mut out = Vec::new();
        write(&object, &mut out);
        String::from_utf8_lossy(&out).into_owned()
    }

    #[test]
    fn numbers_are_short_and_exact_to_their_thousandths() {
        let said = [0.0, -0.5, 12.0, 595.276, -3.25, 0.001, 0.0001, f32::NAN, 1e6].map(Object::Real);
        assert_eq!(
            written(Object::Array(said.into())),
            "[0 -.5 12 595.276 -3.25 .001 0 0 1000000]"
        );
    }

    #[test]
    fn values_stay_apart_from_each_other() {
        let entries = dictionary(vec![
            ("A", 1.into()),
            ("B", Object::Array(vec![true.into(), Object::Null, (7, 0).into()])),
            ("C d", plain("(a\\\r")),
        ]);
        assert_eq!(
            written(entries.into()),
            "<</A 1/B[true null 7 0 R]/C#20d(\\(a\\\\\\r)>>"
        );
    }

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
