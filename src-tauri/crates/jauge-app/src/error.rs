//! Public errors: what a person can act on. Texts are `error-<code>` (what happened) and `error-<code>-do` (what to do).

use std::collections::BTreeMap;
use std::io;

use jauge_l10n::{Texts, Value};
use jauge_store::StoreError;
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
    #[expect(
        clippy::needless_pass_by_value,
        reason = "reads better wherever an error is made"
    )]
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

/// Declares the codes, each with the word that crosses borders.
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Type)]
        pub enum $name { $($(#[$doc])* #[serde(rename = $code)] $variant),+ }

        impl $name {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word of the code.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
    };
}

codes! {
    /// What happened. A code exists only if somebody acts on it differently.
    ErrorCode {
        /// The file is not a dossier of Jauge. (`file`)
        NotADossier = "not-a-dossier",
        /// The dossier is damaged; it was left as it is. (`file`)
        Damaged = "damaged",
        /// The dossier comes from a newer Jauge; it was left as it is. (`file`)
        Newer = "newer",
        /// The dossier is open elsewhere. (`file`)
        Locked = "locked",
        /// The file is not there any more. (`file`)
        Missing = "missing",
        /// A file of that name is there already. (`file`)
        Exists = "exists",
        /// The system refuses: permission. (`file`)
        Refused = "refused",
        /// No room left on the disk. (`file`)
        DiskFull = "disk-full",
        /// The dossier cannot be changed: the example, or a protected file.
        ReadOnly = "read-only",
        /// The assessment is finished: it cannot be changed. (`assessment`)
        Frozen = "frozen",
        /// There is no such assessment. (`assessment`)
        NoAssessment = "no-assessment",
        /// No dossier is open.
        NoDossier = "no-dossier",
        /// A value cannot be accepted. (`path`: where, `value`: what)
        Invalid = "invalid",
        /// A text is longer than its limit. (`path`, `limit`)
        TooLong = "too-long",
        /// The exchange file is not JSON. (`line`, `column`)
        NotJson = "not-json",
        /// The file is not a Jauge exchange file. (`found`)
        NotExchange = "not-exchange",
        /// The file is not a list of providers. (`found`)
        NotProviders = "not-providers",
        /// The exchange file, or the list, has a version that this Jauge does not read. (`found`)
        ExchangeVersion = "exchange-version",
        /// The exchange file has a field that its version does not have. (`path`)
        UnknownField = "unknown-field",
        /// The exchange file lacks something. (`path`)
        MissingField = "missing-field",
        /// The model edition is not known. (`edition`)
        UnknownEdition = "unknown-edition",
        /// A network's edition cannot be used. (`edition`; `path`, `line`: the first fault; `detail`: all of them, one a
        /// line, in the language on screen, where somebody chose its folder)
        BadEdition = "bad-edition",
        /// The practice is not in the edition. (`path`, `value`)
        UnknownPractice = "unknown-practice",
        /// Something points to a thing that is not there. (`path`, `value`)
        UnknownReference = "unknown-reference",
        /// Two things have the same id. (`path`, `value`)
        Duplicate = "duplicate",
        /// The file is larger than its limit, in megabytes. (`file`, `limit`)
        TooLarge = "too-large",
        /// The file is not a picture that can be read: PNG, JPEG or SVG. (`file`)
        NotPicture = "not-picture",
        /// The picture has more pixels a side than its limit. (`file`, `limit`)
        PictureSide = "picture-side",
        /// The drawing holds letters that are not outlines, or a picture inside: neither would print the same everywhere.
        /// (`file`)
        PictureParts = "picture-parts",
        /// On white paper, nothing would be seen of the picture. (`file`)
        PictureUnseen = "picture-unseen",
        /// Something that should not happen. (`detail`, for the developers)
        Internal = "internal",
    }
}

impl From<StoreError> for PublicError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotADossier => Self::new(ErrorCode::NotADossier),
            StoreError::Damaged { detail } => Self::new(ErrorCode::Damaged).with("detail", detail),
            StoreError::Newer { found, known } => Self::new(ErrorCode::Newer)
                .with("found", found)
                .with("known", known),
            StoreError::Locked => Self::new(ErrorCode::Locked),
            StoreError::Missing => Self::new(ErrorCode::Missing),
            StoreError::Exists => Self::new(ErrorCode::Exists),
            StoreError::Refused => Self::new(ErrorCode::Refused),
            StoreError::DiskFull => Self::new(ErrorCode::DiskFull),
            StoreError::ReadOnly => Self::new(ErrorCode::ReadOnly),
            StoreError::Frozen { assessment } => Self::new(ErrorCode::Frozen).with("assessment", assessment),
            StoreError::NoAssessment { assessment } => {
                Self::new(ErrorCode::NoAssessment).with("assessment", assessment)
            }
            // Every door checks what it lets in: the store refusing a value is a fault of this program.
            StoreError::Invalid { detail } => Self::new(ErrorCode::Internal).with("detail", detail),
            StoreError::Other { source } => Self::new(ErrorCode::Internal).with("detail", source),
        }
    }
}

/// For files that are no dossiers: exchange files, reports, settings.
impl From<io::Error> for PublicError {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind as K;
        match error.kind() {
            K::NotFound => Self::new(ErrorCode::Missing),
            K::AlreadyExists => Self::new(ErrorCode::Exists),
            K::StorageFull | K::QuotaExceeded | K::FileTooLarge => Self::new(ErrorCode::DiskFull),
            _ => Self::new(ErrorCode::Refused).with("detail", error),
        }
    }
}

/// An error in words: what happened, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// What happened, a sentence.
    pub what: String,
    /// What to do, a sentence.
    pub advice: String,
}

impl PublicError {
    /// The error in the words of a language.
    #[must_use]
    pub fn say(&self, texts: &Texts) -> Said {
        let values: Vec<(&str, Value<'_>)> = DETAILS
            .iter()
            .map(|name| {
                (
                    *name,
                    Value::Text(self.details.get(*name).map_or("", String::as_str)),
                )
            })
            .collect();
        let print = |id: String| texts.message(&id, &values).unwrap_or_default();
        Said {
            what: print(format!("error-{}", self.code.word())),
            advice: print(format!("error-{}-do", self.code.word())),
        }
    }
}

/// The details that a text may name.
const DETAILS: [&str; 11] = [
    "assessment",
    "column",
    "detail",
    "edition",
    "file",
    "found",
    "known",
    "limit",
    "line",
    "path",
    "value",
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jauge_l10n::{Catalogue, Locale, Texts, embedded};

    use super::{DETAILS, ErrorCode, PublicError};

    #[test]
    fn every_code_has_its_two_sentences_in_every_language() {
        for locale in Locale::all() {
            let texts = Texts::new(locale);
            for code in ErrorCode::ALL {
                let said = PublicError::new(*code).say(&texts);
                assert!(!said.what.is_empty(), "error-{} in {locale}", code.word());
                assert!(!said.advice.is_empty(), "error-{}-do in {locale}", code.word());
            }
        }
    }

    #[test]
    fn every_sentence_belongs_to_a_code_and_names_details_that_exist() {
        let ids: BTreeSet<String> = ErrorCode::ALL
            .iter()
            .flat_map(|code| {
                [
                    format!("error-{}", code.word()),
                    format!("error-{}-do", code.word()),
                ]
            })
            .collect();
        let catalogue = Catalogue::read(embedded());
        for message in catalogue
            .messages()
            .iter()
            .filter(|message| message.file == "errors.ftl")
        {
            assert!(
                ids.contains(&message.id),
                "{} is the sentence of no error",
                message.id
            );
            for argument in &message.arguments {
                assert!(
                    DETAILS.contains(&argument.name.as_str()),
                    "{} names ${}",
                    message.id,
                    argument.name
                );
            }
        }
    }

    #[test]
    fn the_word_of_a_code_is_what_crosses_the_border() {
        for code in ErrorCode::ALL {
            assert_eq!(serde_json::to_value(code).expect("a word"), code.word());
        }
    }

    #[test]
    fn an_error_names_its_file_without_its_folder() {
        let error = PublicError::new(ErrorCode::Damaged).about(std::path::Path::new("/a/b/Été.jauge"));
        assert_eq!(error.details["file"], "Été.jauge");
        assert_eq!(error.clone().about(std::path::Path::new("/c")), error);
    }
}
