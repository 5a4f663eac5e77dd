//! From the description to the page model that both kinds of file are made from.

use jauge_report::document::{Block, Document, Lang, PageText, ParagraphStyle, Running};
use jiff::civil::DateTime;

use super::draft::Draft;
use crate::blocks::{block, identity, paper};
use crate::part::Part;
use crate::wire::{BriefBlock, BriefOptions};

pub(super) fn document(draft: &Draft, options: &BriefOptions, date: DateTime) -> Document {
    let view = &draft.view;
    let mut blocks = vec![
        Block::paragraph(ParagraphStyle::Label, draft.kind.as_str()),
        Block::paragraph(ParagraphStyle::Title, draft.help.as_str()),
    ];
    let mut parts = draft.sent.iter();
    if let Some(Part::Plain(first)) = parts.as_slice().first()
        && let Some((BriefBlock::Paragraph { text }, rest)) = first.split_first()
    {
        parts.next();
        blocks.push(Block::paragraph(ParagraphStyle::Lead, text.as_str()));
        blocks.extend(rest.iter().map(|one| block(one, 2)));
    }
    blocks.extend(parts.flat_map(|part| part.print(2)));
    blocks.push(Block::PageBreak);
    // The first heading of the part that is kept holds the others.
    let mut kept = draft.kept.iter();
    blocks.extend(kept.next().into_iter().flat_map(|part| part.print(2)));
    blocks.extend(kept.flat_map(|part| part.print(3)));
    Document {
        title: view.title.clone(),
        subject: draft.subject.clone(),
        author: draft.venue.clone(),
        language: Lang::new(&view.language),
        paper: paper(options.paper),
        date,
        id: identity(&[&draft.venue, &view.title, &view.language, &date.to_string()]),
        running: Running {
            // Running matter is skipped by readers by ear: it says nothing that is not read elsewhere.
            head: draft.help.clone(),
            foot: draft.foot.clone(),
            page: PageText(draft.page.clone()),
            mark: None,
            logo: None,
        },
        blocks,
    }
}
