//! Conditions as data: a rule holds when all its atoms hold. Parsed from words, evaluated by a small typed
//! evaluator; nothing taken from a file is ever executed.
//!
//! An atom is `subject operator [value]`; the subject is a practice, a dimension, a field of the profile, a finding or a
//! count of the inventory. Findings themselves are made by atoms on one thing of the inventory.

mod count;
mod evaluate;
mod field;
mod item;
mod parse;
mod witness;

pub use count::{Count, Counts};
pub use evaluate::{Cause, Facts};
pub use field::{Field, FieldKind, Value};
pub use item::{ItemAtom, ItemField, ItemKind};
pub(crate) use item::{Links, Thing, parse_flag_test};
pub use parse::{AtomError, Names};
pub(crate) use witness::can_be_found;
pub use witness::{Witness, witness};

use crate::ids::{DimensionId, FindingId, PracticeId, RuleId};
use crate::level::Level;

/// A condition of the model: all atoms must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Permanent id.
    pub id: RuleId,
    /// What must hold together; never empty.
    pub atoms: Vec<Atom>,
}

/// One test of one subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Atom {
    /// The answer to a practice.
    Practice(PracticeId, LevelTest),
    /// The level of a dimension.
    Dimension(DimensionId, LevelTest),
    /// A field of the profile.
    Profile(Field, FieldTest),
    /// What the inventory tells.
    Finding(FindingId, FindingTest),
    /// How much there is in the inventory.
    Count(Count, CountTest),
}

/// A test of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FindingTest {
    /// Found somewhere.
    Found,
    /// Found nowhere, as far as anything was entered.
    Nowhere,
    /// Found in this many places or more.
    AtLeast(u32),
}

/// A test of a count. It does not hold where nothing was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CountTest {
    /// This many or more.
    AtLeast(u32),
    /// This many or fewer.
    AtMost(u32),
}

/// A test of a level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LevelTest {
    /// Known to stand at this level or below; *don't know* counts as 1.
    AtMost(Level),
    /// Known to stand at this level or above.
    AtLeast(Level),
    /// Not shown to stand at this level: below, unknown, unanswered or carried.
    Lacks(Level),
    /// At exactly this level; *don't know* counts as 1.
    Is(Level),
    /// Answered *don't know*.
    Unknown,
    /// Answered by a level.
    Known,
}

/// A test of a field of the profile, or of a thing of the inventory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldTest {
    /// Has this value (a word, `true` or `false`).
    Is(String),
    /// Has another value, or none.
    IsNot(String),
    /// Left empty, or said to be unknown.
    Unknown,
    /// The list holds this word.
    Has(String),
    /// The list is not empty.
    Any,
    /// The number is this or more.
    AtLeast(u32),
    /// The number is this or less.
    AtMost(u32),
    /// Filled in.
    Set,
    /// Left empty.
    Unset,
}
