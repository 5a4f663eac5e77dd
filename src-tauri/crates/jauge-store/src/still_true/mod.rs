//! The table `still_true`: what was carried from an earlier year and found still true.

use std::collections::BTreeSet;

use jauge_core::assessment::Checked;
use jauge_core::findings::Item;
use jauge_core::ids::AssessmentId;
use rusqlite::{Connection, Row};

use crate::StoreError;

/// Reads what was found still true for an assessment.
pub(crate) fn list(conn: &Connection, assessment: &AssessmentId) -> Result<BTreeSet<Checked>, StoreError> {
    conn.prepare_cached(include_str!("list_still_true.sql"))?
        .query_and_then([assessment.as_str()], checked)?
        .collect()
}

/// Adds what was found still true for an assessment of which nothing is told yet.
pub(crate) fn add(
    conn: &Connection,
    assessment: &AssessmentId,
    checked: &BTreeSet<Checked>,
) -> Result<(), StoreError> {
    let mut add = conn.prepare_cached(include_str!("add_still_true.sql"))?;
    for one in checked {
        let (about, item) = match one {
            Checked::Profile => ("profile", ""),
            Checked::Item(Item::Tool(id)) => ("tool", id.as_str()),
            Checked::Item(Item::Asset(id)) => ("asset", id.as_str()),
            Checked::Item(Item::Flow(id)) => ("flow", id.as_str()),
            Checked::Item(Item::Skill(id)) => ("skill", id.as_str()),
        };
        add.execute([assessment.as_str(), about, item])?;
    }
    Ok(())
}

/// Puts other things in the place of what was found still true for an assessment.
pub(crate) fn replace(
    conn: &Connection,
    assessment: &AssessmentId,
    checked: &BTreeSet<Checked>,
) -> Result<(), StoreError> {
    conn.prepare_cached(include_str!("clear_still_true.sql"))?
        .execute([assessment.as_str()])?;
    add(conn, assessment, checked)
}

fn checked(row: &Row<'_>) -> Result<Checked, StoreError> {
    let (about, item): (String, String) = (row.get("about")?, row.get("item")?);
    match about.as_str() {
        "profile" => Ok(Checked::Profile),
        "tool" => Ok(Checked::Item(Item::Tool(item.as_str().into()))),
        "asset" => Ok(Checked::Item(Item::Asset(item.as_str().into()))),
        "flow" => Ok(Checked::Item(Item::Flow(item.as_str().into()))),
        "skill" => Ok(Checked::Item(Item::Skill(item.as_str().into()))),
        _ => Err(StoreError::damaged(format!("about: {about:?} is not known"))),
    }
}
