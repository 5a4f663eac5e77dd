//! The schema and how it grows. A released migration is never edited; a new word in a closed list is a migration
//! too, even an empty one, so that an older program says "newer" instead of misreading.

mod upgrade;

use rusqlite::{Connection, TransactionBehavior};

use crate::StoreError;
use crate::connection::identity;
use crate::file::APPLICATION_ID;

pub(crate) use upgrade::upgrade;

/// The migrations, oldest first: the one at index *n* leads to schema *n* + 1.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("../../migrations/0001_first_schema.sql"),
    include_str!("../../migrations/0002_inventory_decisions_contacts.sql"),
    include_str!("../../migrations/0003_years.sql"),
    include_str!("../../migrations/0004_ask_logo.sql"),
];

/// The schema to which a list of migrations leads.
pub(crate) fn newest(migrations: &[&str]) -> u32 {
    u32::try_from(migrations.len()).expect("invariant: a handful of migrations")
}

/// Marks an empty database as a dossier.
pub(crate) fn mark(conn: &Connection) -> Result<(), StoreError> {
    conn.pragma_update(None, "application_id", APPLICATION_ID.cast_signed())?;
    Ok(())
}

/// Brings a database to the newest schema in one transaction.
pub(crate) fn migrate(conn: &mut Connection, migrations: &[&str]) -> Result<(), StoreError> {
    let (_, found) = identity(conn)?;
    if found >= newest(migrations) {
        return Ok(());
    }
    // Rebuilding a table would trip over the keys that point to it; all of them are looked at before the end.
    conn.pragma_update(None, "foreign_keys", false)?;
    let migrated = migrate_from(found, conn, migrations);
    conn.pragma_update(None, "foreign_keys", true)?;
    migrated
}

fn migrate_from(found: u32, conn: &mut Connection, migrations: &[&str]) -> Result<(), StoreError> {
    let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for sql in migrations.iter().skip(found as usize) {
        transaction.execute_batch(sql)?;
    }
    if let Some(problem) = foreign_key_problems(&transaction)?.into_iter().next() {
        return Err(StoreError::damaged(problem));
    }
    transaction.pragma_update(None, "user_version", newest(migrations))?;
    transaction.commit()?;
    Ok(())
}

/// Rows that point to nothing.
pub(crate) fn foreign_key_problems(conn: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = conn.prepare("PRAGMA foreign_key_check")?;
    let rows = statement.query_map([], |row| {
        let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
        Ok(format!("a row of {table} points to no row of {parent}"))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests;
