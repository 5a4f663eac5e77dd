//! Blocks to pieces, growing the tag tree on the way.

mod by_hand;
mod columns;
mod contents;
mod figure;
mod list;
mod outline;
mod paragraph;
mod table;

use std::collections::HashMap;

use super::grid::{Grid, Look, PANEL, SHORT_ROW, Setting};
use super::page::Heading;
use super::piece::{Frame, Line, Note, Piece};
use crate::document::{Block, Document, Lang, ParagraphStyle, Span, Tone};
use crate::draw::Mark;
use crate::palette::Role;
use crate::render::{Part, Watch};
use crate::text::{Lent, Prepared};
use crate::tree::{NodeId, Tag, Tree};

pub(crate) struct Layout<'a> {
    document: &'a Document,
    grid: Grid,
    pub(crate) tree: Tree,
    pub(crate) shaper: Lent,
    pub(crate) headings: Vec<Heading>,
    anchors: HashMap<&'a str, usize>,
    /// Headings laid out so far.
    met: usize,
    /// First anchor asked for that no heading bears.
    pub(crate) missing: Option<String>,
    watch: &'a Watch<'a>,
    /// What was shaped to be measured and is not laid out yet.
    measured: HashMap<paragraph::Shape, Prepared>,
}

/// Where blocks are laid out.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub(crate) parent: NodeId,
    pub(crate) x: f32,
    pub(crate) width: f32,
    pub(crate) setting: Setting,
    pub(crate) align: crate::document::Align,
}

impl<'a> Layout<'a> {
    pub(crate) fn new(document: &'a Document, watch: &'a Watch<'a>) -> Self {
        watch.begin(Part::Lines, outline::steps(&document.blocks));
        let headings = outline::headings(&document.blocks);
        let mut anchors = HashMap::new();
        outline::anchors(&document.blocks, &mut anchors, &mut 0);
        Self {
            document,
            grid: Grid::of(document.paper),
            tree: Tree::new(),
            shaper: Lent::new(),
            headings,
            anchors,
            met: 0,
            missing: None,
            watch,
            measured: HashMap::new(),
        }
    }

    /// The pieces of the whole document.
    pub(crate) fn document(&mut self) -> Vec<Piece> {
        let place = Place {
            parent: Tree::ROOT,
            x: self.grid.left,
            width: self.grid.width,
            setting: Setting::Page,
            align: crate::document::Align::Start,
        };
        let mut out = Vec::new();
        self.blocks(&self.document.blocks, place, &mut out);
        out
    }

    /// Lays blocks out one under the other, with the room that each two want between them.
    fn blocks(&mut self, blocks: &'a [Block], place: Place, out: &mut Vec<Piece>) {
        let mut after: Option<f32> = None;
        let mut announced = false;
        for block in blocks {
            let (before, next) = self.room(block, place.setting);
            if announced
                && matches!(
                    block,
                    Block::List { .. } | Block::Table(_) | Block::Columns { .. }
                )
            {
                out.last_mut().into_iter().for_each(Piece::glue);
            }
            announced = announces(block);
            if let (Some(after), Some(before)) = (after, before) {
                out.push(Piece::Gap(after.max(before)));
            }
            self.block(block, place, out);
            after = next;
        }
    }

    /// Room a block wants before and after it; none where it makes its own.
    fn room(&self, block: &Block, setting: Setting) -> (Option<f32>, Option<f32>) {
        let around = |before, after| (Some(before), Some(after));
        let tight = setting != Setting::Page;
        match block {
            Block::Heading { level, new_page, .. } => {
                let look = Look::heading(*level, setting);
                (if *new_page { None } else { Some(look.before) }, Some(look.after))
            }
            Block::Paragraph { style, .. } => {
                let look = Look::of(*style, setting);
                around(look.before, look.after)
            }
            Block::List { .. } if tight => around(2.0, 2.0),
            Block::List { .. } => around(0.0, 8.0),
            Block::Choices { .. } | Block::Lines(_) => around(2.0, 6.0),
            Block::Table(_) | Block::Figure { .. } if tight => around(4.0, 4.0),
            Block::Picture { .. } => around(0.0, 6.0),
            Block::Table(_) | Block::Figure { .. } => around(10.0, 14.0),
            Block::Panel { .. } if tight => around(4.0, 4.0),
            Block::Columns { columns, .. } => {
                // Headings of parts, side by side, want no less room above than one alone.
                let first = columns.iter().filter_map(|blocks| blocks.first());
                let headings = first.filter(|block| matches!(block, Block::Heading { level: 1 | 2, .. }));
                let before = headings.filter_map(|heading| self.room(heading, setting).0);
                around(before.fold(8.0, f32::max), 10.0)
            }
            Block::Panel { .. } | Block::Fields { .. } => around(8.0, 10.0),
            Block::Contents { .. } => around(10.0, 14.0),
            Block::Together(blocks) => (
                blocks.first().and_then(|first| self.room(first, setting).0),
                blocks.last().and_then(|last| self.room(last, setting).1),
            ),
            Block::Rule => around(8.0, 8.0),
            Block::Space(_) | Block::PageBreak => (None, None),
        }
    }

    fn block(&mut self, block: &'a Block, place: Place, out: &mut Vec<Piece>) {
        if self.watch.step() {
            return;
        }
        match block {
            Block::Heading { text, new_page, .. } => {
                if *new_page && !outline::plain(text).is_empty() {
                    out.push(Piece::Break);
                }
                self.heading(text, None, place, out);
            }
            Block::Paragraph {
                text,
                style: ParagraphStyle::Title,
            } => self.title(text, place, out),
            Block::Paragraph { text, style } => self.paragraph(text, *style, place, out),
            Block::List { ordered, items } => self.list(*ordered, items, place, out),
            Block::Choices { items, gap } => self.choices(items, *gap, place, out),
            Block::Lines(count) => self.empty_lines(*count, place, out),
            Block::Picture {
                picture,
                size,
                alternative,
                align,
            } => {
                let place = Place {
                    align: *align,
                    ..place
                };
                self.picture(picture, *size, alternative, place, out);
            }
            Block::Table(table) => self.table(table, place, out),
            Block::Figure {
                scene,
                alternative,
                caption,
            } => {
                self.figure(scene, alternative, caption.as_deref(), place, out);
            }
            Block::Panel { tone, blocks } => self.panel(*tone, blocks, place, out),
            Block::Columns { shares, gap, columns } => self.columns(shares, *gap, columns, place, out),
            Block::Fields { items } => self.fields(items, place, out),
            Block::Contents { title, depth } => self.contents(title, *depth, place, out),
            Block::Together(blocks) => self.together(blocks, place, out),
            Block::Space(height) => out.push(Piece::Gap(height.max(0.0))),
            Block::Rule => out.push(Piece::Line(rule(place))),
            Block::PageBreak => out.push(Piece::Break),
        }
    }

    /// The document's title: its first heading, under a bar where it stands on the page.
    fn title(&mut self, text: &'a [Span], place: Place, out: &mut Vec<Piece>) {
        if place.setting == Setting::Page && !outline::plain(text).is_empty() {
            out.push(Piece::Line(paragraph::accent_bar(place)));
        }
        self.heading(
            text,
            Some(Look::of(ParagraphStyle::Title, place.setting)),
            place,
            out,
        );
    }

    fn heading(&mut self, text: &'a [Span], look: Option<Look>, place: Place, out: &mut Vec<Piece>) {
        if outline::plain(text).is_empty() {
            return;
        }
        let index = self.met;
        self.met += 1;
        let level = self.headings[index].level;
        let look = look.unwrap_or_else(|| Look::heading(level, place.setting));
        let node = self.tree.add(place.parent, Tag::Heading(level));
        let mut lines = self.lines(text, look, node, place);
        if let Some(first) = lines.first_mut() {
            first.notes.push(Note::Heading(index));
        }
        out.extend(
            lines
                .into_iter()
                .map(|line| Piece::Line(Line { glued: true, ..line })),
        );
    }

    fn panel(&mut self, tone: Tone, blocks: &'a [Block], place: Place, out: &mut Vec<Piece>) {
        let (ground, bar) = match tone {
            Tone::Plain => (Role::Tint, None),
            Tone::Accent => (Role::AccentTint, Some(Role::Accent)),
            Tone::Warning => (Role::WarningTint, Some(Role::Warning)),
        };
        let pad = if place.setting == Setting::Page {
            PANEL
        } else {
            PANEL / 2.0
        };
        let (x, width) = (place.x, place.width);
        let parent = self.tree.add(place.parent, Tag::Division);
        let inner = Place {
            parent,
            x: x + pad + 2.5,
            width: width - 2.0 * pad - 2.5,
            ..place
        };
        let (ground, bar) = (ground.print(), bar.map(Role::print));
        out.push(Piece::Open(Frame::Panel {
            x,
            width,
            pad,
            ground,
            bar,
        }));
        self.blocks(blocks, inner, out);
        out.push(Piece::Close {
            after: pad,
            glued: false,
        });
    }

    fn together(&mut self, blocks: &'a [Block], place: Place, out: &mut Vec<Piece>) {
        let start = out.len();
        self.blocks(blocks, place, out);
        let end = out.len();
        for piece in out.iter_mut().take(end.saturating_sub(1)).skip(start) {
            piece.glue();
        }
    }

    /// Whether a row of several is bound to the next one: neither the first nor the last one stands alone at an end of
    /// a page. Tall ones may: moving them would leave too much of a page empty.
    fn pairs(&self, index: usize, count: usize, height: f32) -> bool {
        (index == 0 || index + 2 == count) && index + 1 < count && height < self.grid.height() * SHORT_ROW
    }

    fn language<'s>(&'s self, span: &'s Span) -> &'s Lang {
        span.language.as_ref().unwrap_or(&self.document.language)
    }

    /// A block that is a plain paragraph, for parts that hold nothing else.
    fn sole(blocks: &'a [Block]) -> Option<(&'a [Span], ParagraphStyle)> {
        match blocks {
            [Block::Paragraph { text, style }] if *style != ParagraphStyle::Title => Some((text, *style)),
            _ => None,
        }
    }
}

/// Whether a paragraph ends in a colon: it does not stay at a page's foot without what it announces.
fn announces(block: &Block) -> bool {
    let Block::Paragraph { text, .. } = block else {
        return false;
    };
    text.last()
        .is_some_and(|span| span.text.trim_end().ends_with(':'))
}

fn rule(place: Place) -> Line {
    let mark = Mark::fill(place.x, 0.0, place.width, 0.5, Role::Line.print());
    Line {
        height: 0.5,
        marks: vec![(None, mark)],
        ..Line::default()
    }
}
