//! What both papers share.

use jauge_core::dossier::Dossier;
use jauge_l10n::Texts;
use jauge_l10n::msg::by_hand as say;
use jauge_report::document::{Block, Document, Lang, PageText, Running, Span};
use jiff::civil::DateTime;

use crate::blocks::{self, identity};
use crate::wire::Paper;

/// A paper: its title, what it is for, its matter.
pub(super) struct Sheet<'a> {
    pub(super) dossier: &'a Dossier,
    pub(super) texts: &'a Texts,
    pub(super) title: String,
    pub(super) subject: String,
    /// What else tells it from another paper of the same day.
    pub(super) mark: String,
    pub(super) blocks: Vec<Block>,
}

pub(super) fn document(sheet: Sheet<'_>, paper: Paper, date: DateTime) -> Document {
    let Sheet {
        dossier,
        texts,
        title,
        subject,
        mark,
        blocks,
    } = sheet;
    let venue = &dossier.profile.name;
    let language = texts.locale().tag();
    Document {
        subject,
        author: venue.clone(),
        language: Lang::new(language),
        paper: blocks::paper(paper),
        date,
        id: identity(&[venue, &title, language, &mark, &date.to_string()]),
        running: Running {
            head: say::head(texts, &title, venue),
            foot: say::foot(texts, &texts.date(date.date())),
            page: PageText(say::page(texts, "{page}", "{pages}")),
            mark: None,
            logo: None,
        },
        title,
        blocks,
    }
}

/// Words of a language, said to be of it where it is not the paper's.
pub(super) fn spoken(words: impl Into<String>, texts: &Texts, first: &Texts) -> Span {
    let span = Span::new(words);
    if texts.locale() == first.locale() {
        span
    } else {
        span.language(texts.locale().tag())
    }
}

/// The first sentence of a text of the model.
pub(super) fn first_sentence(text: &str) -> &str {
    let end = text
        .char_indices()
        .zip(text.chars().skip(1).chain([' ']))
        .find(|((_, sign), next)| matches!(sign, '.' | '?' | '!' | '…') && next.is_whitespace());
    end.map_or(text, |((at, sign), _)| &text[..at + sign.len_utf8()])
}
