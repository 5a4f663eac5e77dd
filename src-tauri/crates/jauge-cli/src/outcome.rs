//! How a command ends.

use jauge_app::error::{ErrorCode, PublicError};
use jauge_app::l10n::Texts;

/// How a command ends. What is to be said is in the language of messages already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Done.
    Done,
    /// A check found problems, which were printed.
    Found,
    /// The words do not fit; sentences say why.
    Misuse(Vec<String>),
    /// The input is refused.
    Input(String),
    /// The system refused.
    Refused(String),
}

impl Outcome {
    /// The exit code.
    pub(crate) const fn code(&self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Found => 1,
            Self::Misuse(_) => 2,
            Self::Input(_) => 3,
            Self::Refused(_) => 4,
        }
    }

    /// What is to be said.
    pub(crate) fn sentences(&self) -> &[String] {
        match self {
            Self::Done | Self::Found => &[],
            Self::Misuse(sentences) => sentences,
            Self::Input(sentence) | Self::Refused(sentence) => std::slice::from_ref(sentence),
        }
    }

    /// How an error ends a command.
    pub(crate) fn of(error: &PublicError, texts: &Texts) -> Self {
        let said = error.say(texts);
        let sentence = format!("{} {}", said.what, said.advice);
        match error.code {
            // Named on the command line, and not in the file.
            ErrorCode::NoAssessment | ErrorCode::NoDossier => Self::Misuse(vec![sentence]),
            ErrorCode::NotADossier
            | ErrorCode::Damaged
            | ErrorCode::Newer
            | ErrorCode::Frozen
            | ErrorCode::Invalid
            | ErrorCode::TooLong
            | ErrorCode::NotJson
            | ErrorCode::NotExchange
            | ErrorCode::NotProviders
            | ErrorCode::ExchangeVersion
            | ErrorCode::UnknownField
            | ErrorCode::MissingField
            | ErrorCode::UnknownEdition
            | ErrorCode::BadEdition
            | ErrorCode::UnknownPractice
            | ErrorCode::UnknownReference
            | ErrorCode::Duplicate
            | ErrorCode::TooLarge
            | ErrorCode::NotPicture
            | ErrorCode::PictureSide
            | ErrorCode::PictureParts
            | ErrorCode::PictureUnseen => Self::Input(sentence),
            ErrorCode::Locked
            | ErrorCode::Missing
            | ErrorCode::Exists
            | ErrorCode::Refused
            | ErrorCode::DiskFull
            | ErrorCode::ReadOnly
            | ErrorCode::Internal => Self::Refused(sentence),
        }
    }
}
