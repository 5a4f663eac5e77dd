//! Texts that people type, checked at every door: how long they are, and what cannot be stored or printed.

use jauge_core::limits;

use crate::error::{ErrorCode, PublicError};

/// Checks a text of one line or several; `path` names its field.
///
/// # Errors
/// `TooLong`, or `Invalid` for control characters.
pub(crate) fn check(text: &str, limit: usize, path: &str) -> Result<(), PublicError> {
    if !limits::fits(text, limit) {
        let error = PublicError::new(ErrorCode::TooLong).with("path", path);
        return Err(error.with("limit", limit));
    }
    match text.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        Some(control) => Err(refuse(control, path)),
        None => Ok(()),
    }
}

/// Checks a text of one line.
///
/// # Errors
/// As [`check`], and `Invalid` for line feeds and tabs.
pub(crate) fn check_line(text: &str, limit: usize, path: &str) -> Result<(), PublicError> {
    check(text, limit, path)?;
    match text.chars().find(|c| c.is_control()) {
        Some(control) => Err(refuse(control, path)),
        None => Ok(()),
    }
}

/// Controls have no shape: their number is told.
fn refuse(control: char, path: &str) -> PublicError {
    PublicError::new(ErrorCode::Invalid)
        .with("path", path)
        .with("value", format!("U+{:04X}", u32::from(control)))
}
