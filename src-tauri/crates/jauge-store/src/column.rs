//! Reading columns that hold identifiers, words, levels, quantities and dates.

use jauge_core::level::Level;
use jauge_core::quantity::Quantity;
use rusqlite::Row;

use crate::StoreError;

/// An identifier.
pub(crate) fn id<T: for<'a> From<&'a str>>(row: &Row<'_>, column: &str) -> Result<T, StoreError> {
    let text: String = row.get(column)?;
    Ok(text.as_str().into())
}

/// A word of a closed list, or nothing.
pub(crate) fn word<T>(
    row: &Row<'_>,
    column: &str,
    from_code: fn(&str) -> Option<T>,
) -> Result<Option<T>, StoreError> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| known(column, &text, from_code(&text)))
        .transpose()
}

/// A level, or nothing.
pub(crate) fn level(row: &Row<'_>, column: &str) -> Result<Option<Level>, StoreError> {
    let number: Option<u8> = row.get(column)?;
    number
        .map(|number| known(column, &number.to_string(), Level::new(number)))
        .transpose()
}

/// A quantity kept in hundredths, or nothing.
pub(crate) fn quantity(row: &Row<'_>, column: &str) -> Result<Option<Quantity>, StoreError> {
    let hundredths: Option<u32> = row.get(column)?;
    hundredths
        .map(|number| known(column, &number.to_string(), Quantity::from_hundredths(number)))
        .transpose()
}

/// A date or an instant in text, or nothing.
pub(crate) fn parsed<T: std::str::FromStr>(row: &Row<'_>, column: &str) -> Result<Option<T>, StoreError> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| known(column, &text, text.parse().ok()))
        .transpose()
}

/// What must be there.
pub(crate) fn required<T>(column: &str, value: Option<T>) -> Result<T, StoreError> {
    value.ok_or_else(|| StoreError::damaged(format!("no {column}")))
}

fn known<T>(column: &str, text: &str, value: Option<T>) -> Result<T, StoreError> {
    value.ok_or_else(|| StoreError::damaged(format!("{column}: {text:?} is not known")))
}
