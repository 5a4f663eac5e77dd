//! What a form gives, read into the words of the domain.

use jauge_core::codes::Coded;
use jauge_core::level::Level;
use jiff::civil::Date;

use crate::error::{ErrorCode, PublicError};

/// A value that a field cannot have.
pub(super) fn invalid(field: &str, value: impl ToString) -> PublicError {
    PublicError::new(ErrorCode::Invalid)
        .with("path", field)
        .with("value", value)
}

/// A word of a closed list, or nothing.
pub(super) fn word<T: Coded>(field: &str, code: Option<&str>) -> Result<Option<T>, PublicError> {
    code.map(|code| T::from_code(code).ok_or_else(|| invalid(field, code)))
        .transpose()
}

/// Words of a closed list. One given twice counts once: a form has no use for the fault.
pub(super) fn words<T: Coded + PartialEq>(field: &str, codes: &[String]) -> Result<Vec<T>, PublicError> {
    let mut words = Vec::new();
    for code in codes {
        let word = T::from_code(code).ok_or_else(|| invalid(field, code))?;
        if !words.contains(&word) {
            words.push(word);
        }
    }
    Ok(words)
}

/// An ISO date, or nothing.
pub(crate) fn day(field: &str, text: Option<&str>) -> Result<Option<Date>, PublicError> {
    text.map(|text| text.parse().map_err(|_| invalid(field, text)))
        .transpose()
}

/// A level, or nothing.
pub(super) fn level(field: &str, number: Option<u8>) -> Result<Option<Level>, PublicError> {
    number
        .map(|number| Level::new(number).ok_or_else(|| invalid(field, number)))
        .transpose()
}
