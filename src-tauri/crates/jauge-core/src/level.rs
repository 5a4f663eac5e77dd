//! The five levels, the same meaning everywhere (model, section 1).

/// A level, 1 (Scattered) to 5 (Learning): a rank, never added up nor averaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Level(u8);

impl Level {
    /// The lowest level.
    pub const LOWEST: Self = Self(1);
    /// The highest level.
    pub const HIGHEST: Self = Self(5);

    /// The level of a number from 1 to 5.
    #[must_use]
    pub const fn new(number: u8) -> Option<Self> {
        if number >= 1 && number <= 5 {
            Some(Self(number))
        } else {
            None
        }
    }

    /// The number, 1 to 5.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }

    /// Rungs climbed to stand here, 0 to 4.
    #[must_use]
    pub const fn rungs(self) -> u32 {
        self.0 as u32 - 1
    }

    /// The level above; the highest stays where it is.
    #[must_use]
    pub const fn next(self) -> Self {
        if self.0 < 5 { Self(self.0 + 1) } else { self }
    }

    /// The five levels, lowest first.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> {
        (1..=5).map(Self)
    }
}
