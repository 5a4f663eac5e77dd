//! A whole dossier, over all tables.

use jauge_core::dossier::Dossier;
use rusqlite::{Connection, MAIN_DB};

use crate::connection::in_memory;
use crate::{
    StoreError, assessment, contact, decision, edition_file, inventory, logo, organisation, reminder, schema,
};

/// Reads everything.
pub(crate) fn read(conn: &Connection) -> Result<Dossier, StoreError> {
    let mut dossier = Dossier {
        profile: organisation::read(conn)?,
        assessments: assessment::list(conn)?,
        inventory: inventory::read(conn)?,
        decisions: decision::list(conn)?,
        contacts: contact::list(conn)?,
        reminder: reminder::read(conn)?,
        logo: logo::read(conn)?,
        editions: edition_file::list(conn)?,
    };
    dossier.sort();
    Ok(dossier)
}

/// Puts a dossier in the place of everything that is there.
pub(crate) fn replace(conn: &Connection, dossier: &Dossier) -> Result<(), StoreError> {
    assessment::clear(conn)?;
    organisation::write(conn, &dossier.profile)?;
    for assessment in &dossier.assessments {
        assessment::add(conn, assessment)?;
    }
    inventory::replace(conn, &dossier.inventory)?;
    decision::replace(conn, &dossier.decisions)?;
    contact::replace(conn, &dossier.contacts)?;
    reminder::write(conn, dossier.reminder)?;
    logo::write(conn, dossier.logo.as_ref())?;
    edition_file::replace(conn, &dossier.editions)
}

/// The bytes of a new file that holds a dossier: made in memory, so that a value that is refused leaves no trace.
pub(crate) fn to_bytes(dossier: &Dossier, migrations: &[&str]) -> Result<Vec<u8>, StoreError> {
    let mut conn = in_memory()?;
    schema::mark(&conn)?;
    schema::migrate(&mut conn, migrations)?;
    let transaction = conn.transaction()?;
    replace(&transaction, dossier)?;
    transaction.commit()?;
    Ok(conn.serialize(MAIN_DB)?.to_vec())
}
