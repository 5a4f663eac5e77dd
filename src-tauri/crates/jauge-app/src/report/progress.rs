//! What moved since the year before: real change apart from changed questions and from what is not confirmed.

mod done;
mod picture;
mod practices;
mod table;
mod trend;

use jauge_core::comparison::{Change, Comparison};
use jauge_core::ids::{DimensionId, PracticeId};
use jauge_core::level::Level;
use jauge_core::plan::Timing;
use jauge_l10n::Texts;
use jauge_l10n::msg::report_years as say;
use jauge_report::diagnostic::Progress;
use jiff::civil::Date;

use super::reading::Reading;
use super::words::capital;

pub(super) use picture::{rows, words as change_words};
pub(super) use trend::{panels, words as trend_words};

/// Practices that changed level, in model order.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Moves<'a> {
    pub(super) risen: Vec<&'a PracticeId>,
    pub(super) fallen: Vec<&'a PracticeId>,
}

/// `None` where no practice was answered in both years.
pub(super) fn moves(comparison: &Comparison) -> Option<Moves<'_>> {
    let mut moves = Moves::default();
    let mut compared = false;
    for practice in &comparison.practices {
        match practice.change {
            Change::Rose => moves.risen.push(&practice.practice),
            Change::Fell => moves.fallen.push(&practice.practice),
            Change::Same if practice.now.is_some() => {}
            _ => continue,
        }
        compared = true;
    }
    compared.then_some(moves)
}

/// The level of a dimension in the year before, where it can be laid beside that of today.
pub(super) fn level_before(reading: &Reading<'_>, dimension: &DimensionId) -> Option<Level> {
    let comparison = reading.comparison.as_ref()?;
    let same = comparison
        .dimensions
        .iter()
        .find(|change| change.dimension == *dimension && change.comparable)?;
    same.then.as_ref()?.level
}

/// What moved, in one sentence.
pub(super) fn moved(texts: &Texts, comparison: &Comparison, month: &str) -> String {
    let count = |wanted: Change| {
        let changed = comparison.practices.iter();
        changed.filter(|practice| practice.change == wanted).count()
    };
    let risen = count(Change::Rose);
    let others = [
        (Change::Fell, say::count_fell as fn(&Texts, usize) -> String),
        (Change::BecameKnown, say::count_known),
        (Change::BecameUnknown, say::count_unknown),
        (Change::NotConfirmed, say::count_unconfirmed),
        (Change::QuestionChanged, say::count_changed),
    ];
    let others = others.into_iter().map(|(change, say)| (count(change), say));
    let others: Vec<_> = others
        .filter(|(count, _)| *count > 0)
        .map(|(count, say)| say(texts, count))
        .collect();
    if risen == 0 && others.is_empty() {
        return say::still(texts, month);
    }
    // Those that rose come first whatever their number: the others take their noun from them.
    let mut said = vec![say::count_rose(texts, risen)];
    said.extend(others);
    say::moved(texts, &texts.list(&said), month)
}

/// How many actions were done since the year before and how many are late; nothing without a plan.
pub(super) fn actions(reading: &Reading<'_>) -> Option<String> {
    let texts = reading.texts();
    let all = reading.actions();
    if all.is_empty() {
        return None;
    }
    let late = all
        .iter()
        .filter(|action| action.timing == Timing::Overdue)
        .count();
    let done = match reading.done().len() {
        0 => say::actions_none(texts),
        done => say::actions_done(texts, done),
    };
    Some(if late > 0 {
        say::actions_and(texts, &done, &say::actions_late(texts, late))
    } else {
        say::actions(texts, &done)
    })
}

pub(super) fn annex(reading: &Reading<'_>) -> (Vec<String>, Progress) {
    let Some((earlier, comparison)) = reading.since() else {
        return <(Vec<String>, Progress)>::default();
    };
    let texts = reading.texts();
    let (then, now) = (earlier.date(), reading.assessment.date);
    let [then_said, now_said] = months(texts, then, now);
    let mut intro = vec![say::progress_intro(texts, &texts.date(now), &texts.date(then))];
    intro.push(moved(texts, comparison, &then_said));
    intro.extend(actions(reading));
    let drawn = rows(&reading.words, comparison);
    let heads = [capital(&then_said), capital(&now_said)];
    let progress = Progress {
        picture_heading: say::picture_heading(texts, &now_said, &then_said),
        alternative: picture::alternative(texts, &drawn),
        picture: drawn,
        picture_words: change_words(&reading.words, then, now),
        table: table::dimensions(reading, comparison, heads.clone()),
        practices: practices::table(reading, earlier, comparison, heads),
        done: done::table(reading),
        inventory: done::inventory(reading, earlier, comparison),
        trend: trend::sheet(reading),
    };
    (intro, progress)
}

/// Month and year of both, or the days where these are the same.
pub(super) fn months(texts: &Texts, then: Date, now: Date) -> [String; 2] {
    if then.first_of_month() == now.first_of_month() {
        [then, now].map(|date| texts.short_date(date))
    } else {
        [then, now].map(|date| texts.month(date))
    }
}
