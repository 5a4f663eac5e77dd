//! The level bars: one a dimension, weakest first, the same on screen and in print.

use jauge_core::level::Level;
use jauge_core::scoring::{DimensionScore, DimensionState, Scores};
use jauge_l10n::msg::report as say;
use jauge_report::charts::{Bar, BarWords, Standing};

use jiff::civil::Date;

use super::words::{Words, capital};

pub(super) fn bars(
    words: &Words,
    scores: &Scores,
    earlier: impl Fn(&DimensionScore) -> Option<Level>,
) -> Vec<Bar> {
    let bar = |score: &DimensionScore| bar(words, score, earlier(score));
    scores.weakest_first().into_iter().map(bar).collect()
}

/// One dimension, with its level of the year before.
pub(super) fn bar(words: &Words, score: &DimensionScore, earlier: Option<Level>) -> Bar {
    Bar {
        name: words.dimension(&score.id),
        standing: standing(score),
        target: score.target.map(Level::number),
        earlier: earlier.map(Level::number),
        words: level(words, score),
        detail: detail(words, score),
    }
}

pub(super) fn standing(score: &DimensionScore) -> Standing {
    match (score.state, score.level, score.level_high) {
        (DimensionState::Scored, Some(low), Some(high)) => Standing::Levels {
            low: low.number(),
            high: high.number(),
        },
        (DimensionState::NotConcerned, ..) => Standing::NotConcerned,
        _ => Standing::Unclear,
    }
}

/// The level of a dimension in words, or why it has none.
pub(super) fn level(words: &Words, score: &DimensionScore) -> String {
    match (score.state, score.level, score.level_high) {
        (DimensionState::Scored, Some(low), Some(high)) => capital(&words.range(low, high)),
        (DimensionState::NotConcerned, ..) => say::bar_not_concerned(words.texts()),
        _ => say::bar_unclear(words.texts()),
    }
}

fn detail(words: &Words, score: &DimensionScore) -> String {
    let texts = words.texts();
    let DimensionScore {
        answered,
        applicable,
        rungs,
        rungs_high,
        rungs_max,
        ..
    } = *score;
    match score.state {
        DimensionState::NotConcerned => say::bar_not_concerned_detail(texts),
        DimensionState::Insufficient => say::bar_detail_unclear(texts, answered, applicable),
        DimensionState::Scored if rungs_high > rungs => {
            say::bar_detail_range(texts, answered, applicable, rungs_high, rungs_max, rungs)
        }
        DimensionState::Scored => say::bar_detail(texts, answered, applicable, rungs_max, rungs),
    }
}

pub(super) fn words(words: &Words, earlier: Option<Date>) -> BarWords {
    let texts = words.texts();
    BarWords {
        levels: words.level_names(),
        reached: say::bars_reached(texts),
        possible: say::bars_possible(texts),
        target: say::bars_target(texts),
        earlier: earlier.map_or_else(String::new, |date| say::bars_earlier(texts, &texts.month(date))),
        unclear: say::bars_unclear(texts),
    }
}

/// What the drawing shows, for who does not see it.
pub(super) fn alternative(words: &Words, bars: &[Bar], earlier: Option<Date>) -> String {
    let texts = words.texts();
    let named = |number: u8| Level::new(number).map_or_else(String::new, |level| words.level(level));
    let row = |bar: &Bar| {
        let mut said = vec![say::bars_row(texts, &bar.name, &bar.words)];
        said.extend(bar.target.map(|level| say::bars_row_target(texts, &named(level))));
        let then = bar.earlier.zip(earlier);
        said.extend(
            then.map(|(level, date)| say::bars_row_earlier(texts, &named(level), &texts.month(date))),
        );
        said.join(" ")
    };
    let rows: Vec<_> = bars.iter().map(row).collect();
    say::bars_alternative(texts, &rows.join(" "))
}
