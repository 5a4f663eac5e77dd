use jauge_core::dossier::Venue;
use jauge_core::findings::{Contradiction, Finding, Item};
use jauge_core::inventory::Inventory;
use jauge_core::model::Edition;
use jauge_core::scoring::regime;
use jauge_l10n::Texts;

use super::advice::causes;
use super::inventory;
use crate::naming;
use crate::wire::{DoubtView, FindingView, NamedItemView};

/// A finding with the law behind it and the names of what it was found in.
pub(crate) fn finding(edition: &Edition, venue: Venue<'_>, texts: &Texts, finding: &Finding) -> FindingView {
    let law = if finding.legal {
        let regime = regime(edition, venue.profile);
        regime.map_or_else(Vec::new, |regime| {
            edition.provisions_for(regime, &finding.practice)
        })
    } else {
        Vec::new()
    };
    FindingView {
        id: finding.id.to_string(),
        practice: finding.practice.to_string(),
        to_level: finding.to_level.number(),
        legal: finding.legal,
        law: law.iter().map(ToString::to_string).collect(),
        items: venue
            .inventory
            .map(|known| {
                finding
                    .items
                    .iter()
                    .map(|item| named(texts, known, item))
                    .collect()
            })
            .unwrap_or_default(),
    }
}

/// A thing of the inventory with its name.
pub(crate) fn named(texts: &Texts, known: &Inventory, item: &Item) -> NamedItemView {
    let view = inventory::item(item);
    NamedItemView {
        list: view.list,
        id: view.id,
        name: naming::item(texts, known, item),
    }
}

/// A point to check.
pub(crate) fn doubt(doubt: &Contradiction) -> DoubtView {
    DoubtView {
        id: doubt.id.to_string(),
        practice: doubt.practice.to_string(),
        causes: causes(&doubt.causes),
    }
}
