//! One opening of a file at a time within this program.
//!
//! SQLite keeps other programs out by locks that belong to the whole process: a second opening of the same file in
//! the same process would not be kept out, and closing it would silently drop the locks of the first. Hence a list.

use std::fs;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::StoreError;

static CLAIMED: Mutex<Vec<Identity>> = Mutex::new(Vec::new());

/// What stays the same whatever name the file is reached by.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Identity {
    #[cfg(unix)]
    device: u64,
    #[cfg(unix)]
    file: u64,
    #[cfg(not(unix))]
    path: std::path::PathBuf,
}

/// The right to open a file; given back when dropped.
#[derive(Debug)]
pub(crate) struct Claim(Identity);

impl Claim {
    /// Claims an ordinary file that exists and is not claimed.
    pub(crate) fn take(path: &Path) -> Result<Self, StoreError> {
        // Asked before anything is opened: opening a pipe would wait for ever.
        if !fs::metadata(path)?.is_file() {
            return Err(StoreError::NotADossier);
        }
        let identity = identity(path)?;
        let mut claimed = claimed();
        if claimed.contains(&identity) {
            return Err(StoreError::Locked);
        }
        claimed.push(identity.clone());
        Ok(Self(identity))
    }

    /// Whether the file is still the one of that name: not moved away, not replaced.
    pub(crate) fn holds(&self, path: &Path) -> Result<(), StoreError> {
        match identity(path)? == self.0 {
            true => Ok(()),
            false => Err(StoreError::Missing),
        }
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        claimed().retain(|identity| *identity != self.0);
    }
}

fn claimed() -> MutexGuard<'static, Vec<Identity>> {
    CLAIMED.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(unix)]
fn identity(path: &Path) -> Result<Identity, StoreError> {
    use std::os::unix::fs::MetadataExt;
    let metadata = fs::metadata(path)?;
    Ok(Identity {
        device: metadata.dev(),
        file: metadata.ino(),
    })
}

#[cfg(not(unix))]
fn identity(path: &Path) -> Result<Identity, StoreError> {
    Ok(Identity {
        path: fs::canonicalize(path)?,
    })
}
