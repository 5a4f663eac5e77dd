//! Parts of what is drafted: one after the other on screen, set beside each other on paper where that reads better.

use jauge_report::document::{Block, ParagraphStyle};

use crate::blocks::block;
use crate::wire::BriefBlock;

/// Points between what stands side by side.
const GAP: f32 = 22.0;

/// A part of a document.
pub(crate) enum Part {
    /// Blocks one under the other.
    Plain(Vec<BriefBlock>),
    /// Two sequences side by side, read one after the other.
    Beside([Vec<BriefBlock>; 2]),
    /// A long list of short items in two columns, not parted from the sentence that announces it.
    Halves(String, Vec<String>),
    /// A block that is not cut: a sheet of its own where the page at hand has no room.
    Whole(BriefBlock),
    /// Side matter.
    Aside(String),
}

impl Part {
    /// A block by itself.
    pub(crate) fn one(block: BriefBlock) -> Self {
        Self::Plain(vec![block])
    }

    /// The part as the screen shows it.
    pub(crate) fn blocks(&self) -> Vec<BriefBlock> {
        match self {
            Self::Plain(blocks) => blocks.clone(),
            Self::Beside(columns) => columns.concat(),
            Self::Halves(intro, items) => introduced(intro, items),
            Self::Whole(block) => vec![block.clone()],
            Self::Aside(text) => vec![BriefBlock::Paragraph { text: text.clone() }],
        }
    }

    /// The part on paper; `level` is that of its headings.
    pub(crate) fn print(&self, level: u8) -> Vec<Block> {
        let plain = |blocks: &[BriefBlock]| blocks.iter().map(|one| block(one, level)).collect();
        match self {
            Self::Plain(blocks) => plain(blocks),
            Self::Beside(columns) => vec![beside(columns.iter().map(|blocks| plain(blocks)).collect())],
            Self::Whole(one) => vec![Block::Together(vec![block(one, level)])],
            Self::Aside(text) => vec![Block::paragraph(ParagraphStyle::Small, text.as_str())],
            Self::Halves(intro, items) if items.len() < 2 => plain(&introduced(intro, items)),
            Self::Halves(intro, items) => {
                let (first, second) = items.split_at(half(items));
                let columns = beside(
                    [first, second]
                        .map(|items| plain(&introduced("", items)))
                        .to_vec(),
                );
                let mut whole = plain(&introduced(intro, &[]));
                whole.push(columns);
                vec![Block::Together(whole)]
            }
        }
    }
}

/// What announces a list, and the list, where there is such.
fn introduced(intro: &str, items: &[String]) -> Vec<BriefBlock> {
    let intro = (!intro.is_empty()).then(|| BriefBlock::Paragraph {
        text: intro.to_owned(),
    });
    let list = (!items.is_empty()).then(|| BriefBlock::List {
        items: items.to_vec(),
    });
    intro.into_iter().chain(list).collect()
}

fn beside(columns: Vec<Vec<Block>>) -> Block {
    Block::Columns {
        shares: vec![1.0; columns.len()],
        gap: GAP,
        columns,
    }
}

/// Items that the first of two columns takes so that the taller one is as short as can be.
fn half(items: &[String]) -> usize {
    let lines = |items: &[String]| -> usize {
        let of = |item: &String| item.chars().count().div_ceil(LINE);
        items.iter().map(of).sum()
    };
    let taller = |count: &usize| lines(&items[..*count]).max(lines(&items[*count..]));
    (1..items.len()).min_by_key(taller).unwrap_or(items.len())
}

/// Characters that a line of half a page holds.
const LINE: usize = 40;
