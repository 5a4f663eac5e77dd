//! The dimensions around a centre, for boards that expect it.

use jauge_core::scoring::DimensionScore;
use jauge_l10n::msg::report as say;
use jauge_report::diagnostic::{AnnexTable, Radar, TableCell, TableRow};

use super::bars;
use super::reading::Reading;

pub(super) fn annex(reading: &Reading<'_>) -> Radar {
    let texts = reading.texts();
    // Around a centre, the weakest have no place of their own: the order is that of the questions.
    let bar = |score: &DimensionScore| bars::bar(&reading.words, score, None);
    let drawn: Vec<_> = reading.scores.dimensions.iter().map(bar).collect();
    let rows: Vec<_> = drawn
        .iter()
        .map(|bar| say::bars_row(texts, &bar.name, &bar.words))
        .collect();
    let row = |bar: &jauge_report::charts::Bar| TableRow {
        cells: vec![
            TableCell::plain(bar.name.as_str()),
            TableCell::plain(bar.words.as_str()),
            TableCell::plain(bar.detail.as_str()),
        ],
    };
    Radar {
        words: bars::words(&reading.words, None),
        alternative: say::radar_alternative(texts, drawn.len(), &rows.join(" ")),
        table: AnnexTable {
            heading: String::new(),
            intro: String::new(),
            header: vec![
                say::radar_dimension(texts),
                say::levels_level(texts),
                say::radar_detail(texts),
            ],
            shares: vec![1.3, 1.1, 1.5],
            rows: drawn.iter().map(row).collect(),
        },
        bars: drawn,
    }
}
