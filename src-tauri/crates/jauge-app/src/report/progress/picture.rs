//! The dimensions then and now, as a drawing.

use jauge_core::comparison::{Change, Comparison, DimensionChange};
use jauge_core::level::Level;
use jauge_core::scoring::{DimensionScore, DimensionState};
use jauge_l10n::Texts;
use jauge_l10n::msg::{report, report_years as say};
use jauge_report::charts::{self, ChangeWords};
use jiff::civil::Date;

use super::super::bars;
use super::super::words::{Words, inside};
use super::months;

/// One row a dimension, in the order of the comparison.
pub(in super::super) fn rows(words: &Words, comparison: &Comparison) -> Vec<charts::Change> {
    comparison
        .dimensions
        .iter()
        .map(|change| row(words, comparison, change))
        .collect()
}

fn row(words: &Words, comparison: &Comparison, change: &DimensionChange) -> charts::Change {
    let unconfirmed = unconfirmed(comparison, change);
    let said = match &change.now {
        Some(now) => bars::level(words, now),
        None => super::capital(&say::gone(words.texts())),
    };
    let target = change.now.as_ref().and_then(|now| now.target);
    charts::Change {
        name: words.dimension(&change.dimension),
        then: change.then.as_ref().map(bars::standing),
        now: change.now.as_ref().map(bars::standing),
        target: target.map(Level::number),
        comparable: change.comparable,
        unconfirmed: unconfirmed > 0,
        words: said,
        detail: detail(words, change, unconfirmed),
    }
}

/// Answers of a dimension that wait to be confirmed.
fn unconfirmed(comparison: &Comparison, change: &DimensionChange) -> usize {
    let waits = |practice: &&jauge_core::comparison::PracticeChange| {
        practice.dimension == change.dimension && practice.change == Change::NotConfirmed
    };
    comparison.practices.iter().filter(waits).count()
}

fn detail(words: &Words, change: &DimensionChange, unconfirmed: usize) -> String {
    let texts = words.texts();
    let mut said = Vec::new();
    match &change.then {
        Some(then) => said.push(say::before(texts, &short(words, then))),
        None => said.push(say::new(texts)),
    }
    if change.then.is_some() && change.now.is_some() {
        said.extend(moved(texts, change));
    }
    if unconfirmed > 0 {
        said.push(say::waiting(texts, unconfirmed));
    }
    said.join(" · ")
}

/// What moved in rungs, or that it cannot be said.
pub(super) fn moved(texts: &Texts, change: &DimensionChange) -> Option<String> {
    if !change.comparable {
        return Some(say::incomparable(texts));
    }
    let scored = |score: &Option<DimensionScore>| {
        score
            .as_ref()
            .is_some_and(|score| score.state == DimensionState::Scored)
    };
    let gap = change.rungs.unsigned_abs();
    match change.rungs.signum() {
        1 => Some(say::rungs_up(texts, gap)),
        -1 => Some(say::rungs_down(texts, gap)),
        _ => (scored(&change.then) && scored(&change.now)).then(|| say::rungs_same(texts)),
    }
}

/// A level where room is short: the scale above says what the numbers are called.
fn short(words: &Words, score: &DimensionScore) -> String {
    match (score.state, score.level, score.level_high) {
        (DimensionState::Scored, Some(low), Some(high)) if low < high => {
            say::of_five_range(words.texts(), high.number(), low.number())
        }
        _ => inside(&bars::level(words, score)),
    }
}

pub(in super::super) fn words(words: &Words, then: Date, now: Date) -> ChangeWords {
    let texts = words.texts();
    let [then, now] = months(texts, then, now);
    ChangeWords {
        levels: words.level_names(),
        then: say::mark(texts, &then),
        now: say::mark(texts, &now),
        same: say::mark_same(texts),
        possible_then: say::mark_possible(texts, &then),
        possible_now: say::mark_possible(texts, &now),
        target: say::mark_target(texts),
        unclear: report::bars_unclear(texts),
        unconfirmed: say::mark_unconfirmed(texts),
        changed: say::mark_changed(texts),
    }
}

/// What the drawing shows, for who does not see it.
pub(super) fn alternative(texts: &Texts, rows: &[charts::Change]) -> String {
    let row = |row: &charts::Change| say::row(texts, &row.detail, &row.name, &row.words);
    let rows: Vec<_> = rows.iter().map(row).collect();
    say::picture_alternative(texts, &rows.join(" "))
}
