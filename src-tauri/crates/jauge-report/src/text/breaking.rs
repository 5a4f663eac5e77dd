//! Paragraphs to lines: the whole paragraph is weighed at once (total fit), ragged right.
//!
//! The cost of a line is the square of what it leaves empty, in ems; dividing a word costs as much as leaving a
//! good gap, so that words are divided only where the rag would otherwise show.

use super::items::{Chance, Item, Prepared, Word, points};
use super::{Face, Glyph};

/// Cost of ending a line anywhere in a word.
const EMERGENCY: f32 = 4000.0;
/// Cost of a last line that holds hardly more than a syllable.
const SHORT_LAST: f32 = 12.0;
/// What a last line should hold at least, in ems.
const LAST: f32 = 3.0;
/// Rounding left by summing widths.
const TOLERANCE: f32 = 0.01;

/// What the right side of a paragraph looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rag {
    /// Text to read: the last line ends where it will.
    Text,
    /// A heading: lines are of about one length, the last included.
    Even,
}

/// One line.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) width: f32,
}

/// Glyphs of one look in a line.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    pub(crate) ink: usize,
    pub(crate) face: Face,
    pub(crate) x: f32,
    pub(crate) width: f32,
    pub(crate) glyphs: Vec<Glyph>,
    /// Whether the last glyph is a hyphen that the text does not have.
    pub(crate) divided: bool,
}

/// A place where a line can end.
#[derive(Debug, Clone, Copy)]
struct Stop {
    /// Item at which the line ends, and at which the next one starts.
    end: usize,
    next: usize,
    kind: Option<Chance>,
    forced: bool,
    /// Width of everything before the end, and before the next line.
    before: f32,
    after: f32,
}

impl Prepared {
    /// The lines of the paragraph on a measure.
    pub(crate) fn lines(&self, measure: f32, rag: Rag) -> Vec<Line> {
        let broken = self.break_long_words(measure);
        let items = broken.as_deref().unwrap_or(&self.items);
        let stops = stops(items);
        let mut lines = Vec::new();
        let mut first = 0;
        for last in (1..stops.len()).filter(|index| stops[*index].forced) {
            let ends = self.fit(&stops[first..=last], measure, rag);
            for pair in ends.windows(2) {
                let (from, to) = (stops[first + pair[0]], stops[first + pair[1]]);
                lines.push(self.assemble(items, from, to, last != first + pair[1]));
            }
            first = last;
        }
        lines
    }

    /// The best ends of lines among stops of which the first is the start and the last is forced.
    fn fit(&self, stops: &[Stop], measure: f32, rag: Rag) -> Vec<usize> {
        let hyphen = (measure / self.size * 0.65).clamp(4.0, 25.0);
        let mut best: Vec<(f32, usize)> = vec![(0.0, 0)];
        for to in 1..stops.len() {
            let mut choice = (f32::INFINITY, to - 1);
            for from in (0..to).rev() {
                let width = stops[to].before - stops[from].after + self.hyphen_width(stops[to]);
                if width > measure + TOLERANCE && from + 1 < to {
                    break;
                }
                let cost = best[from].0 + self.cost(stops, from, to, measure - width, rag, hyphen);
                if cost < choice.0 {
                    choice = (cost, from);
                }
            }
            best.push(choice);
        }
        let mut ends = vec![stops.len() - 1];
        while let Some(&end) = ends.last().filter(|end| **end > 0) {
            ends.push(best[end].1);
        }
        ends.reverse();
        ends
    }

    fn cost(&self, stops: &[Stop], from: usize, to: usize, slack: f32, rag: Rag, hyphen: f32) -> f32 {
        let (slack, last) = (slack.max(0.0) / self.size, stops[to].forced);
        let after_hyphen = stops[from].kind == Some(Chance::Hyphen);
        let mut cost = if last && rag == Rag::Text {
            0.0
        } else {
            slack * slack
        };
        match stops[to].kind {
            Some(Chance::Hyphen) => cost += if after_hyphen { EMERGENCY } else { hyphen },
            Some(Chance::Emergency) => cost += EMERGENCY,
            // In a heading, a written hyphen ends a line no better than a division.
            Some(Chance::Open) if rag == Rag::Even => cost += hyphen,
            Some(Chance::Open) | None => {}
        }
        if last && from > 0 {
            let width = (stops[to].before - stops[from].after) / self.size;
            if width < LAST || (after_hyphen && width < 2.0 * LAST) {
                cost += SHORT_LAST;
            }
            // A written hyphen is no better place to leave two letters to the last line than a division.
            if width < LAST && stops[from].kind == Some(Chance::Open) {
                cost += hyphen;
            }
        }
        cost
    }

    fn hyphen_width(&self, stop: Stop) -> f32 {
        if stop.kind != Some(Chance::Hyphen) {
            return 0.0;
        }
        self.hyphens
            .first()
            .map_or(0.0, |(_, glyph)| points(&[*glyph], self.size))
    }

    /// Adds places to break to words that are wider than a line.
    fn break_long_words(&self, measure: f32) -> Option<Vec<Item>> {
        let stops = stops(&self.items);
        let long = |pair: &[Stop]| pair[1].before - pair[0].after > measure;
        if !stops.windows(2).any(long) {
            return None;
        }
        let mut items = Vec::new();
        for pair in stops.windows(2) {
            for item in &self.items[pair[0].next..pair[1].end] {
                match item {
                    Item::Word(word) if long(pair) => split(word, self.size, &mut items),
                    _ => items.push(item.clone()),
                }
            }
            items.extend_from_slice(self.items.get(pair[1].end..pair[1].next).unwrap_or_default());
        }
        Some(items)
    }

    fn assemble(&self, items: &[Item], from: Stop, to: Stop, inner: bool) -> Line {
        let mut line = Line::default();
        for item in &items[from.next.min(to.end)..to.end] {
            match item {
                Item::Word(word) => line.push(word.ink, word.face, word.glyphs(), word.width),
                Item::Space {
                    ink,
                    face,
                    glyph,
                    width,
                } => line.push(*ink, *face, &[*glyph], *width),
                Item::Chance { .. } | Item::Newline => {}
            }
        }
        if to.kind == Some(Chance::Hyphen) {
            let face = line.pieces.last().map(|piece| piece.face);
            let hyphen = self.hyphens.iter().find(|(known, _)| Some(*known) == face);
            if let (Some((face, glyph)), Some(ink)) = (hyphen, line.pieces.last().map(|piece| piece.ink)) {
                line.push(ink, *face, &[*glyph], points(&[*glyph], self.size));
                line.pieces
                    .iter_mut()
                    .last()
                    .expect("invariant: just pushed")
                    .divided = true;
            }
        }
        // The space is kept at the end, unseen, so that words do not run together when the text is taken out.
        if let (true, Some(Item::Space { face, glyph, .. }), Some(ink)) = (
            inner,
            items.get(to.end),
            line.pieces.last().map(|piece| piece.ink),
        ) {
            line.push(ink, *face, &[*glyph], 0.0);
        }
        line
    }
}

impl Line {
    fn push(&mut self, ink: usize, face: Face, glyphs: &[Glyph], width: f32) {
        match self.pieces.last_mut() {
            Some(piece) if piece.ink == ink && piece.face == face => {
                piece.glyphs.extend_from_slice(glyphs);
                piece.width += width;
            }
            _ => {
                let x = self.width;
                let glyphs = glyphs.to_vec();
                self.pieces.push(Piece {
                    ink,
                    face,
                    x,
                    width,
                    glyphs,
                    divided: false,
                });
            }
        }
        self.width += width;
    }
}

/// Every place where a line can end, the start and the end included.
fn stops(items: &[Item]) -> Vec<Stop> {
    let mut stops = vec![Stop {
        end: 0,
        next: 0,
        kind: None,
        forced: true,
        before: 0.0,
        after: 0.0,
    }];
    let mut width = 0.0;
    for (index, item) in items.iter().enumerate() {
        let (before, next) = (width, index + 1);
        width += item.width();
        let (kind, forced) = match item {
            Item::Word(_) => continue,
            Item::Space { .. } => (None, false),
            Item::Chance { kind } => (Some(*kind), false),
            Item::Newline => (None, true),
        };
        stops.push(Stop {
            end: index,
            next,
            kind,
            forced,
            before,
            after: width,
        });
    }
    let end = items.len();
    stops.push(Stop {
        end,
        next: end,
        kind: None,
        forced: true,
        before: width,
        after: width,
    });
    stops
}

fn split(word: &Word, size: f32, items: &mut Vec<Item>) {
    let mut from = word.from;
    for at in word.from + 1..word.to {
        if word.glyphs[at].at != word.glyphs[at - 1].at && word.glyphs[at].advance > 0 {
            items.push(Item::Word(word.part(from, at, size)));
            items.push(Item::Chance {
                kind: Chance::Emergency,
            });
            from = at;
        }
    }
    items.push(Item::Word(word.part(from, word.to, size)));
}

#[cfg(test)]
mod tests;
