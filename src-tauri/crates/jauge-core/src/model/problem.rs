//! What is wrong with a model edition: every problem at once, with file and line.

use std::fmt;

use super::mapping::MappingFault;
use crate::rules::AtomError;

/// One problem of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The data file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What can be wrong with an edition. The sentences are for those who write editions, in English.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProblemKind {
    /// The file is not there.
    #[error("the file is missing")]
    Missing,
    /// Not TOML, or not of the form of this file.
    #[error("{0}")]
    Form(String),
    /// Two items have the same id.
    #[error("the id `{0}` stands twice")]
    Twice(String),
    /// An id that nothing has.
    #[error("`{0}` is the id of nothing")]
    UnknownId(String),
    /// An id that is not lower-case letters, digits and dashes.
    #[error("`{0}` is not an id: lower-case letters, digits and dashes")]
    BadId(String),
    /// A word that is not of its list.
    #[error("`{0}` is not one of: {1}")]
    BadWord(String, String),
    /// A list that must have four items, one for each climb.
    #[error("`{0}` holds {1} items; a ladder of five rungs has 4 climbs")]
    Climbs(String, usize),
    /// A rule without atoms would always hold.
    #[error("`{0}` has no condition: it would always hold")]
    Always(String),
    /// An atom that cannot be read.
    #[error(transparent)]
    Atom(#[from] AtomError),
    /// Two rules have the same rank.
    #[error("the rank {0} stands twice: the order would not be total")]
    Rank(u32),
    /// A dimension without practices.
    #[error("the dimension `{0}` has no practice")]
    Empty(String),
    /// A rule that no venue can meet.
    #[error("`{0}` can be met by no venue")]
    Unreachable(String),
    /// A duty that no regime of the practice covers.
    #[error("the regime `{0}` has no provision for `{1}`")]
    NoProvision(String, String),
    /// Where a practice, or an edition, comes from.
    #[error("`{1}` {0}")]
    Mapping(MappingFault, String),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.kind)
    }
}
