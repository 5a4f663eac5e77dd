//! Faces cut down to the glyphs of one document.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::Object;
use printpdf::{FontId, FontMetrics, ParsedFont, PdfFont};
use subsetter::GlyphRemapper;

use crate::RenderError;
use crate::draw::Mark;
use crate::flow::{Laid, Page};
use crate::text::{Face, Shaper};

/// The faces of one document.
pub(super) struct Subsets([Option<Subset>; 6]);

/// One face with the glyphs used.
pub(super) struct Subset {
    face: Face,
    program: Vec<u8>,
    /// New number of each glyph, with the character that alone leads to it, by the old number.
    glyphs: Vec<(u16, Option<char>)>,
    /// The glyph of each character that has one of its own.
    characters: BTreeMap<u32, u16>,
    widths: BTreeMap<u16, u16>,
    tag: String,
}

impl Subsets {
    pub(super) fn of(laid: &Laid) -> Result<Self, RenderError> {
        let mut used: [BTreeSet<u16>; 6] = Default::default();
        for page in &laid.pages {
            collect(page, &mut used);
        }
        let mut subsets = [const { None }; 6];
        for face in Face::ALL {
            let glyphs = &used[face.index()];
            if !glyphs.is_empty() {
                subsets[face.index()] = Some(Subset::new(face, glyphs, &laid.shaper)?);
            }
        }
        Ok(Self(subsets))
    }

    pub(super) fn used(&self) -> impl Iterator<Item = &Subset> {
        self.0.iter().flatten()
    }

    pub(super) fn get(&self, face: Face) -> &Subset {
        self.0[face.index()]
            .as_ref()
            .expect("invariant: every face on a page was collected")
    }
}

impl Subset {
    fn new(face: Face, used: &BTreeSet<u16>, shaper: &Shaper) -> Result<Self, RenderError> {
        let mut remapper = GlyphRemapper::new();
        let last = used.last().copied().unwrap_or_default();
        let mut glyphs = vec![(0, None); usize::from(last) + 1];
        let (mut characters, mut widths) = (BTreeMap::new(), BTreeMap::new());
        for glyph in used {
            let new = remapper.remap(*glyph);
            let width = u16::try_from(shaper.natural(face, *glyph)).unwrap_or_default();
            widths.insert(new, width);
            let mut letters = shaper.letters(face, *glyph).chars();
            let sole = letters.next().filter(|_| letters.next().is_none());
            let sole = sole.filter(|letter| *characters.entry(u32::from(*letter)).or_insert(new) == new);
            glyphs[usize::from(*glyph)] = (new, sole);
        }
        let program = subsetter::subset(face.bytes(), 0, &remapper)
            .map_err(|problem| RenderError::Font(format!("{problem:?}")))?;
        Ok(Self {
            face,
            program,
            glyphs,
            characters,
            widths,
            tag: tag(face, used),
        })
    }

    pub(super) fn id(&self) -> FontId {
        FontId(format!("F{}", self.face.index() + 1))
    }

    /// New number of a glyph, and the character that alone leads to it, if there is one.
    pub(super) fn glyph(&self, glyph: u16) -> (u16, Option<char>) {
        self.glyphs.get(usize::from(glyph)).copied().unwrap_or_default()
    }

    pub(super) fn embed(&self) -> (FontId, PdfFont) {
        let font = &self.face.load().font;
        let metrics = font.metrics();
        let line = metrics.hhea_line.as_ref();
        let rounded = |value: f32| value.round() as i16;
        let (ascent, descent) = line.map_or((900, -300), |line| {
            (
                rounded(line.extents().ascender.to_f32()),
                rounded(line.extents().descender.to_f32()),
            )
        });
        let mut parsed = ParsedFont::with_glyph_data(
            self.program.clone(),
            0,
            Some(format!("{}+{}", self.tag, self.face.name())),
            self.characters.clone(),
            self.widths.clone(),
            font.units_per_em(),
            FontMetrics { ascent, descent },
        );
        let bounds = &metrics.bounds;
        parsed.pdf_font_metrics.x_min = rounded(bounds.x_min.to_f32());
        parsed.pdf_font_metrics.y_min = rounded(bounds.y_min.to_f32());
        parsed.pdf_font_metrics.x_max = rounded(bounds.x_max.to_f32());
        parsed.pdf_font_metrics.y_max = rounded(bounds.y_max.to_f32());
        (self.id(), PdfFont::new(parsed))
    }
}

fn collect(page: &Page, used: &mut [BTreeSet<u16>; 6]) {
    let under = page.under.iter().flatten().flatten();
    let marks = page.marks.iter().map(|(_, mark)| mark);
    for mark in under.chain(marks).chain(&page.head).chain(&page.foot) {
        if let Mark::Text(words) = mark {
            used[words.face.index()].extend(words.glyphs.iter().map(|glyph| glyph.id));
        }
    }
}

/// Six letters that differ with the glyphs kept.
fn tag(face: Face, used: &BTreeSet<u16>) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64 ^ face.index() as u64;
    for byte in used.iter().flat_map(|glyph| glyph.to_be_bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    (0..6)
        .map(|place| char::from(b'A' + ((hash >> (place * 8)) % 26) as u8))
        .collect()
}

/// What the description of a face lacks or gets wrong: height of capitals, slant, weight.
pub(super) fn mend(file: &mut lopdf::Document) -> Result<(), RenderError> {
    for object in file.objects.values_mut() {
        let Ok(descriptor) = object.as_dict_mut() else {
            continue;
        };
        if descriptor.get_type().ok() != Some(b"FontDescriptor") {
            continue;
        }
        let name = descriptor.get(b"FontName")?.as_name()?.to_vec();
        let Some(face) = Face::ALL
            .into_iter()
            .find(|face| name.ends_with(face.name().as_bytes()))
        else {
            continue;
        };
        let font = &face.load().font;
        let capitals = font.metrics().cap_height.map_or(660.0, |height| height.to_f32());
        let slant = font
            .style_metrics()
            .italic_angle
            .map_or(0.0, |angle| angle.to_f32());
        let strong = matches!(face, Face::SerifStrong | Face::SansStrong);
        let serif = matches!(face, Face::SerifRegular | Face::SerifItalic | Face::SerifStrong);
        let italic = slant.abs() > 0.5;
        descriptor.set("CapHeight", capitals.round() as i64);
        descriptor.set("ItalicAngle", Object::Real(slant));
        descriptor.set("StemV", if strong { 130 } else { 84 });
        descriptor.set(
            "Flags",
            4 | if serif { 2 } else { 0 } | if italic { 64 } else { 0 },
        );
    }
    Ok(())
}
