//! Taking a file for writing, and keeping it a single file between two changes.
//!
//! The lock is taken at opening and kept (`locking_mode = EXCLUSIVE`), so that a second program is told at once
//! rather than at its first answer. In this mode SQLite ends a change by zeroing the header of the journal and
//! synchronising that write: this is the commit point. It does not depend on a file name disappearing, which is the
//! only thing that `synchronous = EXTRA` would secure; hence FULL. It also leaves the emptied journal in place, which
//! would break "one venue, one file" in a synchronised folder or after a crash; hence [`sweep`].

use std::path::Path;

use rusqlite::{Connection, MAIN_DB, OpenFlags};

use super::{identity, tune};
use crate::StoreError;
use crate::file::{APPLICATION_ID, acceptable};

/// Opens a file for writing and keeps everybody else out. `None` when the system lets it be read only.
pub(crate) fn open_to_write(path: &Path, known: u32) -> Result<Option<Connection>, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    match Connection::open_with_flags(path, flags)
        .map_err(StoreError::from)
        .and_then(|conn| take(conn, known))
    {
        Err(StoreError::Refused) => Ok(None),
        taken => taken,
    }
}

fn take(conn: Connection, known: u32) -> Result<Option<Connection>, StoreError> {
    if conn.is_readonly(MAIN_DB)? {
        return Ok(None);
    }
    tune(&conn)?;
    let mode: String = conn.pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get(0))?;
    if mode != "delete" {
        return Err(StoreError::Locked);
    }
    conn.execute_batch(include_str!("take_lock.sql"))?;
    let tried = try_to_write(&conn, known);
    // On a full disk SQLite has rolled back by itself.
    if !conn.is_autocommit() {
        conn.execute_batch("ROLLBACK")?;
    }
    sweep(&conn);
    match tried {
        // Reading must go on; each change will say it again.
        Ok(()) | Err(StoreError::DiskFull) => Ok(Some(conn)),
        Err(error) => Err(error),
    }
}

/// Starts a journal, which is later thrown away: a folder that cannot hold one is found out now. The file itself is
/// not written.
fn try_to_write(conn: &Connection, known: u32) -> Result<(), StoreError> {
    // Again under the lock: the file may have changed since it was looked at.
    let (application, schema) = identity(conn)?;
    if application != APPLICATION_ID {
        return Err(StoreError::NotADossier);
    }
    acceptable(schema, known)?;
    conn.pragma_update(None, "user_version", schema)?;
    Ok(())
}

/// Lets go of the lock and takes it again. On Unix a lock can be lost without a word: it goes when anything in this
/// program closes the same file, were it a file dialog that peeks at it. SQLite would then go on from pages that it
/// remembers, over what another program has written since. Taking the lock anew finds out whether somebody came in
/// between, and forgets those pages if so.
pub(crate) fn renew(conn: &Connection) -> Result<(), StoreError> {
    conn.execute_batch(include_str!("renew_lock.sql"))?;
    Ok(())
}

/// Removes the emptied journal, without letting go of the lock: only the second statement runs in normal mode, and it
/// touches the journal alone. A failure costs a stray empty file, never an answer.
pub(crate) fn sweep(conn: &Connection) {
    let _ = conn.execute_batch(include_str!("remove_journal.sql"));
}
