//! Conditions on one thing of the inventory: `field test [value]`, read from words, evaluated with what is linked to it.

mod field;
mod links;
mod parse;

pub use field::{ItemField, ItemKind};
pub(crate) use links::{Links, Thing};
pub(crate) use parse::parse_flag_test;

use super::FieldTest;

/// One test of one field of a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemAtom {
    /// The field.
    pub field: ItemField,
    /// The test.
    pub test: FieldTest,
}

impl ItemAtom {
    /// Whether a thing passes the test.
    pub(crate) fn holds(&self, thing: Thing<'_>, links: &Links<'_>) -> bool {
        self.test.holds(&links.value(thing, self.field))
    }
}
