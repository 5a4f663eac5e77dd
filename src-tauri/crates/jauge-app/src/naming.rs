//! Names of the things of an inventory, in a language: on screen, in print and on the command line alike.

use jauge_core::findings::Item;
use jauge_core::ids::ToolId;
use jauge_core::inventory::{Asset, End, Flow, Inventory};
use jauge_l10n::{Texts, msg};

/// What a thing of the inventory is called; of a flow, both ends. Its id where the inventory does not hold it.
#[must_use]
pub fn item(texts: &Texts, inventory: &Inventory, item: &Item) -> String {
    let found = match item {
        Item::Tool(id) => inventory.tool(id).map(|tool| tool.name.clone()),
        Item::Asset(id) => inventory.asset(id).map(|one| asset(texts, one)),
        Item::Flow(id) => inventory.flow(id).map(|one| flow(texts, inventory, one)),
        Item::Skill(id) => texts.model(&format!("skill-{id}")),
    };
    found.unwrap_or_else(|| match item {
        Item::Tool(id) => id.to_string(),
        Item::Asset(id) => id.to_string(),
        Item::Flow(id) => id.to_string(),
        Item::Skill(id) => id.to_string(),
    })
}

/// The venue's own name of a data asset, else that of its type.
#[must_use]
pub fn asset(texts: &Texts, asset: &Asset) -> String {
    if asset.name.is_empty() {
        let kind = texts.model(&format!("asset-{}", asset.kind));
        kind.unwrap_or_else(|| asset.kind.to_string())
    } else {
        asset.name.clone()
    }
}

/// Both ends of a flow.
#[must_use]
pub fn flow(texts: &Texts, inventory: &Inventory, flow: &Flow) -> String {
    let tool = |id: &ToolId| {
        let known = inventory.tool(id).map(|tool| tool.name.clone());
        known.unwrap_or_else(|| id.to_string())
    };
    let end = |end: &End| match end {
        End::Tool(id) => tool(id),
        End::Person(role) if role.is_empty() => msg::inventory::somebody(texts),
        End::Person(role) => role.clone(),
    };
    msg::inventory::flow_name(texts, &end(&flow.from), &end(&flow.to))
}
