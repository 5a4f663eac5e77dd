//! The year's plan: when each step falls, within the hours that the team has.

use jauge_core::advice::{Horizon, Step, hours_per_month};
use jauge_core::model::Effort;
use jauge_l10n::msg::{formats, report as say};
use jauge_report::charts::{Pace, Quarters, Task};
use jiff::ToSpan as _;
use jiff::civil::Date;

use super::reading::Reading;
use super::words::Words;

/// A step of the year and when it falls, in months from the start.
#[derive(Debug, Clone, Copy)]
pub(super) struct Planned<'a> {
    pub(super) step: &'a Step,
    pub(super) start: f32,
    pub(super) end: f32,
}

const MONTHS: f32 = 12.0;

/// The steps of the year after the quick ones, one after the other, as the hours of the team allow.
pub(super) fn year<'a>(reading: &'a Reading<'_>) -> Vec<Planned<'a>> {
    let month = hours_per_month(reading.profile).max(1);
    let quick: u32 = reading
        .planned(Horizon::Quick)
        .iter()
        .map(|step| step.effort.hours())
        .sum();
    let steps = reading.planned(Horizon::Year);
    let total = quick + steps.iter().map(|step| step.effort.hours()).sum::<u32>();
    // What the law asks for is planned beyond the hours declared: the year is then drawn tighter than they allow.
    let tight = (MONTHS / months(total, month)).min(1.0);
    let mut used = quick;
    let place = |step: &'a Step| {
        let start = months(used, month) * tight;
        used += step.effort.hours();
        Planned {
            step,
            start,
            end: months(used, month) * tight,
        }
    };
    steps.into_iter().map(place).collect()
}

fn months(hours: u32, month: u32) -> f32 {
    // Hours of a plan are far below what a float counts exactly.
    #[expect(clippy::cast_precision_loss, reason = "a plan has fewer than 2^24 hours")]
    let months = hours as f32 / month as f32;
    months.max(0.01)
}

/// The month in which the plan begins: the one after the assessment.
pub(super) fn start(reading: &Reading<'_>) -> Date {
    reading.assessment.date.first_of_month().saturating_add(1.month())
}

/// The date so many months after the start.
pub(super) fn month_of(reading: &Reading<'_>, months: f32) -> Date {
    #[expect(clippy::cast_possible_truncation, reason = "between 0 and 12")]
    let whole = months.clamp(0.0, MONTHS) as i32;
    start(reading).saturating_add(whole.months())
}

fn short(words: &Words, date: Date) -> String {
    formats::month_abbreviation(words.texts(), date.month())
}

/// When a step falls: one month, or from one to another.
pub(super) fn when(reading: &Reading<'_>, planned: &Planned<'_>) -> String {
    let texts = reading.texts();
    let first = month_of(reading, planned.start);
    let last = month_of(reading, (planned.end - 0.02).max(planned.start));
    if first == last {
        return say::when_in(texts, &texts.month(first));
    }
    say::when_span(texts, &short(&reading.words, first), &short(&reading.words, last))
}

pub(super) fn quarters(reading: &Reading<'_>) -> Quarters {
    let name = |quarter: i32| {
        let first = start(reading).saturating_add((3 * quarter).months());
        let last = first.saturating_add(2.months());
        say::quarter(
            reading.texts(),
            &short(&reading.words, first),
            &short(&reading.words, last),
        )
    };
    Quarters {
        names: [0, 1, 2, 3].map(name),
        first_month: say::plan_first_month(reading.texts()),
    }
}

pub(super) fn effort(words: &Words, effort: Effort) -> String {
    match effort {
        Effort::Small => say::effort_s(words.texts()),
        Effort::Medium => say::effort_m(words.texts()),
        Effort::Large => say::effort_l(words.texts()),
    }
}

/// The rows of the drawing, each with its sentence; `number` tells which decision carries a step out.
pub(super) fn tasks(
    reading: &Reading<'_>,
    number: impl Fn(Option<&Step>) -> Option<String>,
) -> Vec<(Task, String)> {
    let mut tasks: Vec<_> = quick(reading, &number).into_iter().collect();
    tasks.extend(year(reading).iter().map(|planned| {
        let effort = effort(&reading.words, planned.step.effort);
        let name = reading.words.practice(&planned.step.practice);
        let said = say::plan_row(reading.texts(), &effort, &name, &when(reading, planned));
        let task = Task {
            number: number(Some(planned.step)),
            name,
            words: effort,
            start: planned.start,
            end: planned.end,
            pace: Pace::Steady,
        };
        (task, said)
    }));
    tasks
}

/// The quick steps share the first month, and one row.
fn quick(reading: &Reading<'_>, number: &impl Fn(Option<&Step>) -> Option<String>) -> Option<(Task, String)> {
    let texts = reading.texts();
    let quick = reading.planned(Horizon::Quick);
    let (name, words) = match quick.as_slice() {
        [] => return None,
        [one] => (
            reading.words.practice(&one.practice),
            effort(&reading.words, one.effort),
        ),
        several => (say::plan_quick(texts, several.len()), say::plan_quick_each(texts)),
    };
    let said = say::plan_row(texts, &words, &name, &say::when_month(texts));
    let task = Task {
        number: number(None),
        name,
        words,
        start: 0.0,
        end: 1.0,
        pace: Pace::Quick,
    };
    Some((task, said))
}
