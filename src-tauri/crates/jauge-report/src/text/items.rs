//! A paragraph as what a line breaker needs to know of it: words, spaces and places to break.

use std::rc::Rc;

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::lending::by_face;
use super::{Face, Glyph, Shaper};
use crate::document::Lang;

/// Text of one look, made harmless already.
pub(crate) struct Run {
    pub(crate) text: String,
    pub(crate) face: Face,
    pub(crate) language: Lang,
    /// What the caller knows it by.
    pub(crate) ink: usize,
}

/// What a paragraph is made of, from left to right. Widths are points.
#[derive(Debug, Clone)]
pub(crate) enum Item {
    Word(Word),
    /// A space that vanishes where a line ends.
    Space {
        ink: usize,
        face: Face,
        glyph: Glyph,
        width: f32,
    },
    /// A place where a line may end, at a cost in squared ems.
    Chance {
        kind: Chance,
    },
    /// A place where a line must end.
    Newline,
}

/// Why a line may end inside a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Chance {
    /// After a dash or the like.
    Open,
    /// Between syllables, with a hyphen.
    Hyphen,
    /// Anywhere, as nothing better fits the line.
    Emergency,
}

/// Glyphs that stay together.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    pub(crate) ink: usize,
    pub(crate) face: Face,
    pub(crate) glyphs: Rc<[Glyph]>,
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) width: f32,
}

impl Word {
    pub(crate) fn glyphs(&self) -> &[Glyph] {
        &self.glyphs[self.from..self.to]
    }

    /// The part of the word between two of its glyphs.
    pub(crate) fn part(&self, from: usize, to: usize, size: f32) -> Self {
        let width = points(&self.glyphs[from..to], size);
        Self {
            from,
            to,
            width,
            glyphs: Rc::clone(&self.glyphs),
            ..*self
        }
    }
}

/// A paragraph ready to be broken into lines.
#[derive(Debug, Clone)]
pub(crate) struct Prepared {
    pub(crate) items: Vec<Item>,
    pub(crate) size: f32,
    /// A hyphen of each face that divides words here.
    pub(crate) hyphens: Vec<(Face, Glyph)>,
}

impl Prepared {
    /// Shapes the runs at a size.
    pub(crate) fn new(shaper: &mut Shaper, runs: &[Run], size: f32, divide: bool) -> Self {
        let whole: String = runs.iter().map(|run| run.text.as_str()).collect();
        let mut prepared = Self {
            items: Vec::new(),
            size,
            hyphens: Vec::new(),
        };
        let mut breaks = linebreaks(&whole).peekable();
        let mut start = 0;
        for run in runs {
            let end = start + run.text.len();
            let mut at = start;
            while at < end {
                while breaks.peek().is_some_and(|(place, _)| *place <= at) {
                    breaks.next();
                }
                let (stop, chance) = match breaks.peek() {
                    Some((place, kind)) if *place <= end => (*place, Some(*kind)),
                    _ => (end, None),
                };
                let last = stop == whole.len();
                prepared.segment(shaper, run, &whole[at..stop], chance.filter(|_| !last), divide);
                at = stop;
            }
            start = end;
        }
        prepared
    }

    /// Width of the longest line when nothing but line feeds ends one.
    pub(crate) fn longest(&self) -> f32 {
        self.widest(|item| matches!(item, Item::Newline))
    }

    /// Width of the widest word that is divided at no syllable.
    pub(crate) fn widest_word(&self) -> f32 {
        self.widest(|item| {
            matches!(
                item,
                Item::Newline | Item::Space { .. } | Item::Chance { kind: Chance::Open }
            )
        })
    }

    fn widest(&self, ends: impl Fn(&Item) -> bool) -> f32 {
        let (mut widest, mut width) = (0.0_f32, 0.0);
        for item in &self.items {
            if ends(item) {
                width = 0.0;
            } else {
                width += item.width();
            }
            widest = widest.max(width);
        }
        widest
    }

    fn segment(
        &mut self,
        shaper: &mut Shaper,
        run: &Run,
        text: &str,
        chance: Option<BreakOpportunity>,
        divide: bool,
    ) {
        let body = text.trim_end_matches([' ', '\n', '\u{200b}']);
        for (part, face) in by_face(body, run.face) {
            self.word(shaper, run, part, face, divide);
        }
        let tail = &text[body.len()..];
        let spaces = tail.bytes().filter(|byte| *byte == b' ').count();
        if tail.contains('\n') {
            self.items.push(Item::Newline);
        } else if spaces > 0 {
            self.spaces(shaper, run, chance.is_some(), spaces);
        } else if chance.is_some() {
            self.items.push(Item::Chance { kind: Chance::Open });
        }
    }

    fn spaces(&mut self, shaper: &mut Shaper, run: &Run, breakable: bool, count: usize) {
        let glyphs = shaper.word(run.face, " ");
        for _ in 0..count {
            let width = points(&glyphs, self.size);
            self.items.push(if breakable {
                Item::Space {
                    ink: run.ink,
                    face: run.face,
                    glyph: glyphs[0],
                    width,
                }
            } else {
                let (glyphs, to) = (Rc::clone(&glyphs), glyphs.len());
                Item::Word(Word {
                    ink: run.ink,
                    face: run.face,
                    glyphs,
                    from: 0,
                    to,
                    width,
                })
            });
        }
    }

    fn word(&mut self, shaper: &mut Shaper, run: &Run, text: &str, face: Face, divide: bool) {
        let glyphs = shaper.word(face, text);
        let whole = Word {
            ink: run.ink,
            face,
            from: 0,
            to: glyphs.len(),
            width: 0.0,
            glyphs,
        };
        let mut from = 0;
        if divide {
            for place in shaper.divisions(text, &run.language).iter().copied() {
                // A ligature over the division keeps the word whole there.
                let Some(at) = whole.glyphs.iter().position(|glyph| glyph.at as usize == place) else {
                    continue;
                };
                self.items.push(Item::Word(whole.part(from, at, self.size)));
                self.items.push(Item::Chance { kind: Chance::Hyphen });
                from = at;
            }
            if from > 0 && !self.hyphens.iter().any(|(known, _)| *known == face) {
                self.hyphens.push((face, shaper.word(face, "-")[0]));
            }
        }
        self.items.push(Item::Word(whole.part(from, whole.to, self.size)));
    }
}

impl Item {
    pub(crate) fn width(&self) -> f32 {
        match self {
            Self::Word(word) => word.width,
            Self::Space { width, .. } => *width,
            Self::Chance { .. } | Self::Newline => 0.0,
        }
    }
}

/// Width of glyphs at a size.
pub(crate) fn points(glyphs: &[Glyph], size: f32) -> f32 {
    glyphs.iter().map(|glyph| glyph.advance).sum::<i32>() as f32 * size / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prepared(text: &str) -> Prepared {
        let run = Run {
            text: text.to_owned(),
            face: Face::SerifRegular,
            language: Lang::new("fr"),
            ink: 0,
        };
        Prepared::new(&mut Shaper::default(), &[run], 10.0, true)
    }

    #[test]
    fn a_no_break_space_binds_its_words() {
        let spaces = |text| {
            prepared(text)
                .items
                .iter()
                .filter(|item| matches!(item, Item::Space { .. }))
                .count()
        };
        assert_eq!(spaces("12 places"), 1);
        assert_eq!(spaces("12\u{a0}places"), 0);
    }

    #[test]
    fn spaces_at_the_very_end_are_no_place_to_break() {
        assert!(
            !prepared("un mot")
                .items
                .iter()
                .any(|item| matches!(item, Item::Newline))
        );
    }
}
