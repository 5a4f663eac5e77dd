//! Maps from the codes of a font to characters.

use std::collections::HashMap;

/// Reads a `ToUnicode` map.
pub(super) fn read(map: &[u8]) -> HashMap<u16, String> {
    let map = String::from_utf8_lossy(map);
    let mut found = HashMap::new();
    for section in sections(&map, "beginbfchar", "endbfchar") {
        for pair in hexes(section).chunks_exact(2) {
            if let Some(code) = code(&pair[0]) {
                found.insert(code, letters(&pair[1]));
            }
        }
    }
    for section in sections(&map, "beginbfrange", "endbfrange") {
        for line in section.lines() {
            range(line, &mut found);
        }
    }
    found
}

fn range(line: &str, found: &mut HashMap<u16, String>) {
    let parts = hexes(line);
    let (Some(first), Some(last)) = (
        parts.first().and_then(|part| code(part)),
        parts.get(1).and_then(|part| code(part)),
    ) else {
        return;
    };
    if line.contains('[') {
        for (place, part) in parts.iter().skip(2).enumerate() {
            found.insert(first + place as u16, letters(part));
        }
        return;
    }
    let start = parts.get(2).map(|part| letters(part)).unwrap_or_default();
    let Some(start) = start.chars().next().map(u32::from) else {
        return;
    };
    for place in 0..=last.saturating_sub(first) {
        let letter = char::from_u32(start + u32::from(place)).unwrap_or_default();
        found.insert(first + place, letter.to_string());
    }
}

fn sections<'a>(map: &'a str, begin: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    map.split(begin)
        .skip(1)
        .map(move |rest| rest.split(end).next().unwrap_or_default())
}

fn hexes(text: &str) -> Vec<Vec<u8>> {
    let parts = text
        .split('<')
        .skip(1)
        .map(|rest| rest.split('>').next().unwrap_or_default());
    parts.map(bytes).collect()
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.bytes().filter(u8::is_ascii_hexdigit).collect();
    digits
        .chunks_exact(2)
        .filter_map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

fn code(bytes: &[u8]) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.try_into().ok()?))
}

fn letters(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes
        .chunks_exact(2)
        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
        .collect();
    String::from_utf16_lossy(&units)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_of_map_are_read() {
        let map = b"2 beginbfchar\n<0001> <0041>\n<0002> <00660069>\nendbfchar\n\
            2 beginbfrange\n<0005> <0006> <0061>\n<0008> <0009> [<0078> <0079>]\nendbfrange";
        let found = read(map);
        let expected = [(1, "A"), (2, "fi"), (5, "a"), (6, "b"), (8, "x"), (9, "y")];
        assert_eq!(found.len(), expected.len());
        for (code, letters) in expected {
            assert_eq!(found[&code], letters);
        }
    }
}
