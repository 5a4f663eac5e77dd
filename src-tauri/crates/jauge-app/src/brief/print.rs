//! From the description to the page model that both kinds of file are made from.

use jauge_report::document::{Block, Document, Lang, PageText, ParagraphStyle, Running};
use jiff::civil::DateTime;

use super::draft::Draft;
use crate::blocks::{block, identity, paper};
use crate::wire::{BriefBlock, BriefOptions};

/// Points between what stands side by side.
const GAP: f32 = 22.0;

pub(super) fn document(draft: &Draft, options: &BriefOptions, date: DateTime) -> Document {
    let view = &draft.view;
    let (sent, kept) = view.blocks.split_at(draft.inside);
    let mut blocks = vec![Block::paragraph(ParagraphStyle::Title, view.title.as_str())];
    let [first, second, end] = draft.beside;
    let plain = |blocks: &[BriefBlock]| blocks.iter().map(|one| block(one, 2)).collect::<Vec<_>>();
    if let Some((BriefBlock::Paragraph { text }, rest)) = sent[..first].split_first() {
        blocks.push(Block::paragraph(ParagraphStyle::Lead, text.as_str()));
        blocks.extend(plain(rest));
    }
    let beside = |columns: Vec<Vec<Block>>| Block::Columns {
        shares: vec![1.0; columns.len()],
        gap: GAP,
        columns,
    };
    blocks.push(beside(vec![
        plain(&sent[first..second]),
        plain(&sent[second..end]),
    ]));
    // The questions and how to reply are the last two parts: what is asked of whoever reads stands in one place.
    let heads = sent.iter().enumerate().skip(end);
    let mut heads = heads.filter(|(_, one)| matches!(one, BriefBlock::Heading { .. }));
    let reply = heads.next_back().map_or(sent.len(), |(at, _)| at);
    let questions = heads.next_back().map_or(reply, |(at, _)| at);
    blocks.extend(plain(&sent[end..questions]));
    blocks.push(beside(vec![
        plain(&sent[questions..reply]),
        plain(&sent[reply..]),
    ]));
    blocks.push(Block::PageBreak);
    // The first heading of the part that is kept holds the others.
    blocks.extend(
        kept.iter()
            .enumerate()
            .map(|(place, one)| block(one, if place == 0 { 2 } else { 3 })),
    );
    Document {
        title: view.title.clone(),
        subject: draft.subject.clone(),
        author: draft.venue.clone(),
        language: Lang::new(&view.language),
        paper: paper(options.paper),
        date,
        id: identity(&[&draft.venue, &view.title, &view.language, &date.to_string()]),
        running: Running {
            head: view.title.clone(),
            foot: draft.foot.clone(),
            page: PageText(draft.page.clone()),
            mark: None,
            logo: None,
        },
        blocks,
    }
}
