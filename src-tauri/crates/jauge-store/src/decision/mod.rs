//! The table `decision`. The quotes of a decision and what happened to it have their own tables.

use jauge_core::decisions::{Decision, Subject, Verdict};
use jauge_core::model::Effort;
use jauge_core::money::{Currency, Money};
use rusqlite::{Connection, Row, named_params};

use crate::{StoreError, column, decision_event, quote};

/// Reads the decisions with their quotes and what happened to them, in the order of deciding.
pub(crate) fn list(conn: &Connection) -> Result<Vec<Decision>, StoreError> {
    let mut decisions: Vec<Decision> = conn
        .prepare_cached(include_str!("list_decisions.sql"))?
        .query_and_then([], decision)?
        .collect::<Result<_, _>>()?;
    for decision in &mut decisions {
        decision.quotes = quote::list(conn, Key::of(&decision.subject))?;
        decision.history = decision_event::list(conn, Key::of(&decision.subject))?;
    }
    Ok(decisions)
}

/// Puts other decisions in their place.
pub(crate) fn replace(conn: &Connection, decisions: &[Decision]) -> Result<(), StoreError> {
    quote::clear(conn)?;
    decision_event::clear(conn)?;
    conn.prepare_cached(include_str!("clear_decisions.sql"))?
        .execute([])?;
    let mut add = conn.prepare_cached(include_str!("add_decision.sql"))?;
    for (position, decision) in (0_u32..).zip(decisions) {
        let key = Key::of(&decision.subject);
        add.execute(named_params! {
            ":about": key.about,
            ":subject": key.subject,
            ":position": position,
            ":verdict": decision.verdict.map(Verdict::code),
            ":reason": decision.reason,
            ":wording": decision.wording,
            ":rank": decision.position,
            ":owner": decision.owner,
            ":deputy": decision.deputy,
            ":due": decision.due.map(|day| day.to_string()),
            ":budget": decision.budget.map(|money| money.amount),
            ":budget_currency": decision.budget.map(|money| money.currency.code()),
            ":spent": decision.spent.map(|money| money.amount),
            ":spent_currency": decision.spent.map(|money| money.currency.code()),
            ":effort": decision.effort.map(Effort::code),
            ":note": decision.note,
            ":changed_at": decision.at.map(|at| at.to_string()),
        })?;
        quote::add(conn, key, &decision.quotes)?;
        decision_event::add(conn, key, &decision.history)?;
    }
    Ok(())
}

/// A subject as columns: the key of a decision.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Key<'a> {
    /// What kind of subject.
    pub(crate) about: &'static str,
    /// Its id.
    pub(crate) subject: &'a str,
}

impl<'a> Key<'a> {
    fn of(subject: &'a Subject) -> Self {
        let (about, subject) = match subject {
            Subject::Step(id) => ("step", id.as_str()),
            Subject::Skill(id) => ("skill", id.as_str()),
            Subject::Provider(id) => ("provider", id.as_str()),
            Subject::Own(id) => ("own", id.as_str()),
        };
        Self { about, subject }
    }
}

fn subject(row: &Row<'_>) -> Result<Subject, StoreError> {
    let (about, id): (String, String) = (row.get("about")?, row.get("subject")?);
    match about.as_str() {
        "step" => Ok(Subject::Step(id)),
        "skill" => Ok(Subject::Skill(id.as_str().into())),
        "provider" => Ok(Subject::Provider(id.as_str().into())),
        "own" => Ok(Subject::Own(id)),
        _ => Err(StoreError::damaged(format!("about: {about:?} is not known"))),
    }
}

fn decision(row: &Row<'_>) -> Result<Decision, StoreError> {
    Ok(Decision {
        subject: subject(row)?,
        verdict: column::word(row, "verdict", Verdict::from_code)?,
        reason: row.get("reason")?,
        wording: row.get("wording")?,
        position: row.get("rank")?,
        owner: row.get("owner")?,
        deputy: row.get("deputy")?,
        due: column::parsed(row, "due")?,
        budget: money(row, "budget", "budget_currency")?,
        quotes: Vec::new(),
        spent: money(row, "spent", "spent_currency")?,
        effort: column::word(row, "effort", Effort::from_code)?,
        history: Vec::new(),
        note: row.get("note")?,
        at: column::parsed(row, "changed_at")?,
    })
}

fn money(row: &Row<'_>, amount: &str, currency: &str) -> Result<Option<Money>, StoreError> {
    let Some(amount) = row.get(amount)? else {
        return Ok(None);
    };
    let word = column::word(row, currency, Currency::from_code)?;
    let currency = column::required(currency, word)?;
    Ok(Some(Money { amount, currency }))
}
