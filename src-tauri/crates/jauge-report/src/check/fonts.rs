//! Fonts: embedded, subset, measured as their programs are, mapped to characters.

use std::collections::{BTreeMap, HashMap};

use lopdf::{Dictionary, Object};

use super::finding::{Findings, Rule};
use super::{File, unicode};
use crate::text::{Face, Shaper};
use harfrust::GlyphId;

/// What the checks of pages need of a font.
#[derive(Debug, Default, Clone)]
pub(super) struct Font {
    pub(super) letters: HashMap<u16, String>,
    pub(super) widths: HashMap<u16, f32>,
}

/// The fonts of the pages, by the name that pages call them.
pub(super) fn check(file: &File, findings: &mut Findings) -> BTreeMap<String, Font> {
    let mut fonts = BTreeMap::new();
    for index in 0..file.pages.len() {
        let Some(page) = file.page(index) else { continue };
        let resources = file.dictionary(page, "Resources");
        let Some(listed) = resources.and_then(|resources| file.dictionary(resources, "Font")) else {
            continue;
        };
        for (name, font) in listed.iter() {
            let name = String::from_utf8_lossy(name).into_owned();
            if fonts.contains_key(&name) {
                continue;
            }
            match file.resolve(font).and_then(|font| font.as_dict().ok()) {
                Some(font) => {
                    let font = composite(file, &name, font, findings);
                    fonts.insert(name, font);
                }
                None => findings.add(Rule::Font, format!("{name} is missing")),
            }
        }
    }
    fonts
}

fn composite(file: &File, name: &str, font: &Dictionary, findings: &mut Findings) -> Font {
    let mut expect = |holds: bool, what: &str| findings.expect(holds, Rule::Font, format!("{name}: {what}"));
    expect(
        file.name(font, "Subtype") == Some("Type0"),
        "not a composite font",
    );
    expect(
        file.name(font, "Encoding") == Some("Identity-H"),
        "another encoding than Identity-H",
    );
    let base = file.name(font, "BaseFont").unwrap_or_default().to_owned();
    expect(base.get(6..7) == Some("+"), "the name has no tag of a subset");
    let letters = file
        .stream(font, "ToUnicode")
        .map(|(_, map)| unicode::read(&map))
        .unwrap_or_default();
    expect(!letters.is_empty(), "no map to characters");
    let sound = letters.values().all(|letters| {
        !letters.is_empty()
            && letters
                .chars()
                .all(|letter| !matches!(letter, '\0' | '\u{fffd}'..='\u{ffff}'))
    });
    expect(sound, "a glyph is mapped to no character");
    let descendants = file.array(font, "DescendantFonts");
    let descendant = descendants.and_then(|fonts| file.resolve(fonts.first()?)?.as_dict().ok());
    let Some(descendant) = descendant else {
        expect(false, "no descendant font");
        return Font {
            letters,
            ..Font::default()
        };
    };
    expect(
        file.name(descendant, "Subtype") == Some("CIDFontType0"),
        "the descendant is not of CFF outlines",
    );
    expect(
        file.name(descendant, "BaseFont") == Some(&base),
        "two names for one font",
    );
    let descriptor = file.dictionary(descendant, "FontDescriptor");
    let program = descriptor.and_then(|descriptor| file.stream(descriptor, "FontFile3"));
    let embedded = program.is_some_and(|(dictionary, program)| {
        file.name(&dictionary, "Subtype") == Some("CIDFontType0C") && program.first() == Some(&1)
    });
    expect(embedded, "the program is not embedded");
    let named = descriptor.and_then(|descriptor| file.name(descriptor, "FontName"));
    expect(named == Some(&base), "the descriptor has another name");
    for key in [
        "Ascent",
        "Descent",
        "CapHeight",
        "StemV",
        "ItalicAngle",
        "Flags",
        "FontBBox",
    ] {
        let said = descriptor.is_some_and(|descriptor| file.get(descriptor, key).is_some());
        expect(said, &format!("the descriptor lacks {key}"));
    }
    let widths = widths(file, descendant);
    let wrong = wrong_width(&base, &letters, &widths);
    expect(
        wrong.is_none(),
        &format!("the width of {wrong:?} is not the font's"),
    );
    Font { letters, widths }
}

fn widths(file: &File, font: &Dictionary) -> HashMap<u16, f32> {
    let mut widths = HashMap::new();
    let list = file.array(font, "W").map(Vec::as_slice).unwrap_or_default();
    for pair in list.chunks_exact(2) {
        let (Ok(first), Ok(run)) = (pair[0].as_i64(), pair[1].as_array()) else {
            continue;
        };
        for (place, width) in run.iter().enumerate() {
            let code = u16::try_from(first)
                .unwrap_or_default()
                .saturating_add(place as u16);
            widths.insert(code, width.as_float().unwrap_or(-1.0));
        }
    }
    widths
}

/// A character that one of our faces draws at another width than the file says.
fn wrong_width(base: &str, letters: &HashMap<u16, String>, widths: &HashMap<u16, f32>) -> Option<String> {
    let face = Face::ALL.into_iter().find(|face| base.ends_with(face.name()))?;
    let font = &face.load().font;
    let (characters, metrics) = (font.charmap(), font.glyph_metrics());
    letters
        .iter()
        .find(|(code, letters)| {
            let mut each = letters.chars();
            let (Some(letter), None) = (each.next(), each.next()) else {
                return !widths.contains_key(code);
            };
            let Some(glyph) = characters.map_unicode(letter) else {
                return !widths.contains_key(code);
            };
            let is_of = |width: &f32, glyph| (width - metrics.h_advance(glyph)).abs() <= 1.0;
            // A face may draw a letter by another glyph than its plain one, as its script asks.
            let drawn = || {
                Shaper::new()
                    .word(face, letters)
                    .first()
                    .map(|glyph| GlyphId::new(glyph.id.into()))
            };
            widths
                .get(code)
                .is_none_or(|width| !is_of(width, glyph) && !drawn().is_some_and(|glyph| is_of(width, glyph)))
        })
        .map(|(_, letters)| letters.clone())
}

impl Font {
    /// What a shown string says; nothing where a code has no character.
    pub(super) fn read(&self, shown: &[u8]) -> Option<String> {
        shown
            .chunks(2)
            .map(|pair| self.letters.get(&code(pair)?).map(String::as_str))
            .collect()
    }

    /// Whether the string shows the glyph of missing characters, or one without a width.
    pub(super) fn is_lacking(&self, shown: &[u8]) -> bool {
        shown.chunks(2).any(|pair| match code(pair) {
            Some(code) => code == 0 || !self.widths.contains_key(&code),
            None => true,
        })
    }
}

fn code(pair: &[u8]) -> Option<u16> {
    Some(u16::from_be_bytes(pair.try_into().ok()?))
}

/// The strings shown by an operand of `Tj` or `TJ`.
pub(super) fn strings(operand: &Object) -> Vec<&[u8]> {
    match operand {
        Object::String(bytes, _) => vec![bytes],
        Object::Array(items) => items.iter().filter_map(|item| item.as_str().ok()).collect(),
        _ => Vec::new(),
    }
}
