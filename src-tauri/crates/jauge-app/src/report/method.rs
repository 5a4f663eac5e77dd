//! How this was made, what it cannot say, and who answered.

use jauge_core::answers::State;
use jauge_core::assessment::Status;
use jauge_l10n::msg::report as say;
use jauge_report::diagnostic::{AnnexTable, Entry, Method, TableCell, TableRow};

use super::contents::Content;
use super::inventory;
use super::reading::Reading;

pub(super) fn annex(reading: &Reading<'_>, date: jiff::civil::DateTime) -> Method {
    let texts = reading.texts();
    let part = |heading: String, paragraphs: Vec<String>| (heading, paragraphs);
    Method {
        parts: vec![
            part(
                say::method_what_heading(texts),
                vec![say::method_what(texts), say::method_what_origin(texts)],
            ),
            part(
                say::method_level_heading(texts),
                vec![say::method_level(texts), say::method_rungs(texts)],
            ),
            part(
                say::method_unknown_heading(texts),
                vec![say::method_unknown(texts), say::method_na(texts)],
            ),
            part(say::method_advice_heading(texts), vec![say::method_advice(texts)]),
            part(
                say::method_limits_heading(texts),
                vec![say::method_limits(texts), reading.words.model("law-disclaimer")],
            ),
        ],
        doubts_heading: say::doubts_heading(texts),
        // The map's annex prints them beside what they are about.
        doubts: if reading.contents.has(Content::Map) {
            Vec::new()
        } else {
            inventory::doubts(reading)
        },
        facts_heading: say::method_facts(texts),
        facts: facts(reading, date),
    }
}

/// The five levels with their meaning.
pub(super) fn levels(reading: &Reading<'_>) -> AnnexTable {
    let texts = reading.texts();
    let words = &reading.words;
    let row = |level: jauge_core::level::Level| TableRow {
        cells: vec![
            TableCell::plain(words.level(level)),
            TableCell::plain(words.model(&format!("level-{}-about", level.number()))),
        ],
    };
    AnnexTable {
        heading: say::levels_heading(texts),
        intro: words.model("level-advice-small"),
        header: vec![say::levels_level(texts), say::levels_meaning(texts)],
        shares: vec![1.0, 3.4],
        rows: jauge_core::level::Level::all().map(row).collect(),
    }
}

fn facts(reading: &Reading<'_>, date: jiff::civil::DateTime) -> Vec<Entry> {
    let texts = reading.texts();
    let count = reading.count();
    let not_applicable = reading.practices_in(|state| matches!(state, Some(State::NotApplicable(_))));
    let status = match reading.assessment.status {
        Status::Open => say::method_open(texts),
        Status::Finished => say::method_finished(texts),
    };
    let coverage = say::method_coverage_text(
        texts,
        count.answered,
        not_applicable.len(),
        count.unanswered(),
        count.unknown,
    );
    let mut facts = vec![
        Entry::new(say::method_date(texts), texts.date(reading.assessment.date)),
        Entry::new(say::method_made(texts), texts.date_time(date)),
        Entry::new(say::method_status(texts), status),
        Entry::new(say::method_edition(texts), reading.edition.id.as_str()),
        Entry::new(say::method_coverage(texts), coverage),
        Entry::new(say::method_who(texts), who(reading)),
    ];
    facts.extend(review(reading));
    facts.push(Entry::new(say::method_data(texts), say::method_private(texts)));
    facts
}

/// Roles, each once, in the order of the questions.
fn who(reading: &Reading<'_>) -> String {
    let mut roles: Vec<String> = Vec::new();
    for practice in &reading.edition.practices {
        let answer = reading.assessment.answers.get(&practice.id);
        let role = answer.map(|answer| answer.by.trim()).unwrap_or_default();
        if !role.is_empty() && !roles.iter().any(|known| known == role) {
            roles.push(role.to_owned());
        }
    }
    if roles.is_empty() {
        say::method_who_none(reading.texts())
    } else {
        reading.words.list(&roles)
    }
}

fn review(reading: &Reading<'_>) -> Option<Entry> {
    let flagged = |id: &jauge_core::ids::PracticeId| {
        reading
            .assessment
            .answers
            .get(id)
            .is_some_and(|answer| answer.review)
    };
    let names: Vec<_> = reading
        .edition
        .practices
        .iter()
        .filter(|practice| flagged(&practice.id))
        .map(|practice| super::words::inside(&reading.words.practice(&practice.id)))
        .collect();
    (!names.is_empty()).then(|| Entry::new(say::method_review(reading.texts()), reading.words.list(&names)))
}
