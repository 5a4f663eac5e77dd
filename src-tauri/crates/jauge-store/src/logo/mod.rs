//! The table `logo`: the picture that the venue prints on its documents.

use jauge_core::logo::{Logo, LogoKind};
use rusqlite::Connection;

use crate::{StoreError, column};

/// Reads the logo, if there is one.
pub(crate) fn read(conn: &Connection) -> Result<Option<Logo>, StoreError> {
    let mut read = conn.prepare_cached(include_str!("read_logo.sql"))?;
    let mut logos = read.query_and_then([], |row| {
        let kind = column::word(row, "kind", LogoKind::from_code)?;
        Ok(Logo {
            kind: column::required("kind", kind)?,
            bytes: row.get("bytes")?,
        })
    })?;
    logos.next().transpose()
}

/// Writes the logo, or takes it away.
pub(crate) fn write(conn: &Connection, logo: Option<&Logo>) -> Result<(), StoreError> {
    match logo {
        Some(logo) => conn
            .prepare_cached(include_str!("write_logo.sql"))?
            .execute((logo.kind.code(), &logo.bytes))?,
        None => conn.prepare_cached(include_str!("clear_logo.sql"))?.execute([])?,
    };
    Ok(())
}
