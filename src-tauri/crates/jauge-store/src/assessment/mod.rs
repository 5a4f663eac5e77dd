//! The table `assessment`: one row a year. Its answers and targets have their own tables.

use jauge_core::assessment::{Assessment, Status};
use jauge_core::ids::AssessmentId;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use crate::{StoreError, answer, column, target};

/// Reads the assessments with their answers and targets, oldest first.
pub(crate) fn list(conn: &Connection) -> Result<Vec<Assessment>, StoreError> {
    let mut assessments: Vec<Assessment> = conn
        .prepare_cached(include_str!("list_assessments.sql"))?
        .query_and_then([], assessment)?
        .collect::<Result<_, _>>()?;
    for assessment in &mut assessments {
        assessment.answers = answer::list(conn, &assessment.id)?;
        assessment.targets = target::list(conn, &assessment.id)?;
    }
    Ok(assessments)
}

/// Adds an assessment with its answers and targets.
pub(crate) fn add(conn: &Connection, assessment: &Assessment) -> Result<(), StoreError> {
    conn.prepare_cached(include_str!("add_assessment.sql"))?
        .execute(named_params! {
            ":id": assessment.id.as_str(),
            ":date": assessment.date.to_string(),
            ":edition": assessment.edition,
            ":status": assessment.status.code(),
        })?;
    for (practice, given) in &assessment.answers {
        answer::put(conn, &assessment.id, practice, given)?;
    }
    for (dimension, level) in &assessment.targets {
        target::set(conn, &assessment.id, dimension, Some(*level))?;
    }
    Ok(())
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

/// Removes every assessment with its answers and targets.
pub(crate) fn clear(conn: &Connection) -> Result<(), StoreError> {
    conn.execute_batch(include_str!("clear_assessments.sql"))?;
    Ok(())
}

fn assessment(row: &Row<'_>) -> Result<Assessment, StoreError> {
    let id: String = row.get("id")?;
    let date = column::required("date", column::parsed(row, "date")?)?;
    let edition: String = row.get("edition")?;
    let status = column::required("status", column::word(row, "status", Status::from_code)?)?;
    Ok(Assessment {
        status,
        ..Assessment::new(id.as_str().into(), date, &edition)
    })
}
