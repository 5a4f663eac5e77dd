//! Boxes: names, purposes, signs.

use super::grid::{Grid, HEAD};
use super::ink::{glyph, glyph_width};
use super::{DataMap, MapMark, MapNode, Spot};
use crate::charts::brush::{Area, Letters, across, hairline};
use crate::palette::Role;
use crate::scene::{Anchor, Shape, Stroke};

const TITLE: Letters = Letters::of(8.6, Role::Ink).strong();
const NAME: Letters = Letters::of(8.4, Role::Ink).strong();
const SUB: Letters = Letters::of(7.0, Role::Muted);
const MARK: Letters = Letters::of(6.8, Role::Ink);
/// Between the side of a box and its words.
const PAD: f32 = 5.5;
const LEADING: f32 = 9.3;

/// Titles over the columns.
pub(super) fn titles(map: &DataMap, grid: &Grid) -> Vec<Shape> {
    let mut shapes = Vec::new();
    for (column, title) in map.columns.iter().enumerate() {
        let x = grid.left(column);
        let room = grid.breadth + grid.street * 0.7;
        let words = shortened(TITLE, title, room);
        shapes.push(TITLE.at(x, HEAD - 6.5, Anchor::Start, words));
        shapes.push(across(HEAD - 1.0, x, x + grid.breadth, hairline()));
    }
    shapes
}

/// Boxes with what is written in them.
pub(super) fn boxes(map: &DataMap, grid: &Grid, nodes: &[usize]) -> Vec<Shape> {
    let of = |node: &usize| one(&map.nodes[*node], grid.area(*node));
    nodes.iter().flat_map(of).collect()
}

fn one(node: &MapNode, area: Area) -> Vec<Shape> {
    let mut shapes = vec![frame(node.person, area)];
    let inset = if node.person { 1.4 * PAD } else { PAD };
    let (x, room) = (area.x + inset, area.width - 2.0 * inset);
    let most = if node.sub.is_empty() && node.marks.is_empty() {
        3
    } else {
        2
    };
    let name = whole_words(NAME, &node.label, room);
    let names = fitting(name, &node.label, room, most);
    let sub = shortened(SUB, &node.sub, room);
    let marked = !node.marks.is_empty();
    let lines = names.len() + usize::from(!sub.is_empty());
    // Without signs the words stand in the middle of the box; with them, above.
    let (above, below) = if marked { (3.0, 15.0) } else { (0.0, 0.0) };
    let spare = (area.height - above - below - lines as f32 * LEADING).max(0.0) / 2.0;
    let mut baseline = area.y + above + spare + 7.2;
    for words in names {
        shapes.push(name.at(x, baseline, Anchor::Start, words));
        baseline += LEADING;
    }
    if !sub.is_empty() {
        shapes.push(SUB.at(x, baseline, Anchor::Start, sub));
    }
    shapes.extend(marks(&node.marks, x, area.y + area.height - 8.0, room));
    shapes
}

/// The outline alone: people have round ends.
pub(super) fn frame(person: bool, area: Area) -> Shape {
    let Area { x, y, width, height } = area;
    Shape::Rect {
        x,
        y,
        width,
        height,
        radius: if person { (height / 2.0).min(14.0) } else { 2.0 },
        fill: Some(if person { Role::Tint } else { Role::Paper }),
        stroke: Some(Stroke::solid(Role::Ink, 0.8)),
    }
}

/// Signs side by side, each with its word as long as there is room, the first served first.
fn marks(marks: &[MapMark], left: f32, middle: f32, room: f32) -> Vec<Shape> {
    const GAP: f32 = 2.5;
    const APART: f32 = 5.0;
    let mut marks: Vec<_> = marks
        .iter()
        .map(|mark| (mark.kind, mark.label.as_str()))
        .collect();
    marks.dedup_by_key(|(kind, _)| *kind);
    marks.truncate(3);
    let signs: f32 = marks
        .iter()
        .map(|(kind, _)| glyph_width(*kind) + APART)
        .sum::<f32>()
        - APART;
    let mut spare = room - signs;
    let mut shapes = Vec::new();
    let mut x = left;
    for (kind, label) in marks {
        shapes.extend(glyph(kind, x, middle));
        x += glyph_width(kind);
        let words = shortened(MARK, label, spare - GAP);
        if !words.is_empty() {
            shapes.push(MARK.at(x + GAP, middle + 2.3, Anchor::Start, words.as_str()));
            let taken = GAP + MARK.width(&words);
            x += taken;
            spare -= taken;
        }
        x += APART;
    }
    shapes
}

/// Letters a little smaller where a word would otherwise be cut in two.
fn whole_words(letters: Letters, words: &str, room: f32) -> Letters {
    const SMALLEST: f32 = 0.8;
    let widths = words.split_whitespace().map(|word| letters.width(word));
    let longest = widths.fold(1.0, f32::max);
    Letters {
        size: letters.size * ((room - 0.2) / longest).clamp(SMALLEST, 1.0),
        ..letters
    }
}

/// Lines that fit a width for sure: a word longer than the line is shortened.
fn fitting(letters: Letters, words: &str, room: f32, most: usize) -> Vec<String> {
    let lines = letters.lines(words.trim(), room, most);
    lines
        .into_iter()
        .map(|line| shortened(letters, &line, room))
        .collect()
}

/// One line that fits a width, with an ellipsis where it was shortened; nothing where not even three letters fit.
pub(super) fn shortened(letters: Letters, words: &str, room: f32) -> String {
    let words = words.trim();
    if letters.width(words) <= room {
        return words.to_owned();
    }
    let mut kept: Vec<char> = words.chars().take(80).collect();
    while kept.len() >= 3 {
        kept.pop();
        let shorter = format!("{}…", kept.iter().collect::<String>().trim_end());
        if letters.width(&shorter) <= room {
            return shorter;
        }
    }
    String::new()
}

/// Tools column by column, then people.
pub(super) fn spots(map: &DataMap, grid: &Grid) -> Vec<Spot> {
    let mut order: Vec<usize> = (0..map.nodes.len()).collect();
    order.sort_by_key(|&node| {
        let (column, row) = grid.cells[node];
        let person = map.nodes[node].person;
        if person {
            (true, row, column)
        } else {
            (false, column, row)
        }
    });
    let spot = |node: usize| {
        let Area { x, y, width, height } = grid.area(node);
        Spot {
            id: map.nodes[node].id.clone(),
            edge: false,
            x,
            y,
            width,
            height,
        }
    };
    order.into_iter().map(spot).collect()
}
