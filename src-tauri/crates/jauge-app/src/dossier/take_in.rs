use std::collections::{BTreeSet, HashMap};

use jauge_core::contacts::Contact;
use jauge_core::ids::{ContactId, ProviderId};
use unicode_normalization::UnicodeNormalization as _;

/// An address book that has taken a network's list in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenIn {
    /// The address book: what was there in its order, then what was added.
    pub contacts: Vec<Contact>,
    /// How many entries are new.
    pub added: usize,
    /// How many entries that were there say something else now.
    pub updated: usize,
}

/// Takes a network's list into an address book. An entry with the name and the kind of one that is there brings it up
/// to date; all others are added. What the list does not say stays, and so does the venue's own note.
#[must_use]
pub fn take_in(book: &[Contact], list: Vec<Contact>) -> TakenIn {
    let mut contacts = book.to_vec();
    let mut places: HashMap<_, _> = HashMap::new();
    for (place, contact) in contacts.iter().enumerate() {
        places.entry(key(contact)).or_insert(place);
    }
    let mut updated = BTreeSet::new();
    for mut listed in list {
        match places.get(&key(&listed)) {
            Some(place) => {
                let contact = &mut contacts[*place];
                let before = contact.clone();
                bring_up_to_date(contact, listed);
                if *contact != before && *place < book.len() {
                    updated.insert(*place);
                }
            }
            None => {
                if contacts.iter().any(|contact| contact.id == listed.id) {
                    listed.id = next_contact_id(&contacts);
                }
                places.insert(key(&listed), contacts.len());
                contacts.push(listed);
            }
        }
    }
    TakenIn {
        added: contacts.len() - book.len(),
        updated: updated.len(),
        contacts,
    }
}

/// An id that no entry of an address book has: `p1`, `p2`…
#[must_use]
pub fn next_contact_id(book: &[Contact]) -> ContactId {
    let taken: BTreeSet<&str> = book.iter().map(|contact| contact.id.as_str()).collect();
    let free = (1_u64..)
        .map(|number| format!("p{number}"))
        .find(|id| !taken.contains(id.as_str()));
    free.expect("invariant: the numbers do not end").as_str().into()
}

/// What makes two entries the same: the kind, and the name however it is spaced, composed or capitalised.
fn key(contact: &Contact) -> (Option<ProviderId>, String) {
    let words: Vec<&str> = contact.name.split_whitespace().collect();
    let name = words.join(" ").nfc().collect::<String>().to_lowercase();
    (contact.kind.clone(), name)
}

fn bring_up_to_date(contact: &mut Contact, listed: Contact) {
    for (text, new) in [
        (&mut contact.region, listed.region),
        (&mut contact.reach, listed.reach),
    ] {
        if !new.is_empty() {
            *text = new;
        }
    }
    if !listed.languages.is_empty() {
        contact.languages = listed.languages;
    }
    contact.presence = listed.presence.or(contact.presence);
    contact.checked = contact.checked.max(listed.checked);
    if contact.note.is_empty() {
        contact.note = listed.note;
    }
}
