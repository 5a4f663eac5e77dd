//! The plan as a table of characters, for any spreadsheet.

use jauge_l10n::msg::plan_files as say;

use super::Plan;
use super::sheet::{self, Cell, Column};
use crate::error::{ErrorCode, PublicError};

/// Tells a spreadsheet that the letters are UTF-8.
const MARK: &str = "\u{FEFF}";

/// The plan for the region of its texts: where a comma stands before decimals, semicolons part the cells.
pub(super) fn write(plan: &Plan<'_>) -> Result<Vec<u8>, PublicError> {
    let failed = |error: csv::Error| PublicError::new(ErrorCode::Internal).with("detail", error);
    let comma = plan.texts.locale().base() == "fr";
    let mut writer = csv::WriterBuilder::new()
        .delimiter(if comma { b';' } else { b',' })
        .terminator(csv::Terminator::CRLF)
        .from_writer(MARK.as_bytes().to_vec());
    let sheet = sheet::actions(plan);
    let head = |column: &Column| [Some(column.head.clone()), column.currency.clone()];
    let heads = sheet.columns.iter().flat_map(head).flatten();
    let heads: Vec<_> = heads.chain([say::history(&plan.texts)]).collect();
    writer.write_record(&heads).map_err(failed)?;
    for (row, action) in sheet.rows.iter().zip(&plan.actions) {
        let cells = row.iter().zip(&sheet.columns);
        let mut cells: Vec<_> = cells.flat_map(|(cell, column)| texts(cell, column)).collect();
        cells.push(safe(&sheet::history_line(&plan.texts, &action.decision.history)));
        writer.write_record(&cells).map_err(failed)?;
    }
    writer
        .into_inner()
        .map_err(|error| PublicError::new(ErrorCode::Internal).with("detail", error))
}

/// A cell, and its currency where the column has one beside it. Amounts and hours are whole: no mark of decimals.
fn texts(cell: &Cell, column: &Column) -> Vec<String> {
    let (text, currency) = match cell {
        Cell::Nothing => (String::new(), String::new()),
        Cell::Text(text) => (safe(text), String::new()),
        Cell::Date(date) => (date.to_string(), String::new()),
        Cell::Number(number) => (number.to_string(), String::new()),
        Cell::Money(money) => (money.amount.to_string(), money.currency.code().to_owned()),
    };
    let mut texts = vec![text];
    texts.extend(column.currency.as_ref().map(|_| currency));
    texts
}

/// A text that no spreadsheet takes for a formula: nothing is taken away, an apostrophe stands before it.
fn safe(text: &str) -> String {
    const STARTS: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
    if text.starts_with(STARTS) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
