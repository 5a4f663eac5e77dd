//! Next steps: what to do, how, and because of which answer.

use jauge_core::advice::{Horizon, Step, StepKind, hours_per_month};
use jauge_core::decisions::Subject;
use jauge_l10n::msg::report as say;
use jauge_report::diagnostic::{AnnexTable, Steps, TableCell, TableRow};
use jauge_report::document::{IntoSpans, Span};

use super::reading::Reading;
use super::words::{Words, inside};
use super::{causes, decided, plan};

/// What a step is called.
pub(super) fn title(words: &Words, step: &Step) -> String {
    match step.kind {
        StepKind::Climb => words.model(&format!("q-{}-step-{}", step.practice, step.to_level.number())),
        StepKind::FindOut => say::step_find_out(words.texts(), &words.practice(&step.practice)),
        StepKind::Mend => words.model(&format!("finding-{}-do", step.mends().unwrap_or_default())),
    }
}

/// How it is done.
fn way(words: &Words, step: &Step) -> String {
    match step.kind {
        StepKind::Climb => words.model(&format!("q-{}-climb-{}", step.practice, step.to_level.number())),
        StepKind::FindOut => words.model(&format!("q-{}-unknown", step.practice)),
        StepKind::Mend => words.model(&format!("finding-{}-how", step.mends().unwrap_or_default())),
    }
}

pub(super) fn annex(reading: &Reading<'_>) -> (Vec<String>, Steps) {
    let texts = reading.texts();
    if reading.advice.next_steps.is_empty() {
        let said = if reading.is_empty() {
            say::steps_empty(texts)
        } else if reading.is_not_concerned() {
            say::plan_not_concerned(texts)
        } else if reading.count().unanswered() > 0 {
            say::plan_unfinished(texts)
        } else {
            say::steps_none(texts)
        };
        let tables = decided::gone(reading).into_iter().collect();
        return (vec![said], Steps { tables });
    }
    let hours = hours_per_month(reading.profile);
    let tables = [
        (
            Horizon::Quick,
            say::steps_quick(texts),
            say::steps_quick_intro(texts),
        ),
        (
            Horizon::Year,
            say::steps_year(texts),
            say::steps_year_intro(texts, hours),
        ),
        (
            Horizon::Later,
            say::steps_later(texts),
            say::steps_later_intro(texts),
        ),
    ];
    let tables = tables
        .into_iter()
        .filter_map(|(horizon, heading, intro)| table(reading, horizon, heading, intro))
        .chain(decided::gone(reading))
        .collect();
    (vec![say::steps_intro(texts), capacity(reading)], Steps { tables })
}

/// The hours that the steps ask against those that the team has.
fn capacity(reading: &Reading<'_>) -> String {
    let capacity = reading.advice.capacity;
    let (later, planned, year) = (
        capacity.hours_later,
        capacity.hours_planned,
        capacity.hours_per_year,
    );
    if planned > year {
        say::steps_capacity_over(reading.texts(), later, planned, year)
    } else {
        say::steps_capacity(reading.texts(), later, planned, year)
    }
}

/// Who could do a step, where the inventory of skills was looked at.
fn by(reading: &Reading<'_>, step: &Step) -> Option<String> {
    let texts = reading.texts();
    reading
        .inventory
        .filter(|inventory| !inventory.skills.is_empty())?;
    let by = inside(&reading.words.model(&format!("by-{}", step.by.code())));
    Some(if step.who.is_empty() {
        say::step_by(texts, &by)
    } else {
        say::step_by_who(texts, &by, &reading.words.list(&step.who))
    })
}

fn table(reading: &Reading<'_>, horizon: Horizon, heading: String, intro: String) -> Option<AnnexTable> {
    let texts = reading.texts();
    let steps = reading.steps(horizon);
    (!steps.is_empty()).then(|| AnnexTable {
        heading,
        intro,
        header: vec![
            say::steps_what(texts),
            say::steps_rung(texts),
            say::steps_effort(texts),
            say::steps_because(texts),
        ],
        shares: vec![4.6, 1.4, 1.6, 3.2],
        rows: steps
            .into_iter()
            .map(|step| row(reading, step, horizon))
            .collect(),
    })
}

fn row(reading: &Reading<'_>, step: &Step, horizon: Horizon) -> TableRow {
    let texts = reading.texts();
    let words = &reading.words;
    let mut what = TableCell::line(vec![Span::new(title(words, step)).strong()]);
    // What waits is named only: how to do it is for when its time comes.
    if horizon != Horizon::Later {
        what = what.with(way(words, step));
    }
    let skills: Vec<_> = step
        .skills
        .iter()
        .map(|skill| inside(&words.model(&format!("skill-{skill}"))))
        .collect();
    if !skills.is_empty() && horizon != Horizon::Later {
        what = what.with(say::step_skills(texts, &words.list(&skills)));
    }
    if horizon != Horizon::Later {
        what.side.extend(by(reading, step).map(IntoSpans::into_spans));
    }
    what.side
        .extend(decided::beside(reading, &Subject::Step(step.id.clone())));
    let rung = match step.kind {
        StepKind::Climb => words.level(step.to_level),
        StepKind::FindOut | StepKind::Mend => say::none(texts),
    };
    let money = if step.money {
        say::steps_money(texts)
    } else {
        say::steps_no_money(texts)
    };
    TableRow {
        cells: vec![
            what,
            TableCell::plain(rung),
            TableCell::plain(plan::effort(words, step.effort)).with(money),
            causes::cell(reading, &step.causes),
        ],
    }
}
