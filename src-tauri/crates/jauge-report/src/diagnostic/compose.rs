//! From sentences to blocks.

mod annexes;
mod fit;
mod front;
mod parts;

use super::Diagnostic;
use crate::document::{Block, Document, IntoSpans};
use parts::{heading, table};

/// The document of a diagnostic.
///
/// The first two pages are tried at their fullest, then with less and less detail, until each holds on one sheet.
pub fn compose(diagnostic: &Diagnostic) -> Document {
    let mut blocks = fit::on_one_page(diagnostic, front::FIRST, |room| front::first(diagnostic, *room));
    blocks.push(Block::PageBreak);
    blocks.extend(fit::on_one_page(diagnostic, front::SECOND, |room| {
        front::second(diagnostic, *room)
    }));
    let annexes = annexes::all(&diagnostic.annexes, diagnostic.paper);
    if !annexes.is_empty() {
        // The two pages before are listed as well.
        let depth = fit::contents_depth(&[&blocks, &annexes], diagnostic.paper);
        blocks.extend(guide(diagnostic, depth));
    }
    blocks.extend(annexes);
    document(diagnostic, blocks)
}

/// What leads through the annexes.
fn guide(diagnostic: &Diagnostic, depth: u8) -> Vec<Block> {
    let levels = std::iter::once(heading(2, &diagnostic.levels.heading)).chain(table(&diagnostic.levels));
    let contents = Block::Contents {
        title: diagnostic.contents.as_str().into_spans(),
        depth,
    };
    vec![Block::PageBreak, contents, Block::Together(levels.collect())]
}

fn document(diagnostic: &Diagnostic, blocks: Vec<Block>) -> Document {
    Document {
        title: diagnostic.title.clone(),
        subject: diagnostic.subject.clone(),
        author: diagnostic.venue.clone(),
        language: diagnostic.language.clone(),
        paper: diagnostic.paper,
        date: diagnostic.date,
        id: diagnostic.id,
        running: diagnostic.running.clone(),
        blocks,
    }
}
