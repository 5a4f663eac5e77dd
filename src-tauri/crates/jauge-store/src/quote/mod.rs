//! The table `quote`: what providers asked for, decision by decision.

use jauge_core::decisions::Quote;
use jauge_core::money::{Currency, Money};
use rusqlite::{Connection, Row, named_params};

use crate::decision::Key;
use crate::{StoreError, column};

/// Reads the quotes of a decision, in the order in which they were given.
pub(crate) fn list(conn: &Connection, key: Key<'_>) -> Result<Vec<Quote>, StoreError> {
    conn.prepare_cached(include_str!("list_quotes.sql"))?
        .query_and_then([key.about, key.subject], quote)?
        .collect()
}

/// Adds the quotes of a decision that has none.
pub(crate) fn add(conn: &Connection, key: Key<'_>, quotes: &[Quote]) -> Result<(), StoreError> {
    let mut add = conn.prepare_cached(include_str!("add_quote.sql"))?;
    for (position, quote) in (0_u32..).zip(quotes) {
        add.execute(named_params! {
            ":about": key.about,
            ":subject": key.subject,
            ":position": position,
            ":given_by": quote.from,
            ":amount": quote.amount.amount,
            ":amount_currency": quote.amount.currency.code(),
            ":date": quote.date.map(|day| day.to_string()),
        })?;
    }
    Ok(())
}

/// Removes the quotes of all decisions.
pub(crate) fn clear(conn: &Connection) -> Result<(), StoreError> {
    conn.prepare_cached(include_str!("clear_quotes.sql"))?
        .execute([])?;
    Ok(())
}

fn quote(row: &Row<'_>) -> Result<Quote, StoreError> {
    let currency = column::word(row, "amount_currency", Currency::from_code)?;
    Ok(Quote {
        from: row.get("given_by")?,
        amount: Money {
            amount: row.get("amount")?,
            currency: column::required("amount_currency", currency)?,
        },
        date: column::parsed(row, "date")?,
    })
}
