//! Words to glyphs, each word once.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use harfrust::{
    Buffer, BufferFlags, ClusterLevel, Direction, GlyphId, Script, ShapeOptions, ShaperFont, shape,
};

use super::Face;
use super::hyphens::divisions;
use crate::document::Lang;

/// U+202F is so thin in these faces that it can hardly be seen.
const NARROW_SPACE: i32 = 170;

/// A glyph in place. Lengths are thousandths of the size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    /// Byte of the word where its letters start.
    pub(crate) at: u32,
    /// How far the next glyph stands.
    pub(crate) advance: i32,
    /// How far from its own place it is drawn.
    pub(crate) shift: i32,
}

/// What a glyph stands for, and its advance before any kerning.
#[derive(Debug, Clone)]
struct Known {
    letters: Box<str>,
    advance: i32,
}

/// Shapes words and remembers which letters each glyph stands for.
pub(crate) struct Shaper {
    fonts: Vec<ShaperFont<'static, 'static>>,
    words: [HashMap<Box<str>, Rc<[Glyph]>>; 6],
    /// What is known of the glyphs of each face, by their numbers.
    known: [Vec<Option<Known>>; 6],
    /// Divisions of words, by language.
    divided: HashMap<String, HashMap<Box<str>, Rc<[usize]>>>,
    buffer: Option<Buffer>,
    /// Characters that no face draws, met so far.
    pub(crate) replaced: BTreeSet<char>,
}

impl Shaper {
    pub(crate) fn new() -> Self {
        Self {
            fonts: Face::ALL
                .iter()
                .map(|face| ShaperFont::new(&face.load().font))
                .collect(),
            words: Default::default(),
            known: Default::default(),
            divided: HashMap::new(),
            buffer: None,
            replaced: BTreeSet::new(),
        }
    }

    /// The glyphs of a word of one face.
    pub(crate) fn word(&mut self, face: Face, word: &str) -> Rc<[Glyph]> {
        if let Some(known) = self.words[face.index()].get(word) {
            return Rc::clone(known);
        }
        let glyphs: Rc<[Glyph]> = self.shape(face, word).into();
        self.words[face.index()].insert(word.into(), Rc::clone(&glyphs));
        glyphs
    }

    /// Where a word may be divided; see [`divisions`].
    pub(crate) fn divisions(&mut self, word: &str, language: &Lang) -> Rc<[usize]> {
        if !self.divided.contains_key(language.primary()) {
            self.divided.insert(language.primary().to_owned(), HashMap::new());
        }
        let known = self
            .divided
            .get_mut(language.primary())
            .expect("invariant: just inserted");
        if let Some(places) = known.get(word) {
            return Rc::clone(places);
        }
        let places: Rc<[usize]> = divisions(word, language).into();
        known.insert(word.into(), Rc::clone(&places));
        places
    }

    /// What a glyph says, as far as it was met.
    pub(crate) fn letters(&self, face: Face, glyph: u16) -> &str {
        self.known(face, glyph).map_or("", |known| &known.letters)
    }

    /// Advance of a glyph before any kerning.
    pub(crate) fn natural(&self, face: Face, glyph: u16) -> i32 {
        self.known(face, glyph).map_or(0, |known| known.advance)
    }

    fn known(&self, face: Face, glyph: u16) -> Option<&Known> {
        self.known[face.index()].get(usize::from(glyph))?.as_ref()
    }

    /// Number of words remembered.
    pub(crate) fn remembered(&self) -> usize {
        self.words.iter().map(HashMap::len).sum()
    }

    fn shape(&mut self, face: Face, word: &str) -> Vec<Glyph> {
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.reset();
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(Some(Script::LATIN));
        buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
        buffer.push_str(word);
        let options = ShapeOptions::new().plan(Some(&face.load().plan));
        shape(&self.fonts[face.index()], &mut buffer, options)
            .expect("invariant: the plan was made for this direction and script");
        let glyphs = self.read(face, word, &buffer);
        self.buffer = Some(buffer);
        glyphs
    }

    fn read(&mut self, face: Face, word: &str, buffer: &Buffer) -> Vec<Glyph> {
        let infos = buffer.glyph_infos();
        let mut glyphs = Vec::with_capacity(infos.len());
        for (place, (info, position)) in infos.iter().zip(buffer.glyph_positions()).enumerate() {
            let id =
                u16::try_from(info.glyph_id).expect("invariant: the faces have fewer than 65,536 glyphs");
            let after = infos[place + 1..]
                .iter()
                .map(|next| next.cluster)
                .find(|next| *next > info.cluster);
            let end = after.map_or(word.len(), |next| next as usize);
            let letters = word.get(info.cluster as usize..end).unwrap_or_default();
            let alone = infos.iter().filter(|other| other.cluster == info.cluster).count() == 1;
            if alone {
                self.note(face, id, letters);
            } else {
                // One letter drawn by several glyphs: each says what it draws by itself.
                let own = face.load().character(id).map(String::from).unwrap_or_default();
                self.note(face, id, &own);
            }
            let narrow = letters == "\u{202f}";
            let advance = if narrow { NARROW_SPACE } else { position.x_advance };
            glyphs.push(Glyph {
                id,
                at: info.cluster,
                advance,
                shift: position.x_offset,
            });
        }
        glyphs
    }

    fn note(&mut self, face: Face, id: u16, letters: &str) {
        let (known, place) = (&mut self.known[face.index()], usize::from(id));
        if known.len() <= place {
            known.resize_with(place + 1, || None);
        }
        known[place].get_or_insert_with(|| {
            let advance = face
                .load()
                .font
                .glyph_metrics()
                .h_advance(GlyphId::new(u32::from(id)));
            let letters = match letters {
                "\u{a0}" => " ",
                "\u{2010}" | "\u{2011}" => "-",
                _ => letters,
            };
            Known {
                letters: letters.into(),
                advance: advance.round() as i32,
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_kerned() {
        let mut shaper = Shaper::new();
        let advance = |glyphs: &[Glyph]| glyphs.iter().map(|glyph| glyph.advance).sum::<i32>();
        let pair = advance(&shaper.word(Face::SerifRegular, "Ta"));
        let apart =
            advance(&shaper.word(Face::SerifRegular, "T")) + advance(&shaper.word(Face::SerifRegular, "a"));
        assert!(pair < apart);
    }

    #[test]
    fn a_ligature_says_its_letters() {
        let mut shaper = Shaper::new();
        let glyphs = shaper.word(Face::SerifRegular, "fin");
        let said: String = glyphs
            .iter()
            .map(|glyph| shaper.letters(Face::SerifRegular, glyph.id))
            .collect();
        assert_eq!(said, "fin");
    }

    #[test]
    fn the_narrow_space_can_be_seen() {
        let mut shaper = Shaper::new();
        assert_eq!(
            shaper.word(Face::SansRegular, "\u{202f}")[0].advance,
            NARROW_SPACE
        );
    }
}
