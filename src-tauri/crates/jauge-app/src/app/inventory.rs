//! The inventory of the open dossier.

use jauge_core::findings::{Item, doubts, find};
use jauge_core::ids::{AssetId, FlowId, SkillId, ToolId};
use jauge_core::inventory::Inventory;
use jauge_core::rules::Facts;
use jauge_core::scoring::score;

use super::open::remember;
use super::{App, State};
use crate::error::{ErrorCode, PublicError};
use crate::wire::{InventoryChange, InventoryView, SavedInventory};
use crate::{dossier, editions, view};

impl App {
    /// The inventory and what follows from it.
    ///
    /// # Errors
    /// `NoDossier`.
    pub fn inventory(&self) -> Result<InventoryView, PublicError> {
        inventory(&self.state())
    }

    /// Changes the inventory. When this returns, the change is on the disk.
    ///
    /// # Errors
    /// `Invalid`, `TooLong`, `UnknownReference`, `MissingField` with the field; `NoDossier`, `ReadOnly`, `DiskFull`…
    pub fn change_inventory(&self, change: InventoryChange) -> Result<SavedInventory, PublicError> {
        let mut state = self.state();
        let open = state.open_mut()?;
        let before = open.dossier.inventory.clone();
        let undoes = change == InventoryChange::Undo;
        let changed = if undoes {
            let inventory = open
                .past
                .inventory
                .last()
                .cloned()
                .unwrap_or_else(|| before.clone());
            Changed {
                inventory,
                items: Vec::new(),
                flows_removed: 0,
            }
        } else {
            changed(&before, change)?
        };
        open.change(|store, whole, assessment| {
            dossier::put_inventory(store, whole, editions::of(whole, assessment)?, &changed.inventory)
        })?;
        if undoes {
            open.past.inventory.pop();
        } else if before != open.dossier.inventory {
            remember(&mut open.past.inventory, before);
        }
        Ok(SavedInventory {
            at: self.local(self.now()),
            inventory: inventory(&state)?,
            changed: changed.items.iter().map(view::item).collect(),
            flows_removed: u32::try_from(changed.flows_removed).unwrap_or(u32::MAX),
        })
    }
}

fn inventory(state: &State) -> Result<InventoryView, PublicError> {
    let open = state.open()?;
    let assessment = open.assessment()?;
    let (edition, texts) = (editions::of(&open.dossier, assessment)?, state.texts());
    // The screen shows the inventory whatever year is on it, and what it tells of the latest one.
    let latest = dossier::assessment(&open.dossier, None)?;
    let venue = open.dossier.venue(&latest.id);
    let scores = score(edition, venue.profile, latest);
    let found = find(edition, venue, latest.date);
    let facts = Facts::new(venue.profile, latest, &scores.dimensions).with_inventory(&found, venue.inventory);
    let lists = view::lists(edition, &open.dossier.inventory);
    Ok(InventoryView {
        tools: lists.tools,
        assets: lists.assets,
        flows: lists.flows,
        skills: lists.skills,
        findings: found
            .iter()
            .map(|one| view::finding(edition, venue, &texts, one))
            .collect(),
        doubts: doubts(edition, &facts).iter().map(view::doubt).collect(),
        map: view::map(venue, &texts),
        can_undo: !open.past.inventory.is_empty(),
    })
}

/// An inventory after a change.
struct Changed {
    inventory: Inventory,
    items: Vec<Item>,
    flows_removed: usize,
}

fn changed(before: &Inventory, change: InventoryChange) -> Result<Changed, PublicError> {
    let mut inventory = before.clone();
    let mut items = Vec::new();
    let mut flows_removed = 0;
    match change {
        InventoryChange::Put {
            tools,
            assets,
            flows,
            skills,
        } => {
            for view in &tools {
                let id = given(&view.id, ToolId::parse, || inventory.next_tool_id())?;
                items.push(Item::Tool(id.clone()));
                inventory.put_tool(view::tool_from(view, id)?);
            }
            for view in &assets {
                let id = given(&view.id, AssetId::parse, || inventory.next_asset_id())?;
                items.push(Item::Asset(id.clone()));
                inventory.put_asset(view::asset_from(view, id)?);
            }
            for view in &flows {
                let id = given(&view.id, FlowId::parse, || inventory.next_flow_id())?;
                items.push(Item::Flow(id.clone()));
                inventory.put_flow(view::flow_from(view, id)?);
            }
            for view in &skills {
                let id = SkillId::from(view.id.as_str());
                items.push(Item::Skill(id.clone()));
                match view::skill_from(view)? {
                    Some(held) => inventory.put_skill(id, held),
                    None => _ = inventory.skills.remove(&id),
                }
            }
        }
        InventoryChange::Remove { items: views } => {
            let gone: Vec<Item> = views.iter().map(view::item_from).collect();
            let asked = gone.iter().filter(|item| matches!(item, Item::Flow(_))).count();
            flows_removed = inventory.remove(&gone).flows.saturating_sub(asked);
        }
        InventoryChange::Duplicate { items: views } => {
            let models: Vec<Item> = views.iter().map(view::item_from).collect();
            items = inventory.duplicate(&models);
        }
        InventoryChange::Undo => {}
    }
    Ok(Changed {
        inventory,
        items,
        flows_removed,
    })
}

/// The id typed, or a new one where none is.
fn given<I>(text: &str, parse: fn(&str) -> Option<I>, next: impl FnOnce() -> I) -> Result<I, PublicError> {
    if text.is_empty() {
        return Ok(next());
    }
    parse(text).ok_or_else(|| {
        PublicError::new(ErrorCode::Invalid)
            .with("path", "id")
            .with("value", text)
    })
}
