//! Texts made fit for XML.

use std::fmt::Write as _;

/// Text between tags: what has a meaning in XML escaped, what cannot stand in it or would disturb the line dropped.
pub(super) fn text(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 16);
    for character in words.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(' '),
            _ if stands(character) => out.push(character),
            _ => {}
        }
    }
    out
}

/// The content of a run: lines and tabs are elements of their own.
pub(super) fn run(words: &str) -> String {
    let words = words
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let mut out = String::new();
    for (place, line) in words.split('\n').enumerate() {
        if place > 0 {
            out.push_str("<w:br/>");
        }
        for (place, part) in line.split('\t').enumerate() {
            if place > 0 {
                out.push_str("<w:tab/>");
            }
            let part = text(part);
            if !part.is_empty() {
                write!(out, "<w:t xml:space=\"preserve\">{part}</w:t>").expect("a string takes all");
            }
        }
    }
    out
}

/// Controls, marks of direction and what is no character have no place in a text to edit.
fn stands(character: char) -> bool {
    !character.is_control()
        && !matches!(
            character,
            '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
        )
        && !matches!(u32::from(character) & 0xffff, 0xfffe | 0xffff)
}
