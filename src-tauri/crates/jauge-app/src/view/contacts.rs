use jauge_core::contacts::Contact;
use jauge_core::ids::{ContactId, ProviderId};

use super::input::{day, invalid, word, words};
use crate::error::PublicError;
use crate::wire::ContactView;

/// An entry of the address book, for the screen.
pub(crate) fn contact(contact: &Contact) -> ContactView {
    ContactView {
        id: contact.id.to_string(),
        kind: contact.kind.as_ref().map(ToString::to_string),
        name: contact.name.clone(),
        region: contact.region.clone(),
        languages: contact
            .languages
            .iter()
            .map(|word| word.code().to_owned())
            .collect(),
        presence: contact.presence.map(|word| word.code().to_owned()),
        reach: contact.reach.clone(),
        checked: contact.checked.map(|day| day.to_string()),
        note: contact.note.clone(),
    }
}

/// The entry typed on screen; `id` is the one it gets where it has none.
///
/// # Errors
/// `Invalid` with the field.
pub(crate) fn contact_from(
    view: &ContactView,
    id: impl FnOnce() -> ContactId,
) -> Result<Contact, PublicError> {
    let text = |text: &str| text.trim().to_owned();
    let id = match view.id.as_str() {
        "" => id(),
        typed => ContactId::parse(typed).ok_or_else(|| invalid("id", typed))?,
    };
    Ok(Contact {
        id,
        kind: view.kind.as_deref().map(ProviderId::from),
        name: text(&view.name),
        region: text(&view.region),
        languages: words("languages", &view.languages)?,
        presence: word("presence", view.presence.as_deref())?,
        reach: text(&view.reach),
        checked: day("checked", view.checked.as_deref())?,
        note: text(&view.note),
    })
}
