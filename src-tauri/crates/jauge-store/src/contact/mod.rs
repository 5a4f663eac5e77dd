//! The table `contact`: the address book. The languages of a contact have their own table.

use jauge_core::contacts::{Contact, Presence};
use jauge_core::ids::ProviderId;
use rusqlite::{Connection, Row, named_params};

use crate::{StoreError, column, contact_language};

/// Reads the address book, in the order of typing.
pub(crate) fn list(conn: &Connection) -> Result<Vec<Contact>, StoreError> {
    let mut contacts: Vec<Contact> = conn
        .prepare_cached(include_str!("list_contacts.sql"))?
        .query_and_then([], contact)?
        .collect::<Result<_, _>>()?;
    for contact in &mut contacts {
        contact.languages = contact_language::list(conn, &contact.id)?;
    }
    Ok(contacts)
}

/// Puts another address book in its place.
pub(crate) fn replace(conn: &Connection, contacts: &[Contact]) -> Result<(), StoreError> {
    contact_language::clear(conn)?;
    conn.prepare_cached(include_str!("clear_contacts.sql"))?
        .execute([])?;
    let mut add = conn.prepare_cached(include_str!("add_contact.sql"))?;
    for (position, contact) in (0_u32..).zip(contacts) {
        add.execute(named_params! {
            ":id": contact.id.as_str(),
            ":position": position,
            ":kind": contact.kind.as_ref().map(ProviderId::as_str),
            ":name": contact.name,
            ":region": contact.region,
            ":presence": contact.presence.map(Presence::code),
            ":reach": contact.reach,
            ":checked": contact.checked.map(|day| day.to_string()),
            ":note": contact.note,
        })?;
        contact_language::add(conn, &contact.id, &contact.languages)?;
    }
    Ok(())
}

fn contact(row: &Row<'_>) -> Result<Contact, StoreError> {
    let kind: Option<String> = row.get("kind")?;
    Ok(Contact {
        id: column::id(row, "id")?,
        kind: kind.map(|kind| kind.as_str().into()),
        name: row.get("name")?,
        region: row.get("region")?,
        languages: Vec::new(),
        presence: column::word(row, "presence", Presence::from_code)?,
        reach: row.get("reach")?,
        checked: column::parsed(row, "checked")?,
        note: row.get("note")?,
    })
}
