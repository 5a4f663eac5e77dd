//! How SQLite is set up.

mod image;
mod write;

use std::time::Duration;

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use crate::StoreError;

pub(crate) use image::{in_memory, load};
pub(crate) use write::{open_to_write, renew, sweep};

/// How long to wait for another program that is reading or writing, before saying that the dossier is open elsewhere.
const PATIENCE: Duration = Duration::from_millis(250);

/// The settings of every connection that is worked with.
pub(crate) fn tune(conn: &Connection) -> Result<(), StoreError> {
    harden(conn)?;
    conn.execute_batch(include_str!("tune_connection.sql"))?;
    Ok(())
}

/// The settings that do not look into the file. A dossier may come from anybody: nothing in it may run or bend the
/// reading.
fn harden(conn: &Connection) -> Result<(), StoreError> {
    conn.busy_timeout(PATIENCE)?;
    for (config, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
    ] {
        conn.set_db_config(config, on)?;
    }
    Ok(())
}

/// The application id and the schema version, as SQLite sees them.
pub(crate) fn identity(conn: &Connection) -> Result<(u32, u32), StoreError> {
    let read = |name: &str| -> Result<u32, StoreError> {
        let value: i32 = conn.pragma_query_value(None, name, |row| row.get(0))?;
        Ok(value.cast_unsigned())
    };
    Ok((read("application_id")?, read("user_version")?))
}
