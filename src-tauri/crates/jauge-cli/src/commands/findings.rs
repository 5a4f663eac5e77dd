//! What the inventory shows, in words: for the scores and for the advice.

use jauge_app::domain::findings::{Contradiction, Finding, Item};
use jauge_app::domain::inventory::{End, Inventory};
use jauge_app::l10n::{Texts, msg};

use super::score::section;
use super::words;

/// How many things a line names; the others are counted.
const NAMED: usize = 5;

/// Findings by name, with where they were found.
pub(super) fn findings(texts: &Texts, inventory: &Inventory, findings: &[Finding]) -> Vec<String> {
    let line = |finding: &Finding| {
        let name = words::model(texts, &format!("finding-{}", finding.id));
        let found = things(texts, inventory, &finding.items);
        format!("  {}", msg::cli::finding(texts, &found, &name))
    };
    section(
        msg::cli::findings_title(texts),
        findings.iter().map(line).collect(),
    )
}

/// Where answers and inventory do not say the same.
pub(super) fn doubts(texts: &Texts, doubts: &[Contradiction]) -> Vec<String> {
    let line = |doubt: &Contradiction| {
        let practice = words::practice(texts, &doubt.practice);
        let sentence = words::model(texts, &format!("doubt-{}", doubt.id));
        [format!("  {practice}"), format!("    {sentence}")]
    };
    section(
        msg::cli::doubts_title(texts),
        doubts.iter().flat_map(line).collect(),
    )
}

fn things(texts: &Texts, inventory: &Inventory, items: &[Item]) -> String {
    let named = items.iter().take(NAMED);
    let named: Vec<_> = named.map(|item| thing(texts, inventory, item)).collect();
    match items.len().saturating_sub(NAMED) {
        0 => texts.list(&named),
        more => msg::cli::more(texts, more, &named.join(", ")),
    }
}

fn thing(texts: &Texts, inventory: &Inventory, item: &Item) -> String {
    match item {
        Item::Tool(id) => match inventory.tool(id) {
            Some(tool) => tool.name.clone(),
            None => id.to_string(),
        },
        Item::Asset(id) => match inventory.asset(id) {
            Some(asset) if !asset.name.is_empty() => asset.name.clone(),
            Some(asset) => words::model(texts, &format!("asset-{}", asset.kind)),
            None => id.to_string(),
        },
        Item::Flow(id) => match inventory.flow(id) {
            Some(flow) => msg::cli::flow(texts, &end(inventory, &flow.from), &end(inventory, &flow.to)),
            None => id.to_string(),
        },
        Item::Skill(id) => words::model(texts, &format!("skill-{id}")),
    }
}

fn end(inventory: &Inventory, end: &End) -> String {
    match end {
        End::Person(role) => role.clone(),
        End::Tool(id) => inventory
            .tool(id)
            .map_or_else(|| id.to_string(), |tool| tool.name.clone()),
    }
}
