//! Fonts: composite, embedded, whole, measured as their programs are, mapped to characters.

use std::collections::{BTreeMap, HashMap};

use lopdf::Dictionary;

use super::File;
use super::finding::{Findings, Rule};
use super::{programs, unicode};

/// What a font must say of itself.
const DESCRIBED: [&str; 7] = [
    "Ascent",
    "Descent",
    "CapHeight",
    "StemV",
    "ItalicAngle",
    "Flags",
    "FontBBox",
];

/// What the checks of pages need of a font.
#[derive(Debug, Default, Clone)]
pub(super) struct Font {
    pub(super) letters: HashMap<u16, String>,
    pub(super) widths: HashMap<u16, f32>,
    /// Width of every glyph of the program; nothing, when there is no program.
    pub(super) program: Option<BTreeMap<u16, f32>>,
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
                None => findings.add(Rule::Resources, format!("{name} is missing")),
            }
        }
    }
    fonts
}

fn composite(file: &File, name: &str, font: &Dictionary, findings: &mut Findings) -> Font {
    let mut expect =
        |holds: bool, rule, what: &str| findings.expect(holds, rule, || format!("{name}: {what}"));
    let base = typed(file, font, &mut expect);
    let simple = file.name(font, "Subtype") != Some("Type0");
    expect(!simple, Rule::SimpleFont, "a simple font");
    let encoding = file.name(font, "Encoding");
    expect(
        encoding == Some("Identity-H"),
        Rule::FontEncoding,
        "another encoding",
    );
    let map = file
        .get(font, "Encoding")
        .is_some_and(|map| map.as_stream().is_ok());
    expect(!map, Rule::EmbeddedMap, "a map of codes");
    let tag = base.as_bytes().get(..7).unwrap_or_default();
    let tagged = tag.ends_with(b"+") && tag[..6].iter().all(u8::is_ascii_uppercase);
    expect(tagged, Rule::FontDescription, "no tag of a subset");
    let letters = file
        .stream(font, "ToUnicode")
        .map(|(_, map)| unicode::read(&map))
        .unwrap_or_default();
    let forbidden = |letter: char| matches!(letter, '\0' | '\u{fffd}'..='\u{ffff}' | '\u{feff}');
    let sound = !letters.values().any(|letters| letters.contains(forbidden));
    expect(sound, Rule::GlyphUnicode, "a glyph stands for no character");
    let descendants = file
        .array(font, "DescendantFonts")
        .map(Vec::as_slice)
        .unwrap_or_default();
    let descendant = match descendants {
        [descendant] => file.resolve(descendant).and_then(|font| font.as_dict().ok()),
        _ => None,
    };
    let Some(descendant) = descendant else {
        expect(simple, Rule::FontType, "no descendant font");
        return Font {
            letters,
            ..Font::default()
        };
    };
    let same = typed(file, descendant, &mut expect) == base;
    expect(same, Rule::FontDescription, "two names");
    let outlines =
        file.name(descendant, "Subtype") == Some("CIDFontType0") && !descendant.has(b"CIDToGIDMap");
    expect(outlines, Rule::TrueType, "other outlines than CFF");
    let descriptor = file.dictionary(descendant, "FontDescriptor");
    let said = |key: &str| descriptor.is_some_and(|descriptor| file.get(descriptor, key).is_some());
    let named = descriptor.and_then(|descriptor| file.name(descriptor, "FontName"));
    let whole = DESCRIBED.into_iter().all(said) && file.dictionary(descendant, "CIDSystemInfo").is_some();
    expect(
        whole && named == Some(&base),
        Rule::FontDescription,
        "not described whole",
    );
    let program = descriptor.and_then(|descriptor| file.stream(descriptor, "FontFile3"));
    expect(program.is_some(), Rule::FontEmbedded, "no program");
    let program = program.map(|(dictionary, program)| {
        let read = programs::widths(&program);
        let sound = file.name(&dictionary, "Subtype") == Some("CIDFontType0C") && read.is_some();
        expect(sound, Rule::FontProgram, "a program of another kind");
        read.unwrap_or_default()
    });
    let set = descriptor.and_then(|descriptor| file.stream(descriptor, "CIDSet"));
    if let (Some((_, set)), Some(program)) = (set, &program) {
        let listed = |glyph: &u16| {
            set.get(usize::from(*glyph / 8))
                .is_some_and(|byte| byte << (glyph % 8) & 128 != 0)
        };
        expect(
            program.keys().all(listed),
            Rule::GlyphSet,
            "a glyph is not in the list",
        );
    }
    let widths = widths(file, descendant);
    Font {
        letters,
        widths,
        program,
    }
}

/// The name of a font that says what it is.
fn typed(file: &File, font: &Dictionary, expect: &mut impl FnMut(bool, Rule, &str)) -> String {
    let base = file.name(font, "BaseFont").unwrap_or_default();
    let kinds = [
        "Type0",
        "CIDFontType0",
        "CIDFontType2",
        "Type1",
        "MMType1",
        "TrueType",
        "Type3",
    ];
    let kind = file
        .name(font, "Subtype")
        .is_some_and(|kind| kinds.contains(&kind));
    let sound = file.name(font, "Type") == Some("Font") && kind && !base.is_empty();
    expect(sound, Rule::FontType, "no type, subtype or name");
    base.to_owned()
}

fn widths(file: &File, font: &Dictionary) -> HashMap<u16, f32> {
    let mut widths = HashMap::new();
    let list = file.array(font, "W").map(Vec::as_slice).unwrap_or_default();
    for pair in list.chunks_exact(2) {
        let (Ok(first), Ok(run)) = (pair[0].as_i64(), pair[1].as_array()) else {
            continue;
        };
        for (code, width) in (u16::try_from(first).unwrap_or_default()..=u16::MAX).zip(run) {
            widths.insert(code, width.as_float().unwrap_or(-1.0));
        }
    }
    widths
}

impl Font {
    /// What a glyph says, if anything.
    pub(super) fn says(&self, code: u16) -> Option<&str> {
        self.letters
            .get(&code)
            .map(String::as_str)
            .filter(|letters| !letters.is_empty())
    }

    /// Whether the program has the glyph; without a program, that is what is found.
    pub(super) fn draws(&self, code: u16) -> bool {
        self.program
            .as_ref()
            .is_none_or(|program| program.contains_key(&code))
    }

    /// Whether the file measures a glyph as its program does.
    pub(super) fn measures(&self, code: u16) -> bool {
        let drawn = self.program.as_ref().and_then(|program| program.get(&code));
        // What is not in the list is a thousand wide.
        let told = self.widths.get(&code).copied().unwrap_or(1000.0);
        drawn.is_none_or(|drawn| (told - drawn).abs() <= 1.0)
    }
}

/// The codes of a shown string; half a code is none.
pub(super) fn codes(shown: &[u8]) -> impl Iterator<Item = u16> {
    shown.chunks(2).map(|pair| match pair {
        [high, low] => u16::from_be_bytes([*high, *low]),
        _ => 0,
    })
}
