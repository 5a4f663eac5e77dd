//! One page, whatever it must hold.

use crate::diagnostic::Diagnostic;
use crate::document::Block;
use crate::flow;

/// How much detail a page has room for: from [`super::front::FULL`] down to nothing but what is needed.
pub(super) type Room = u8;

/// The blocks at the most detail that holds on one page; at the least detail where nothing does.
pub(super) fn on_one_page(
    diagnostic: &Diagnostic,
    most: Room,
    blocks: impl Fn(Room) -> Vec<Block>,
) -> Vec<Block> {
    let fits = |blocks: &Vec<Block>| {
        let page = super::document(diagnostic, blocks.clone());
        flow::lay(&page).is_ok_and(|laid| laid.pages.len() == 1)
    };
    (1..=most).rev().map(&blocks).find(fits).unwrap_or_else(|| blocks(0))
}
