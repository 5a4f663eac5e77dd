//! Faces cut down to the glyphs of one document.

use std::fmt::Write as _;

use lopdf::{Dictionary, Object, ObjectId};
use subsetter::GlyphRemapper;

use super::file::File;
use super::objects::{dictionary, name, plain};
use crate::RenderError;
use crate::text::{Face, Shaper};

/// Characters that one block of a map holds at most.
const BLOCK: usize = 100;

/// The glyphs used of each face, numbered as they are first met.
#[derive(Default)]
pub(super) struct Fonts([Used; 6]);

#[derive(Default)]
struct Used {
    /// New number of each glyph by its own; nothing where it was not met.
    codes: Vec<u16>,
    /// Glyphs by their new numbers; the first stands for what a face lacks.
    glyphs: Vec<u16>,
}

impl Fonts {
    /// How pages call a face.
    pub(super) fn name(face: Face) -> String {
        format!("F{}", face.index() + 1)
    }

    /// The number of a glyph in the file.
    pub(super) fn code(&mut self, face: Face, glyph: u16) -> u16 {
        let used = &mut self.0[face.index()];
        let place = usize::from(glyph);
        if used.glyphs.is_empty() {
            used.glyphs.push(0);
        }
        if used.codes.len() <= place {
            used.codes.resize(place + 1, 0);
        }
        if used.codes[place] == 0 && glyph != 0 {
            used.codes[place] = used.glyphs.len() as u16;
            used.glyphs.push(glyph);
        }
        used.codes[place]
    }

    /// Writes the faces used and tells what pages call them.
    pub(super) fn write(&self, file: &mut File, shaper: &Shaper) -> Result<Dictionary, RenderError> {
        let mut listed = Dictionary::new();
        for face in Face::ALL {
            let used = &self.0[face.index()];
            if !used.glyphs.is_empty() {
                listed.set(Self::name(face), embed(file, face, &used.glyphs, shaper)?);
            }
        }
        Ok(listed)
    }
}

fn embed(file: &mut File, face: Face, glyphs: &[u16], shaper: &Shaper) -> Result<ObjectId, RenderError> {
    let remapper = GlyphRemapper::new_from_glyphs(glyphs);
    let program = subsetter::subset(face.bytes(), 0, &remapper)
        .map_err(|problem| RenderError::Font(format!("{problem:?}")))?;
    let outlines = outlines(&program).ok_or_else(|| RenderError::Font("no outlines".to_owned()))?;
    let program = file.stream(dictionary(vec![("Subtype", name("CIDFontType0C"))]), outlines);
    let called = name(&format!("{}+{}", tag(face, glyphs), face.name()));
    let descriptor = file.add(descriptor(face, called.clone(), program));
    let widths = glyphs[1..]
        .iter()
        .map(|glyph| shaper.natural(face, *glyph).into());
    let system = dictionary(vec![
        ("Registry", plain("Adobe")),
        ("Ordering", plain("Identity")),
        ("Supplement", 0.into()),
    ]);
    let descendant = dictionary(vec![
        ("Type", name("Font")),
        ("Subtype", name("CIDFontType0")),
        ("BaseFont", called.clone()),
        ("CIDSystemInfo", system.into()),
        ("FontDescriptor", descriptor.into()),
        ("DW", 1000.into()),
        ("W", vec![1.into(), Object::Array(widths.collect())].into()),
    ]);
    let map = file.stream(Dictionary::new(), characters(face, glyphs, shaper).as_bytes());
    Ok(file.add(dictionary(vec![
        ("Type", name("Font")),
        ("Subtype", name("Type0")),
        ("BaseFont", called),
        ("Encoding", name("Identity-H")),
        ("DescendantFonts", vec![descendant.into()].into()),
        ("ToUnicode", map.into()),
    ])))
}

/// The outlines alone, without the tables that only programs that lay text out would read.
fn outlines(program: &[u8]) -> Option<&[u8]> {
    let number = |at: usize| {
        let bytes = program.get(at..at + 4)?.try_into().ok()?;
        Some(u32::from_be_bytes(bytes) as usize)
    };
    let mut tables = (12..program.len().saturating_sub(16)).step_by(16);
    let table = tables.find(|at| program.get(*at..at + 4) == Some(b"CFF "))?;
    let start = number(table + 8)?;
    program.get(start..start + number(table + 12)?)
}

fn descriptor(face: Face, called: Object, program: ObjectId) -> Dictionary {
    let font = &face.load().font;
    let metrics = font.metrics();
    let rounded = |value: f32| Object::Integer(value.round() as i64);
    let line = metrics.hhea_line.as_ref().map(|line| line.extents());
    let ascent = line.map_or(900.0, |line| line.ascender.to_f32());
    let descent = line.map_or(-300.0, |line| line.descender.to_f32());
    let capitals = metrics.cap_height.map_or(660.0, |height| height.to_f32());
    let slant = font
        .style_metrics()
        .italic_angle
        .map_or(0.0, |angle| angle.to_f32());
    let bounds = &metrics.bounds;
    let corners = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max];
    let strong = matches!(face, Face::SerifStrong | Face::SansStrong);
    let serif = matches!(face, Face::SerifRegular | Face::SerifItalic | Face::SerifStrong);
    let italic = slant.abs() > 0.5;
    dictionary(vec![
        ("Type", name("FontDescriptor")),
        ("FontName", called),
        (
            "Flags",
            (4 | if serif { 2 } else { 0 } | if italic { 64 } else { 0 }).into(),
        ),
        (
            "FontBBox",
            corners.map(|side| rounded(side.to_f32())).to_vec().into(),
        ),
        ("ItalicAngle", Object::Real(slant)),
        ("Ascent", rounded(ascent)),
        ("Descent", rounded(descent)),
        ("CapHeight", rounded(capitals)),
        ("StemV", if strong { 130 } else { 84 }.into()),
        ("FontFile3", program.into()),
    ])
}

/// The map from numbers to characters, for readers that take the text out.
fn characters(face: Face, glyphs: &[u16], shaper: &Shaper) -> String {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
        /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n\
        /CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n\
        1 begincodespacerange\n<0000><ffff>\nendcodespacerange\n",
    );
    let codes: Vec<usize> = (1..glyphs.len()).collect();
    for block in codes.chunks(BLOCK) {
        let _ = writeln!(map, "{} beginbfchar", block.len());
        for code in block {
            let letters = shaper.letters(face, glyphs[*code]);
            // A mark drawn apart from its letter says nothing by itself.
            let letters = if letters.is_empty() { "\u{200b}" } else { letters };
            let units: String = letters.encode_utf16().map(|unit| format!("{unit:04x}")).collect();
            let _ = writeln!(map, "<{code:04x}> <{units}>");
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
}

/// Six letters that differ with the glyphs kept.
fn tag(face: Face, glyphs: &[u16]) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64 ^ face.index() as u64;
    for byte in glyphs.iter().flat_map(|glyph| glyph.to_be_bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    (0..6)
        .map(|place| char::from(b'A' + ((hash >> (place * 8)) % 26) as u8))
        .collect()
}
