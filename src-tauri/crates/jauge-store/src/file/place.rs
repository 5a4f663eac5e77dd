//! Putting a new file in its place, whole or not at all, and never over another.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::StoreError;

/// Writes a file that does not exist yet. Until it is complete and on the disk, its name does not exist.
pub(crate) fn place_new(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let folder = path.parent().unwrap_or(Path::new("."));
    if !folder.is_dir() {
        // A file in the place of the folder is no file of the name asked for.
        fs::create_dir_all(folder).map_err(|error| match StoreError::from(error) {
            StoreError::Exists => StoreError::Refused,
            other => other,
        })?;
    }
    let mut file = sibling(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    match file.persist_noclobber(path) {
        Ok(_) => {}
        Err(refused) if refused.error.kind() == io::ErrorKind::AlreadyExists => {
            return Err(StoreError::Exists);
        }
        Err(refused) => place_over_reservation(refused.file, path)?,
    }
    sync_folder(folder);
    Ok(())
}

/// Moves aside the side files of a dossier that is not there any more: SQLite would apply them to the new one.
/// They are not deleted, since the dossier that they complete may have been moved elsewhere.
pub(crate) fn set_orphans_aside(path: &Path) -> Result<(), StoreError> {
    for suffix in ["-journal", "-wal", "-shm"] {
        let orphan = side_file(path, suffix);
        if !fs::exists(&orphan)? {
            continue;
        }
        let aside = (1..)
            .map(|number| side_file(&orphan, &format!(".aside-{number}")))
            .find(|aside| !aside.exists());
        fs::rename(&orphan, aside.expect("invariant: the numbers do not end"))?;
    }
    Ok(())
}

/// The name of a side file: the suffix goes after the extension.
pub(crate) fn side_file(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}

/// Hidden, and with the permissions of any document: temporary files are private by default, dossiers may be shared.
fn sibling(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".jauge-").suffix(".part");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder
            .permissions(fs::Permissions::from_mode(0o666))
            .tempfile_in(folder)
    }
    #[cfg(not(unix))]
    builder.tempfile_in(folder)
}

/// For media that can neither link nor rename without replacing (some sticks): the name is taken first.
fn place_over_reservation(file: NamedTempFile, path: &Path) -> Result<(), StoreError> {
    OpenOptions::new().write(true).create_new(true).open(path)?;
    file.persist(path).map_err(|refused| {
        // The reservation is ours and empty; leaving it would look like a dossier.
        let _ = fs::remove_file(path);
        refused.error
    })?;
    Ok(())
}

/// Makes the new name last through a power cut, where the system can do that for folders.
fn sync_folder(folder: &Path) {
    // Some file systems refuse to synchronise a folder; the file itself is safe already.
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_new_file_is_whole_and_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sub/folder/a.jauge");
        place_new(&path, b"whole").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"whole");
        assert_eq!(names(path.parent().unwrap()), ["a.jauge"]);
    }

    #[test]
    fn a_file_in_place_is_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.jauge");
        fs::write(&path, b"precious").unwrap();
        assert!(matches!(place_new(&path, b"new"), Err(StoreError::Exists)));
        let file = sibling(folder.path()).unwrap();
        assert!(matches!(
            place_over_reservation(file, &path),
            Err(StoreError::Exists)
        ));
        assert_eq!(fs::read(&path).unwrap(), b"precious");
        assert_eq!(names(folder.path()), ["a.jauge"]);
    }

    #[test]
    fn a_file_in_the_place_of_the_folder_is_a_refusal() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file/a.jauge");
        fs::write(folder.path().join("file"), b"precious").unwrap();
        assert!(matches!(place_new(&path, b"whole"), Err(StoreError::Refused)));
        assert_eq!(names(folder.path()), ["file"]);
    }

    #[test]
    fn a_medium_without_links_gets_the_whole_file_too() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.jauge");
        let mut file = sibling(folder.path()).unwrap();
        file.write_all(b"whole").unwrap();
        place_over_reservation(file, &path).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"whole");
        assert_eq!(names(folder.path()), ["a.jauge"]);
    }

    #[test]
    fn orphans_are_moved_aside_one_after_the_other() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.jauge");
        for content in ["first", "second"] {
            fs::write(side_file(&path, "-journal"), content).unwrap();
            set_orphans_aside(&path).unwrap();
        }
        assert_eq!(
            names(folder.path()),
            ["a.jauge-journal.aside-1", "a.jauge-journal.aside-2"]
        );
        assert_eq!(
            fs::read(folder.path().join("a.jauge-journal.aside-2")).unwrap(),
            b"second"
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_dossier_is_shared_like_any_document() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let plain = folder.path().join("plain");
        fs::write(&plain, b"").unwrap();
        let path = folder.path().join("a.jauge");
        place_new(&path, b"whole").unwrap();
        assert_eq!(
            fs::metadata(&path).unwrap().permissions().mode(),
            fs::metadata(&plain).unwrap().permissions().mode()
        );
    }
}
