//! The table `answer`. A practice without a row is unanswered.

use std::collections::BTreeMap;

use jauge_core::answers::{Answer, Last, Reason, State};
use jauge_core::ids::{AssessmentId, PracticeId};
use jauge_core::level::Level;
use rusqlite::{Connection, Row, named_params};

use crate::{StoreError, column};

/// Reads the answers of an assessment.
pub(crate) fn list(
    conn: &Connection,
    assessment: &AssessmentId,
) -> Result<BTreeMap<PracticeId, Answer>, StoreError> {
    conn.prepare_cached(include_str!("list_answers.sql"))?
        .query_and_then([assessment.as_str()], |row| {
            let practice: String = row.get("practice")?;
            Ok((practice.as_str().into(), answer(row)?))
        })?
        .collect()
}

/// Writes an answer, over the one that is there if any.
pub(crate) fn put(
    conn: &Connection,
    assessment: &AssessmentId,
    practice: &PracticeId,
    answer: &Answer,
) -> Result<(), StoreError> {
    let columns = Columns::of(&answer.state);
    conn.prepare_cached(include_str!("put_answer.sql"))?
        .execute(named_params! {
            ":assessment": assessment.as_str(),
            ":practice": practice.as_str(),
            ":state": columns.state,
            ":was": columns.was,
            ":level": columns.level.map(Level::number),
            ":from_profile": columns.from_profile,
            ":reason": columns.reason,
            ":note": answer.note,
            ":evidence": answer.evidence,
            ":review": answer.review,
            ":answered_by": answer.by,
            ":ask": answer.ask,
            ":answered_at": answer.at.map(|at| at.to_string()),
        })?;
    Ok(())
}

/// Removes an answer if there is one: the practice is unanswered again.
pub(crate) fn clear(
    conn: &Connection,
    assessment: &AssessmentId,
    practice: &PracticeId,
) -> Result<(), StoreError> {
    conn.prepare_cached(include_str!("clear_answer.sql"))?
        .execute([assessment.as_str(), practice.as_str()])?;
    Ok(())
}

/// A state as columns.
#[derive(Default)]
struct Columns<'a> {
    state: &'static str,
    was: Option<&'static str>,
    level: Option<Level>,
    from_profile: bool,
    reason: Option<&'a str>,
}

impl<'a> Columns<'a> {
    fn of(state: &'a State) -> Self {
        match state {
            State::Level(level) => Self {
                state: "level",
                level: Some(*level),
                ..Self::default()
            },
            State::Unknown => Self {
                state: "unknown",
                ..Self::default()
            },
            State::NotApplicable(Reason::Stated(reason)) => Self {
                state: "na",
                reason: Some(reason),
                ..Self::default()
            },
            State::NotApplicable(Reason::Profile) => Self {
                state: "na",
                from_profile: true,
                ..Self::default()
            },
            State::Carried(last) => Self {
                state: "carried",
                was: Some(match last {
                    Last::Level(_) => "level",
                    Last::Unknown => "unknown",
                    Last::NotApplicable(_) => "na",
                }),
                level: last.level(),
                reason: match last {
                    Last::NotApplicable(reason) => Some(reason),
                    Last::Level(_) | Last::Unknown => None,
                },
                ..Self::default()
            },
        }
    }
}

fn answer(row: &Row<'_>) -> Result<Answer, StoreError> {
    Ok(Answer {
        state: state(row)?,
        note: row.get("note")?,
        evidence: row.get("evidence")?,
        review: row.get("review")?,
        by: row.get("answered_by")?,
        ask: row.get("ask")?,
        at: column::parsed(row, "answered_at")?,
    })
}

fn state(row: &Row<'_>) -> Result<State, StoreError> {
    let code: String = row.get("state")?;
    match code.as_str() {
        "level" => Ok(State::Level(level(row)?)),
        "unknown" => Ok(State::Unknown),
        "na" if row.get("from_profile")? => Ok(State::NotApplicable(Reason::Profile)),
        "na" => Ok(State::NotApplicable(Reason::Stated(row.get("reason")?))),
        "carried" => Ok(State::Carried(last(row)?)),
        _ => Err(StoreError::damaged(format!("state: {code:?} is not known"))),
    }
}

fn last(row: &Row<'_>) -> Result<Last, StoreError> {
    let was: String = row.get("was")?;
    match was.as_str() {
        "level" => Ok(Last::Level(level(row)?)),
        "unknown" => Ok(Last::Unknown),
        "na" => Ok(Last::NotApplicable(row.get("reason")?)),
        _ => Err(StoreError::damaged(format!("was: {was:?} is not known"))),
    }
}

fn level(row: &Row<'_>) -> Result<Level, StoreError> {
    column::required("level", column::level(row, "level")?)
}
