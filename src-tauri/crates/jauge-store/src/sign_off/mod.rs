//! The table `sign_off`: what was said when an assessment was finished, and the dossier as it stood.

use jauge_core::assessment::SignOff;
use jauge_core::ids::AssessmentId;
use rusqlite::{Connection, Row, named_params};

use crate::{StoreError, column};

/// Reads the sign-off of an assessment, if it has one.
pub(crate) fn read(conn: &Connection, assessment: &AssessmentId) -> Result<Option<SignOff>, StoreError> {
    conn.prepare_cached(include_str!("read_sign_off.sql"))?
        .query_and_then([assessment.as_str()], sign_off)?
        .next()
        .transpose()
}

/// Adds the sign-off of an assessment that has none.
pub(crate) fn add(conn: &Connection, assessment: &AssessmentId, signed: &SignOff) -> Result<(), StoreError> {
    conn.prepare_cached(include_str!("add_sign_off.sql"))?
        .execute(named_params! {
            ":assessment": assessment.as_str(),
            ":signed_at": signed.at.to_string(),
            ":present": signed.present,
            ":note": signed.note,
            ":as_it_stood": signed.as_it_stood,
        })?;
    Ok(())
}

fn sign_off(row: &Row<'_>) -> Result<SignOff, StoreError> {
    Ok(SignOff {
        at: column::required("signed_at", column::parsed(row, "signed_at")?)?,
        present: row.get("present")?,
        note: row.get("note")?,
        as_it_stood: row.get("as_it_stood")?,
    })
}
