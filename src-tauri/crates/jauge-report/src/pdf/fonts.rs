//! Faces cut down to the glyphs of one document.

use std::collections::BTreeMap;

use lopdf::{Document as File, Object};
use printpdf::{FontId, FontMetrics, ParsedFont, PdfFont};
use subsetter::GlyphRemapper;

use crate::RenderError;
use crate::text::{Face, Shaper};

/// The glyphs used of each face, numbered as they are first met.
#[derive(Default)]
pub(super) struct Fonts([Used; 6]);

#[derive(Default)]
struct Used {
    /// New number of each glyph by its own; nothing where it was not met.
    codes: Vec<u16>,
    /// Glyphs by their new numbers, with the character that alone leads to each; the first stands for what a face lacks.
    glyphs: Vec<(u16, Option<char>)>,
    /// New number of the glyph that each character leads to.
    characters: BTreeMap<u32, u16>,
}

impl Fonts {
    /// How pages call a face.
    pub(super) fn id(face: Face) -> FontId {
        FontId(format!("F{}", face.index() + 1))
    }

    /// The number of a glyph in the file, and the character that alone leads to it, if there is one.
    pub(super) fn glyph(&mut self, face: Face, glyph: u16, shaper: &Shaper) -> (u16, Option<char>) {
        let used = &mut self.0[face.index()];
        let place = usize::from(glyph);
        if used.glyphs.is_empty() {
            used.glyphs.push((0, None));
        }
        if used.codes.len() <= place {
            used.codes.resize(place + 1, 0);
        }
        if used.codes[place] == 0 && glyph != 0 {
            let code = used.glyphs.len() as u16;
            let mut letters = shaper.letters(face, glyph).chars();
            let sole = letters.next().filter(|_| letters.next().is_none());
            let sole = sole.filter(|letter| {
                let first = used.characters.entry(u32::from(*letter)).or_insert(code);
                *first == code
            });
            used.codes[place] = code;
            used.glyphs.push((glyph, sole));
        }
        let code = used.codes[place];
        (code, used.glyphs[usize::from(code)].1)
    }

    /// The faces used, cut down.
    pub(super) fn embed(self, shaper: &Shaper) -> Result<Vec<(FontId, PdfFont)>, RenderError> {
        let mut embedded = Vec::new();
        for (face, used) in Face::ALL.into_iter().zip(self.0) {
            if !used.glyphs.is_empty() {
                embedded.push((Self::id(face), embed(face, used, shaper)?));
            }
        }
        Ok(embedded)
    }
}

fn embed(face: Face, used: Used, shaper: &Shaper) -> Result<PdfFont, RenderError> {
    let glyphs: Vec<u16> = used.glyphs.iter().map(|(glyph, _)| *glyph).collect();
    let program = subsetter::subset(face.bytes(), 0, &GlyphRemapper::new_from_glyphs(&glyphs))
        .map_err(|problem| RenderError::Font(format!("{problem:?}")))?;
    let width = |glyph: &u16| u16::try_from(shaper.natural(face, *glyph)).unwrap_or_default();
    let font = &face.load().font;
    let metrics = font.metrics();
    let rounded = |value: f32| value.round() as i16;
    let line = metrics.hhea_line.as_ref().map(|line| line.extents());
    let mut parsed = ParsedFont::with_glyph_data(
        program,
        0,
        Some(format!("{}+{}", tag(face, &glyphs), face.name())),
        used.characters,
        (0..).zip(glyphs.iter().map(width)).collect(),
        font.units_per_em(),
        FontMetrics {
            ascent: line.map_or(900, |line| rounded(line.ascender.to_f32())),
            descent: line.map_or(-300, |line| rounded(line.descender.to_f32())),
        },
    );
    let (box_, bounds) = (&mut parsed.pdf_font_metrics, &metrics.bounds);
    box_.x_min = rounded(bounds.x_min.to_f32());
    box_.y_min = rounded(bounds.y_min.to_f32());
    box_.x_max = rounded(bounds.x_max.to_f32());
    box_.y_max = rounded(bounds.y_max.to_f32());
    Ok(PdfFont::new(parsed))
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

/// What the description of a face lacks or gets wrong: height of capitals, slant, weight, kind.
pub(super) fn mend(file: &mut File) -> Result<(), RenderError> {
    for object in file.objects.values_mut() {
        let Ok(descriptor) = object.as_dict_mut() else {
            continue;
        };
        if !descriptor.has_type(b"FontDescriptor") {
            continue;
        }
        let name = descriptor.get(b"FontName")?.as_name()?.to_vec();
        let named = |face: &Face| name.ends_with(face.name().as_bytes());
        let Some(face) = Face::ALL.into_iter().find(named) else {
            continue;
        };
        let font = &face.load().font;
        let capitals = font.metrics().cap_height.map_or(660.0, |height| height.to_f32());
        let slant = font.style_metrics().italic_angle;
        let slant = slant.map_or(0.0, |angle| angle.to_f32());
        let strong = matches!(face, Face::SerifStrong | Face::SansStrong);
        let serif = matches!(face, Face::SerifRegular | Face::SerifItalic | Face::SerifStrong);
        let italic = slant.abs() > 0.5;
        let flags = 4 | if serif { 2 } else { 0 } | if italic { 64 } else { 0 };
        descriptor.set("CapHeight", capitals.round() as i64);
        descriptor.set("ItalicAngle", Object::Real(slant));
        descriptor.set("StemV", if strong { 130 } else { 84 });
        descriptor.set("Flags", flags);
    }
    Ok(())
}
