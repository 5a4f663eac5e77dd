//! Pieces to pages.
//!
//! Pieces bound to each other move to the next page together; when they are taller than a page, the bonds give way.

use super::Laid;
mod frames;
mod pace;
mod rows;

use super::grid::{CUT, Grid};
use super::page::{Heading, LinkArea, Page};
use super::piece::{Line, Note, Opened, Piece, Row, Stream};
use crate::text::Lent;
use crate::tree::Tree;
use pace::Pace;

/// Rounding left by summing heights.
const TOLERANCE: f32 = 0.05;

/// Room on a page, from a height to another.
#[derive(Debug, Clone, Copy)]
struct Room {
    page: usize,
    top: f32,
    limit: f32,
    /// Whether no later page offers more, so that something must be placed.
    whole: bool,
}

struct Paginator {
    pages: Vec<Page>,
    tree: Tree,
    headings: Vec<Heading>,
}

/// Cuts the pieces into pages, and stops when there is one more than `most`.
pub(crate) fn paginate(
    pieces: Vec<Piece>,
    grid: Grid,
    tree: Tree,
    headings: Vec<Heading>,
    shaper: Lent,
    most: usize,
) -> Laid {
    let mut paginator = Paginator {
        pages: Vec::new(),
        tree,
        headings,
    };
    let mut stream = Stream {
        pieces,
        ..Stream::default()
    };
    let (mut pace, mut first, mut end) = (Pace::PLAIN, 0, 0);
    loop {
        let page = paginator.pages.len();
        if stream.at >= end {
            end = pace::end(&stream);
            let part = &mut stream.pieces[stream.at..end];
            // Who asks whether a page holds something asks it of a plain page.
            pace = if most == usize::MAX {
                Pace::of(part, grid.height())
            } else {
                Pace::PLAIN
            };
            pace.tighten(part);
            first = page;
        }
        paginator.pages.push(Page::default());
        let room = Room {
            page,
            top: grid.top,
            limit: grid.bottom + pace.more(page - first),
            whole: true,
        };
        paginator.fill(&mut stream, room);
        if stream.is_done() || page == most {
            break;
        }
    }
    let Paginator {
        pages,
        tree,
        headings,
        ..
    } = paginator;
    Laid {
        pages,
        tree,
        headings,
        shaper,
    }
}

impl Paginator {
    /// Places what fits and returns the height reached.
    fn fill(&mut self, stream: &mut Stream, room: Room) -> f32 {
        let mut y = self.reopen(stream, room);
        let mut empty = true;
        while let Some(piece) = stream.pieces.get(stream.at) {
            match piece {
                Piece::Gap(_) if empty => {
                    stream.at += 1;
                    continue;
                }
                Piece::Break => {
                    stream.at += 1;
                    if empty && stream.open.is_empty() {
                        continue;
                    }
                    break;
                }
                _ => {}
            }
            let end = stream.chunk();
            let need = stream.need(end);
            if y + need <= room.limit + TOLERANCE {
                y = self.place(stream, end, y, room);
                empty = false;
            } else {
                let reached = self.squeeze(stream, end, y, room, empty);
                empty &= reached <= y;
                y = reached;
                break;
            }
        }
        self.suspend(stream, y, room.page, empty)
    }

    /// Places a chunk that does not fit as far as it may be cut.
    fn squeeze(&mut self, stream: &mut Stream, end: usize, top: f32, room: Room, empty: bool) -> f32 {
        let first = (stream.at..end).find(|at| !matches!(stream.pieces[*at], Piece::Gap(_)));
        let cut = first.is_some_and(|at| match &stream.pieces[at] {
            Piece::Row(row) => row.height > row.keep && room.limit - top > CUT,
            _ => false,
        });
        let forced = empty && room.whole;
        if !forced && !cut {
            return top;
        }
        let mut y = top;
        while stream.at < end {
            let fits = y + stream.need(stream.at + 1) <= room.limit + TOLERANCE;
            if fits {
                y = self.place(stream, stream.at + 1, y, room);
                continue;
            }
            let at = stream.at;
            if let Piece::Row(row) = &mut stream.pieces[at] {
                let mut row = std::mem::replace(row, Row::empty());
                let (reached, moved) = self.place_row(&mut row, y, room, forced && y <= top);
                let done = row.is_done();
                stream.pieces[at] = Piece::Row(row);
                y = if moved { reached } else { y };
                stream.at += usize::from(done);
            } else if forced && y <= top {
                y = self.place(stream, at + 1, y, room);
                continue;
            }
            break;
        }
        y
    }

    /// Places the pieces up to `end`, which fit.
    fn place(&mut self, stream: &mut Stream, end: usize, mut y: f32, room: Room) -> f32 {
        while stream.at < end {
            let at = stream.at;
            stream.at += 1;
            match std::mem::replace(&mut stream.pieces[at], Piece::Break) {
                Piece::Line(line) => y = self.place_line(line, y, room.page),
                Piece::Gap(height) => y += height,
                Piece::Open(frame) => {
                    let slot = self.reserve(room.page);
                    let start = y;
                    y += frame.before();
                    stream.open.push(Opened { frame, start, slot });
                }
                Piece::Close { after, .. } => {
                    y += after;
                    if let Some(open) = stream.open.pop() {
                        self.draw_frame(&open, y, room.page);
                    }
                }
                Piece::Row(mut row) => {
                    let endless = Room {
                        limit: f32::INFINITY,
                        ..room
                    };
                    y = self.place_row(&mut row, y, endless, false).0;
                }
                Piece::Break => {}
            }
        }
        y
    }

    fn place_line(&mut self, line: Line, y: f32, page: usize) -> f32 {
        for note in line.notes {
            let down = |[left, top, right, bottom]: [f32; 4]| [left, top + y, right, bottom + y];
            match note {
                Note::Heading(index) => {
                    self.headings[index].page = page;
                    self.headings[index].y = y;
                }
                Note::Link {
                    node,
                    area,
                    target,
                    text,
                } => {
                    self.pages[page].links.push(LinkArea {
                        node,
                        area: down(area),
                        target,
                        text,
                    });
                }
                Note::Bounds { node, area } => self.tree.nodes[node].bounds = Some((page, down(area))),
            }
        }
        let marks = line
            .marks
            .into_iter()
            .map(|(node, mark)| (node, mark.moved(0.0, y)));
        self.pages[page].marks.extend(marks);
        y + line.height
    }
}
