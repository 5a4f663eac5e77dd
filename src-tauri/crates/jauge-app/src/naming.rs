//! Names of the things of an inventory, in a language: on screen, in print and on the command line alike.

use jauge_core::advice::StepKind;
use jauge_core::decisions::{Decision, Subject};
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

/// What a piece of advice is called, whether it is still given or not; its id where the texts do not know it.
#[must_use]
pub fn advice(texts: &Texts, subject: &Subject) -> String {
    match subject {
        Subject::Step(id) => step(texts, id).unwrap_or_else(|| id.clone()),
        Subject::Skill(id) => {
            let name = texts.model(&format!("skill-{id}"));
            let name = name.map(|name| msg::report::decision_skill(texts, &inside(&name)));
            name.unwrap_or_else(|| id.to_string())
        }
        Subject::Provider(id) => {
            let name = texts.model(&format!("provider-{id}"));
            name.unwrap_or_else(|| id.to_string())
        }
        Subject::Own(id) => id.clone(),
    }
}

fn step(texts: &Texts, id: &str) -> Option<String> {
    if let Some(finding) = id.strip_prefix("mend-") {
        return texts.model(&format!("finding-{finding}-do"));
    }
    let finds_out = id.strip_suffix(StepKind::FindOut.code());
    if let Some(practice) = finds_out.and_then(|id| id.strip_suffix('-')) {
        let name = texts.model(&format!("q-{practice}-name"))?;
        return Some(msg::report::step_find_out(texts, &name));
    }
    let (practice, level) = id.rsplit_once('-')?;
    texts.model(&format!("q-{practice}-step-{level}"))
}

/// What an action is called: the venue's own words on one line, else those of the advice.
#[must_use]
pub fn action(texts: &Texts, decision: &Decision) -> String {
    let own: Vec<_> = decision.wording.split_whitespace().collect();
    if own.is_empty() {
        return advice(texts, &decision.subject);
    }
    own.join(" ")
}

/// A name as it stands inside a sentence: without its capital, unless it begins with initials.
pub(crate) fn inside(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second))
            if !second.is_uppercase() && (second.is_alphabetic() || second == '’') =>
        {
            first.to_lowercase().chain(letters).collect()
        }
        _ => name.to_owned(),
    }
}

/// A text that opens a sentence.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
