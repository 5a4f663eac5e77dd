//! The table `assessment`: one row a year. Its answers, its targets, its sign-off and what was found still true have
//! their own tables.

use jauge_core::assessment::{Assessment, SignOff, Status};
use jauge_core::ids::AssessmentId;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use crate::{StoreError, answer, column, sign_off, still_true, target};

/// Reads the assessments with all that belongs to them, oldest first.
pub(crate) fn list(conn: &Connection) -> Result<Vec<Assessment>, StoreError> {
    let mut assessments: Vec<Assessment> = conn
        .prepare_cached(include_str!("list_assessments.sql"))?
        .query_and_then([], assessment)?
        .collect::<Result<_, _>>()?;
    for assessment in &mut assessments {
        assessment.answers = answer::list(conn, &assessment.id)?;
        assessment.targets = target::list(conn, &assessment.id)?;
        assessment.still_true = still_true::list(conn, &assessment.id)?;
        assessment.signed = sign_off::read(conn, &assessment.id)?;
        if assessment.signed.is_some() && assessment.status == Status::Open {
            return Err(StoreError::damaged(format!(
                "assessment {} is open and signed off",
                assessment.id
            )));
        }
    }
    Ok(assessments)
}

/// Adds an assessment with all that belongs to it.
pub(crate) fn add(conn: &Connection, assessment: &Assessment) -> Result<(), StoreError> {
    conn.prepare_cached(include_str!("add_assessment.sql"))?
        .execute(named_params! {
            ":id": assessment.id.as_str(),
            ":date": assessment.date.to_string(),
            ":edition": assessment.edition,
            ":status": assessment.status.code(),
            ":started_from": assessment.from.as_ref().map(AssessmentId::as_str),
        })?;
    for (practice, given) in &assessment.answers {
        answer::put(conn, &assessment.id, practice, given)?;
    }
    for (dimension, level) in &assessment.targets {
        target::set(conn, &assessment.id, dimension, Some(*level))?;
    }
    still_true::add(conn, &assessment.id, &assessment.still_true)?;
    match (&assessment.signed, assessment.status) {
        (None, _) => Ok(()),
        (Some(signed), Status::Finished) => sign_off::add(conn, &assessment.id, signed),
        (Some(_), Status::Open) => Err(StoreError::Invalid {
            detail: format!("assessment {} is open and signed off", assessment.id),
        }),
    }
}

/// Signs an open assessment off.
pub(crate) fn finish(conn: &Connection, id: &AssessmentId, signed: &SignOff) -> Result<(), StoreError> {
    require_open(conn, id)?;
    conn.prepare_cached(include_str!("finish_assessment.sql"))?
        .execute([id.as_str()])?;
    sign_off::add(conn, id, signed)
}

/// Whether an assessment is there and can change: asked before every write to one.
pub(crate) fn require_open(conn: &Connection, id: &AssessmentId) -> Result<(), StoreError> {
    let status = conn
        .prepare_cached(include_str!("read_status.sql"))?
        .query_row([id.as_str()], |row| row.get::<_, String>(0))
        .optional()?;
    match status.as_deref().map(Status::from_code) {
        None => Err(StoreError::NoAssessment {
            assessment: id.clone(),
        }),
        Some(Some(Status::Open)) => Ok(()),
        Some(Some(Status::Finished)) => Err(StoreError::Frozen {
            assessment: id.clone(),
        }),
        Some(None) => Err(StoreError::damaged(format!("status of assessment {id}"))),
    }
}

/// Removes every assessment with all that belongs to it.
pub(crate) fn clear(conn: &Connection) -> Result<(), StoreError> {
    conn.execute_batch(include_str!("clear_assessments.sql"))?;
    Ok(())
}

fn assessment(row: &Row<'_>) -> Result<Assessment, StoreError> {
    let id: String = row.get("id")?;
    let date = column::required("date", column::parsed(row, "date")?)?;
    let edition: String = row.get("edition")?;
    let status = column::required("status", column::word(row, "status", Status::from_code)?)?;
    let from: Option<String> = row.get("started_from")?;
    Ok(Assessment {
        status,
        from: from.as_deref().map(AssessmentId::from),
        ..Assessment::new(id.as_str().into(), date, &edition)
    })
}
