//! What an answer feeds, for the question that asks for it.

use serde::Serialize;
use specta::Type;

/// What an answer feeds: the level of its dimension and the advice, as far as the rules name its practice.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FeedsView {
    /// The practice.
    pub practice: String,
    /// Its dimension.
    pub dimension: String,
    /// The level of the dimension; `null` where it has none.
    pub level: Option<u8>,
    /// Whether it is one of those that hold the level where it is.
    pub blocks: bool,
    /// The nearest rung above the answer that would raise the level, all other answers staying.
    pub rise: Option<TurnView>,
    /// The nearest rung below the answer that would lower the level.
    pub fall: Option<TurnView>,
    /// The next steps that the answer asks for today.
    pub steps: Vec<FedStepView>,
    /// Skills: `skill-<id>`.
    pub skills: Vec<FedView>,
    /// Types of providers: `provider-<id>`.
    pub providers: Vec<FedView>,
    /// What the inventory may tell of the same practice: `finding-<id>`.
    pub findings: Vec<FedView>,
    /// Where the inventory may contradict the answer: `doubt-<id>`.
    pub doubts: Vec<FedView>,
    /// Provisions of the law of the venue: `law-<id>`.
    pub law: Vec<FedView>,
}

/// A rung of a practice at which the level of its dimension changes.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TurnView {
    /// The rung, 1 to 5.
    pub rung: u8,
    /// The level that the dimension would have, 1 to 5.
    pub level: u8,
}

/// A next step, as far as it takes to name it.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FedStepView {
    /// Its id.
    pub id: String,
    /// The practice that it lifts.
    pub practice: String,
    /// The rung it leads to.
    pub to_level: u8,
    /// Nobody knows: find out.
    pub find_out: bool,
    /// The finding that it mends.
    pub mends: Option<String>,
    /// `quick`, `year`, `later`.
    pub horizon: String,
}

/// Something that an answer may feed.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FedView {
    /// Its id.
    pub id: String,
    /// Whether it is there today because of the answer.
    pub state: FedState,
}

/// Whether something is there because of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum FedState {
    /// It is there today.
    Now,
    /// Called for, and put off for a reason that the advice gives.
    HeldBack,
    /// Another answer could bring it about.
    Could,
}
