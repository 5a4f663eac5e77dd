//! The table `organisation_tool_change`: the tools that will change within twelve months.

use jauge_core::profile::ToolKind;
use rusqlite::Connection;

use crate::{StoreError, column};

/// Reads the list, in the order in which it was given.
pub(crate) fn list(conn: &Connection) -> Result<Vec<ToolKind>, StoreError> {
    conn.prepare_cached(include_str!("list_tool_changes.sql"))?
        .query_and_then([], |row| {
            let word = column::word(row, "tool", ToolKind::from_code)?;
            column::required("tool", word)
        })?
        .collect()
}

/// Puts another list in its place.
pub(crate) fn replace(conn: &Connection, list: &[ToolKind]) -> Result<(), StoreError> {
    conn.prepare_cached(include_str!("clear_tool_changes.sql"))?
        .execute([])?;
    let mut add = conn.prepare_cached(include_str!("add_tool_change.sql"))?;
    for word in list {
        add.execute([word.code()])?;
    }
    Ok(())
}
