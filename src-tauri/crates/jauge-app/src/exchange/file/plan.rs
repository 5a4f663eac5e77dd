//! The decisions in the file.

use jauge_core::decisions::Verdict;
use jauge_core::limits;
use jauge_core::money::Currency;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::exchange::words::{Day, Moment, Number, Word};

/// What the venue decided on one piece of advice: a next step, a skill or a type of provider, and only one of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("oneOf" = [{ "required": ["step"] }, { "required": ["skill"] }, { "required": ["provider"] }]))]
pub struct PlanEntry {
    /// The id of a next step, such as `trust-contracts-3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^[a-z0-9-]{1,200}$"))]
    pub step: Option<String>,
    /// The id of a skill.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^[a-z0-9-]{1,200}$"))]
    pub skill: Option<String>,
    /// The id of a type of provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^[a-z0-9-]{1,200}$"))]
    pub provider: Option<String>,
    /// What was decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<Word<Verdict>>,
    /// Why, 500 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 500))]
    pub reason: String,
    /// The venue's own words in place of the title, 500 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 500))]
    pub wording: String,
    /// Place in the venue's own order, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<Number>,
    /// Who does it, by role, 500 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 500))]
    pub owner: String,
    /// Who can stand in, by role, 500 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 500))]
    pub deputy: String,
    /// By when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// Money set aside for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub budget: Option<MoneyEntry>,
    /// Quotes received.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = 20))]
    pub quotes: Vec<QuoteEntry>,
    /// Note, 4000 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 4000))]
    pub note: String,
    /// When it was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
}

/// An amount that somebody typed, in whole units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MoneyEntry {
    /// Whole units.
    pub amount: Number<{ limits::MONEY }>,
    /// Their currency.
    pub currency: Word<Currency>,
}

/// A quote that a provider gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuoteEntry {
    /// Who gave it, 500 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 500))]
    pub from: String,
    /// How much.
    pub amount: MoneyEntry,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Day>,
}
