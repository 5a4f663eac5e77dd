//! What a laid out document is a sequence of, before it is cut into pages.

use std::rc::Rc;

use super::page::Target;
use crate::draw::Mark;
use crate::palette::Rgb;
use crate::tree::NodeId;

/// One step down the page.
#[derive(Debug, Clone)]
pub(crate) enum Piece {
    /// Marks that stand and fall together.
    Line(Line),
    /// Empty room, none at the top of a page.
    Gap(f32),
    /// What follows stands in a frame.
    Open(Frame),
    /// The frame ends.
    Close { after: f32, glued: bool },
    /// Sequences side by side.
    Row(Row),
    /// The page ends.
    Break,
}

/// Marks in a strip of the page; positions are from its top left corner.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    pub(crate) height: f32,
    pub(crate) baseline: f32,
    /// Whether what follows must be on the same page.
    pub(crate) glued: bool,
    pub(crate) marks: Vec<(Option<NodeId>, Mark)>,
    pub(crate) notes: Vec<Note>,
}

/// What is remembered of a place once its page is known.
#[derive(Debug, Clone)]
pub(crate) enum Note {
    /// A heading stands here.
    Heading(usize),
    /// A link may be followed from this box (left, top, right, bottom).
    Link {
        node: NodeId,
        area: [f32; 4],
        target: Target,
        text: Rc<str>,
    },
    /// A figure fills this box.
    Bounds { node: NodeId, area: [f32; 4] },
}

/// What is drawn around a part of the sequence, on every page it stands on.
#[derive(Debug, Clone)]
pub(crate) enum Frame {
    /// A tinted box with a bar at its side.
    Panel {
        x: f32,
        width: f32,
        pad: f32,
        ground: Rgb,
        bar: Option<Rgb>,
    },
    /// A header that is drawn again on further pages.
    Table { header: Rc<Vec<Mark>>, height: f32 },
}

/// Sequences side by side, with what is drawn under all of them.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) cells: Vec<Stream>,
    pub(crate) x: f32,
    pub(crate) width: f32,
    pub(crate) pad: f32,
    pub(crate) ground: Option<Rgb>,
    /// Line under it: thickness and ink.
    pub(crate) line: Option<(f32, Rgb)>,
    pub(crate) glued: bool,
    /// Height up to which the row is never cut.
    pub(crate) keep: f32,
    pub(crate) height: f32,
}

/// A sequence and how far it has been placed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Stream {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) at: usize,
    pub(crate) open: Vec<Opened>,
}

/// A frame that is open, where it began on the page, and its place among what is drawn first.
#[derive(Debug, Clone)]
pub(crate) struct Opened {
    pub(crate) frame: Frame,
    pub(crate) start: f32,
    pub(crate) slot: usize,
}

impl Frame {
    /// Room it takes before what it holds.
    pub(crate) fn before(&self) -> f32 {
        match self {
            Self::Panel { pad, .. } => *pad,
            Self::Table { .. } => 0.0,
        }
    }

    /// The same on a further page.
    pub(crate) fn again(&self) -> f32 {
        match self {
            Self::Panel { pad, .. } => *pad,
            Self::Table { height, .. } => *height,
        }
    }

    /// Room it takes after what it holds.
    pub(crate) fn after(&self) -> f32 {
        match self {
            Self::Panel { pad, .. } => *pad,
            Self::Table { .. } => 0.0,
        }
    }
}

impl Piece {
    pub(crate) fn height(&self) -> f32 {
        match self {
            Self::Line(line) => line.height,
            Self::Gap(height) => *height,
            Self::Open(frame) => frame.before(),
            Self::Close { after, .. } => *after,
            Self::Row(row) => row.height,
            Self::Break => 0.0,
        }
    }

    /// Whether the next piece must stand on the same page.
    pub(crate) fn is_glued(&self) -> bool {
        match self {
            Self::Line(line) => line.glued,
            Self::Row(row) => row.glued,
            Self::Close { glued, .. } => *glued,
            Self::Gap(_) | Self::Open(_) => true,
            Self::Break => false,
        }
    }

    /// Binds the next piece to this one.
    pub(crate) fn glue(&mut self) {
        match self {
            Self::Line(line) => line.glued = true,
            Self::Row(row) => row.glued = true,
            Self::Close { glued, .. } => *glued = true,
            Self::Gap(_) | Self::Open(_) | Self::Break => {}
        }
    }
}

impl Stream {
    pub(crate) fn new(mut pieces: Vec<Piece>) -> Self {
        // Pages end between pieces of the document, never on the wish of a cell.
        pieces.retain(|piece| !matches!(piece, Piece::Break));
        Self {
            pieces,
            ..Self::default()
        }
    }

    pub(crate) fn is_done(&self) -> bool {
        self.at >= self.pieces.len()
    }

    /// Height of what is left.
    pub(crate) fn left(&self) -> f32 {
        let first = self.pieces[self.at..]
            .iter()
            .position(|piece| !matches!(piece, Piece::Gap(_)));
        let start = first.map_or(self.pieces.len(), |first| self.at + first);
        let again: f32 = self.open.iter().map(|open| open.frame.again()).sum();
        self.pieces[start..].iter().map(Piece::height).sum::<f32>() + again
    }

    /// End of the pieces that must stand on one page with the next one.
    pub(crate) fn chunk(&self) -> usize {
        bound(&self.pieces, self.at)
    }

    /// Height of the pieces up to `end`, with what closing the frames open then would add.
    pub(crate) fn need(&self, end: usize) -> f32 {
        let mut after: Vec<f32> = self.open.iter().map(|open| open.frame.after()).collect();
        let mut height = 0.0;
        for piece in &self.pieces[self.at..end] {
            height += piece.height();
            match piece {
                Piece::Open(frame) => after.push(frame.after()),
                Piece::Close { .. } => {
                    after.pop();
                }
                _ => {}
            }
        }
        height + after.iter().sum::<f32>()
    }
}

/// End of the pieces that must stand on one page with the one at that place.
pub(crate) fn bound(pieces: &[Piece], at: usize) -> usize {
    let mut end = at + 1;
    while end < pieces.len() {
        let next = &pieces[end];
        let bound = pieces[end - 1].is_glued() || matches!(next, Piece::Close { .. });
        if !bound || matches!(next, Piece::Break) {
            break;
        }
        end += 1;
    }
    end
}

impl Row {
    /// The height its cells ask for.
    pub(crate) fn measure(&mut self) {
        let tallest = self.cells.iter().map(Stream::left).fold(0.0, f32::max);
        self.height = tallest + 2.0 * self.pad + self.line.map_or(0.0, |(thickness, _)| thickness);
    }

    pub(crate) fn is_done(&self) -> bool {
        self.cells.iter().all(Stream::is_done)
    }
}
