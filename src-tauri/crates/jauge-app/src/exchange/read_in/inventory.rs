//! The inventory of the file. Texts, references and limits are judged once all of it is there.

use std::collections::BTreeMap;

use jauge_core::ids::{AssetId, FlowId, SkillId, ToolId};
use jauge_core::inventory::{Asset, End, Flow, HeldSkill, Inventory, Tool};
use jauge_core::limits;
use jauge_core::model::Edition;

use super::{each, number, word};
use crate::error::{ErrorCode, PublicError};
use crate::exchange::file::{AssetEntry, EndEntry, FlowEntry, SkillEntry, ToolEntry};
use crate::exchange::path::Path;
use crate::exchange::words::{Kept, Rung, Word};
use crate::typed;

/// The lists of the file that make an inventory.
pub(super) struct Lists {
    pub(super) tools: Vec<ToolEntry>,
    pub(super) assets: Vec<AssetEntry>,
    pub(super) flows: Vec<FlowEntry>,
    pub(super) skills: Vec<SkillEntry>,
}

impl Lists {
    /// The inventory that they tell of, in the words of an edition.
    pub(super) fn into_inventory(self, edition: &Edition) -> Result<Inventory, PublicError> {
        let inventory = Inventory {
            tools: each(self.tools, "tools", ToolEntry::into_tool)?,
            assets: each(self.assets, "assets", AssetEntry::into_asset)?,
            flows: each(self.flows, "flows", FlowEntry::into_flow)?,
            skills: skills(self.skills, edition)?,
        };
        typed::check_inventory(&inventory, edition)?;
        Ok(inventory)
    }
}

impl ToolEntry {
    fn into_tool(self, path: &Path) -> Result<Tool, PublicError> {
        Ok(Tool {
            id: ToolId::parse(&self.id).ok_or_else(|| path.key("id").invalid(&self.id))?,
            name: self.name,
            purpose: word(self.purpose),
            vendor: self.vendor,
            hosted: word(self.hosted),
            contract: word(self.contract),
            export_tested: self.export_tested.map(|day| day.0),
            administrator: self.administrator,
            deputy: self.deputy,
            note: self.note,
        })
    }
}

impl AssetEntry {
    fn into_asset(self, path: &Path) -> Result<Asset, PublicError> {
        Ok(Asset {
            id: AssetId::parse(&self.id).ok_or_else(|| path.key("id").invalid(&self.id))?,
            kind: self.kind.as_str().into(),
            name: self.name,
            tools: self.tools.iter().map(|id| id.as_str().into()).collect(),
            owner: self.owner,
            deputy: self.deputy,
            personal: word(self.personal),
            years_held: number(self.years_held),
            decision: self.decision,
            shared_with: self.shared_with,
            retention: self.retention.map(|Kept(retention)| retention),
            quality: self.quality.map(|Rung(level)| level),
            note: self.note,
        })
    }
}

impl FlowEntry {
    fn into_flow(self, path: &Path) -> Result<Flow, PublicError> {
        Ok(Flow {
            id: FlowId::parse(&self.id).ok_or_else(|| path.key("id").invalid(&self.id))?,
            from: self.from.into_end(&path.key("from"))?,
            to: self.to.into_end(&path.key("to"))?,
            assets: self.assets.iter().map(|id| id.as_str().into()).collect(),
            passage: word(self.passage),
            frequency: word(self.frequency),
            watcher: self.watcher,
            note: self.note,
        })
    }
}

impl EndEntry {
    fn into_end(self, path: &Path) -> Result<End, PublicError> {
        match (self.tool, self.person) {
            (Some(id), None) => Ok(End::Tool(id.as_str().into())),
            (None, Some(role)) => Ok(End::Person(role)),
            (None, None) => Err(path.error(ErrorCode::MissingField)),
            (Some(_), Some(role)) => Err(path.key("person").invalid(&role)),
        }
    }
}

/// Skills are kept by id: their place in the file is told here or never.
fn skills(entries: Vec<SkillEntry>, edition: &Edition) -> Result<BTreeMap<SkillId, HeldSkill>, PublicError> {
    let mut skills = BTreeMap::new();
    each(entries, "skills", |entry: SkillEntry, path| {
        let id = path.key("id");
        let skill = edition.skill(&entry.id).ok_or_else(|| id.invalid(&entry.id))?;
        typed::check(&entry.who, limits::SHORT_TEXT, &path.key("who").to_string())?;
        let Word(cover) = entry.cover;
        let held = HeldSkill {
            cover,
            needed: entry.needed,
            who: entry.who,
        };
        match skills.insert(skill.id.clone(), held) {
            Some(_) => Err(id.error(ErrorCode::Duplicate).with("value", &entry.id)),
            None => Ok(()),
        }
    })?;
    Ok(skills)
}
