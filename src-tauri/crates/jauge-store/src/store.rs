//! A dossier that is open.

use std::fs;
use std::path::{self, Path, PathBuf};

use jauge_core::dossier::Dossier;
use rusqlite::{Connection, TransactionBehavior};

use crate::connection::{load, open_to_write, renew, sweep};
use crate::file::{Claim, Header, place_new, set_orphans_aside};
use crate::schema::{self, MIGRATIONS, newest};
use crate::{Changes, StoreError, dossier, health};

/// What a dossier is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// To be changed: everybody else is kept out while it is open. Falls back to reading where the system allows no
    /// more (see [`Store::is_read_only`]).
    Write,
    /// To be looked at: one moment of the file is read, nothing is written and nobody is kept out.
    Read,
}

/// A dossier that is open. Closes when dropped.
///
/// While a dossier is open for writing, this program had better not open its file by other means: on Unix, closing it
/// again drops the lock that keeps other programs out. The lock is renewed at each use, so that another program that
/// came in meanwhile leads to [`StoreError::Locked`], never to a damaged file.
#[derive(Debug)]
pub struct Store {
    // Declared before the claim, hence closed before it is given back.
    conn: Connection,
    path: PathBuf,
    claim: Option<Claim>,
}

impl Store {
    /// Creates a file that holds a dossier, and its folder if absent, and opens it for writing. All or nothing: the
    /// name appears with everything in it.
    ///
    /// # Errors
    /// [`StoreError::Exists`], [`StoreError::Refused`], [`StoreError::DiskFull`]; [`StoreError::Invalid`] as
    /// [`Changes::replace`] says.
    pub fn create(path: impl AsRef<Path>, dossier: &Dossier) -> Result<Self, StoreError> {
        let path = absolute(path.as_ref())?;
        let bytes = dossier::to_bytes(dossier, MIGRATIONS)?;
        // A link that leads nowhere is a name in use as well.
        if fs::symlink_metadata(&path).is_ok() {
            return Err(StoreError::Exists);
        }
        set_orphans_aside(&path)?;
        place_new(&path, &bytes)?;
        Self::open(path, Access::Write)
    }

    /// Opens a dossier. Whatever is refused is refused with its bytes, its date and its folder untouched.
    ///
    /// # Errors
    /// [`StoreError::NotADossier`], [`StoreError::Damaged`], [`StoreError::Newer`], [`StoreError::Locked`],
    /// [`StoreError::Missing`], [`StoreError::Refused`].
    pub fn open(path: impl AsRef<Path>, access: Access) -> Result<Self, StoreError> {
        Self::open_with(path.as_ref(), access, MIGRATIONS)
    }

    pub(crate) fn open_with(path: &Path, access: Access, migrations: &[&str]) -> Result<Self, StoreError> {
        let path = absolute(path)?;
        open_at(&path, access, migrations).map_err(|error| error.at(&path))
    }

    /// The dossier.
    ///
    /// # Errors
    /// [`StoreError::Locked`] when another program has taken the file (see [`Store`]); when it cannot be read any more.
    pub fn dossier(&self) -> Result<Dossier, StoreError> {
        if self
            .claim
            .as_ref()
            .is_some_and(|claim| claim.holds(&self.path).is_ok())
        {
            renew(&self.conn)?;
        }
        dossier::read(&self.conn).map_err(|error| error.at(&self.path))
    }

    /// Changes the dossier: all of it when `f` succeeds, none of it when `f` fails. When this returns `Ok`, the change
    /// is on the disk.
    ///
    /// # Errors
    /// What `f` says; [`StoreError::ReadOnly`], [`StoreError::DiskFull`], [`StoreError::Refused`],
    /// [`StoreError::Missing`] when the file is not where it was.
    pub fn change<T>(
        &mut self,
        f: impl FnOnce(&Changes<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.claim
            .as_ref()
            .ok_or(StoreError::ReadOnly)?
            .holds(&self.path)?;
        renew(&self.conn)?;
        let outcome = self.attempt(f);
        sweep(&self.conn);
        outcome.map_err(|error| error.at(&self.path))
    }

    fn attempt<T>(&mut self, f: impl FnOnce(&Changes<'_>) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let transaction = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let value = f(&Changes::new(&transaction))?;
        transaction.commit()?;
        Ok(value)
    }

    /// Where the file is, as an absolute path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether the dossier can be looked at only: asked for, or all that the system allows.
    #[must_use]
    pub const fn is_read_only(&self) -> bool {
        self.claim.is_none()
    }
}

fn open_at(path: &Path, access: Access, migrations: &[&str]) -> Result<Store, StoreError> {
    let claim = Claim::take(path)?;
    let header = Header::read(path, newest(migrations))?;
    let mut image = load(path, header)?;
    health::require_sound(&mut image, migrations)?;
    let taken = match access {
        Access::Write => open_to_write(path, newest(migrations))?,
        Access::Read => None,
    };
    let (conn, claim) = match taken {
        Some(mut conn) => {
            schema::upgrade(&mut conn, path, migrations)?;
            (conn, Some(claim))
        }
        None => (image, None),
    };
    Ok(Store {
        conn,
        path: path.to_owned(),
        claim,
    })
}

/// Absolute, so that a name is never taken for an address or an option by SQLite, nor moves with the current folder.
fn absolute(path: &Path) -> Result<PathBuf, StoreError> {
    if path.file_name().is_none() {
        return Err(StoreError::Missing);
    }
    Ok(path::absolute(path)?)
}
