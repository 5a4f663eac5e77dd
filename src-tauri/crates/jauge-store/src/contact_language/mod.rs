//! The table `contact_language`: the languages that a contact works in.

use jauge_core::contacts::Language;
use jauge_core::ids::ContactId;
use rusqlite::{Connection, params};

use crate::{StoreError, column};

/// Reads the languages of a contact, in the order in which they were given.
pub(crate) fn list(conn: &Connection, contact: &ContactId) -> Result<Vec<Language>, StoreError> {
    conn.prepare_cached(include_str!("list_contact_languages.sql"))?
        .query_and_then([contact.as_str()], |row| {
            let word = column::word(row, "language", Language::from_code)?;
            column::required("language", word)
        })?
        .collect()
}

/// Adds the languages of a contact that has none.
pub(crate) fn add(conn: &Connection, contact: &ContactId, languages: &[Language]) -> Result<(), StoreError> {
    let mut add = conn.prepare_cached(include_str!("add_contact_language.sql"))?;
    for (position, language) in (0_u32..).zip(languages) {
        add.execute(params![contact.as_str(), language.code(), position])?;
    }
    Ok(())
}

/// Removes the languages of all contacts.
pub(crate) fn clear(conn: &Connection) -> Result<(), StoreError> {
    conn.prepare_cached(include_str!("clear_contact_languages.sql"))?
        .execute([])?;
    Ok(())
}
