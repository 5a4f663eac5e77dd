//! Words to glyphs, each word once.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::ops::{Deref, DerefMut};
use std::rc::Rc;

use harfrust::{
    Buffer, BufferFlags, ClusterLevel, Direction, GlyphId, Script, ShapeOptions, ShaperFont, shape,
};

use super::Face;
use super::hyphens::divisions;
use crate::document::Lang;

/// Words that an idle shaper remembers at most: those of some hundred pages.
const REMEMBERED: usize = 20_000;

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

/// A word once shaped.
#[derive(Debug)]
struct Shaped {
    glyphs: Rc<[Glyph]>,
    /// The last document that it was met in.
    turn: u32,
}

/// Shapes words and remembers which letters each glyph stands for.
#[derive(Default)]
pub(crate) struct Shaper {
    /// Each made when it is first used.
    fonts: [Option<ShaperFont<'static, 'static>>; 6],
    words: [HashMap<Box<str>, Shaped>; 6],
    /// What is known of the glyphs of each face, by their numbers, from the words of this document alone: what they say
    /// must not depend on documents made before.
    known: [Vec<Option<Known>>; 6],
    /// Divisions of words, by language.
    divided: HashMap<String, HashMap<Box<str>, Rc<[usize]>>>,
    buffer: Option<Buffer>,
    turn: u32,
    /// Characters that no face draws, met so far.
    pub(crate) replaced: BTreeSet<char>,
}

/// A shaper lent for one document, that goes on knowing its words for the next.
pub(crate) struct Lent(Option<Shaper>);

thread_local! {
    static IDLE: RefCell<Vec<Shaper>> = const { RefCell::new(Vec::new()) };
}

impl Lent {
    /// A shaper for a document that nothing is known of yet.
    pub(crate) fn new() -> Self {
        let mut shaper = IDLE.with_borrow_mut(Vec::pop).unwrap_or_default();
        if shaper.remembered() > REMEMBERED {
            shaper = Shaper::default();
        }
        shaper.turn = shaper.turn.wrapping_add(1);
        shaper.known.iter_mut().for_each(Vec::clear);
        shaper.replaced.clear();
        Self(Some(shaper))
    }
}

impl Deref for Lent {
    type Target = Shaper;

    fn deref(&self) -> &Shaper {
        self.0.as_ref().expect("invariant: given back only when dropped")
    }
}

impl DerefMut for Lent {
    fn deref_mut(&mut self) -> &mut Shaper {
        self.0.as_mut().expect("invariant: given back only when dropped")
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        let shaper = self.0.take();
        // A thread that ends has put its idle shapers away already.
        let _ = IDLE.try_with(|idle| idle.borrow_mut().extend(shaper));
    }
}

impl Shaper {
    /// The glyphs of a word of one face.
    pub(crate) fn word(&mut self, face: Face, word: &str) -> Rc<[Glyph]> {
        let turn = self.turn;
        if let Some(shaped) = self.words[face.index()].get_mut(word) {
            let glyphs = Rc::clone(&shaped.glyphs);
            if std::mem::replace(&mut shaped.turn, turn) != turn {
                self.note_all(face, word, &glyphs);
            }
            return glyphs;
        }
        let glyphs: Rc<[Glyph]> = self.shape(face, word).into();
        self.note_all(face, word, &glyphs);
        let shaped = Shaped {
            glyphs: Rc::clone(&glyphs),
            turn,
        };
        self.words[face.index()].insert(word.into(), shaped);
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
        let font = self.fonts[face.index()].get_or_insert_with(|| ShaperFont::new(&face.load().font));
        shape(font, &mut buffer, options)
            .expect("invariant: the plan was made for this direction and script");
        let infos = buffer.glyph_infos().iter().zip(buffer.glyph_positions());
        let glyphs = infos.map(|(info, position)| {
            let narrow = word[info.cluster as usize..].starts_with('\u{202f}');
            Glyph {
                id: u16::try_from(info.glyph_id).expect("invariant: the faces have fewer than 65,536 glyphs"),
                at: info.cluster,
                advance: if narrow { NARROW_SPACE } else { position.x_advance },
                shift: position.x_offset,
            }
        });
        let glyphs = glyphs.collect();
        self.buffer = Some(buffer);
        glyphs
    }

    /// Notes what the glyphs of a word say in it.
    fn note_all(&mut self, face: Face, word: &str, glyphs: &[Glyph]) {
        for (place, glyph) in glyphs.iter().enumerate() {
            let mut after = glyphs[place + 1..].iter().map(|next| next.at);
            let end = after
                .find(|next| *next > glyph.at)
                .map_or(word.len(), |next| next as usize);
            let alone = glyphs.iter().filter(|other| other.at == glyph.at).count() == 1;
            if alone {
                let letters = word.get(glyph.at as usize..end).unwrap_or_default();
                self.note(face, glyph.id, letters);
            } else {
                // One letter drawn by several glyphs: each says what it draws by itself.
                let own = face
                    .load()
                    .character(glyph.id)
                    .map(String::from)
                    .unwrap_or_default();
                self.note(face, glyph.id, &own);
            }
        }
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
        let mut shaper = Lent::new();
        let advance = |glyphs: &[Glyph]| glyphs.iter().map(|glyph| glyph.advance).sum::<i32>();
        let pair = advance(&shaper.word(Face::SerifRegular, "Ta"));
        let apart =
            advance(&shaper.word(Face::SerifRegular, "T")) + advance(&shaper.word(Face::SerifRegular, "a"));
        assert!(pair < apart);
    }

    #[test]
    fn a_ligature_says_its_letters() {
        let mut shaper = Lent::new();
        let glyphs = shaper.word(Face::SerifRegular, "fin");
        let said: String = glyphs
            .iter()
            .map(|glyph| shaper.letters(Face::SerifRegular, glyph.id))
            .collect();
        assert_eq!(said, "fin");
    }

    #[test]
    fn what_a_glyph_says_does_not_depend_on_documents_made_before() {
        let mut first = Lent::new();
        let acute = first.word(Face::SansRegular, "é")[0];
        assert_eq!(first.letters(Face::SansRegular, acute.id), "é");
        first.replaced.insert('漢');
        drop(first);
        let mut second = Lent::new();
        assert_eq!(second.letters(Face::SansRegular, acute.id), "");
        assert!(second.replaced.is_empty());
        second.word(Face::SansRegular, "é");
        assert_eq!(second.letters(Face::SansRegular, acute.id), "é");
    }

    #[test]
    fn the_narrow_space_can_be_seen() {
        let mut shaper = Lent::new();
        assert_eq!(
            shaper.word(Face::SansRegular, "\u{202f}")[0].advance,
            NARROW_SPACE
        );
    }
}
