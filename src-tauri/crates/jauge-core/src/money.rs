//! Amounts that people type. Jauge prints no price of its own.

use crate::codes::coded;

coded!(
    /// The currencies of the venues.
    Currency {
        /// Canadian dollar.
        CanadianDollar = "CAD",
        /// Euro.
        Euro = "EUR",
    }
);

/// An amount in whole units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Money {
    /// Whole units, at most [`crate::limits::MONEY`].
    pub amount: u32,
    /// Their currency.
    pub currency: Currency,
}
