//! The address book of the file, and a network's list.

use std::collections::BTreeSet;

use jauge_core::contacts::Contact;
use jauge_core::ids::ContactId;
use jauge_core::model::Edition;

use super::{each, word, words};
use crate::error::PublicError;
use crate::exchange::file::{ProviderEntry, ProvidersFile};
use crate::exchange::path::Path;
use crate::typed;

/// The address book that the file tells of, in the words of an edition.
pub(super) fn contacts(entries: Vec<ProviderEntry>, edition: &Edition) -> Result<Vec<Contact>, PublicError> {
    let contacts = each(entries, "providers", |entry: ProviderEntry, path| {
        let id = id(&entry.id, path)?;
        entry.into_contact(id, path)
    })?;
    typed::check_contacts(&contacts, edition)?;
    Ok(contacts)
}

impl ProvidersFile {
    /// The list that the file tells of. Entries without an id get one that no other has.
    pub(in crate::exchange) fn into_contacts(self, edition: &Edition) -> Result<Vec<Contact>, PublicError> {
        let taken: BTreeSet<String> = self
            .providers
            .iter()
            .filter_map(|entry| entry.id.clone())
            .collect();
        let mut free = (1_u32..)
            .map(|number| format!("p{number}"))
            .filter(|id| !taken.contains(id));
        let contacts = each(self.providers, "providers", |entry, path| {
            let id = match &entry.id {
                Some(given) => id(given, path)?,
                None => ContactId::from(free.next().unwrap_or_default().as_str()),
            };
            entry.into_contact(id, path)
        })?;
        typed::check_contacts(&contacts, edition)?;
        Ok(contacts)
    }
}

fn id(text: &str, path: &Path) -> Result<ContactId, PublicError> {
    ContactId::parse(text).ok_or_else(|| path.key("id").invalid(text))
}

impl<Id> ProviderEntry<Id> {
    fn into_contact(self, id: ContactId, path: &Path) -> Result<Contact, PublicError> {
        Ok(Contact {
            id,
            kind: self.kind.map(|kind| kind.as_str().into()),
            name: self.name,
            region: self.region,
            languages: words(&self.languages, &path.key("languages"))?,
            presence: word(self.presence),
            reach: self.reach,
            checked: self.checked.map(|day| day.0),
            note: self.note,
        })
    }
}
