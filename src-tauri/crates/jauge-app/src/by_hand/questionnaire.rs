//! The blank questionnaire.

use jauge_core::applicability::switched_off;
use jauge_core::dossier::Dossier;
use jauge_core::ids::DimensionId;
use jauge_core::model::{Edition, Practice};
use jauge_core::profile::Profile;
use jauge_l10n::Texts;
use jauge_l10n::msg::by_hand as say;
use jauge_report::document::{Block, Document, IntoSpans, ParagraphStyle, Tone};
use jiff::civil::DateTime;

use super::question::{beside, own, question};
use super::sheet::{Sheet, document as paper_of};
use crate::error::{ErrorCode, PublicError};
use crate::wire::{Paper, QuestionnaireForm, QuestionnaireOptions};

/// What is asked, by dimension; what the profile switches off is not.
pub(super) struct Asked<'a> {
    dimensions: Vec<(&'a DimensionId, Vec<&'a Practice>)>,
    left_out: usize,
    mark: String,
}

impl<'a> Asked<'a> {
    pub(super) fn choose(
        edition: &'a Edition,
        profile: &Profile,
        options: &QuestionnaireOptions,
    ) -> Result<Self, PublicError> {
        let only = options.dimension.as_deref();
        if let Some(named) = only
            && !edition.dimensions.iter().any(|id| id.as_str() == named)
        {
            let error = PublicError::new(ErrorCode::Invalid).with("path", "dimension");
            return Err(error.with("value", named));
        }
        let off = switched_off(edition, profile);
        let short = options.form == QuestionnaireForm::Short && only.is_none();
        let mut left_out = 0;
        let mut asked = |practice: &&Practice| {
            let is_off = off.iter().any(|(id, _)| **id == practice.id);
            left_out += usize::from(is_off);
            !is_off && (practice.short_form || !short)
        };
        let wanted = |id: &&DimensionId| only.is_none_or(|only| id.as_str() == only);
        let dimensions = (edition.dimensions.iter().filter(wanted))
            .map(|id| {
                (
                    id,
                    edition.practices_of(id).filter(&mut asked).collect::<Vec<_>>(),
                )
            })
            .filter(|(_, practices)| !practices.is_empty())
            .collect();
        Ok(Self {
            dimensions,
            left_out,
            mark: format!("{} {} {short}", edition.id, only.unwrap_or_default()),
        })
    }

    fn count(&self) -> usize {
        self.dimensions.iter().map(|(_, practices)| practices.len()).sum()
    }
}

pub(super) fn document(
    dossier: &Dossier,
    asked: &Asked<'_>,
    languages: &[Texts],
    paper: Paper,
    date: DateTime,
) -> Document {
    let texts = &languages[0];
    let mut blocks = cover(dossier, asked, languages);
    for (index, (dimension, practices)) in asked.dimensions.iter().enumerate() {
        let mut questions = practices
            .iter()
            .enumerate()
            .map(|(place, practice)| question(practice, place + 1, languages));
        let mut head = named(dimension, languages);
        head.extend(questions.next());
        // The first page says how; questions start on the next.
        if index == 0 {
            blocks.push(Block::PageBreak);
        }
        blocks.push(Block::Together(head));
        blocks.extend(questions);
    }
    let beside: Vec<_> = languages.iter().map(|texts| texts.locale().tag()).collect();
    let sheet = Sheet {
        dossier,
        texts,
        title: say::title(texts),
        subject: say::subject(texts),
        mark: format!("{} {}", asked.mark, beside.join(" ")),
        blocks,
    };
    paper_of(sheet, paper, date)
}

/// A dimension and what it is about.
fn named(dimension: &DimensionId, languages: &[Texts]) -> Vec<Block> {
    let one = |texts: &Texts| {
        let model = |key: String| own(texts.model(&key).unwrap_or_default(), texts, languages);
        vec![
            Block::heading(2, model(format!("dim-{dimension}"))),
            Block::paragraph(ParagraphStyle::Small, model(format!("dim-{dimension}-about"))),
        ]
    };
    beside(languages.iter().map(one).collect())
}

/// How to fill it, and who does.
fn cover(dossier: &Dossier, asked: &Asked<'_>, languages: &[Texts]) -> Vec<Block> {
    let venue = dossier.profile.name.as_str();
    let mut blocks = vec![
        Block::paragraph(ParagraphStyle::Label, venue),
        Block::paragraph(ParagraphStyle::Title, say::title(&languages[0])),
    ];
    let how = |texts: &Texts| {
        let own = |words| own(words, texts, languages);
        let item = |words| vec![Block::body(own(words))];
        let mut blocks = Vec::new();
        if texts.locale() != languages[0].locale() {
            blocks.push(Block::body(own(say::title(texts)).strong()));
        }
        blocks.push(Block::body(own(say::lead(texts, asked.count()))));
        blocks.push(Block::heading(2, own(say::how_heading(texts))));
        blocks.push(Block::List {
            ordered: true,
            items: vec![
                item(say::how_today(texts)),
                item(say::how_unknown(texts)),
                item(say::how_na(texts)),
                item(say::how_notes(texts)),
                item(say::how_after(texts)),
            ],
        });
        if asked.left_out > 0 {
            let words = own(say::left_out(texts, asked.left_out));
            blocks.push(Block::paragraph(ParagraphStyle::Small, words));
        }
        blocks
    };
    blocks.extend(beside(languages.iter().map(how).collect()));
    let label = |words: fn(&Texts) -> String| {
        let words: Vec<_> = languages.iter().map(words).collect();
        words.join(" / ").as_str().into_spans()
    };
    blocks.push(Block::Panel {
        tone: Tone::Plain,
        // Nothing is read where there is only room to write: labels alone, no pairs.
        blocks: vec![
            Block::paragraph(ParagraphStyle::Label, label(say::when)),
            Block::Lines(1),
            Block::paragraph(ParagraphStyle::Label, label(say::who)),
            Block::Lines(3),
        ],
    });
    blocks
}
