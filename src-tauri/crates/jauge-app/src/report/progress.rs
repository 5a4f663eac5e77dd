//! What moved since the year before: only what was answered in both years is compared.

use jauge_core::ids::PracticeId;
use jauge_core::level::Level;
use jauge_core::scoring::{DimensionScore, DimensionState};
use jauge_l10n::msg::report as say;
use jauge_report::diagnostic::{AnnexTable, TableCell, TableRow};

use super::bars;
use super::reading::{Reading, known};
use super::words::capital;

/// Practices that changed level, in model order.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Moves {
    pub(super) risen: Vec<&'static PracticeId>,
    pub(super) fallen: Vec<&'static PracticeId>,
}

/// `None` without a year before, or where no practice was answered in both years.
pub(super) fn moves(reading: &Reading<'_>) -> Option<Moves> {
    let earlier = reading.earlier.as_ref()?;
    let mut moves = Moves::default();
    let mut compared = false;
    for practice in &reading.edition.practices {
        let then = known(earlier.assessment, &practice.id);
        let Some((then, now)) = then.zip(reading.level(&practice.id)) else {
            continue;
        };
        compared = true;
        match now.cmp(&then) {
            std::cmp::Ordering::Greater => moves.risen.push(&practice.id),
            std::cmp::Ordering::Less => moves.fallen.push(&practice.id),
            std::cmp::Ordering::Equal => {}
        }
    }
    compared.then_some(moves)
}

/// Level and rungs of each dimension, then and now.
pub(super) fn table(reading: &Reading<'_>) -> Option<AnnexTable> {
    let earlier = reading.earlier.as_ref()?;
    let texts = reading.texts();
    let year = |score: &DimensionScore| {
        TableCell::plain(bars::level(&reading.words, score)).with(rungs(reading, score))
    };
    let row = |score: &DimensionScore| {
        let before = earlier.scores.dimension(score.id.as_str());
        let target = |level: Level| reading.words.level(level);
        TableRow {
            cells: vec![
                TableCell::plain(reading.words.dimension(&score.id)),
                before.map_or_else(|| TableCell::plain(say::none(texts)), year),
                year(score),
                TableCell::plain(score.target.map_or_else(|| say::none(texts), target)),
            ],
        }
    };
    Some(AnnexTable {
        heading: say::progress_heading(texts, &texts.date(earlier.assessment.date)),
        intro: say::progress_note(texts),
        header: vec![
            say::progress_dimension(texts),
            capital(&texts.month(earlier.assessment.date)),
            capital(&texts.month(reading.assessment.date)),
            say::progress_target(texts),
        ],
        shares: vec![2.6, 2.0, 2.0, 1.7],
        rows: reading.scores.dimensions.iter().map(row).collect(),
    })
}

fn rungs(reading: &Reading<'_>, score: &DimensionScore) -> String {
    let texts = reading.texts();
    let (rungs, high, max) = (score.rungs, score.rungs_high, score.rungs_max);
    match score.state {
        DimensionState::NotConcerned => say::none(texts),
        _ if high > rungs => say::progress_count_range(texts, high, max, rungs),
        _ => say::progress_count(texts, max, rungs),
    }
}
