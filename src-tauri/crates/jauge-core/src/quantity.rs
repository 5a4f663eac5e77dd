//! Plain numbers of people and hours, kept exact: at most two decimals.

use std::fmt;

/// A quantity of 0 to 1 000 000 with at most two decimals, such as 4.5 full-time equivalents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quantity(u32);

impl Quantity {
    /// The largest quantity, in whole units.
    pub const MAX: u32 = 1_000_000;

    /// From hundredths: 450 is 4.5. `None` beyond [`Self::MAX`].
    #[must_use]
    pub const fn from_hundredths(hundredths: u32) -> Option<Self> {
        if hundredths <= Self::MAX * 100 {
            Some(Self(hundredths))
        } else {
            None
        }
    }

    /// From a whole number.
    #[must_use]
    pub const fn whole(number: u32) -> Option<Self> {
        if number <= Self::MAX {
            Some(Self(number * 100))
        } else {
            None
        }
    }

    /// From a decimal number of a file; `None` if negative, too large, or finer than a hundredth.
    #[must_use]
    pub fn from_decimal(number: f64) -> Option<Self> {
        let hundredths = (number * 100.0).round();
        let exact = (number * 100.0 - hundredths).abs() < 1e-6;
        let inside = number.is_finite() && (0.0..=f64::from(Self::MAX)).contains(&number);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "inside 0..=100 000 000"
        )]
        (inside && exact).then_some(Self(hundredths as u32))
    }

    /// In hundredths.
    #[must_use]
    pub const fn hundredths(self) -> u32 {
        self.0
    }

    /// As a decimal number, for files.
    #[must_use]
    pub fn to_decimal(self) -> f64 {
        f64::from(self.0) / 100.0
    }

    /// The whole part.
    #[must_use]
    pub const fn floor(self) -> u32 {
        self.0 / 100
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0 / 100, self.0 % 100) {
            (whole, 0) => write!(f, "{whole}"),
            (whole, cents) if cents % 10 == 0 => write!(f, "{whole}.{}", cents / 10),
            (whole, cents) => write!(f, "{whole}.{cents:02}"),
        }
    }
}
