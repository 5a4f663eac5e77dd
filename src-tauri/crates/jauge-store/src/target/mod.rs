//! The table `target`: the levels that a venue has chosen to aim at.

use std::collections::BTreeMap;

use jauge_core::ids::{AssessmentId, DimensionId};
use jauge_core::level::Level;
use rusqlite::{Connection, params};

use crate::{StoreError, column};

/// Reads the targets of an assessment.
pub(crate) fn list(
    conn: &Connection,
    assessment: &AssessmentId,
) -> Result<BTreeMap<DimensionId, Level>, StoreError> {
    conn.prepare_cached(include_str!("list_targets.sql"))?
        .query_and_then([assessment.as_str()], |row| {
            let dimension: String = row.get("dimension")?;
            let level = column::required("level", column::level(row, "level")?)?;
            Ok((dimension.as_str().into(), level))
        })?
        .collect()
}

/// Sets a target, or removes it.
pub(crate) fn set(
    conn: &Connection,
    assessment: &AssessmentId,
    dimension: &DimensionId,
    level: Option<Level>,
) -> Result<(), StoreError> {
    match level {
        Some(level) => conn
            .prepare_cached(include_str!("set_target.sql"))?
            .execute(params![assessment.as_str(), dimension.as_str(), level.number()])?,
        None => conn
            .prepare_cached(include_str!("clear_target.sql"))?
            .execute([assessment.as_str(), dimension.as_str()])?,
    };
    Ok(())
}
