//! The whole page, part after part.

use jauge_l10n::msg::handover_page as say;

use super::{Reading, parts, people, standing, words};
use crate::wire::{BriefBlock, BriefView};

pub(super) fn write(reading: &Reading<'_>) -> BriefView {
    let texts = &reading.texts;
    let venue = &reading.dossier.profile.name;
    let day = texts.date(reading.today);
    let mut blocks = vec![paragraph(say::byline(texts, &day, venue))];
    let parts = [
        (say::what_heading(texts), parts::what(reading)),
        (say::dates_heading(texts), parts::dates(reading)),
        (say::standing_heading(texts), standing::write(reading)),
        (say::decided_heading(texts), parts::decided(reading)),
        (say::actions_heading(texts), parts::actions(reading)),
        (say::evidence_heading(texts), parts::evidence(reading)),
        (say::who_heading(texts), people::who(reading)),
        (say::unknown_heading(texts), parts::unknown(reading)),
        (say::contacts_heading(texts), people::contacts(reading)),
    ];
    for (heading, part) in parts.into_iter().filter(|(_, part)| !part.is_empty()) {
        blocks.push(BriefBlock::Heading { text: heading });
        blocks.extend(part);
    }
    let words = words::used(reading, &blocks);
    blocks.push(BriefBlock::Heading {
        text: say::words_heading(texts),
    });
    blocks.push(list(words));
    BriefView {
        title: say::title(texts, venue),
        language: texts.locale().tag().to_owned(),
        blocks,
    }
}

pub(super) const fn paragraph(text: String) -> BriefBlock {
    BriefBlock::Paragraph { text }
}

pub(super) const fn list(items: Vec<String>) -> BriefBlock {
    BriefBlock::List { items }
}

/// A table, or nothing where it would have no row.
pub(super) fn table<const COLUMNS: usize>(
    caption: String,
    header: [String; COLUMNS],
    rows: Vec<[String; COLUMNS]>,
) -> Option<BriefBlock> {
    (!rows.is_empty()).then(|| BriefBlock::Table {
        caption,
        header: header.to_vec(),
        rows: rows.into_iter().map(Vec::from).collect(),
    })
}

/// What the team typed, on one line.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
