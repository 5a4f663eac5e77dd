//! The practices that moved, in words, and those of which nothing can be said.

use jauge_core::comparison::{Change, Comparison, PracticeChange};
use jauge_core::ids::PracticeId;
use jauge_l10n::Texts;
use jauge_l10n::msg::report_years as say;
use jauge_report::diagnostic::{Entry, Group, Line};
use jauge_report::document::Span;

use super::super::reading::Reading;
use super::super::words::Words;
use crate::comparison::Year;

/// What moved first, then what only became known, then what cannot be compared.
const ORDER: [Change; 12] = [
    Change::Rose,
    Change::Fell,
    Change::BecameKnown,
    Change::BecameUnknown,
    Change::AppliesNow,
    Change::AppliesNoMore,
    Change::Answered,
    Change::NotAnswered,
    Change::NotConfirmed,
    Change::QuestionChanged,
    Change::Added,
    Change::Retired,
];

pub(super) fn groups(reading: &Reading<'_>, earlier: &Year<'_>, comparison: &Comparison) -> Group {
    let texts = reading.texts();
    let past = reading.past_words(earlier);
    let of = |change: Change| {
        let practices = comparison.practices.iter();
        practices.filter(move |practice| practice.change == change)
    };
    let entry = |change: Change| {
        let mut text: Line = Vec::new();
        for practice in of(change) {
            if !text.is_empty() {
                text.push(Span::new("\n"));
            }
            text.push(said(reading, &past, practice));
        }
        (!text.is_empty()).then(|| Entry {
            label: label(texts, change),
            text,
        })
    };
    let still = of(Change::Same).filter(|practice| practice.now.is_some()).count();
    Group {
        heading: say::practices_heading(texts),
        intro: say::practices_intro(texts, still),
        entries: ORDER.into_iter().filter_map(entry).collect(),
    }
}

/// The name of a practice, in the words of the year that asked it.
pub(super) fn name(words: &Words, past: &Words, practice: &PracticeId) -> String {
    let known = [words.practice(practice), past.practice(practice)];
    let known = known.into_iter().find(|name| !name.is_empty());
    known.unwrap_or_else(|| practice.to_string())
}

fn said(reading: &Reading<'_>, past: &Words, practice: &PracticeChange) -> Span {
    let texts = reading.texts();
    let name = name(&reading.words, past, &practice.practice);
    let level = |level| reading.words.level(level);
    let words = match (practice.then.map(level), practice.now.map(level)) {
        (Some(then), Some(now)) if practice.change != Change::QuestionChanged => {
            say::practice_both(texts, &name, &now, &then)
        }
        (_, Some(now)) => say::practice_now(texts, &name, &now),
        (Some(then), None) => say::practice_then(texts, &name, &then),
        (None, None) => name,
    };
    if reading.edition.practice(practice.practice.as_str()).is_some() {
        reading.to_answer(&practice.practice, words)
    } else {
        Span::new(words)
    }
}

pub(super) fn label(texts: &Texts, change: Change) -> String {
    match change {
        Change::Rose => say::change_rose(texts),
        Change::Fell => say::change_fell(texts),
        Change::Same => say::change_same(texts),
        Change::BecameKnown => say::change_became_known(texts),
        Change::BecameUnknown => say::change_became_unknown(texts),
        Change::AppliesNow => say::change_applies_now(texts),
        Change::AppliesNoMore => say::change_applies_no_more(texts),
        Change::Answered => say::change_answered(texts),
        Change::NotAnswered => say::change_not_answered(texts),
        Change::NotConfirmed => say::change_not_confirmed(texts),
        Change::QuestionChanged => say::change_question_changed(texts),
        Change::Added => say::change_added(texts),
        Change::Retired => say::change_retired(texts),
    }
}
