//! What can go wrong, and the one place where codes of SQLite and of the system become it.

use std::error::Error;
use std::fs;
use std::io;
use std::path::Path;

use jauge_core::ids::AssessmentId;
use rusqlite::ffi;

/// Why a dossier could not be opened, read or written. For developers; people get a sentence made from it elsewhere.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file is no dossier of Jauge.
    #[error("not a dossier")]
    NotADossier,
    /// The file is a dossier, but damaged. It was left as it is.
    #[error("damaged dossier: {detail}")]
    Damaged {
        /// What was found.
        detail: String,
    },
    /// The dossier was written by a newer Jauge. It was left as it is.
    #[error("dossier of schema {found}, this program knows {known}")]
    Newer {
        /// The schema of the file.
        found: u32,
        /// The newest schema that this program knows.
        known: u32,
    },
    /// The dossier is open elsewhere, in another program or in this one.
    #[error("open elsewhere")]
    Locked,
    /// There is no such file, or it is not where it was when it was opened.
    #[error("no such file")]
    Missing,
    /// A file of that name is there already.
    #[error("the file exists")]
    Exists,
    /// The system refuses: permission, a medium that cannot be written or does not answer.
    #[error("refused by the system")]
    Refused,
    /// No room left on the disk.
    #[error("disk full")]
    DiskFull,
    /// The dossier was opened for reading.
    #[error("open for reading only")]
    ReadOnly,
    /// The assessment is finished and cannot change.
    #[error("assessment {assessment} is finished")]
    Frozen {
        /// Which one.
        assessment: AssessmentId,
    },
    /// The dossier has no such assessment.
    #[error("no assessment {assessment}")]
    NoAssessment {
        /// Which one.
        assessment: AssessmentId,
    },
    /// The schema does not take this value, such as a second assessment of the same id. Nothing was written.
    #[error("value not accepted: {detail}")]
    Invalid {
        /// What was refused.
        detail: String,
    },
    /// Something that should not happen.
    #[error("unexpected: {source}")]
    Other {
        /// What the layer below said.
        source: Box<dyn Error + Send + Sync>,
    },
}

impl StoreError {
    /// Damage found by this crate rather than by SQLite.
    pub(crate) fn damaged(detail: impl Into<String>) -> Self {
        Self::Damaged {
            detail: detail.into(),
        }
    }

    /// A refusal by the system is an absence when the file is not there any more (a stick pulled out, a file moved).
    pub(crate) fn at(self, path: &Path) -> Self {
        match self {
            Self::Refused if matches!(fs::exists(path), Ok(false)) => Self::Missing,
            other => other,
        }
    }

    /// For work on an image in memory, where only the content of the file can be at fault.
    pub(crate) fn of_content(self) -> Self {
        match self {
            Self::Other { source } => Self::damaged(source.to_string()),
            Self::Invalid { detail } => Self::Damaged { detail },
            other => other,
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error as E;
        match &error {
            E::SqliteFailure(failure, _) | E::SqlInputError { error: failure, .. } => {
                from_code(*failure, error)
            }
            E::FromSqlConversionFailure(..)
            | E::IntegralValueOutOfRange(..)
            | E::Utf8Error(..)
            | E::QueryReturnedNoRows
            | E::InvalidColumnType(..) => Self::damaged(error.to_string()),
            _ => other(error),
        }
    }
}

/// Every code of SQLite by name: a new one must be looked at rather than fall into a default unnoticed.
fn from_code(failure: ffi::Error, error: rusqlite::Error) -> StoreError {
    use rusqlite::ErrorCode as C;
    match failure.code {
        C::DatabaseBusy | C::DatabaseLocked => StoreError::Locked,
        C::DatabaseCorrupt | C::NotADatabase => StoreError::damaged(error.to_string()),
        C::DiskFull => StoreError::DiskFull,
        C::ReadOnly => match failure.extended_code {
            ffi::SQLITE_READONLY_DBMOVED => StoreError::Missing,
            _ => StoreError::Refused,
        },
        C::SystemIoFailure => match failure.extended_code {
            ffi::SQLITE_IOERR_SHORT_READ | ffi::SQLITE_IOERR_CORRUPTFS | ffi::SQLITE_IOERR_DATA => {
                StoreError::damaged(error.to_string())
            }
            ffi::SQLITE_IOERR_NOMEM => other(error),
            _ => StoreError::Refused,
        },
        C::PermissionDenied
        | C::CannotOpen
        | C::FileLockingProtocolFailed
        | C::NoLargeFileSupport
        | C::AuthorizationForStatementDenied => StoreError::Refused,
        C::ConstraintViolation | C::TypeMismatch | C::TooBig => StoreError::Invalid {
            detail: error.to_string(),
        },
        C::InternalMalfunction
        | C::OperationAborted
        | C::OutOfMemory
        | C::OperationInterrupted
        | C::NotFound
        | C::SchemaChanged
        | C::ApiMisuse
        | C::ParameterOutOfRange
        | C::Unknown => other(error),
        // The list of codes is declared open by the layer below.
        _ => other(error),
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind as K;
        match error.kind() {
            K::NotFound => Self::Missing,
            K::AlreadyExists => Self::Exists,
            K::StorageFull | K::QuotaExceeded | K::FileTooLarge => Self::DiskFull,
            K::WouldBlock | K::ResourceBusy => Self::Locked,
            K::IsADirectory => Self::NotADossier,
            K::OutOfMemory => other(error),
            _ => Self::Refused,
        }
    }
}

fn other(source: impl Error + Send + Sync + 'static) -> StoreError {
    StoreError::Other {
        source: Box::new(source),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(code: i32) -> String {
        let failure = rusqlite::Error::SqliteFailure(ffi::Error::new(code), None);
        StoreError::from(failure)
            .to_string()
            .split(':')
            .next()
            .unwrap()
            .to_owned()
    }

    #[test]
    fn every_code_of_sqlite_says_what_to_do_about_it() {
        for (expected, codes) in [
            (
                "open elsewhere",
                &[ffi::SQLITE_BUSY, ffi::SQLITE_LOCKED, ffi::SQLITE_BUSY_RECOVERY][..],
            ),
            (
                "damaged dossier",
                &[
                    ffi::SQLITE_CORRUPT,
                    ffi::SQLITE_NOTADB,
                    ffi::SQLITE_IOERR_SHORT_READ,
                    ffi::SQLITE_IOERR_CORRUPTFS,
                ],
            ),
            ("disk full", &[ffi::SQLITE_FULL]),
            ("no such file", &[ffi::SQLITE_READONLY_DBMOVED]),
            (
                "refused by the system",
                &[
                    ffi::SQLITE_PERM,
                    ffi::SQLITE_READONLY,
                    ffi::SQLITE_READONLY_DIRECTORY,
                    ffi::SQLITE_IOERR,
                    ffi::SQLITE_IOERR_WRITE,
                    ffi::SQLITE_IOERR_FSYNC,
                    ffi::SQLITE_CANTOPEN,
                    ffi::SQLITE_PROTOCOL,
                    ffi::SQLITE_NOLFS,
                    ffi::SQLITE_AUTH,
                ],
            ),
            (
                "value not accepted",
                &[
                    ffi::SQLITE_CONSTRAINT,
                    ffi::SQLITE_CONSTRAINT_PRIMARYKEY,
                    ffi::SQLITE_MISMATCH,
                    ffi::SQLITE_TOOBIG,
                ],
            ),
            (
                "unexpected",
                &[
                    ffi::SQLITE_ERROR,
                    ffi::SQLITE_INTERNAL,
                    ffi::SQLITE_ABORT,
                    ffi::SQLITE_NOMEM,
                    ffi::SQLITE_IOERR_NOMEM,
                    ffi::SQLITE_INTERRUPT,
                    ffi::SQLITE_NOTFOUND,
                    ffi::SQLITE_SCHEMA,
                    ffi::SQLITE_MISUSE,
                    ffi::SQLITE_RANGE,
                ],
            ),
        ] {
            for code in codes {
                assert_eq!(said(*code), expected, "code {code}");
            }
        }
    }

    #[test]
    fn what_the_system_says_becomes_what_a_person_can_act_on() {
        use io::ErrorKind as K;
        for (kind, expected) in [
            (K::NotFound, "no such file"),
            (K::AlreadyExists, "the file exists"),
            (K::StorageFull, "disk full"),
            (K::QuotaExceeded, "disk full"),
            (K::PermissionDenied, "refused by the system"),
            (K::ReadOnlyFilesystem, "refused by the system"),
            (K::ResourceBusy, "open elsewhere"),
        ] {
            assert_eq!(StoreError::from(io::Error::from(kind)).to_string(), expected);
        }
    }

    #[test]
    fn a_refusal_for_a_file_that_is_gone_is_an_absence() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(
            StoreError::Refused.at(folder.path()),
            StoreError::Refused
        ));
        let gone = folder.path().join("gone");
        assert!(matches!(StoreError::Refused.at(&gone), StoreError::Missing));
        assert!(matches!(StoreError::DiskFull.at(&gone), StoreError::DiskFull));
    }
}
