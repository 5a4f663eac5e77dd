//! The address book of providers.

use serde::{Deserialize, Serialize};
use specta::Type;

/// The address book of the open dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactsView {
    /// Entries, in the order of typing.
    pub contacts: Vec<ContactView>,
    /// Whether the last change can be taken back.
    pub can_undo: bool,
}

/// A provider that could be called.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContactView {
    /// Its id; empty for a new one.
    pub id: String,
    /// `provider-<kind>`.
    pub kind: Option<String>,
    /// Name, never empty.
    pub name: String,
    /// Region that it works in.
    pub region: String,
    /// `works-in-<code>`.
    pub languages: Vec<String>,
    /// `presence-<code>`.
    pub presence: Option<String>,
    /// How to reach it.
    pub reach: String,
    /// ISO date when somebody last checked that it still exists.
    pub checked: Option<String>,
    /// Note.
    pub note: String,
}

/// A change of the address book.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Type)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum ContactsChange {
    /// Adds an entry (empty id) or writes it over the one that is there.
    Put {
        /// The entry.
        contact: ContactView,
    },
    /// Takes entries away.
    Remove {
        /// Their ids.
        ids: Vec<String>,
    },
    /// Takes the last change back, as far back as the dossier was opened.
    Undo,
}

/// The address book is on disk.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedContacts {
    /// ISO local date and time of the save.
    pub at: String,
    /// The address book after it.
    pub book: ContactsView,
    /// How many entries were added.
    pub added: u32,
    /// How many entries of a list were there already, by name and type, and were brought up to date.
    pub updated: u32,
}
