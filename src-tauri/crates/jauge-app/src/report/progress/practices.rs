//! The practices that moved, in words, and those of which nothing can be said.

use jauge_core::comparison::{Change, Comparison, PracticeChange};
use jauge_core::ids::PracticeId;
use jauge_core::level::Level;
use jauge_l10n::Texts;
use jauge_l10n::msg::{report, report_years as say};
use jauge_report::diagnostic::{AnnexTable, TableCell, TableRow};
use jauge_report::document::Span;

use super::super::reading::Reading;
use super::super::words::Words;
use crate::comparison::Year;

/// Says what became of a practice.
type Say = fn(&Texts) -> String;

/// What moved first, then what only became known, then what cannot be compared.
const ORDER: [(Change, Say); 12] = [
    (Change::Rose, say::change_rose),
    (Change::Fell, say::change_fell),
    (Change::BecameKnown, say::change_became_known),
    (Change::BecameUnknown, say::change_became_unknown),
    (Change::AppliesNow, say::change_applies_now),
    (Change::AppliesNoMore, say::change_applies_no_more),
    (Change::Answered, say::change_answered),
    (Change::NotAnswered, say::change_not_answered),
    (Change::NotConfirmed, say::change_not_confirmed),
    (Change::QuestionChanged, say::change_question_changed),
    (Change::Added, say::change_added),
    (Change::Retired, say::change_retired),
];

/// One row a practice that did not stay where it was, by what became of it.
pub(super) fn table(
    reading: &Reading<'_>,
    earlier: &Year<'_>,
    comparison: &Comparison,
    [then, now]: [String; 2],
) -> AnnexTable {
    let texts = reading.texts();
    let past = reading.past_words(earlier);
    let of = |change: Change| {
        let practices = comparison.practices.iter();
        practices.filter(move |practice| practice.change == change)
    };
    let rows = ORDER.into_iter().flat_map(|(change, say)| {
        let label = say(texts);
        let past = &past;
        of(change).map(move |practice| row(reading, past, practice, &label))
    });
    let still = of(Change::Same).filter(|practice| practice.now.is_some()).count();
    AnnexTable {
        heading: say::practices_heading(texts),
        intro: say::practices_intro(texts, still),
        header: vec![say::heads_practice(texts), then, now, say::heads_change(texts)],
        shares: vec![3.6, 1.9, 1.9, 1.8],
        rows: rows.collect(),
    }
}

fn row(reading: &Reading<'_>, past: &Words, practice: &PracticeChange, label: &str) -> TableRow {
    let texts = reading.texts();
    let name = name(&reading.words, past, &practice.practice);
    let name = if reading.edition.practice(practice.practice.as_str()).is_some() {
        reading.to_answer(&practice.practice, name)
    } else {
        Span::new(name)
    };
    let level = |level: Option<Level>| {
        let said = level.map(|level| reading.words.level(level));
        TableCell::plain(said.unwrap_or_else(|| report::none(texts)))
    };
    TableRow {
        cells: vec![
            TableCell::line(vec![name]),
            level(practice.then),
            level(practice.now),
            TableCell::plain(label),
        ],
    }
}

/// The name of a practice, in the words of the year that asked it.
fn name(words: &Words, past: &Words, practice: &PracticeId) -> String {
    let known = [words.practice(practice), past.practice(practice)];
    let known = known.into_iter().find(|name| !name.is_empty());
    known.unwrap_or_else(|| practice.to_string())
}
