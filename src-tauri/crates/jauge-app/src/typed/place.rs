//! Where a text stands, in the words of the exchange file: `tools[3].name`.

use jiff::civil::Date;

use super::{check, check_line, excerpt};
use crate::error::{ErrorCode, PublicError};

/// An entry of a list, by the path of the list and its place in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) list: &'a str,
    pub(super) index: usize,
}

impl Place<'_> {
    /// The path of one of its fields.
    pub(super) fn field(self, field: &str) -> String {
        format!("{}[{}].{field}", self.list, self.index)
    }

    pub(super) fn error(self, field: &str, code: ErrorCode) -> PublicError {
        PublicError::new(code).with("path", self.field(field))
    }

    pub(super) fn invalid(self, field: &str, value: &str) -> PublicError {
        self.error(field, ErrorCode::Invalid)
            .with("value", excerpt(value))
    }

    /// Texts within a limit. Most are empty: their path is not even made.
    pub(super) fn texts(self, limit: usize, fields: &[(&str, &str)]) -> Result<(), PublicError> {
        for (field, text) in fields.iter().filter(|(_, text)| !text.is_empty()) {
            check(text, limit, &self.field(field))?;
        }
        Ok(())
    }

    /// A name: one line.
    pub(super) fn line(self, limit: usize, field: &str, text: &str) -> Result<(), PublicError> {
        match text.is_empty() {
            true => Ok(()),
            false => check_line(text, limit, &self.field(field)),
        }
    }

    /// A name that something cannot be without.
    pub(super) fn name(self, limit: usize, field: &str, text: &str) -> Result<(), PublicError> {
        match text.trim().is_empty() {
            true => Err(self.error(field, ErrorCode::MissingField)),
            false => self.line(limit, field, text),
        }
    }

    /// An id that the dossier gave.
    pub(super) fn id<T>(self, text: &str, parse: fn(&str) -> Option<T>) -> Result<(), PublicError> {
        parse(text).map(drop).ok_or_else(|| self.invalid("id", text))
    }

    /// A day of our era, in four figures: what files can say.
    pub(super) fn day(self, field: &str, day: Option<Date>) -> Result<(), PublicError> {
        check_day(day, &self.field(field))
    }

    /// A number within a limit.
    pub(super) fn number(self, field: &str, number: Option<u32>, limit: u32) -> Result<(), PublicError> {
        match number.filter(|number| *number > limit) {
            Some(number) => Err(self.invalid(field, &number.to_string())),
            None => Ok(()),
        }
    }

    /// A list within a limit, nothing in it twice.
    pub(super) fn list<T: PartialEq>(
        self,
        field: &str,
        list: &[T],
        code: impl Fn(&T) -> &str,
    ) -> Result<(), PublicError> {
        for (index, one) in list.iter().enumerate() {
            if list[..index].contains(one) {
                let field = format!("{field}[{index}]");
                return Err(self.error(&field, ErrorCode::Duplicate).with("value", code(one)));
            }
        }
        Ok(())
    }
}

/// Checks a day: of our era, in four figures, which is what files can say; `path` names its field.
///
/// # Errors
/// `Invalid`.
pub(crate) fn check_day(day: Option<Date>, path: &str) -> Result<(), PublicError> {
    match day.filter(|day| !(1..=9999).contains(&day.year())) {
        Some(day) => Err(PublicError::new(ErrorCode::Invalid)
            .with("path", path)
            .with("value", day)),
        None => Ok(()),
    }
}

/// Whether a list is within its limit.
pub(super) fn count(list: &str, count: usize, limit: usize) -> Result<(), PublicError> {
    match count > limit {
        true => Err(PublicError::new(ErrorCode::TooLong)
            .with("path", list)
            .with("limit", limit)),
        false => Ok(()),
    }
}
