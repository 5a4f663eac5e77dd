//! The address book as it comes in.

use std::collections::BTreeSet;

use jauge_core::contacts::{Contact, Language};
use jauge_core::ids::ContactId;
use jauge_core::limits;
use jauge_core::model::Edition;

use super::place::{Place, count};
use crate::error::{ErrorCode, PublicError};

/// Checks an address book against an edition. Paths are those of the exchange file.
///
/// # Errors
/// `TooLong`, `Invalid`, `MissingField`, `Duplicate`: the first fault.
pub(crate) fn check_contacts(contacts: &[Contact], edition: &Edition) -> Result<(), PublicError> {
    count("providers", contacts.len(), limits::CONTACTS)?;
    let mut ids = BTreeSet::new();
    for (index, contact) in contacts.iter().enumerate() {
        let place = Place {
            list: "providers",
            index,
        };
        place.id(contact.id.as_str(), ContactId::parse)?;
        if !ids.insert(&contact.id) {
            let error = place.error("id", ErrorCode::Duplicate);
            return Err(error.with("value", &contact.id));
        }
        if let Some(kind) = &contact.kind
            && edition.provider(kind.as_str()).is_none()
        {
            return Err(place.invalid("kind", kind.as_str()));
        }
        place.name(limits::NAME, "name", &contact.name)?;
        place.list("languages", &contact.languages, |language: &Language| {
            language.code()
        })?;
        place.day("checked", contact.checked)?;
        place.texts(
            limits::SHORT_TEXT,
            &[("region", &contact.region), ("reach", &contact.reach)],
        )?;
        place.texts(limits::NOTE, &[("note", &contact.note)])?;
    }
    Ok(())
}
