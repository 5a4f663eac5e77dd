use jauge_core::dossier::Venue;
use jauge_core::findings::Item;
use jauge_core::inventory::Inventory;
use jauge_l10n::Texts;
use jauge_report::charts::{self, Spot};

use super::findings::named;
use crate::map::{Labels, data_map, tool_node};
use crate::wire::{MapView, NamedItemView, SpotView};

/// Width of the picture on screen, in points: the window enlarges it to its own column.
const SCREEN: f32 = 720.0;

/// The data map of a venue, with texts in a language.
pub(crate) fn map(venue: Venue<'_>, texts: &Texts) -> MapView {
    let drawn = charts::data_map(&data_map(venue, texts, Labels::None), SCREEN);
    let spots = drawn.spots.iter().filter_map(|spot| {
        Some(SpotView {
            item: item(venue.inventory?, texts, spot)?,
            x: spot.x.into(),
            y: spot.y.into(),
            width: spot.width.into(),
            height: spot.height.into(),
        })
    });
    let spots = spots.collect();
    MapView {
        scene: drawn.scene.into(),
        spots,
    }
}

/// The thing that stands there; nothing for people, who are no things of the inventory.
fn item(inventory: &Inventory, texts: &Texts, spot: &Spot) -> Option<NamedItemView> {
    let found = if spot.edge {
        let mut flows = inventory.flows.iter();
        Item::Flow(flows.find(|flow| flow.id.as_str() == spot.id)?.id.clone())
    } else {
        let mut tools = inventory.tools.iter();
        Item::Tool(tools.find(|tool| tool_node(&tool.id) == spot.id)?.id.clone())
    };
    Some(named(texts, inventory, &found))
}
