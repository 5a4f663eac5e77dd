//! A planned change of tools as a project: need, independent help or not, specifications, offers, onboarding, and who
//! watches over it afterwards.

use std::collections::BTreeSet;

use super::providers::Providers;
use crate::codes::coded;
use crate::dossier::Venue;
use crate::findings::{Finding, Item};
use crate::ids::{AssetId, FlowId, ProviderId, RuleId, ToolId};
use crate::inventory::{Asset, End, Flow, Inventory, PersonalData, Tool};
use crate::model::{Edition, PhaseRule};
use crate::profile::ToolKind;
use crate::rules::{AtomError, Cause, Field, FieldTest, Value, parse_flag_test};

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

coded!(
    /// What is known of the tools that a change concerns.
    Concerned {
        /// Whether they hold data about people.
        PersonalData = "personal_data",
        /// Whether a flow touches them.
        Flows = "flows",
    }
);

/// A condition of a phase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhaseAtom {
    /// Whether a type of provider is recommended.
    Provider(ProviderId, bool),
    /// What is known of the tools concerned.
    Concerned(Concerned, FieldTest),
}

impl PhaseAtom {
    /// Reads `subject test [value]`.
    ///
    /// # Errors
    /// When a word is not known, or does not fit the others.
    pub fn parse(text: &str, edition: &Edition) -> Result<Self, AtomError> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let (subject, test) = words
            .split_first()
            .ok_or_else(|| AtomError::Subject(text.to_owned()))?;
        if let Some(concerned) = Concerned::from_code(subject) {
            return Ok(Self::Concerned(concerned, parse_flag_test(test)?));
        }
        let provider = edition
            .provider(subject)
            .ok_or_else(|| AtomError::Subject((*subject).to_owned()))?;
        match test {
            ["recommended"] => Ok(Self::Provider(provider.id.clone(), true)),
            ["not-recommended"] => Ok(Self::Provider(provider.id.clone(), false)),
            _ => Err(AtomError::Operator(test.join(" "))),
        }
    }
}

/// What a change finds in place.
struct Ground<'a> {
    inventory: Option<&'a Inventory>,
    tools: BTreeSet<&'a ToolId>,
    assets: BTreeSet<&'a AssetId>,
    flows: BTreeSet<&'a FlowId>,
    providers: &'a Providers,
}

pub(super) fn plan(
    edition: &Edition,
    venue: Venue<'_>,
    findings: &[Finding],
    providers: &Providers,
) -> Option<Project> {
    let mut changes = Vec::new();
    for kind in &venue.profile.tool_change {
        if !changes.contains(kind) {
            changes.push(*kind);
        }
    }
    if changes.is_empty() {
        return None;
    }
    let concerns = |tool: &&Tool| {
        tool.purpose
            .is_some_and(|purpose| changes.contains(&purpose.change()))
    };
    let all_tools = venue.inventory.map_or(&[][..], |inventory| &inventory.tools);
    let tools: Vec<_> = all_tools.iter().filter(concerns).map(|tool| &tool.id).collect();
    let ground = Ground::of(venue.inventory, &tools, providers);
    let phases = edition
        .phases
        .iter()
        .filter(|phase| phase.when.iter().all(|atom| ground.meets(atom)))
        .map(|phase| Phase {
            id: phase.id.clone(),
            provider: phase.provider.clone(),
            causes: ground.causes(phase, findings),
        })
        .collect();
    Some(Project {
        changes,
        tools: tools.into_iter().cloned().collect(),
        phases,
    })
}

impl<'a> Ground<'a> {
    fn of(inventory: Option<&'a Inventory>, tools: &[&'a ToolId], providers: &'a Providers) -> Self {
        let tools: BTreeSet<_> = tools.iter().copied().collect();
        let assets = inventory.map_or(&[][..], |inventory| &inventory.assets);
        let flows = inventory.map_or(&[][..], |inventory| &inventory.flows);
        let touches = |flow: &&Flow| {
            let mut ends = [&flow.from, &flow.to].into_iter().filter_map(End::tool);
            ends.any(|tool| tools.contains(tool))
        };
        Self {
            inventory,
            assets: assets
                .iter()
                .filter(|asset| asset.tools.iter().any(|tool| tools.contains(tool)))
                .map(|asset| &asset.id)
                .collect(),
            flows: flows.iter().filter(touches).map(|flow| &flow.id).collect(),
            tools,
            providers,
        }
    }

    fn recommended_causes(&self, id: &ProviderId) -> Option<&[Cause]> {
        let found = self.providers.recommended.iter().find(|one| one.id == *id);
        found.map(|one| one.causes.as_slice())
    }

    fn meets(&self, atom: &PhaseAtom) -> bool {
        match atom {
            PhaseAtom::Provider(id, wanted) => self.recommended_causes(id).is_some() == *wanted,
            PhaseAtom::Concerned(concerned, test) => {
                let known = match concerned {
                    Concerned::PersonalData => self.personal_data(),
                    Concerned::Flows => self.flows(),
                };
                test.holds(&known.map_or(Value::Unset, Value::Flag))
            }
        }
    }

    /// Ruled out only where all that the tools hold is known to say nothing of people.
    fn personal_data(&self) -> Option<bool> {
        let here = |asset: &&Asset| self.assets.contains(&asset.id);
        let assets: Vec<_> = self.inventory?.assets.iter().filter(here).collect();
        let harmless = |personal| personal == Some(PersonalData::None);
        if assets.iter().any(|asset| asset.is_personal()) {
            Some(true)
        } else if !assets.is_empty() && assets.iter().all(|asset| harmless(asset.personal)) {
            Some(false)
        } else {
            None
        }
    }

    /// Ruled out only where the tools are in the inventory, and flows too, but none of theirs.
    fn flows(&self) -> Option<bool> {
        let known = !self.tools.is_empty() && !self.inventory?.flows.is_empty();
        known.then_some(!self.flows.is_empty())
    }

    fn causes(&self, phase: &PhaseRule, findings: &[Finding]) -> Vec<Cause> {
        let by_provider = phase.when.iter().filter_map(|atom| match atom {
            PhaseAtom::Provider(id, true) => self.recommended_causes(id),
            _ => None,
        });
        let mut causes: Vec<_> = by_provider
            .flatten()
            .filter(|cause| **cause != Cause::Profile(Field::ToolChange))
            .cloned()
            .collect();
        let here = findings
            .iter()
            .filter(|finding| phase.findings.contains(&finding.id))
            .filter(|finding| finding.items.iter().any(|item| self.concerns(item)));
        causes.extend(here.map(|finding| Cause::Finding(finding.id.clone())));
        causes
    }

    fn concerns(&self, item: &Item) -> bool {
        match item {
            Item::Tool(id) => self.tools.contains(id),
            Item::Asset(id) => self.assets.contains(id),
            Item::Flow(id) => self.flows.contains(id),
            Item::Skill(_) => false,
        }
    }
}
