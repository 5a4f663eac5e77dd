//! Causes in words: the answer or the field of the profile that a piece of advice comes from.

use jauge_core::ids::FindingId;
use jauge_core::profile::{BudgetBand, ToolKind};
use jauge_core::rules::{Cause, Count, Counts, Field, Value};
use jauge_l10n::msg::report as say;
use jauge_report::diagnostic::{Line, TableCell};
use jauge_report::document::{IntoSpans, Span};

use super::reading::Reading;
use super::words::{NAMES, inside, shortened};

/// One line a cause, each answer a link to where it is printed.
pub(super) fn lines(reading: &Reading<'_>, causes: &[Cause]) -> Vec<Line> {
    causes.iter().map(|cause| line(reading, cause)).collect()
}

/// A few causes in one cell, and how many more.
pub(super) fn cell(reading: &Reading<'_>, causes: &[Cause]) -> TableCell {
    let shown = if causes.len() <= NAMES + 1 {
        causes.len()
    } else {
        NAMES
    };
    let rest = causes.len() - shown;
    TableCell {
        main: lines(reading, &causes[..shown]),
        side: (rest > 0)
            .then(|| say::cause_more(reading.texts(), rest).into_spans())
            .into_iter()
            .collect(),
    }
}

/// The first causes inside a sentence, without where they stand.
pub(super) fn names(reading: &Reading<'_>, causes: &[Cause]) -> String {
    let names: Vec<_> = causes
        .iter()
        .map(|cause| match cause {
            Cause::Practice(id) => inside(&reading.words.practice(id)),
            Cause::Profile(field) => profile(reading, *field),
            Cause::Finding(id) => {
                let found = inside(&reading.finding_name(id));
                match things(reading, id, SHORT) {
                    names if names.is_empty() => found,
                    names => say::cause_finding_inside(reading.texts(), &found, &names),
                }
            }
            Cause::Count(count) => inside(&counted(reading, *count)),
        })
        .collect();
    reading.words.capped(&names, 2)
}

fn line(reading: &Reading<'_>, cause: &Cause) -> Line {
    match cause {
        Cause::Practice(id) => {
            let name = reading.words.practice(id);
            let words = say::cause_practice(reading.texts(), &name, &reading.standing(id));
            vec![reading.to_answer(id, words)]
        }
        Cause::Profile(field) => vec![Span::new(profile(reading, *field))],
        Cause::Finding(id) => {
            let found = reading.finding_name(id);
            vec![Span::new(match things(reading, id, usize::MAX) {
                names if names.is_empty() => found,
                names => say::cause_finding(reading.texts(), &found, &names),
            })]
        }
        Cause::Count(count) => vec![Span::new(counted(reading, *count))],
    }
}

/// Characters of a name inside a sentence of the two pages.
const SHORT: usize = 40;

/// The first things in which something was found, and how many more.
fn things(reading: &Reading<'_>, id: &FindingId, most: usize) -> String {
    let items = reading.finding(id).map_or(&[][..], |finding| &finding.items);
    let names = reading.item_names(items);
    let names: Vec<_> = names.iter().map(|name| shortened(name, most)).collect();
    reading.words.capped(&names, NAMES)
}

fn counted(reading: &Reading<'_>, count: Count) -> String {
    let name = reading.words.model(&format!("count-{}", count.code()));
    let number = reading.texts().integer(Counts::of(reading.inventory).get(count));
    say::cause_count(reading.texts(), &name, &number)
}

fn profile(reading: &Reading<'_>, field: Field) -> String {
    let texts = reading.texts();
    let value = field.of(reading.profile);
    let answer = match value {
        Value::Flag(true) => say::yes(texts),
        Value::Flag(false) => say::no(texts),
        _ => inside(&reading.words.model("state-unanswered")),
    };
    match field {
        Field::Pooling => say::cause_pooling(texts, &answer),
        Field::Newsletter => say::cause_newsletter(texts, &answer),
        Field::OnlineSales => say::cause_online_sales(texts, &answer),
        Field::OwnTicketing => say::cause_own_ticketing(texts, &answer),
        Field::FreeEntry => say::cause_free_entry(texts, &answer),
        Field::Schools => say::cause_schools(texts, &answer),
        Field::Minors => say::cause_minors(texts, &answer),
        Field::Staff => say::cause_staff(texts, &number(reading, &value)),
        Field::RetypingHoursPerWeek if value == Value::Unset => say::cause_retyping_unset(texts),
        Field::RetypingHoursPerWeek => say::cause_retyping(texts, &number(reading, &value)),
        Field::ToolChange => tools(reading),
        Field::BudgetBand => budget(reading),
        Field::Country
        | Field::LegalForm
        | Field::Disciplines
        | Field::Halls
        | Field::Seats
        | Field::Activity
        | Field::Fte
        | Field::Volunteers
        | Field::HoursPerMonth => say::cause_profile(texts),
    }
}

fn number(reading: &Reading<'_>, value: &Value) -> String {
    match value {
        Value::Number(hundredths) => reading.texts().quantity(*hundredths),
        _ => reading.words.model("state-unanswered"),
    }
}

fn budget(reading: &Reading<'_>) -> String {
    let texts = reading.texts();
    match reading.profile.budget_band {
        Some(BudgetBand::None) => say::cause_budget_none(texts),
        Some(BudgetBand::Small) => say::cause_budget_small(texts),
        Some(BudgetBand::Medium) => say::cause_budget_medium(texts),
        Some(BudgetBand::Large) => say::cause_budget_large(texts),
        None => say::cause_profile(texts),
    }
}

/// The kind of tool that a venue plans to change.
pub(super) fn tool_kind(reading: &Reading<'_>, kind: ToolKind) -> String {
    let texts = reading.texts();
    match kind {
        ToolKind::Ticketing => say::tool_ticketing(texts),
        ToolKind::Crm => say::tool_crm(texts),
        ToolKind::Newsletter => say::tool_newsletter(texts),
        ToolKind::Website => say::tool_website(texts),
        ToolKind::Planning => say::tool_planning(texts),
        ToolKind::Accounting => say::tool_accounting(texts),
        ToolKind::Other => say::tool_other(texts),
    }
}

fn tools(reading: &Reading<'_>) -> String {
    let texts = reading.texts();
    let name = |kind: &ToolKind| tool_kind(reading, *kind);
    let names: Vec<_> = reading.profile.tool_change.iter().map(name).collect();
    if names.is_empty() {
        say::cause_no_tool_change(texts)
    } else {
        say::cause_tool_change(texts, &reading.words.list(&names))
    }
}
