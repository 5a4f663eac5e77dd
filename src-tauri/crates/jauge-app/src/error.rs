//! Public errors: what a person can act on. Texts are `error-<code>` (what happened) and `error-<code>-do` (what to do).

use std::collections::BTreeMap;

use serde::Serialize;
use specta::Type;

/// An error as the screen and the command line show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type, thiserror::Error)]
#[error("{code:?} {details:?}")]
pub struct PublicError {
    /// What happened.
    pub code: ErrorCode,
    /// Words for the text: a file name, a path inside a file, a version.
    pub details: BTreeMap<String, String>,
}

impl PublicError {
    /// An error without details.
    #[must_use]
    pub const fn new(code: ErrorCode) -> Self {
        Self {
            code,
            details: BTreeMap::new(),
        }
    }

    /// The error with one more detail.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.details.insert(name.to_owned(), value.to_string());
        self
    }

    /// The error with the name of the file it is about, unless it names one already.
    #[must_use]
    pub fn about(mut self, file: &std::path::Path) -> Self {
        let name = file.file_name().unwrap_or(file.as_os_str());
        self.details
            .entry("file".to_owned())
            .or_insert_with(|| name.to_string_lossy().into_owned());
        self
    }
}

/// What happened. A code exists only if somebody acts on it differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorCode {
    /// The file is not a dossier of Jauge. (`file`)
    NotADossier,
    /// The dossier is damaged; it was left as it is. (`file`)
    Damaged,
    /// The dossier comes from a newer Jauge; it was left as it is. (`file`)
    Newer,
    /// The dossier is open elsewhere. (`file`)
    Locked,
    /// The file is not there any more. (`file`)
    Missing,
    /// A file of that name is there already. (`file`)
    Exists,
    /// The system refuses: permission. (`file`)
    Refused,
    /// No room left on the disk. (`file`)
    DiskFull,
    /// The dossier cannot be changed: the example, or a protected file.
    ReadOnly,
    /// The assessment is finished: it cannot be changed. (`assessment`)
    Frozen,
    /// There is no such assessment. (`assessment`)
    NoAssessment,
    /// No dossier is open.
    NoDossier,
    /// A value cannot be accepted. (`path`: where, `value`: what)
    Invalid,
    /// A text is longer than its limit. (`path`, `limit`)
    TooLong,
    /// The exchange file is not JSON. (`line`, `column`)
    NotJson,
    /// The file is not a Jauge exchange file. (`found`)
    NotExchange,
    /// The exchange file has a version that this Jauge does not read. (`found`)
    ExchangeVersion,
    /// The exchange file has a field that its version does not have. (`path`)
    UnknownField,
    /// The exchange file lacks something. (`path`)
    MissingField,
    /// The model edition is not known. (`edition`)
    UnknownEdition,
    /// The practice is not in the edition. (`path`, `value`)
    UnknownPractice,
    /// Two things have the same id. (`path`, `value`)
    Duplicate,
    /// The file is larger than its limit. (`file`, `limit`)
    TooLarge,
    /// Something that should not happen. (`detail`, for the developers)
    Internal,
}
