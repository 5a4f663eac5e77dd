use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::field::{ItemField, ItemKind, RETENTION};
use crate::findings::Item;
use crate::ids::{AssetId, SkillId, ToolId};
use crate::inventory::{
    Asset, End, Flow, HeldSkill, Inventory, Passage, PersonalData, Retention, Tool, ToolPurpose,
};
use crate::model::Edition;
use crate::profile::Profile;
use crate::rules::Value;

/// A thing of the inventory.
#[derive(Clone, Copy)]
pub(crate) enum Thing<'a> {
    Tool(&'a Tool),
    Asset(&'a Asset),
    Flow(&'a Flow),
    Skill(&'a SkillId, &'a HeldSkill),
}

impl Thing<'_> {
    pub(crate) fn item(self) -> Item {
        match self {
            Self::Tool(tool) => Item::Tool(tool.id.clone()),
            Self::Asset(asset) => Item::Asset(asset.id.clone()),
            Self::Flow(flow) => Item::Flow(flow.id.clone()),
            Self::Skill(id, _) => Item::Skill(id.clone()),
        }
    }
}

/// What the links of an inventory tell, gathered once.
pub(crate) struct Links<'a> {
    inventory: &'a Inventory,
    as_of: Date,
    tools: BTreeMap<&'a ToolId, Around>,
    personal: BTreeSet<&'a AssetId>,
    base: BTreeSet<&'a SkillId>,
}

/// What is around a tool.
#[derive(Clone, Copy, Default)]
struct Around {
    assets: u32,
    flows: u32,
    personal_data: bool,
    abroad: Option<bool>,
}

impl<'a> Links<'a> {
    pub(crate) fn of(edition: &'a Edition, profile: &Profile, inventory: &'a Inventory, as_of: Date) -> Self {
        let mut tools: BTreeMap<&ToolId, Around> = BTreeMap::new();
        for tool in &inventory.tools {
            let abroad = tool.hosted.and_then(|hosted| hosted.is_outside(profile.country));
            tools.entry(&tool.id).or_default().abroad = abroad;
        }
        for asset in &inventory.assets {
            for tool in &asset.tools {
                let around = tools.entry(tool).or_default();
                around.assets += 1;
                around.personal_data |= asset.is_personal();
            }
        }
        for flow in &inventory.flows {
            for tool in [&flow.from, &flow.to].into_iter().filter_map(End::tool) {
                tools.entry(tool).or_default().flows += 1;
            }
        }
        Self {
            inventory,
            as_of,
            tools,
            personal: inventory
                .assets
                .iter()
                .filter(|asset| asset.is_personal())
                .map(|asset| &asset.id)
                .collect(),
            base: edition
                .skills
                .iter()
                .filter(|skill| skill.base)
                .map(|skill| &skill.id)
                .collect(),
        }
    }

    /// The things of a kind, in the order of the inventory.
    pub(crate) fn things(&self, on: ItemKind) -> Box<dyn Iterator<Item = Thing<'a>> + 'a> {
        let inventory = self.inventory;
        match on {
            ItemKind::Tool => Box::new(inventory.tools.iter().map(Thing::Tool)),
            ItemKind::Asset => Box::new(inventory.assets.iter().map(Thing::Asset)),
            ItemKind::Flow => Box::new(inventory.flows.iter().map(Thing::Flow)),
            ItemKind::Skill => Box::new(inventory.skills.iter().map(|(id, skill)| Thing::Skill(id, skill))),
        }
    }

    /// What a field of a thing holds; unset when it has none such.
    pub(super) fn value(&self, thing: Thing<'_>, field: ItemField) -> Value {
        match thing {
            Thing::Tool(tool) => self.of_tool(tool, field),
            Thing::Asset(asset) => of_asset(asset, field),
            Thing::Flow(flow) => self.of_flow(flow, field),
            Thing::Skill(id, skill) => self.of_skill(id, skill, field),
        }
    }

    fn around(&self, tool: &ToolId) -> Around {
        self.tools.get(tool).copied().unwrap_or_default()
    }

    fn of_tool(&self, tool: &Tool, field: ItemField) -> Value {
        let around = self.around(&tool.id);
        match field {
            ItemField::Purpose => word(tool.purpose.map(ToolPurpose::code)),
            ItemField::Vendor => text(&tool.vendor),
            ItemField::Hosted => word(tool.hosted.map(|hosted| hosted.code())),
            ItemField::Contract => word(tool.contract.map(|contract| contract.code())),
            ItemField::ExportTested => tool.export_tested.map_or(Value::Unset, |_| Value::Flag(true)),
            ItemField::ExportMonths => number(tool.export_tested.map(|day| months_begun(day, self.as_of))),
            ItemField::Administrator => text(&tool.administrator),
            ItemField::Deputy => text(&tool.deputy),
            ItemField::Assets => number(Some(around.assets)),
            ItemField::Flows => number(Some(around.flows)),
            ItemField::PersonalData => Value::Flag(around.personal_data),
            ItemField::Abroad => flag(around.abroad),
            _ => Value::Unset,
        }
    }

    fn of_flow(&self, flow: &Flow, field: ItemField) -> Value {
        match field {
            ItemField::Passage => word(flow.passage.map(Passage::code)),
            ItemField::Frequency => word(flow.frequency.map(|often| often.code())),
            ItemField::Watcher => text(&flow.watcher),
            ItemField::Assets => number(u32::try_from(flow.assets.len()).ok()),
            ItemField::PersonalData => {
                Value::Flag(flow.assets.iter().any(|asset| self.personal.contains(asset)))
            }
            ItemField::Leaves => Value::Flag(self.leaves(flow)),
            _ => Value::Unset,
        }
    }

    /// From a tool that is not known to be abroad to one that is; what should pass and does not takes nothing anywhere.
    fn leaves(&self, flow: &Flow) -> bool {
        let abroad = |end: &End| end.tool().map(|tool| self.around(tool).abroad == Some(true));
        flow.passage != Some(Passage::Missing)
            && abroad(&flow.from) == Some(false)
            && abroad(&flow.to) == Some(true)
    }

    fn of_skill(&self, id: &SkillId, skill: &HeldSkill, field: ItemField) -> Value {
        match field {
            ItemField::Cover => word(Some(skill.cover.code())),
            ItemField::Needed => flag(skill.needed),
            ItemField::Base => Value::Flag(self.base.contains(id)),
            ItemField::Who => text(&skill.who),
            _ => Value::Unset,
        }
    }
}

fn of_asset(asset: &Asset, field: ItemField) -> Value {
    match field {
        ItemField::Deputy => text(&asset.deputy),
        ItemField::Tools => number(u32::try_from(asset.tools.len()).ok()),
        ItemField::PersonalData => Value::Flag(asset.is_personal()),
        ItemField::Personal => word(asset.personal.map(PersonalData::code)),
        ItemField::Owner => text(&asset.owner),
        ItemField::YearsHeld => number(asset.years_held),
        ItemField::Decision => text(&asset.decision),
        ItemField::SharedWith => text(&asset.shared_with),
        ItemField::Retention => word(asset.retention.map(|retention| match retention {
            Retention::Forever => RETENTION[0],
            Retention::Years(_) => RETENTION[1],
            Retention::Unknown => RETENTION[2],
        })),
        ItemField::Quality => number(asset.quality.map(|level| u32::from(level.number()))),
        _ => Value::Unset,
    }
}

fn word(code: Option<&'static str>) -> Value {
    code.map_or(Value::Unset, Value::Word)
}

fn flag(flag: Option<bool>) -> Value {
    flag.map_or(Value::Unset, Value::Flag)
}

fn number(number: Option<u32>) -> Value {
    number.map_or(Value::Unset, |number| Value::Number(number.saturating_mul(100)))
}

/// What people typed is there or not; spaces say nothing.
fn text(text: &str) -> Value {
    if text.trim().is_empty() {
        Value::Unset
    } else {
        Value::Flag(true)
    }
}

/// Months begun from one day to another: two years to the day are 24, a day more is 25.
fn months_begun(from: Date, to: Date) -> u32 {
    let months = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month());
    let begun = months(to) - months(from) + i32::from(to.day() > from.day());
    u32::try_from(begun).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::months_begun;
    use jiff::civil::date;

    #[test]
    fn a_month_that_has_begun_counts() {
        let test = date(2024, 11, 21);
        for (day, months) in [
            (date(2024, 11, 21), 0),
            (date(2024, 11, 22), 1),
            (date(2026, 11, 21), 24),
            (date(2026, 11, 22), 25),
            (date(2024, 11, 20), 0),
            (date(2023, 1, 1), 0),
        ] {
            assert_eq!(months_begun(test, day), months, "{day}");
        }
        assert_eq!(months_begun(date(2024, 1, 31), date(2024, 2, 29)), 1);
    }
}
