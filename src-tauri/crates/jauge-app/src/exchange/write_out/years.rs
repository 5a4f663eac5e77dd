//! What goes from year to year, to the types of the file.

use std::collections::BTreeSet;

use jauge_core::assessment::{Checked, SignOff};
use jauge_core::dossier::OwnEdition;
use jauge_core::findings::Item;

use crate::exchange::file::{EditionEntry, SignedEntry, StillTrueEntry};
use crate::exchange::node::Node;
use crate::exchange::words::Moment;

pub(super) fn still_true(checked: &BTreeSet<Checked>) -> Option<StillTrueEntry> {
    let mut entry = StillTrueEntry::default();
    for one in checked {
        match one {
            Checked::Profile => entry.profile = true,
            Checked::Item(Item::Tool(id)) => entry.tools.push(id.to_string()),
            Checked::Item(Item::Asset(id)) => entry.assets.push(id.to_string()),
            Checked::Item(Item::Flow(id)) => entry.flows.push(id.to_string()),
            Checked::Item(Item::Skill(id)) => entry.skills.push(id.to_string()),
        }
    }
    (!checked.is_empty()).then_some(entry)
}

impl From<&SignOff> for SignedEntry {
    fn from(signed: &SignOff) -> Self {
        Self {
            at: Moment(signed.at),
            present: signed.present.clone(),
            note: signed.note.clone(),
            // A text that is no JSON would make a file that nobody reads again: the file then says that there is none.
            as_it_stood: Node::parse(signed.as_it_stood.as_bytes()).unwrap_or(Node::Null),
        }
    }
}

impl From<&OwnEdition> for EditionEntry {
    fn from(edition: &OwnEdition) -> Self {
        Self {
            id: edition.id.clone(),
            files: edition.files.clone(),
        }
    }
}
