//! A planned change of tools as a project: need, independent help or not, specifications, offers, onboarding, and who
//! watches over it afterwards.

use crate::ids::{ProviderId, RuleId, ToolId};
use crate::profile::ToolKind;
use crate::rules::Cause;

/// What to do around a planned change of tools.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// The changes planned, in the order of the profile.
    pub changes: Vec<ToolKind>,
    /// The tools of the inventory that they concern.
    pub tools: Vec<ToolId>,
    /// The phases, in order.
    pub phases: Vec<Phase>,
}

/// One phase of the project; its texts are `phase-<id>` and `phase-<id>-do`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phase {
    /// Permanent id.
    pub id: RuleId,
    /// The type of provider that can help with it, if any.
    pub provider: Option<ProviderId>,
    /// Why it is there, beyond the planned change.
    pub causes: Vec<Cause>,
}
