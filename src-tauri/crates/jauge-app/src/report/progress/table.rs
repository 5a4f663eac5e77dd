//! The dimensions then and now, as a table.

use jauge_core::comparison::{Comparison, DimensionChange};
use jauge_core::level::Level;
use jauge_core::scoring::{DimensionScore, DimensionState};
use jauge_l10n::msg::{report, report_years as say};
use jauge_report::diagnostic::{AnnexTable, TableCell, TableRow};

use super::super::bars;
use super::super::reading::Reading;
use super::super::words::capital;
use super::picture;

pub(super) fn dimensions(
    reading: &Reading<'_>,
    comparison: &Comparison,
    [then, now]: [String; 2],
) -> AnnexTable {
    let texts = reading.texts();
    AnnexTable {
        heading: String::new(),
        intro: report::progress_note(texts),
        header: vec![
            say::heads_dimension(texts),
            then,
            now,
            say::heads_target(texts),
            say::heads_rungs(texts),
        ],
        shares: vec![2.4, 2.0, 2.0, 1.6, 1.7],
        rows: comparison
            .dimensions
            .iter()
            .map(|change| row(reading, change))
            .collect(),
    }
}

fn row(reading: &Reading<'_>, change: &DimensionChange) -> TableRow {
    let texts = reading.texts();
    let none = || TableCell::plain(report::none(texts));
    let year = |score: &DimensionScore| {
        let cell = TableCell::plain(bars::level(&reading.words, score));
        match score.state {
            DimensionState::NotConcerned => cell,
            _ => cell.with(rungs(reading, score)),
        }
    };
    let target = change.now.as_ref().and_then(|now| now.target);
    let target = target.map(|level: Level| reading.words.level(level));
    let moved = if change.then.is_none() {
        Some(say::new(texts))
    } else if change.now.is_none() {
        Some(say::gone(texts))
    } else {
        picture::moved(texts, change)
    };
    TableRow {
        cells: vec![
            TableCell::plain(reading.words.dimension(&change.dimension)),
            change.then.as_ref().map_or_else(none, year),
            change.now.as_ref().map_or_else(none, year),
            target.map_or_else(none, TableCell::plain),
            moved.map_or_else(none, |moved| TableCell::plain(capital(&moved))),
        ],
    }
}

fn rungs(reading: &Reading<'_>, score: &DimensionScore) -> String {
    let texts = reading.texts();
    let (rungs, high, max) = (score.rungs, score.rungs_high, score.rungs_max);
    if high > rungs {
        report::progress_count_range(texts, high, max, rungs)
    } else {
        report::progress_count(texts, max, rungs)
    }
}
