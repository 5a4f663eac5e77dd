//! What is still to be found out.

use std::collections::BTreeMap;

use jauge_core::answers::State;
use jauge_core::assessment::Assessment;
use jauge_core::dossier::Dossier;
use jauge_core::model::{Edition, Practice};
use jauge_l10n::Texts;
use jauge_l10n::msg::by_hand as say;
use jauge_report::document::{Block, Document, ParagraphStyle, Span};
use jiff::civil::DateTime;

use super::sheet::{Sheet, document as paper_of, first_sentence};
use crate::wire::Paper;

/// Lines to write an answer on.
const LINES: u8 = 2;

pub(super) fn document(
    dossier: &Dossier,
    assessment: &Assessment,
    edition: &Edition,
    texts: &Texts,
    paper: Paper,
    date: DateTime,
) -> Document {
    let unknown: Vec<&Practice> = edition
        .practices
        .iter()
        .filter(|practice| matches!(assessment.state(&practice.id), Some(State::Unknown)))
        .collect();
    let open: Vec<&Practice> = edition
        .practices
        .iter()
        .filter(|practice| matches!(assessment.state(&practice.id), None | Some(State::Carried(_))))
        .collect();
    let mut blocks = vec![
        Block::paragraph(ParagraphStyle::Label, dossier.profile.name.as_str()),
        Block::paragraph(ParagraphStyle::Title, say::find_out_title(texts)),
        Block::body(say::find_out_lead(texts, unknown.len())),
    ];
    let (nobody, somebody) = by_person(assessment, &unknown);
    for (who, practices) in somebody {
        blocks.extend(group(texts, say::find_out_ask(texts, who), &practices, None));
    }
    if !nobody.is_empty() {
        let hint = |practice: &Practice| texts.model(&format!("q-{}-unknown", practice.id));
        blocks.extend(group(texts, say::find_out_nobody(texts), &nobody, Some(&hint)));
    }
    blocks.extend(unanswered(texts, edition, &open));
    let sheet = Sheet {
        dossier,
        texts,
        title: say::find_out_title(texts),
        subject: say::find_out_subject(texts),
        mark: assessment.id.to_string(),
        blocks,
    };
    paper_of(sheet, paper, date)
}

/// Those that nobody is named for, and the others by who is: whoever has most first, each spelt as first typed.
fn by_person<'a>(
    assessment: &'a Assessment,
    unknown: &[&'a Practice],
) -> (Vec<&'a Practice>, Vec<(&'a str, Vec<&'a Practice>)>) {
    let mut nobody = Vec::new();
    let mut groups: Vec<(&str, Vec<&Practice>)> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for practice in unknown {
        let answer = assessment.answers.get(&practice.id);
        let who = answer.map_or("", |answer| answer.ask.trim());
        if who.is_empty() {
            nobody.push(*practice);
            continue;
        }
        let place = *places.entry(who.to_lowercase()).or_insert_with(|| {
            groups.push((who, Vec::new()));
            groups.len() - 1
        });
        groups[place].1.push(*practice);
    }
    groups.sort_by_key(|(_, practices)| std::cmp::Reverse(practices.len()));
    (nobody, groups)
}

/// Whom the model would ask about a practice.
type Hint<'h> = &'h dyn Fn(&Practice) -> Option<String>;

fn group(texts: &Texts, title: String, practices: &[&Practice], hint: Option<Hint<'_>>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (index, practice) in practices.iter().enumerate() {
        let model = |key: String| texts.model(&key).unwrap_or_default();
        let why = model(format!("q-{}-why", practice.id));
        let mut whole = Vec::new();
        if index == 0 {
            whole.push(Block::heading(2, title.as_str()));
        }
        whole.push(Block::heading(3, model(format!("q-{}", practice.id))));
        let mut said = vec![Span::new(first_sentence(&why))];
        if let Some(hint) = hint.and_then(|hint| hint(practice)) {
            said.push(Span::new(format!(" {hint}")).emphasis());
        }
        whole.push(Block::paragraph(ParagraphStyle::Small, said));
        whole.push(Block::Lines(LINES));
        blocks.push(Block::Together(whole));
    }
    blocks
}

/// What nobody has answered yet: by name, since it is the questionnaire that asks it.
fn unanswered(texts: &Texts, edition: &Edition, open: &[&Practice]) -> Vec<Block> {
    if open.is_empty() {
        return Vec::new();
    }
    let name = |practice: &&&Practice| {
        texts
            .model(&format!("q-{}-name", practice.id))
            .unwrap_or_default()
    };
    let items = edition.dimensions.iter().filter_map(|dimension| {
        let names: Vec<_> = open
            .iter()
            .filter(|practice| practice.dimension == *dimension)
            .map(|practice| name(&practice))
            .collect();
        let label = texts.model(&format!("dim-{dimension}")).unwrap_or_default();
        let words = vec![
            Span::new(say::find_out_dimension(texts, &label)).strong(),
            Span::new(format!(" {}", texts.list(&names))),
        ];
        (!names.is_empty()).then(|| vec![Block::body(words)])
    });
    vec![
        Block::heading(2, say::find_out_open(texts, open.len())),
        Block::List {
            ordered: false,
            items: items.collect(),
        },
    ]
}
