//! The address book, to the types of the file.

use jauge_core::contacts::Contact;
use jauge_core::ids::ProviderId;

use crate::exchange::file::ProviderEntry;
use crate::exchange::words::{Day, Word};

impl From<&Contact> for ProviderEntry {
    fn from(contact: &Contact) -> Self {
        Self {
            id: contact.id.to_string(),
            kind: contact.kind.as_ref().map(ProviderId::to_string),
            name: contact.name.clone(),
            region: contact.region.clone(),
            languages: contact.languages.iter().copied().map(Word).collect(),
            presence: contact.presence.map(Word),
            reach: contact.reach.clone(),
            checked: contact.checked.map(Day),
            note: contact.note.clone(),
        }
    }
}
