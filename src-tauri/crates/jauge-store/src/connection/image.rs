//! A whole file as an image in memory: what is read is one moment of the file, and the file itself stays untouched.

use std::fs::{self, Metadata};
use std::io;
use std::path::Path;
use std::time::SystemTime;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags, ffi};

use super::{harden, tune};
use crate::StoreError;
use crate::file::{Header, side_file};

/// How often a file that changes while it is copied is tried again.
const TRIES: usize = 3;

/// An empty database in memory.
pub(crate) fn in_memory() -> Result<Connection, StoreError> {
    let conn = Connection::open_in_memory()?;
    tune(&conn)?;
    Ok(conn)
}

/// The image of a file. Says [`StoreError::Locked`] while somebody writes it.
pub(crate) fn load(path: &Path, header: Header) -> Result<Connection, StoreError> {
    if header.write_ahead {
        return recover(path);
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let source = Connection::open_with_flags(path, flags)?;
    harden(&source)?;
    // The first look into the file; a transaction that reads nothing takes no lock.
    match source.execute_batch("BEGIN; SELECT count(*) FROM sqlite_schema;") {
        Ok(()) => {
            require_whole_pages(path, &source)?;
            image(&source)
        }
        Err(error) if is_cut_short(&error) => {
            drop(source);
            recover(path)
        }
        Err(error) => Err(error.into()),
    }
}

/// SQLite reads what lacks of the last page as zeros.
fn require_whole_pages(path: &Path, source: &Connection) -> Result<(), StoreError> {
    let page: u32 = source.pragma_query_value(None, "page_size", |row| row.get(0))?;
    match fs::metadata(path)?.len() % u64::from(page) {
        0 => Ok(()),
        _ => Err(StoreError::damaged("the last page is cut short")),
    }
}

/// Copies a database into memory.
fn image(source: &Connection) -> Result<Connection, StoreError> {
    let mut image = in_memory()?;
    match Backup::new(source, &mut image)?.step(-1)? {
        StepResult::Done => {}
        _ => return Err(StoreError::Locked),
    }
    Ok(image)
}

/// A change was cut short and must be undone before reading, which a reader may not do.
fn is_cut_short(error: &rusqlite::Error) -> bool {
    error
        .sqlite_error()
        .is_some_and(|failure| failure.extended_code == ffi::SQLITE_READONLY_ROLLBACK)
}

/// Copies the file and its side files to a private folder, lets SQLite settle them there, and takes the image.
/// The original is not touched: it may be damaged, newer than it looks, or on a medium that cannot be written.
fn recover(path: &Path) -> Result<Connection, StoreError> {
    // Side files stand beside the file itself, not beside a link to it.
    let path = &fs::canonicalize(path)?;
    let folder = private_folder()?;
    let copy = folder.path().join("copy");
    for _ in 0..TRIES {
        let before = stamps(path);
        fs::write(&copy, fs::read(path)?)?;
        for suffix in ["-journal", "-wal"] {
            match fs::read(side_file(path, suffix)) {
                Ok(bytes) => fs::write(side_file(&copy, suffix), bytes)?,
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error.into()),
            }
        }
        if stamps(path) == before {
            let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            let settled = Connection::open_with_flags(&copy, flags)?;
            harden(&settled)?;
            return image(&settled);
        }
    }
    Err(StoreError::Locked)
}

fn private_folder() -> io::Result<tempfile::TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix("jauge-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o700));
    }
    builder.tempdir()
}

/// What changes when somebody writes the file.
fn stamps(path: &Path) -> [Option<(u64, Option<SystemTime>)>; 3] {
    let stamp = |metadata: Metadata| (metadata.len(), metadata.modified().ok());
    ["", "-journal", "-wal"].map(|suffix| fs::metadata(side_file(path, suffix)).ok().map(stamp))
}
