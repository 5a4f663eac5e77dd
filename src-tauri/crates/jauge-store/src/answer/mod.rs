//! The table `answer`. A practice without a row is unanswered.

use std::collections::BTreeMap;

use jauge_core::answers::{Answer, Reason, State};
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
            ":level": columns.level.map(Level::number),
            ":from_profile": columns.from_profile,
            ":reason": columns.reason,
            ":note": answer.note,
            ":evidence": answer.evidence,
            ":review": answer.review,
            ":answered_by": answer.by,
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
struct Columns<'a> {
    state: &'static str,
    level: Option<Level>,
    from_profile: bool,
    reason: Option<&'a str>,
}

impl<'a> Columns<'a> {
    fn of(state: &'a State) -> Self {
        let (state, level, from_profile, reason) = match state {
            State::Level(level) => ("level", Some(*level), false, None),
            State::Unknown => ("unknown", None, false, None),
            State::NotApplicable(Reason::Stated(reason)) => ("na", None, false, Some(reason.as_str())),
            State::NotApplicable(Reason::Profile) => ("na", None, true, None),
            State::Carried(last) => ("carried", last.level(), false, None),
        };
        Self {
            state,
            level,
            from_profile,
            reason,
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
        at: column::parsed(row, "answered_at")?,
    })
}

fn state(row: &Row<'_>) -> Result<State, StoreError> {
    let code: String = row.get("state")?;
    let level = || column::required("level", column::level(row, "level")?);
    match code.as_str() {
        "level" => Ok(State::Level(level()?)),
        "unknown" => Ok(State::Unknown),
        "na" if row.get("from_profile")? => Ok(State::NotApplicable(Reason::Profile)),
        "na" => Ok(State::NotApplicable(Reason::Stated(row.get("reason")?))),
        "carried" => Ok(State::Carried(jauge_core::answers::Last::Level(level()?))),
        _ => Err(StoreError::damaged(format!("state: {code:?} is not known"))),
    }
}
