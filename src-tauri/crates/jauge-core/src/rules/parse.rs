//! From words to atoms; every mistake is named.

use super::{Atom, Count, CountTest, Field, FieldKind, FieldTest, FindingTest, LevelTest};
use crate::ids::{DimensionId, FindingId, PracticeId};
use crate::level::Level;

/// The names a rule may use.
pub trait Names {
    /// Whether a practice has this id.
    fn is_practice(&self, id: &str) -> bool;
    /// Whether a dimension has this id.
    fn is_dimension(&self, id: &str) -> bool;
    /// Whether a finding has this id.
    fn is_finding(&self, id: &str) -> bool;
}

/// What is wrong with an atom.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AtomError {
    /// The first word names nothing.
    #[error("`{0}` names nothing that can be tested here")]
    Subject(String),
    /// The operator does not fit the subject, or a word is missing or too many.
    #[error("`{0}` is not a test of this subject")]
    Operator(String),
    /// The value is not one the subject can have.
    #[error("`{0}` is not a value that this subject can have")]
    Value(String),
}

impl Atom {
    /// Reads `subject operator [value]`.
    ///
    /// # Errors
    /// When a word is not known, or does not fit the others.
    pub fn parse(text: &str, names: &dyn Names) -> Result<Self, AtomError> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let (subject, test) = words
            .split_first()
            .ok_or_else(|| AtomError::Subject(text.to_owned()))?;
        if names.is_practice(subject) {
            Ok(Self::Practice(
                PracticeId::from(*subject),
                level_test(test, true)?,
            ))
        } else if names.is_dimension(subject) {
            Ok(Self::Dimension(
                DimensionId::from(*subject),
                level_test(test, false)?,
            ))
        } else if let Some(field) = Field::from_code(subject) {
            Ok(Self::Profile(field, field_test(field, test)?))
        } else if names.is_finding(subject) {
            Ok(Self::Finding(FindingId::from(*subject), finding_test(test)?))
        } else if let Some(count) = Count::from_code(subject) {
            Ok(Self::Count(count, count_test(test)?))
        } else {
            Err(AtomError::Subject((*subject).to_owned()))
        }
    }
}

fn level_test(words: &[&str], practice: bool) -> Result<LevelTest, AtomError> {
    let level = |word: &str| {
        word.parse()
            .ok()
            .and_then(Level::new)
            .ok_or_else(|| AtomError::Value(word.to_owned()))
    };
    match words {
        ["at-most", value] => Ok(LevelTest::AtMost(level(value)?)),
        ["at-least", value] => Ok(LevelTest::AtLeast(level(value)?)),
        ["lacks", value] => Ok(LevelTest::Lacks(level(value)?)),
        ["is", value] if practice => Ok(LevelTest::Is(level(value)?)),
        ["unknown"] if practice => Ok(LevelTest::Unknown),
        ["known"] if practice => Ok(LevelTest::Known),
        _ => Err(AtomError::Operator(words.join(" "))),
    }
}

pub(super) fn number(word: &str) -> Result<u32, AtomError> {
    word.parse().map_err(|_| AtomError::Value(word.to_owned()))
}

fn finding_test(words: &[&str]) -> Result<FindingTest, AtomError> {
    match words {
        ["found"] => Ok(FindingTest::Found),
        ["none"] => Ok(FindingTest::Nowhere),
        ["at-least", word] => Ok(FindingTest::AtLeast(number(word)?)),
        _ => Err(AtomError::Operator(words.join(" "))),
    }
}

fn count_test(words: &[&str]) -> Result<CountTest, AtomError> {
    match words {
        ["at-least", word] => Ok(CountTest::AtLeast(number(word)?)),
        ["at-most", word] => Ok(CountTest::AtMost(number(word)?)),
        _ => Err(AtomError::Operator(words.join(" "))),
    }
}

fn field_test(field: Field, words: &[&str]) -> Result<FieldTest, AtomError> {
    let known = |word: &str, words: &[&str]| {
        if words.contains(&word) {
            Ok(word.to_owned())
        } else {
            Err(AtomError::Value(word.to_owned()))
        }
    };
    match (field.kind(), words) {
        (_, ["set"]) => Ok(FieldTest::Set),
        (_, ["unset"]) => Ok(FieldTest::Unset),
        (FieldKind::Word(codes), ["is", word]) => Ok(FieldTest::Is(known(word, &codes)?)),
        (FieldKind::Flag, ["is", word]) => Ok(FieldTest::Is(known(word, &["true", "false"])?)),
        (FieldKind::List(codes), ["has", word]) => Ok(FieldTest::Has(known(word, &codes)?)),
        (FieldKind::List(_), ["any"]) => Ok(FieldTest::Any),
        (FieldKind::Number, ["at-least", word]) => Ok(FieldTest::AtLeast(number(word)?)),
        (FieldKind::Number, ["at-most", word]) => Ok(FieldTest::AtMost(number(word)?)),
        _ => Err(AtomError::Operator(words.join(" "))),
    }
}
