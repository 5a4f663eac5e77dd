//! What needs the number of pages: heads, feet, and the numbers in the contents.

use super::grid::{Grid, Look};
use super::{Laid, Page};
use crate::document::{Document, Lang};
use crate::draw::{Mark, Pen, Words};
use crate::palette::Role;
use crate::picture::Picture;
use crate::scene::{Dash, Segment};
use crate::text::{Face, Prepared, Rag, Run, Shaper, clean};

/// Room between the two texts of one line.
const APART: f32 = 16.0;
/// Width and height that a logo has at the top of pages.
const LOGO: (f32, f32) = (86.0, 20.0);
/// Distance of the dots of a leader.
pub(crate) const DOTS: f32 = 3.0;

/// A line of words and its width.
#[derive(Clone)]
struct Set {
    words: Vec<Words>,
    width: f32,
}

/// Writes the numbers of pages into the contents.
pub(super) fn number(laid: &mut Laid) {
    let Laid {
        pages,
        headings,
        shaper,
        ..
    } = laid;
    for page in pages {
        let marks = std::mem::take(&mut page.marks);
        for (node, mark) in marks {
            let Mark::PageOf {
                heading,
                left,
                right,
                y,
            } = mark
            else {
                page.marks.push((node, mark));
                continue;
            };
            let look = Look::contents(2);
            let set = set(
                shaper,
                &(headings[heading].page + 1).to_string(),
                look,
                f32::INFINITY,
            );
            let dots = right - set.width - 5.0;
            if dots - left > 10.0 {
                page.marks.push((None, leader(left + 4.0, dots, y)));
            }
            let words = set.words.into_iter().map(Mark::Text);
            page.marks
                .extend(words.map(|words| (node, words.moved(right - set.width, y))));
        }
    }
}

/// Writes heads and feet.
pub(super) fn edge(laid: &mut Laid, document: &Document) {
    let (grid, running) = (Grid::of(document.paper), &document.running);
    let count = laid.pages.len();
    let Laid { pages, shaper, .. } = laid;
    let shaper: &mut Shaper = shaper;
    let french = document.language.primary() == "fr";
    let tidy = |shaper: &mut Shaper, text: &str| clean(text, french, &mut shaper.replaced).replace('\n', " ");
    let head = tidy(shaper, &running.head);
    let foot = tidy(shaper, &running.foot);
    let mark = running.mark.as_deref().map(|mark| tidy(shaper, mark));
    let look = Look::running();
    let accent = Look {
        role: Role::Accent,
        strong: true,
        ..look
    };
    // The same on every page, whatever the number.
    let mark = mark
        .as_deref()
        .map_or_else(Set::none, |mark| set(shaper, mark, accent, grid.width * 0.4));
    let logo = running.logo.as_ref().map(|picture| logo(picture, &grid));
    let taken = logo.as_ref().map_or(0.0, |(_, width)| width + APART);
    let head = set(shaper, &head, look, grid.width - taken - mark.width - APART);
    let mut feet: Vec<(u32, Set)> = Vec::new();
    for (index, page) in pages.iter_mut().enumerate() {
        let number = tidy(shaper, &running.page.fill(index + 1, count));
        let number = set(shaper, &number, look, grid.width * 0.4);
        let aside = if index > 0 { taken } else { 0.0 };
        if index > 0 {
            page.head.extend(logo.iter().map(|(mark, _)| mark.clone()));
            page.head.extend(head.clone().at(grid.left, grid.head));
        }
        let width = number.width.to_bits();
        let known = feet.iter().position(|(known, _)| *known == width);
        let foot = known.unwrap_or_else(|| {
            feet.push((width, set(shaper, &foot, look, grid.width - number.width - APART)));
            feet.len() - 1
        });
        edge_line(page, &grid, aside, mark.clone(), feet[foot].1.clone(), number);
    }
}

/// The venue's picture at the right of heads, and its width.
fn logo(picture: &Picture, grid: &Grid) -> (Mark, f32) {
    let (width, height) = picture.within(LOGO);
    let mark = Mark::Picture {
        x: grid.left + grid.width - width,
        y: grid.head + 3.0 - height,
        width,
        height,
        picture: picture.clone(),
    };
    (mark, width)
}

fn edge_line(page: &mut Page, grid: &Grid, aside: f32, mark: Set, foot: Set, number: Set) {
    let right = grid.left + grid.width;
    let (mark_left, number_left) = (right - aside - mark.width, right - number.width);
    page.head.extend(mark.at(mark_left, grid.head));
    page.foot.extend(foot.at(grid.left, grid.foot));
    page.foot.extend(number.at(number_left, grid.foot));
}

/// One line of text, cut short with an ellipsis where it would not fit.
fn set(shaper: &mut Shaper, text: &str, look: Look, room: f32) -> Set {
    let mut kept = text.trim().to_owned();
    loop {
        let face = Face::of(look.family, look.strong, false);
        let run = Run {
            text: kept.clone(),
            face,
            language: Lang::new(""),
            ink: 0,
        };
        let prepared = Prepared::new(shaper, &[run], look.size, false);
        let lines = prepared.lines(f32::INFINITY, Rag::Text);
        let Some(line) = lines.first() else {
            return Set::none();
        };
        if line.width <= room || kept.chars().count() < 3 {
            let words = line.pieces.iter().map(|part| Words {
                face: part.face,
                size: look.size,
                x: part.x,
                y: 0.0,
                glyphs: part.glyphs.clone(),
                ink: look.role.print_words(),
                divided: false,
            });
            return Set {
                words: words.collect(),
                width: line.width,
            };
        }
        let all = kept.chars().count();
        let part = ((all as f32 * room / line.width) as usize).min(all - 2);
        kept = kept
            .chars()
            .take(part.max(1))
            .collect::<String>()
            .trim_end_matches([' ', '…'])
            .to_owned()
            + "…";
    }
}

impl Set {
    fn none() -> Self {
        Self {
            words: Vec::new(),
            width: 0.0,
        }
    }

    fn at(self, x: f32, y: f32) -> impl Iterator<Item = Mark> {
        self.words
            .into_iter()
            .map(move |words| Mark::Text(words).moved(x, y))
    }
}

fn leader(from: f32, to: f32, y: f32) -> Mark {
    // Dots of one entry stand under those of the other.
    let from = (from / DOTS).ceil() * DOTS;
    let segments = vec![Segment::Move(from, y), Segment::Line(to, y)];
    let pen = Pen {
        ink: Role::Muted.print(),
        width: 0.7,
        dash: Dash::Dotted,
    };
    Mark::Path {
        segments,
        fill: None,
        pen: Some(pen),
    }
}
