//! The plan as rows and columns: the same for every kind of table.

use jauge_core::decisions::Event;
use jauge_core::money::Money;
use jauge_core::plan::Action;
use jauge_l10n::Texts;
use jauge_l10n::msg::plan_files as say;
use jiff::civil::Date;

use super::{Plan, words};
use crate::naming;

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cell {
    Nothing,
    Text(String),
    Date(Date),
    Number(u32),
    Money(Money),
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        if text.is_empty() {
            Self::Nothing
        } else {
            Self::Text(text)
        }
    }
}

fn date(date: Option<Date>) -> Cell {
    date.map_or(Cell::Nothing, Cell::Date)
}

fn typed(text: &str) -> Cell {
    Cell::from(text.trim().to_owned())
}

/// A column: its head, and how wide it is, in characters.
pub(super) struct Column {
    pub(super) head: String,
    pub(super) width: f64,
    /// The head of the column beside it that says the currency, for tables whose cells cannot.
    pub(super) currency: Option<String>,
}

impl Column {
    const fn new(head: String, width: f64) -> Self {
        Self {
            head,
            width,
            currency: None,
        }
    }
}

/// A table: as many cells in each row as columns.
pub(super) struct Sheet {
    pub(super) name: String,
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Vec<Cell>>,
}

/// The actions, in the order of attention.
pub(super) fn actions(plan: &Plan<'_>) -> Sheet {
    let texts = &plan.texts;
    let money = |head: String, currency: String| Column {
        head,
        width: 14.0,
        currency: Some(currency),
    };
    let columns = vec![
        Column::new(say::action(texts), 48.0),
        Column::new(say::kind(texts), 16.0),
        Column::new(say::area(texts), 30.0),
        Column::new(say::status(texts), 12.0),
        Column::new(say::since(texts), 12.0),
        Column::new(say::due(texts), 12.0),
        Column::new(say::timing(texts), 12.0),
        Column::new(say::owner(texts), 24.0),
        Column::new(say::deputy(texts), 24.0),
        Column::new(say::hours(texts), 9.0),
        money(say::budget(texts), say::budget_currency(texts)),
        money(say::spent(texts), say::spent_currency(texts)),
        Column::new(say::reason(texts), 32.0),
        Column::new(say::note(texts), 48.0),
    ];
    Sheet {
        name: say::sheet(texts),
        columns,
        rows: plan.actions.iter().map(|action| row(plan, action)).collect(),
    }
}

fn row(plan: &Plan<'_>, action: &Action<'_>) -> Vec<Cell> {
    let texts = &plan.texts;
    let decision = action.decision;
    let money = |money: Option<Money>| money.map_or(Cell::Nothing, Cell::Money);
    vec![
        naming::action(texts, decision).into(),
        words::kind(texts, &decision.subject).into(),
        plan.area(action).unwrap_or_default().into(),
        words::status(texts, action.status).into(),
        date(action.since),
        date(decision.due),
        words::timing(texts, action.timing).into(),
        typed(&decision.owner),
        typed(&decision.deputy),
        action.hours.map_or(Cell::Nothing, Cell::Number),
        money(decision.budget),
        money(decision.spent),
        typed(&decision.reason),
        typed(&decision.note),
    ]
}

/// What happened, action after action, in the order of recording.
pub(super) fn history(plan: &Plan<'_>) -> Sheet {
    let texts = &plan.texts;
    let of = |action: &Action<'_>| {
        let title = naming::action(texts, action.decision);
        let row = |event: &Event| {
            vec![
                title.clone().into(),
                Cell::Date(event.date),
                words::status(texts, event.status).into(),
                typed(&event.note),
            ]
        };
        action.decision.history.iter().map(row).collect::<Vec<_>>()
    };
    Sheet {
        name: say::history_sheet(texts),
        columns: vec![
            Column::new(say::action(texts), 48.0),
            Column::new(say::date(texts), 12.0),
            Column::new(say::status(texts), 12.0),
            Column::new(say::note(texts), 60.0),
        ],
        rows: plan.actions.iter().flat_map(of).collect(),
    }
}

/// The same on one line of one cell, for tables that have one sheet.
pub(super) fn history_line(texts: &Texts, events: &[Event]) -> String {
    let said = |event: &Event| {
        let (date, status) = (event.date.to_string(), words::status(texts, event.status));
        match event.note.trim() {
            "" => say::event(texts, &date, &status),
            note => say::event_note(texts, &date, note, &status),
        }
    };
    events.iter().map(said).collect::<Vec<_>>().join(" | ")
}
