//! The six faces of the documents, parsed once.

use std::collections::HashMap;
use std::sync::OnceLock;

use harfrust::{Direction, Font, GlyphId, Script, ShapePlan};

use crate::scene::Family;

/// A face. Strong italics do not exist: strong wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Face {
    SerifRegular,
    SerifItalic,
    SerifStrong,
    SansRegular,
    SansItalic,
    SansStrong,
}

/// A parsed face with what shaping reuses.
pub(crate) struct Loaded {
    pub(crate) font: Font,
    pub(crate) plan: ShapePlan,
    characters: OnceLock<HashMap<u16, char>>,
}

impl Face {
    pub(crate) const ALL: [Self; 6] = [
        Self::SerifRegular,
        Self::SerifItalic,
        Self::SerifStrong,
        Self::SansRegular,
        Self::SansItalic,
        Self::SansStrong,
    ];

    pub(crate) fn of(family: Family, strong: bool, emphasis: bool) -> Self {
        match (family, strong, emphasis) {
            (Family::Serif, true, _) => Self::SerifStrong,
            (Family::Serif, false, true) => Self::SerifItalic,
            (Family::Serif, false, false) => Self::SerifRegular,
            (Family::Sans, true, _) => Self::SansStrong,
            (Family::Sans, false, true) => Self::SansItalic,
            (Family::Sans, false, false) => Self::SansRegular,
        }
    }

    /// The face that lends what this one lacks: the sans family covers more.
    pub(crate) fn lender(self) -> Self {
        match self {
            Self::SerifRegular | Self::SansRegular => Self::SansRegular,
            Self::SerifItalic | Self::SansItalic => Self::SansItalic,
            Self::SerifStrong | Self::SansStrong => Self::SansStrong,
        }
    }

    pub(crate) fn family(self) -> Family {
        match self {
            Self::SerifRegular | Self::SerifItalic | Self::SerifStrong => Family::Serif,
            Self::SansRegular | Self::SansItalic | Self::SansStrong => Family::Sans,
        }
    }

    pub(crate) fn index(self) -> usize {
        self as usize
    }

    /// Name of the face in the file, without the tag of a subset.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::SerifRegular => "SourceSerif4-Regular",
            Self::SerifItalic => "SourceSerif4-It",
            Self::SerifStrong => "SourceSerif4-Semibold",
            Self::SansRegular => "SourceSans3-Regular",
            Self::SansItalic => "SourceSans3-It",
            Self::SansStrong => "SourceSans3-Semibold",
        }
    }

    pub(crate) fn bytes(self) -> &'static [u8] {
        match self {
            Self::SerifRegular => include_bytes!("../../fonts/SourceSerif4-Regular.otf"),
            Self::SerifItalic => include_bytes!("../../fonts/SourceSerif4-It.otf"),
            Self::SerifStrong => include_bytes!("../../fonts/SourceSerif4-Semibold.otf"),
            Self::SansRegular => include_bytes!("../../fonts/SourceSans3-Regular.otf"),
            Self::SansItalic => include_bytes!("../../fonts/SourceSans3-It.otf"),
            Self::SansStrong => include_bytes!("../../fonts/SourceSans3-Semibold.otf"),
        }
    }

    pub(crate) fn load(self) -> &'static Loaded {
        static LOADED: [OnceLock<Loaded>; 6] = [const { OnceLock::new() }; 6];
        LOADED[self.index()].get_or_init(|| {
            let font = Font::new(self.bytes(), 0).expect("invariant: the fonts shipped are fonts");
            let plan = ShapePlan::new(&font, Direction::LeftToRight, Some(Script::LATIN), None, &[]);
            Loaded {
                font,
                plan,
                characters: OnceLock::new(),
            }
        })
    }

    /// Whether the face draws that character.
    pub(crate) fn has(self, character: char) -> bool {
        self.load()
            .font
            .charmap()
            .map_unicode(character)
            .is_some_and(|glyph| glyph != GlyphId::NOTDEF)
    }
}

impl Loaded {
    /// The first character that a glyph draws by itself.
    pub(crate) fn character(&self, glyph: u16) -> Option<char> {
        let all = self.characters.get_or_init(|| {
            let mut all: HashMap<u16, char> = HashMap::new();
            for (code, glyph) in self.font.charmap().unicodes() {
                if let (Ok(glyph), Some(character)) = (u16::try_from(glyph.to_u32()), char::from_u32(code)) {
                    let first = all.entry(glyph).or_insert(character);
                    *first = character.min(*first);
                }
            }
            all
        });
        all.get(&glyph).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_is_drawn_on_a_thousand_units() {
        for face in Face::ALL {
            assert_eq!(face.load().font.units_per_em(), 1000, "{face:?}");
        }
    }

    #[test]
    fn every_face_covers_french() {
        for face in Face::ALL {
            for letter in "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ«»“”‘’–—…·€$%°№\u{a0}\u{202f}".chars()
            {
                assert!(face.has(letter), "{face:?} lacks {letter:?}");
            }
        }
    }
}
