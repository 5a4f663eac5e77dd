//! The venue's own address book of providers. It holds what the venue or its network typed: no rating, no price.

use jiff::civil::Date;

use crate::codes::coded;
use crate::ids::{ContactId, ProviderId};

coded!(
    /// Where a provider works with the venue.
    Presence {
        /// From a distance.
        Remote = "remote",
        /// At the venue.
        OnSite = "on-site",
        /// Either.
        Both = "both",
    }
);

coded!(
    /// A language that a provider works in.
    Language {
        /// French.
        French = "fr",
        /// English.
        English = "en",
        /// Another one.
        Other = "other",
    }
);

/// A provider that could be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Its id in the dossier.
    pub id: ContactId,
    /// Its type in the catalogue.
    pub kind: Option<ProviderId>,
    /// Name of the person or organisation, never empty.
    pub name: String,
    /// Region that it works in.
    pub region: String,
    /// Languages that it works in.
    pub languages: Vec<Language>,
    /// From a distance or at the venue.
    pub presence: Option<Presence>,
    /// How to reach it: address, telephone, web site.
    pub reach: String,
    /// When somebody last checked that it still exists.
    pub checked: Option<Date>,
    /// Free note.
    pub note: String,
}
