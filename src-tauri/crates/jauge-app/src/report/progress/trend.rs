//! All years, dimension by dimension.

use std::collections::BTreeSet;

use jauge_core::comparison::{Side, TrendPoint, trend};
use jauge_core::ids::DimensionId;
use jauge_core::scoring::{DimensionScore, DimensionState};
use jauge_l10n::Texts;
use jauge_l10n::msg::{report, report_years as say};
use jauge_report::charts::{Trend, TrendWords, TrendYear};
use jauge_report::diagnostic::{AnnexTable, TableCell, TableRow, TrendSheet};
use jiff::civil::Date;

use super::super::bars;
use super::super::reading::Reading;
use super::super::words::{Words, inside};
use crate::comparison::Year;

/// Years from which a trend says more than the comparison of two.
const ENOUGH: usize = 3;
/// Years that one table holds.
const ACROSS: usize = 5;

pub(super) fn sheet(reading: &Reading<'_>) -> Option<TrendSheet> {
    let until = reading.dossier.assessments.iter();
    let place = until
        .clone()
        .position(|assessment| assessment.id == reading.assessment.id)?;
    let years: Vec<_> = until
        .take(place + 1)
        .filter_map(|assessment| Year::read(reading.dossier, &assessment.id).ok())
        .collect();
    if years.len() < ENOUGH {
        return None;
    }
    let sides: Vec<Side<'_>> = years.iter().map(Year::side).collect();
    let trend = trend(&sides);
    let texts = reading.texts();
    let said = words(&reading.words, &trend);
    let names = reading.words.level_names();
    let numbered: Vec<_> = (1_u8..)
        .zip(&names)
        .map(|(number, name)| say::trend_level(texts, name, number))
        .collect();
    Some(TrendSheet {
        heading: say::trend_heading(texts),
        intro: say::trend_intro(texts, &numbered.join(", ")),
        alternative: alternative(&reading.words, &trend),
        tables: tables(&reading.words, &trend, &said.years),
        panels: panels(&reading.words, &trend),
        words: said,
    })
}

/// One small drawing a dimension.
pub(in super::super) fn panels(words: &Words, trend: &[(DimensionId, Vec<TrendPoint>)]) -> Vec<Trend> {
    let year = |point: &TrendPoint| TrendYear {
        standing: point.score.as_ref().map(bars::standing),
        comparable: point.comparable,
    };
    let panel = |(dimension, points): &(DimensionId, Vec<TrendPoint>)| Trend {
        name: words.dimension(dimension),
        years: points.iter().map(year).collect(),
    };
    trend.iter().map(panel).collect()
}

pub(in super::super) fn words(words: &Words, trend: &[(DimensionId, Vec<TrendPoint>)]) -> TrendWords {
    let texts = words.texts();
    let points = trend.first().map_or(&[][..], |(_, points)| points);
    TrendWords {
        years: names(texts, points),
        reached: say::trend_reached(texts),
        possible: say::trend_possible(texts),
        unclear: report::bars_unclear(texts),
        changed: say::trend_changed(texts),
    }
}

/// What years are called: by their number, unless two assessments share it.
fn names(texts: &Texts, points: &[TrendPoint]) -> Vec<String> {
    let years: BTreeSet<_> = points.iter().map(|point| point.date.year()).collect();
    let name = |date: Date| {
        if years.len() == points.len() {
            date.year().to_string()
        } else {
            texts.short_date(date)
        }
    };
    points.iter().map(|point| name(point.date)).collect()
}

/// A level where room is short.
fn short(words: &Words, score: Option<&DimensionScore>) -> String {
    let Some(score) = score else {
        return report::none(words.texts());
    };
    match (score.state, score.level, score.level_high) {
        (DimensionState::Scored, Some(low), Some(high)) if low < high => {
            say::of_five_range(words.texts(), high.number(), low.number())
        }
        (DimensionState::Scored, Some(level), _) => say::of_five(words.texts(), level.number()),
        (DimensionState::NotConcerned, ..) => report::bar_not_concerned(words.texts()),
        _ => report::bar_unclear(words.texts()),
    }
}

/// What the drawing shows, for who does not see it: both ends of each line, the tables hold what lies between.
fn alternative(words: &Words, trend: &[(DimensionId, Vec<TrendPoint>)]) -> String {
    let texts = words.texts();
    let row = |(dimension, points): &(DimensionId, Vec<TrendPoint>)| {
        let mut scores = points.iter().filter_map(|point| point.score.as_ref());
        let then = scores.next()?;
        let now = scores.next_back().unwrap_or(then);
        let level = |score| inside(&bars::level(words, score));
        let name = words.dimension(dimension);
        Some(say::trend_row(texts, &name, &level(now), &level(then)))
    };
    let rows: Vec<_> = trend.iter().filter_map(row).collect();
    say::trend_alternative(texts, &rows.join(" "))
}

fn tables(words: &Words, trend: &[(DimensionId, Vec<TrendPoint>)], years: &[String]) -> Vec<AnnexTable> {
    let texts = words.texts();
    let starts = (0..years.len()).step_by(ACROSS);
    let table = |start: usize| {
        let span = start..(start + ACROSS).min(years.len());
        let names = &years[span.clone()];
        let row = |(dimension, points): &(DimensionId, Vec<TrendPoint>)| {
            let name = TableCell::plain(words.dimension(dimension));
            let cells = points[span.clone()].iter().enumerate();
            let first = start == 0;
            let cell = |(place, point): (usize, &TrendPoint)| {
                let cell = TableCell::plain(short(words, point.score.as_ref()));
                let parted = !point.comparable && point.score.is_some() && !(first && place == 0);
                if parted {
                    cell.with(say::incomparable(texts))
                } else {
                    cell
                }
            };
            TableRow {
                cells: std::iter::once(name).chain(cells.map(cell)).collect(),
            }
        };
        let heading = match names {
            [one] => one.clone(),
            [first, .., last] => say::trend_span(texts, first, last),
            [] => String::new(),
        };
        let mut shares = vec![2.2];
        shares.extend(names.iter().map(|_| 1.2));
        AnnexTable {
            heading,
            intro: String::new(),
            header: std::iter::once(say::heads_dimension(texts))
                .chain(names.iter().cloned())
                .collect(),
            shares,
            rows: trend.iter().map(row).collect(),
        }
    };
    starts.map(table).collect()
}
