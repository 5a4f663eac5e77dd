//! The table `reminder`: the day meant for the next assessment.

use jiff::civil::Date;
use rusqlite::Connection;

use crate::{StoreError, column};

/// Reads the day, if one is meant.
pub(crate) fn read(conn: &Connection) -> Result<Option<Date>, StoreError> {
    let mut read = conn.prepare_cached(include_str!("read_reminder.sql"))?;
    let mut days = read.query_and_then([], |row| column::parsed(row, "date"))?;
    Ok(days.next().transpose()?.flatten())
}

/// Writes the day, or takes it away.
pub(crate) fn write(conn: &Connection, day: Option<Date>) -> Result<(), StoreError> {
    match day {
        Some(day) => conn
            .prepare_cached(include_str!("write_reminder.sql"))?
            .execute([day.to_string()])?,
        None => conn
            .prepare_cached(include_str!("clear_reminder.sql"))?
            .execute([])?,
    };
    Ok(())
}
