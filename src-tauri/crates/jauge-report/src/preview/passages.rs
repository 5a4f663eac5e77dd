//! What a page says, part by part, for whoever does not see it.

use super::Passage;
use crate::draw::{Mark, Words};
use crate::flow::Page;
use crate::text::Shaper;
use crate::tree::{NodeId, Tag, Tree};

/// Between the cells of a row.
const CELLS: &str = " · ";

/// Where the words last read stand.
#[derive(Clone, Copy)]
struct Read {
    part: NodeId,
    cell: Option<NodeId>,
    block: Option<NodeId>,
    y: f32,
    divided: bool,
}

/// The passages of a page, in the order of reading.
pub(super) fn of(page: &Page, tree: &Tree, shaper: &Shaper) -> Vec<Passage> {
    let mut passages: Vec<Passage> = Vec::new();
    let mut last: Option<Read> = None;
    for (node, mark) in &page.marks {
        let Some(node) = *node else { continue };
        let part = read_at_once(tree, node);
        if last.is_none_or(|last| last.part != part) {
            passages.push(begin(tree, part));
        }
        let mut here = Read {
            part,
            cell: within(tree, node, is_cell),
            block: within(tree, node, is_block),
            y: 0.0,
            divided: false,
        };
        if let (Mark::Text(words), Some(passage)) = (mark, passages.last_mut())
            && tree.nodes[part].tag != Tag::Figure
        {
            (here.y, here.divided) = (words.y, words.divided);
            let same = last.filter(|last| last.part == part);
            passage
                .text
                .push_str(same.map_or("", |last| between(last, here, &passage.text)));
            passage.text.push_str(&said(words, shaper));
        }
        last = Some(here);
    }
    passages.retain_mut(|passage| {
        passage.text = passage.text.split_whitespace().collect::<Vec<_>>().join(" ");
        !passage.text.is_empty()
    });
    passages
}

fn begin(tree: &Tree, part: NodeId) -> Passage {
    let part = &tree.nodes[part];
    Passage {
        heading: match part.tag {
            Tag::Heading(level) => Some(level),
            _ => None,
        },
        text: part.alternative.clone().unwrap_or_default(),
    }
}

/// What keeps apart words that the page keeps apart by their places.
fn between(last: Read, here: Read, before: &str) -> &'static str {
    let broken = || before.ends_with(['-', '–', '—', '/']);
    if last.divided {
        ""
    } else if last.cell != here.cell {
        CELLS
    } else if last.block != here.block || ((last.y - here.y).abs() > 0.1 && !broken()) {
        " "
    } else {
        ""
    }
}

/// The words of a mark, a hyphen of the layout apart.
fn said(words: &Words, shaper: &Shaper) -> String {
    let kept = words.glyphs.len() - usize::from(words.divided);
    let glyphs = words.glyphs[..kept].iter();
    glyphs.map(|glyph| shaper.letters(words.face, glyph.id)).collect()
}

/// What is read in one go: a row, a point, a heading; where there is none around, the paragraph.
fn read_at_once(tree: &Tree, node: NodeId) -> NodeId {
    let whole = |tag| {
        let row = matches!(tag, Tag::Row | Tag::Item | Tag::ContentsItem);
        row || matches!(tag, Tag::Figure | Tag::Heading(_) | Tag::Caption)
    };
    let paragraph = |tag| matches!(tag, Tag::Paragraph);
    let around = within(tree, node, whole).or_else(|| within(tree, node, paragraph));
    around.unwrap_or(node)
}

const fn is_cell(tag: Tag) -> bool {
    matches!(tag, Tag::Cell | Tag::RowHeader | Tag::ColumnHeader)
}

const fn is_block(tag: Tag) -> bool {
    is_cell(tag) || matches!(tag, Tag::Paragraph | Tag::Label | Tag::Body)
}

/// The nearest part of that kind which a node is or stands in.
fn within(tree: &Tree, node: NodeId, wanted: impl Fn(Tag) -> bool) -> Option<NodeId> {
    let mut above = std::iter::successors(Some(node), |node| tree.nodes[*node].parent);
    above.find(|node| wanted(tree.nodes[*node].tag))
}
