//! The table `organisation_discipline`: what the venue presents.

use jauge_core::profile::Discipline;
use rusqlite::Connection;

use crate::{StoreError, column};

/// Reads the list, in the order in which it was given.
pub(crate) fn list(conn: &Connection) -> Result<Vec<Discipline>, StoreError> {
    conn.prepare_cached(include_str!("list_disciplines.sql"))?
        .query_and_then([], |row| {
            let word = column::word(row, "discipline", Discipline::from_code)?;
            column::required("discipline", word)
        })?
        .collect()
}

/// Puts another list in its place.
pub(crate) fn replace(conn: &Connection, list: &[Discipline]) -> Result<(), StoreError> {
    conn.prepare_cached(include_str!("clear_disciplines.sql"))?
        .execute([])?;
    let mut add = conn.prepare_cached(include_str!("add_discipline.sql"))?;
    for word in list {
        add.execute([word.code()])?;
    }
    Ok(())
}
