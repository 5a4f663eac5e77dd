//! What holds on one page, whatever it must hold.

use crate::diagnostic::Diagnostic;
use crate::document::{Block, Paper, ParagraphStyle};
use crate::flow;

/// The blocks of the first of these tiers that holds on one page; of the last where none does.
pub(super) fn on_one_page<T>(
    diagnostic: &Diagnostic,
    tiers: &[T],
    blocks: impl Fn(&T) -> Vec<Block>,
) -> Vec<Block> {
    let fits = |blocks: &Vec<Block>| flow::holds_on_one_page(&super::document(diagnostic, blocks.clone()));
    let tried = tiers.iter().map(&blocks).find(fits);
    tried.or_else(|| tiers.last().map(&blocks)).unwrap_or_default()
}

/// How deep the contents can go and still hold on one page with the levels.
pub(super) fn contents_depth(parts: &[&[Block]], paper: Paper) -> u8 {
    let levels = parts.iter().flat_map(|blocks| levels(blocks));
    let listed: Vec<u8> = levels.filter(|level| *level <= DEEP).collect();
    if flow::contents_height(&listed) + LEVELS <= flow::content_height(paper) {
        DEEP
    } else {
        1
    }
}

/// Room that the five levels take, in points.
const LEVELS: f32 = 260.0;

/// Annexes and their parts: deeper, contents are longer than they help.
const DEEP: u8 = 2;

fn levels(blocks: &[Block]) -> Vec<u8> {
    let level = |block: &Block| match block {
        Block::Heading { level, .. } => vec![*level],
        Block::Paragraph {
            style: ParagraphStyle::Title,
            ..
        } => vec![1],
        Block::Together(blocks) => levels(blocks),
        _ => Vec::new(),
    };
    blocks.iter().flat_map(level).collect()
}
