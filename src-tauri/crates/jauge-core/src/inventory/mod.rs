//! What the venue holds (model, section 6): tools, data assets, flows between tools, skills. Linked lists from which
//! the data map is drawn and findings are made. Nothing is compulsory but a tool's name and an asset's type.

mod asset;
mod edit;
mod flow;
mod skill;
mod tool;

pub use asset::{Asset, PersonalData, Retention};
pub use edit::{Fault, FaultKind, Removed};
pub use flow::{End, Flow, Frequency, Passage};
pub use skill::{Cover, HeldSkill};
pub use tool::{Contract, Hosting, Tool, ToolPurpose};

use std::collections::BTreeMap;

use crate::ids::{AssetId, FlowId, SkillId, ToolId};

/// The inventory of a venue, each list in the order of typing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Inventory {
    /// Tools.
    pub tools: Vec<Tool>,
    /// Data assets.
    pub assets: Vec<Asset>,
    /// Flows between tools, or between a tool and a person.
    pub flows: Vec<Flow>,
    /// Skills; an absent one was not looked at.
    pub skills: BTreeMap<SkillId, HeldSkill>,
}

impl Inventory {
    /// The tool of an id.
    #[must_use]
    pub fn tool(&self, id: &ToolId) -> Option<&Tool> {
        self.tools.iter().find(|tool| tool.id == *id)
    }

    /// The data asset of an id.
    #[must_use]
    pub fn asset(&self, id: &AssetId) -> Option<&Asset> {
        self.assets.iter().find(|asset| asset.id == *id)
    }

    /// The flow of an id.
    #[must_use]
    pub fn flow(&self, id: &FlowId) -> Option<&Flow> {
        self.flows.iter().find(|flow| flow.id == *id)
    }

    /// Whether a tool is known to hold data about people.
    #[must_use]
    pub fn holds_personal_data(&self, tool: &ToolId) -> bool {
        self.assets
            .iter()
            .any(|asset| asset.is_personal() && asset.tools.contains(tool))
    }

    /// Whether nothing was entered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.tools.is_empty() && self.assets.is_empty() && self.flows.is_empty() && self.skills.is_empty()
    }
}
