//! The whole page, part after part.

use jauge_l10n::msg::handover_page as say;

use super::{Reading, parts, people, standing, words};
use crate::part::Part;
use crate::wire::{BriefBlock, BriefView};

/// The page; what is beside the rest closes it.
pub(super) fn write(reading: &Reading<'_>) -> Vec<Part> {
    let texts = &reading.texts;
    let day = texts.date(reading.today);
    let mut parts = vec![Part::one(paragraph(say::byline(texts, &day)))];
    let sections = [
        (say::what_heading(texts), plain(parts::what(reading))),
        (say::standing_heading(texts), plain(standing::write(reading))),
        (say::decided_heading(texts), plain(parts::decided(reading))),
        (say::evidence_heading(texts), plain(parts::evidence(reading))),
        (say::actions_heading(texts), plain(parts::actions(reading))),
        (say::who_heading(texts), people::who(reading)),
    ];
    for (heading, section) in sections {
        parts.push(Part::one(BriefBlock::Heading { text: heading }));
        parts.extend(section);
    }
    let mut last = Vec::new();
    for (heading, section) in [
        (say::unknown_heading(texts), parts::unknown(reading)),
        (say::contacts_heading(texts), people::contacts(reading)),
    ] {
        if !section.is_empty() {
            last.push(BriefBlock::Heading { text: heading });
            last.extend(section);
        }
    }
    let said: Vec<_> = parts.iter().flat_map(Part::blocks).chain(last.clone()).collect();
    let words = vec![
        BriefBlock::Heading {
            text: say::words_heading(texts),
        },
        list(words::used(reading, &said)),
    ];
    parts.push(Part::Beside([last, words]));
    parts
}

/// The page as the screen shows it.
pub(super) fn view(reading: &Reading<'_>, parts: &[Part]) -> BriefView {
    let texts = &reading.texts;
    BriefView {
        title: say::title(texts, &reading.dossier.profile.name),
        language: texts.locale().tag().to_owned(),
        blocks: parts.iter().flat_map(Part::blocks).collect(),
    }
}

fn plain(blocks: Vec<BriefBlock>) -> Vec<Part> {
    vec![Part::Plain(blocks)]
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

/// Names under what they have in common, in the order in which it first comes.
pub(super) fn grouped(pairs: impl IntoIterator<Item = (String, String)>) -> Vec<(String, Vec<String>)> {
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for (common, name) in pairs {
        match groups.iter_mut().find(|(known, _)| *known == common) {
            Some((_, names)) => names.push(name),
            None => groups.push((common, vec![name])),
        }
    }
    groups
}

/// What the team typed, on one line.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
