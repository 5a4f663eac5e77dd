//! What the venue decides on the advice.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::AdviceView;

/// What a decision is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum SubjectView {
    /// A next step, by its id.
    Step(String),
    /// A skill.
    Skill(String),
    /// A type of provider.
    Provider(String),
    /// An action of the venue's own; an empty id adds one.
    Own(String),
}

/// An amount that somebody typed, in whole units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoneyView {
    /// Whole units.
    pub amount: u32,
    /// `CAD`, `EUR`.
    pub currency: String,
}

/// A quote received.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QuoteView {
    /// Who gave it.
    pub from: String,
    /// How much.
    pub amount: MoneyView,
    /// ISO date.
    pub date: Option<String>,
}

/// Something that happened to an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EventView {
    /// `planned`, `started`, `done`, `dropped`.
    pub status: String,
    /// ISO date.
    pub date: String,
    /// What was said of it.
    pub note: String,
}

/// A decision, as stored and as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DecisionView {
    /// What it is about.
    pub subject: SubjectView,
    /// `accepted`, `postponed`, `rejected`; `null` when nothing is decided.
    pub verdict: Option<String>,
    /// Why.
    pub reason: String,
    /// The venue's own words in place of the title.
    pub wording: String,
    /// Who does it, by role.
    pub owner: String,
    /// Who can stand in, by role.
    pub deputy: String,
    /// ISO date.
    pub due: Option<String>,
    /// Money set aside.
    pub budget: Option<MoneyView>,
    /// Quotes received.
    pub quotes: Vec<QuoteView>,
    /// Money spent in the end.
    pub spent: Option<MoneyView>,
    /// `S`, `M`, `L`, where the venue says so; `null` for that of the advice.
    pub effort: Option<String>,
    /// What happened since it was accepted, in the order of recording.
    pub history: Vec<EventView>,
    /// Note.
    pub note: String,
}

/// A change of the decisions.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Type)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum DecisionChange {
    /// Writes one decision over the one on the same subject; a blank one takes it away.
    Put {
        /// The decision.
        decision: Box<DecisionView>,
    },
    /// Puts subjects in an order of the venue's own.
    Order {
        /// All subjects of one list, first to last.
        subjects: Vec<SubjectView>,
    },
    /// Records that an action has come further, or back.
    Record {
        /// The action.
        subject: SubjectView,
        /// What happened.
        event: EventView,
    },
    /// Takes the last change back, as far back as the dossier was opened.
    Undo,
}

/// The decisions are on disk.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedDecisions {
    /// ISO local date and time of the save.
    pub at: String,
    /// The advice with the decisions beside it.
    pub advice: AdviceView,
}

/// A decision whose subject is not in the advice any more: `gone-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GoneView {
    /// The decision.
    pub decision: DecisionView,
    /// Why its subject is gone.
    pub gone: String,
    /// For a provider that is held back: `reason-<id>`.
    pub reason: Option<String>,
}
