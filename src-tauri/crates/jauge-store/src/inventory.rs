//! The inventory, over its tables.

use jauge_core::inventory::Inventory;
use rusqlite::Connection;

use crate::{StoreError, asset, flow, skill, tool};

/// Reads the inventory.
pub(crate) fn read(conn: &Connection) -> Result<Inventory, StoreError> {
    Ok(Inventory {
        tools: tool::list(conn)?,
        assets: asset::list(conn)?,
        flows: flow::list(conn)?,
        skills: skill::list(conn)?,
    })
}

/// Puts another inventory in its place: what points goes before what is pointed to, and comes after it.
pub(crate) fn replace(conn: &Connection, inventory: &Inventory) -> Result<(), StoreError> {
    flow::clear(conn)?;
    asset::clear(conn)?;
    tool::clear(conn)?;
    skill::clear(conn)?;
    tool::add(conn, &inventory.tools)?;
    asset::add(conn, &inventory.assets)?;
    flow::add(conn, &inventory.flows)?;
    skill::add(conn, &inventory.skills)
}
