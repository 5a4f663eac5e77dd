//! Upgrading a file in place, with a copy of the old one kept beside it.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, MAIN_DB};

use super::{migrate, newest};
use crate::StoreError;
use crate::connection::identity;
use crate::file::place_new;

/// How many copies of one schema may stand beside a dossier before something is clearly wrong.
const COPIES: u32 = 1000;

/// Brings an open file to the newest schema. The copy aside is complete on the disk before the first page changes.
pub(crate) fn upgrade(conn: &mut Connection, path: &Path, migrations: &[&str]) -> Result<(), StoreError> {
    let (_, found) = identity(conn)?;
    if found == newest(migrations) {
        return Ok(());
    }
    copy_aside(conn, path, found)?;
    migrate(conn, migrations)
}

fn copy_aside(conn: &mut Connection, path: &Path, schema: u32) -> Result<(), StoreError> {
    let bytes = conn.serialize(MAIN_DB)?;
    for number in 1..COPIES {
        match place_new(&aside(path, schema, number), &bytes) {
            Err(StoreError::Exists) => {}
            placed => return placed,
        }
    }
    Err(StoreError::Exists)
}

/// `venue.jauge` becomes `venue.v1.jauge`, then `venue.v1-2.jauge`…
fn aside(path: &Path, schema: u32, number: u32) -> PathBuf {
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    match number {
        1 => name.push(format!(".v{schema}")),
        _ => name.push(format!(".v{schema}-{number}")),
    }
    if let Some(extension) = path.extension() {
        name.push(".");
        name.push(extension);
    }
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_copy_keeps_the_name_and_the_extension() {
        let named = |path: &str, number| aside(Path::new(path), 1, number).to_string_lossy().into_owned();
        assert_eq!(
            named("/dossiers/Théâtre du Quai.jauge", 1),
            "/dossiers/Théâtre du Quai.v1.jauge"
        );
        assert_eq!(named("venue.2026.jauge", 2), "venue.2026.v1-2.jauge");
        assert_eq!(named("venue", 1), "venue.v1");
    }
}
