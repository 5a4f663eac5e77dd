//! The table `edition_file`: the editions of networks, file by file.

use std::collections::BTreeMap;

use jauge_core::dossier::OwnEdition;
use rusqlite::Connection;

use crate::StoreError;

/// Reads the editions, in the order of their ids.
pub(crate) fn list(conn: &Connection) -> Result<Vec<OwnEdition>, StoreError> {
    let mut list = conn.prepare_cached(include_str!("list_edition_files.sql"))?;
    let mut rows = list.query([])?;
    let mut editions: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        editions
            .entry(row.get("edition")?)
            .or_default()
            .insert(row.get("path")?, row.get("text")?);
    }
    let editions = editions.into_iter();
    Ok(editions.map(|(id, files)| OwnEdition { id, files }).collect())
}

/// Adds an edition that is not there.
pub(crate) fn add(conn: &Connection, edition: &OwnEdition) -> Result<(), StoreError> {
    if edition.files.is_empty() {
        let detail = format!("edition {} without files", edition.id);
        return Err(StoreError::Invalid { detail });
    }
    let mut add = conn.prepare_cached(include_str!("add_edition_file.sql"))?;
    for (path, text) in &edition.files {
        add.execute([&edition.id, path, text])?;
    }
    Ok(())
}

/// Puts other editions in their place.
pub(crate) fn replace(conn: &Connection, editions: &[OwnEdition]) -> Result<(), StoreError> {
    conn.prepare_cached(include_str!("clear_edition_files.sql"))?
        .execute([])?;
    editions.iter().try_for_each(|edition| add(conn, edition))
}
