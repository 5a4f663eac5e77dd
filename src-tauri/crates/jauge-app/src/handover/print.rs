//! The page as a document.

use jauge_l10n::msg::handover_page as say;
use jauge_report::document::{Block, Document, Lang, PageText, ParagraphStyle, Running};
use jiff::civil::DateTime;

use super::Reading;
use crate::blocks::{self, block, identity};
use crate::wire::{BriefBlock, BriefView, Paper};

pub(super) fn document(reading: &Reading<'_>, view: &BriefView, paper: Paper, date: DateTime) -> Document {
    let texts = &reading.texts;
    let venue = &reading.dossier.profile.name;
    let mut blocks = vec![Block::paragraph(ParagraphStyle::Title, view.title.as_str())];
    let lead = match view.blocks.split_first() {
        Some((BriefBlock::Paragraph { text }, rest)) => {
            blocks.push(Block::paragraph(ParagraphStyle::Lead, text.as_str()));
            rest
        }
        _ => &view.blocks,
    };
    blocks.extend(lead.iter().map(|one| block(one, 2)));
    Document {
        title: view.title.clone(),
        subject: say::subject(texts),
        author: venue.clone(),
        language: Lang::new(&view.language),
        paper: blocks::paper(paper),
        date,
        id: identity(&[venue, &view.title, &view.language, &date.to_string()]),
        running: Running {
            head: view.title.clone(),
            foot: say::foot(texts, &texts.date(date.date())),
            page: PageText(say::page(texts, "{page}", "{pages}")),
            mark: None,
        },
        blocks,
    }
}
