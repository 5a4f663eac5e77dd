//! The inventory, to the types of the file.

use jauge_core::ids::{AssetId, SkillId, ToolId};
use jauge_core::inventory::{Asset, End, Flow, HeldSkill, Tool};

use crate::exchange::file::{AssetEntry, EndEntry, FlowEntry, SkillEntry, ToolEntry};
use crate::exchange::words::{Day, Kept, Number, Rung, Word};

impl From<&Tool> for ToolEntry {
    fn from(tool: &Tool) -> Self {
        Self {
            id: tool.id.to_string(),
            name: tool.name.clone(),
            purpose: tool.purpose.map(Word),
            vendor: tool.vendor.clone(),
            hosted: tool.hosted.map(Word),
            contract: tool.contract.map(Word),
            export_tested: tool.export_tested.map(Day),
            administrator: tool.administrator.clone(),
            deputy: tool.deputy.clone(),
            note: tool.note.clone(),
        }
    }
}

impl From<&Asset> for AssetEntry {
    fn from(asset: &Asset) -> Self {
        Self {
            id: asset.id.to_string(),
            kind: asset.kind.to_string(),
            name: asset.name.clone(),
            tools: asset.tools.iter().map(ToolId::to_string).collect(),
            owner: asset.owner.clone(),
            deputy: asset.deputy.clone(),
            personal: asset.personal.map(Word),
            years_held: asset.years_held.map(Number),
            decision: asset.decision.clone(),
            shared_with: asset.shared_with.clone(),
            retention: asset.retention.map(Kept),
            quality: asset.quality.map(Rung),
            note: asset.note.clone(),
        }
    }
}

impl From<&Flow> for FlowEntry {
    fn from(flow: &Flow) -> Self {
        Self {
            id: flow.id.to_string(),
            from: EndEntry::from(&flow.from),
            to: EndEntry::from(&flow.to),
            assets: flow.assets.iter().map(AssetId::to_string).collect(),
            passage: flow.passage.map(Word),
            frequency: flow.frequency.map(Word),
            watcher: flow.watcher.clone(),
            note: flow.note.clone(),
        }
    }
}

impl From<&End> for EndEntry {
    fn from(end: &End) -> Self {
        let (tool, person) = match end {
            End::Tool(id) => (Some(id.to_string()), None),
            End::Person(role) => (None, Some(role.clone())),
        };
        Self { tool, person }
    }
}

impl From<(&SkillId, &HeldSkill)> for SkillEntry {
    fn from((id, skill): (&SkillId, &HeldSkill)) -> Self {
        Self {
            id: id.to_string(),
            cover: Word(skill.cover),
            needed: skill.needed,
            who: skill.who.clone(),
        }
    }
}
