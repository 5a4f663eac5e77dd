//! The decisions in the file.

use jauge_core::decisions::{ActionStatus, Verdict};
use jauge_core::limits;
use jauge_core::model::Effort;
use jauge_core::money::Currency;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::exchange::words::{Day, Moment, Number, Word};

/// What the venue decided on one piece of advice: a next step, a skill or a type of provider; or an action of its own; and
/// only one of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("oneOf" = [{ "required": ["step"] }, { "required": ["skill"] }, { "required": ["provider"] }, { "required": ["own"] }]))]
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
    /// The id of an action of the venue's own, such as `own-1`: it is accepted, and its wording is its title.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^[a-z0-9-]{1,200}$"))]
    pub own: Option<String>,
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
    /// Money spent in the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spent: Option<MoneyEntry>,
    /// Hours of the team that the venue thinks it takes: up to 4, up to 20, more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effort: Option<Word<Effort>>,
    /// What happened since it was accepted, in the order of recording.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = 50))]
    pub history: Vec<EventEntry>,
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

/// Something that happened to an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventEntry {
    /// How far it came.
    pub status: Word<ActionStatus>,
    /// When.
    pub date: Day,
    /// What was said of it, 500 characters at most; compulsory where it was dropped.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 500))]
    pub note: String,
}
