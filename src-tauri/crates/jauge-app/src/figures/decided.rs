//! What was decided, beside today's advice.

use jauge_core::advice::{self, Gone};
use serde::Serialize;

use crate::exchange::PlanEntry;

/// A decision as the exchange file says it, and what became of its subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Decided {
    #[serde(flatten)]
    decision: PlanEntry,
    /// Why its subject is not in the advice any more; `null` while it is.
    gone: Option<&'static str>,
    /// For a provider held back: the id of the message that says why.
    held_back: Option<String>,
}

impl From<&advice::Decided> for Decided {
    fn from(decided: &advice::Decided) -> Self {
        Self {
            decision: PlanEntry::from(&decided.decision),
            gone: decided.gone.map(Gone::code),
            held_back: decided.reason.as_ref().map(|id| format!("reason-{id}")),
        }
    }
}
