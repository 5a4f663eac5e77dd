//! Changing an inventory, and whether it is whole. Nothing here fails: what is not there is left alone.

use std::collections::BTreeSet;

use super::{Asset, End, Flow, HeldSkill, Inventory, Tool};
use crate::findings::Item;
use crate::ids::{AssetId, FlowId, SkillId, ToolId};
use crate::limits;
use crate::model::Edition;

/// What a removal took away.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Removed {
    /// Tools.
    pub tools: usize,
    /// Data assets.
    pub assets: usize,
    /// Flows, including those that went with a tool.
    pub flows: usize,
    /// Skills that count as not looked at again.
    pub skills: usize,
    /// Places where something that stays spoke of something that went.
    pub mentions: usize,
}

/// What can be wrong with an inventory as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// The id, or the reference, stands twice.
    Duplicate,
    /// A reference to something that is not there.
    Dangling,
    /// A flow from a tool to itself.
    SameEnds,
    /// A flow between two people.
    NoTool,
    /// A type of data asset that the edition does not know.
    UnknownKind,
    /// A skill that the edition does not know.
    UnknownSkill,
    /// More than a dossier may hold.
    TooMany,
}

/// Something wrong with an inventory, and where: lists and fields are named as in the exchange file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// `tools`, `assets`, `flows` or `skills`.
    pub list: &'static str,
    /// Place in that list, from 0.
    pub index: usize,
    /// The field; empty for the whole.
    pub field: &'static str,
    /// Place in the field, from 0, where the field is itself a list.
    pub place: Option<usize>,
    /// What stands there; empty for a count.
    pub value: String,
    /// What is wrong.
    pub kind: FaultKind,
    /// For a count: how many there may be; else 0.
    pub limit: usize,
}

impl Inventory {
    /// An id for a new tool.
    #[must_use]
    pub fn next_tool_id(&self) -> ToolId {
        next('t', &self.tools.iter().map(|tool| tool.id.as_str()).collect())
            .as_str()
            .into()
    }

    /// An id for a new data asset.
    #[must_use]
    pub fn next_asset_id(&self) -> AssetId {
        next('a', &self.assets.iter().map(|asset| asset.id.as_str()).collect())
            .as_str()
            .into()
    }

    /// An id for a new flow.
    #[must_use]
    pub fn next_flow_id(&self) -> FlowId {
        next('f', &self.flows.iter().map(|flow| flow.id.as_str()).collect())
            .as_str()
            .into()
    }

    /// Puts a tool in the place of the one with its id, else at the end.
    pub fn put_tool(&mut self, tool: Tool) {
        put(&mut self.tools, tool, |tool| &tool.id);
    }

    /// Puts a data asset in the place of the one with its id, else at the end.
    pub fn put_asset(&mut self, asset: Asset) {
        put(&mut self.assets, asset, |asset| &asset.id);
    }

    /// Puts a flow in the place of the one with its id, else at the end.
    pub fn put_flow(&mut self, flow: Flow) {
        put(&mut self.flows, flow, |flow| &flow.id);
    }

    /// Puts what is said of a skill in the place of what was said of it.
    pub fn put_skill(&mut self, id: SkillId, skill: HeldSkill) {
        self.skills.insert(id, skill);
    }

    /// Whether something is in the inventory.
    #[must_use]
    pub fn holds(&self, item: &Item) -> bool {
        match item {
            Item::Tool(id) => self.tool(id).is_some(),
            Item::Asset(id) => self.asset(id).is_some(),
            Item::Flow(id) => self.flow(id).is_some(),
            Item::Skill(id) => self.skills.contains_key(id),
        }
    }

    /// Removes things. With a tool go its flows and its mentions in data assets, with a data asset its mentions in
    /// flows.
    pub fn remove(&mut self, items: &[Item]) -> Removed {
        let items: BTreeSet<&Item> = items.iter().collect();
        let is_tool = |id: &ToolId| items.contains(&Item::Tool(id.clone()));
        let is_asset = |id: &AssetId| items.contains(&Item::Asset(id.clone()));
        let gone_end = |end: &End| end.tool().is_some_and(is_tool);
        let mut removed = Removed {
            tools: take(&mut self.tools, |tool| is_tool(&tool.id)),
            assets: take(&mut self.assets, |asset| is_asset(&asset.id)),
            flows: take(&mut self.flows, |flow| {
                items.contains(&Item::Flow(flow.id.clone())) || gone_end(&flow.from) || gone_end(&flow.to)
            }),
            ..Removed::default()
        };
        for asset in &mut self.assets {
            removed.mentions += take(&mut asset.tools, is_tool);
        }
        for flow in &mut self.flows {
            removed.mentions += take(&mut flow.assets, is_asset);
        }
        let before = self.skills.len();
        self.skills
            .retain(|id, _| !items.contains(&Item::Skill(id.clone())));
        removed.skills = before - self.skills.len();
        removed
    }

    /// Copies things, each right after its model with an id of its own, and says which they are. A copy speaks of the
    /// same other things as its model; nothing speaks of the copy. Skills are not copied: there is one of each.
    pub fn duplicate(&mut self, items: &[Item]) -> Vec<Item> {
        let mut copies = Vec::new();
        for item in items {
            match item {
                Item::Tool(id) => {
                    let new = self.next_tool_id();
                    let same = |tool: &Tool| tool.id == *id;
                    if copy(&mut self.tools, same, |tool| tool.id.clone_from(&new)) {
                        copies.push(Item::Tool(new));
                    }
                }
                Item::Asset(id) => {
                    let new = self.next_asset_id();
                    let same = |asset: &Asset| asset.id == *id;
                    if copy(&mut self.assets, same, |asset| asset.id.clone_from(&new)) {
                        copies.push(Item::Asset(new));
                    }
                }
                Item::Flow(id) => {
                    let new = self.next_flow_id();
                    let same = |flow: &Flow| flow.id == *id;
                    if copy(&mut self.flows, same, |flow| flow.id.clone_from(&new)) {
                        copies.push(Item::Flow(new));
                    }
                }
                Item::Skill(_) => {}
            }
        }
        copies
    }

    /// Whether the inventory is whole: ids stand once, references lead somewhere, the edition knows its types and
    /// skills, and there is not too much of it. What is left unsaid is no fault; flows may go round in circles.
    ///
    /// # Errors
    /// The first fault: counts, then tools, data assets, flows and skills in their order.
    pub fn check(&self, edition: &Edition) -> Result<(), Fault> {
        for (list, count, limit) in [
            ("tools", self.tools.len(), limits::TOOLS),
            ("assets", self.assets.len(), limits::ASSETS),
            ("flows", self.flows.len(), limits::FLOWS),
        ] {
            if count > limit {
                return Err(At { list, index: limit }.too_many("", limit));
            }
        }
        let mut tools = BTreeSet::new();
        for (index, tool) in self.tools.iter().enumerate() {
            if !tools.insert(&tool.id) {
                return Err(At { list: "tools", index }.fault("id", &tool.id, FaultKind::Duplicate));
            }
        }
        let mut assets = BTreeSet::new();
        for (index, asset) in self.assets.iter().enumerate() {
            let at = At {
                list: "assets",
                index,
            };
            if !assets.insert(&asset.id) {
                return Err(at.fault("id", &asset.id, FaultKind::Duplicate));
            }
            if edition.asset_kind(asset.kind.as_str()).is_none() {
                return Err(at.fault("type", &asset.kind, FaultKind::UnknownKind));
            }
            at.references("tools", &asset.tools, &tools)?;
        }
        let mut flows = BTreeSet::new();
        for (index, flow) in self.flows.iter().enumerate() {
            let at = At { list: "flows", index };
            if !flows.insert(&flow.id) {
                return Err(at.fault("id", &flow.id, FaultKind::Duplicate));
            }
            at.ends(flow, &tools)?;
            at.references("assets", &flow.assets, &assets)?;
        }
        for (index, id) in self.skills.keys().enumerate() {
            if edition.skill(id.as_str()).is_none() {
                return Err(At {
                    list: "skills",
                    index,
                }
                .fault("id", id, FaultKind::UnknownSkill));
            }
        }
        Ok(())
    }
}

/// A place in a list of the inventory.
#[derive(Clone, Copy)]
struct At {
    list: &'static str,
    index: usize,
}

impl At {
    fn fault(self, field: &'static str, value: &dyn ToString, kind: FaultKind) -> Fault {
        Fault {
            list: self.list,
            index: self.index,
            field,
            place: None,
            value: value.to_string(),
            kind,
            limit: 0,
        }
    }

    fn too_many(self, field: &'static str, limit: usize) -> Fault {
        Fault {
            limit,
            ..self.fault(field, &"", FaultKind::TooMany)
        }
    }

    fn references<T: Ord + ToString>(
        self,
        field: &'static str,
        found: &[T],
        known: &BTreeSet<&T>,
    ) -> Result<(), Fault> {
        if found.len() > limits::LINKS {
            return Err(self.too_many(field, limits::LINKS));
        }
        let mut seen = BTreeSet::new();
        for (place, id) in found.iter().enumerate() {
            let kind = match (known.contains(id), seen.insert(id)) {
                (false, _) => FaultKind::Dangling,
                (_, false) => FaultKind::Duplicate,
                _ => continue,
            };
            return Err(Fault {
                place: Some(place),
                ..self.fault(field, id, kind)
            });
        }
        Ok(())
    }

    fn ends(self, flow: &Flow, tools: &BTreeSet<&ToolId>) -> Result<(), Fault> {
        for (field, end) in [("from", &flow.from), ("to", &flow.to)] {
            if let Some(tool) = end.tool().filter(|tool| !tools.contains(tool)) {
                return Err(self.fault(field, tool, FaultKind::Dangling));
            }
        }
        match (&flow.from, &flow.to) {
            (End::Tool(from), End::Tool(to)) if from == to => Err(self.fault("to", to, FaultKind::SameEnds)),
            (End::Person(_), End::Person(to)) => Err(self.fault("to", to, FaultKind::NoTool)),
            _ => Ok(()),
        }
    }
}

/// The id after the highest numbered one, so that what was removed does not come back under another name.
fn next(letter: char, used: &BTreeSet<&str>) -> String {
    /// Larger numbers were not given here: they would leave no room.
    const MOST: u32 = 999_999_999;
    let number = |id: &&str| id.strip_prefix(letter)?.parse().ok();
    let highest: u32 = used
        .iter()
        .filter_map(number)
        .filter(|number| *number < MOST)
        .max()
        .unwrap_or(0);
    (u64::from(highest) + 1..)
        .map(|number| format!("{letter}{number}"))
        .find(|id| !used.contains(id.as_str()))
        .unwrap_or_default()
}

fn put<T, I: PartialEq>(list: &mut Vec<T>, new: T, id: impl Fn(&T) -> &I) {
    match list.iter_mut().find(|old| id(old) == id(&new)) {
        Some(old) => *old = new,
        None => list.push(new),
    }
}

fn take<T>(list: &mut Vec<T>, mut gone: impl FnMut(&T) -> bool) -> usize {
    let before = list.len();
    list.retain(|one| !gone(one));
    before - list.len()
}

fn copy<T: Clone>(list: &mut Vec<T>, is: impl Fn(&T) -> bool, rename: impl FnOnce(&mut T)) -> bool {
    let Some(at) = list.iter().position(is) else {
        return false;
    };
    let mut new = list[at].clone();
    rename(&mut new);
    list.insert(at + 1, new);
    true
}
