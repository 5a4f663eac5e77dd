//! The table `decision`. The quotes of a decision have their own table.

use jauge_core::decisions::{Decision, Subject, Verdict};
use jauge_core::money::{Currency, Money};
use rusqlite::{Connection, Row, named_params};

use crate::{StoreError, column, quote};

/// Reads the decisions with their quotes, in the order of deciding.
pub(crate) fn list(conn: &Connection) -> Result<Vec<Decision>, StoreError> {
    let mut decisions: Vec<Decision> = conn
        .prepare_cached(include_str!("list_decisions.sql"))?
        .query_and_then([], decision)?
        .collect::<Result<_, _>>()?;
    for decision in &mut decisions {
        decision.quotes = quote::list(conn, Key::of(&decision.subject))?;
    }
    Ok(decisions)
}

/// Puts other decisions in their place.
pub(crate) fn replace(conn: &Connection, decisions: &[Decision]) -> Result<(), StoreError> {
    quote::clear(conn)?;
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
            ":note": decision.note,
            ":changed_at": decision.at.map(|at| at.to_string()),
        })?;
        quote::add(conn, key, &decision.quotes)?;
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
        budget: budget(row)?,
        quotes: Vec::new(),
        spent: None,
        effort: None,
        history: Vec::new(),
        note: row.get("note")?,
        at: column::parsed(row, "changed_at")?,
    })
}

fn budget(row: &Row<'_>) -> Result<Option<Money>, StoreError> {
    let Some(amount) = row.get("budget")? else {
        return Ok(None);
    };
    let currency = column::word(row, "budget_currency", Currency::from_code)?;
    let currency = column::required("budget_currency", currency)?;
    Ok(Some(Money { amount, currency }))
}
