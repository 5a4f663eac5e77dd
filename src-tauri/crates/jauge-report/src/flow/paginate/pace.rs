//! How the pages of a part are filled, so that its last one is no scrap: a few lines, or one row.
//!
//! Looked for without placing anything: first whether a little less room between blocks, and pages a line longer,
//! leave the last page out; else how much shorter the page before must be for the last one to be worth its sheet.

use super::TOLERANCE;
use crate::flow::grid::{CUT, LONGEST};
use crate::flow::piece::{Piece, Stream, bound};

/// Part of a page under which the last one is better saved, and under which it is a scrap.
const SPARE: f32 = 0.35;
const SCRAP: f32 = 0.22;
/// What is tried to save it: part of the room between blocks that stays, and points that pages are longer.
const TIGHTER: [(f32, f32); 4] = [(0.85, 0.0), (0.85, 7.5), (0.75, 7.5), (0.7, LONGEST)];
/// Points by which the page before the last is tried shorter, and part of a page up to which.
const STEP: f32 = 12.0;
const SHORTEST: f32 = 0.3;

/// How a part is set, from one page end that the document asks for to the next.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pace {
    /// Part of the room between blocks that stays.
    gaps: f32,
    longer: f32,
    /// A page of the part, and how much shorter it is.
    shorter: (usize, f32),
}

impl Pace {
    pub(super) const PLAIN: Self = Self {
        gaps: 1.0,
        longer: 0.0,
        shorter: (usize::MAX, 0.0),
    };

    /// The best pace for a part on pages of that height.
    pub(super) fn of(pieces: &[Piece], height: f32) -> Self {
        let (pages, last) = ahead(pieces, Self::PLAIN, height);
        if pages < 2 || last >= height * SPARE {
            return Self::PLAIN;
        }
        let tighter = TIGHTER.into_iter().map(|(gaps, longer)| Self {
            gaps,
            longer,
            ..Self::PLAIN
        });
        let mut tighter = tighter.filter(|pace| ahead(pieces, *pace, height).0 < pages);
        let steps = 1..=(height * SHORTEST / STEP) as usize;
        let shorter = steps.map(|step| Self {
            shorter: (pages - 2, step as f32 * STEP),
            ..Self::PLAIN
        });
        let fuller = |pace: &Self| {
            let (count, last) = ahead(pieces, *pace, height);
            count == pages && last >= height * SCRAP
        };
        let mut shorter = shorter.filter(|pace| last < height * SCRAP && fuller(pace));
        tighter.next().or_else(|| shorter.next()).unwrap_or(Self::PLAIN)
    }

    /// Points that a page of the part is longer than others.
    pub(super) fn more(&self, page: usize) -> f32 {
        let less = if page == self.shorter.0 {
            self.shorter.1
        } else {
            0.0
        };
        self.longer - less
    }

    /// Brings the room between blocks to the pace.
    pub(super) fn tighten(&self, pieces: &mut [Piece]) {
        for piece in pieces {
            if let Piece::Gap(height) = piece {
                *height *= self.gaps;
            }
        }
    }
}

/// A piece, as far as it matters where pages end.
struct Step<'a> {
    piece: &'a Piece,
    /// Where what is bound to it ends.
    end: usize,
    height: f32,
}

/// Number of pages that a part takes at a pace, and the height used of the last one.
fn ahead(pieces: &[Piece], pace: Pace, height: f32) -> (usize, f32) {
    let step = |(at, piece)| Step {
        piece,
        end: bound(pieces, at),
        height: match piece {
            Piece::Gap(height) => height * pace.gaps,
            _ => piece.height(),
        },
    };
    let mut steps: Vec<Step<'_>> = pieces.iter().enumerate().map(step).collect();
    // Room that frames take again on a further page, and at the end of one.
    let mut open: Vec<(f32, f32)> = Vec::new();
    let (mut page, mut at, mut y, mut empty) = (0, 0, 0.0_f32, true);
    while at < steps.len() {
        if empty && matches!(steps[at].piece, Piece::Gap(_) | Piece::Break) {
            at += 1;
            continue;
        }
        let limit = height + pace.more(page) + TOLERANCE;
        let fits = |end: usize, y: f32| need(&steps[at..end], &open) + y <= limit;
        let mut end = steps[at].end;
        let first = (at..end).find(|at| !matches!(steps[*at].piece, Piece::Gap(_)));
        let row = first.filter(|first| match steps[*first].piece {
            Piece::Row(row) => steps[*first].height > row.keep && limit - y > CUT,
            _ => false,
        });
        if !fits(end, y) {
            end = match (row, empty) {
                // What is taller than a page is not kept together.
                (None, true) => (at + 2..end)
                    .take_while(|end| fits(*end, y))
                    .last()
                    .unwrap_or(at + 1),
                _ => at,
            };
            if let Some(row) = row {
                let before: f32 = steps[at..row].iter().map(|step| step.height).sum();
                steps[row].height = (steps[row].height - (limit - y - before)).max(0.0);
                (at, end) = (row, row);
            }
        }
        if end == at {
            (page, empty) = (page + 1, true);
            y = open.iter().map(|(again, _)| again).sum();
            continue;
        }
        for step in &steps[at..end] {
            y += step.height;
            match step.piece {
                Piece::Open(frame) => open.push((frame.again(), frame.after())),
                Piece::Close { .. } => drop(open.pop()),
                _ => {}
            }
        }
        (at, empty) = (end, false);
    }
    (page + 1, y)
}

/// Height of steps, with what closing the frames then open would add.
fn need(steps: &[Step<'_>], open: &[(f32, f32)]) -> f32 {
    let mut after: Vec<f32> = open.iter().map(|(_, after)| *after).collect();
    for step in steps {
        match step.piece {
            Piece::Open(frame) => after.push(frame.after()),
            Piece::Close { .. } => drop(after.pop()),
            _ => {}
        }
    }
    steps.iter().map(|step| step.height).chain(after).sum()
}

/// Where the part that begins there ends: at the next page end that the document asks for.
pub(super) fn end(stream: &Stream) -> usize {
    let mut ends = stream.pieces.iter().enumerate().skip(stream.at);
    let begun = ends.by_ref().find(|(_, piece)| !matches!(piece, Piece::Break));
    let begun = begun.map_or(stream.pieces.len(), |(at, _)| at);
    let mut after = stream.pieces.iter().enumerate().skip(begun);
    let end = after.find(|(_, piece)| matches!(piece, Piece::Break));
    end.map_or(stream.pieces.len(), |(at, _)| at)
}
