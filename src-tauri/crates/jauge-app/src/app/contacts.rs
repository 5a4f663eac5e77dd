//! The address book of the open dossier.

use std::path::Path;

use jauge_core::contacts::Contact;
use jauge_core::ids::ContactId;

use super::open::remember;
use super::{App, State};
use crate::error::PublicError;
use crate::wire::{ContactsChange, ContactsView, SavedContacts};
use crate::{dossier, editions, view};

impl App {
    /// The address book.
    ///
    /// # Errors
    /// `NoDossier`.
    pub fn contacts(&self) -> Result<ContactsView, PublicError> {
        book(&self.state())
    }

    /// Changes the address book. When this returns, the change is on the disk.
    ///
    /// # Errors
    /// `Invalid`, `TooLong`, `MissingField` with the field; `NoDossier`, `ReadOnly`, `DiskFull`…
    pub fn change_contacts(&self, change: ContactsChange) -> Result<SavedContacts, PublicError> {
        let mut state = self.state();
        let open = state.open_mut()?;
        let mut after = open.dossier.contacts.clone();
        let mut undoes = false;
        match change {
            ContactsChange::Put { contact } => {
                let next = dossier::next_contact_id(&after);
                let typed = view::contact_from(&contact, || next)?;
                match after.iter_mut().find(|known| known.id == typed.id) {
                    Some(known) => *known = typed,
                    None => after.push(typed),
                }
            }
            ContactsChange::Remove { ids } => {
                let gone: Vec<ContactId> = ids.iter().map(|id| ContactId::from(id.as_str())).collect();
                after.retain(|contact| !gone.contains(&contact.id));
            }
            ContactsChange::Undo => {
                undoes = true;
                after = open.past.contacts.last().cloned().unwrap_or(after);
            }
        }
        self.keep(&mut state, &after, undoes, (0, 0))
    }

    /// Takes in a network's list of providers: entries of the same name and type are brought up to date.
    ///
    /// # Errors
    /// The first fault of the file, with where it stands; as [`Self::change_contacts`].
    pub fn import_contacts(&self, path: &Path) -> Result<SavedContacts, PublicError> {
        let mut state = self.state();
        let open = state.open()?;
        let list = dossier::read_contacts(path, editions::of(&open.dossier, open.assessment()?)?)?;
        let taken = dossier::take_in(&open.dossier.contacts, list);
        self.keep(&mut state, &taken.contacts, false, (taken.added, taken.updated))
    }

    fn keep(
        &self,
        state: &mut State,
        after: &[Contact],
        undoes: bool,
        (added, updated): (usize, usize),
    ) -> Result<SavedContacts, PublicError> {
        let open = state.open_mut()?;
        let before = open.dossier.contacts.clone();
        open.change(|store, whole, assessment| {
            dossier::put_contacts(store, editions::of(whole, assessment)?, after)
        })?;
        if undoes {
            open.past.contacts.pop();
        } else if before != open.dossier.contacts {
            remember(&mut open.past.contacts, before);
        }
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Ok(SavedContacts {
            at: self.local(self.now()),
            book: book(state)?,
            added: count(added),
            updated: count(updated),
        })
    }
}

fn book(state: &State) -> Result<ContactsView, PublicError> {
    let open = state.open()?;
    Ok(ContactsView {
        contacts: open.dossier.contacts.iter().map(view::contact).collect(),
        can_undo: !open.past.contacts.is_empty(),
    })
}
