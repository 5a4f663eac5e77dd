//! The table `flow_asset`: the data assets that a flow carries.

use jauge_core::ids::{AssetId, FlowId};
use rusqlite::{Connection, params};

use crate::{StoreError, column};

/// Reads the list of one, in the order in which it was given.
pub(crate) fn list(conn: &Connection, flow: &FlowId) -> Result<Vec<AssetId>, StoreError> {
    conn.prepare_cached(include_str!("list_flow_assets.sql"))?
        .query_and_then([flow.as_str()], |row| column::id(row, "asset"))?
        .collect()
}

/// Adds the list of one that has none.
pub(crate) fn add(conn: &Connection, flow: &FlowId, assets: &[AssetId]) -> Result<(), StoreError> {
    let mut add = conn.prepare_cached(include_str!("add_flow_asset.sql"))?;
    for (position, asset) in (0_u32..).zip(assets) {
        add.execute(params![flow.as_str(), asset.as_str(), position])?;
    }
    Ok(())
}

/// Removes the lists of all.
pub(crate) fn clear(conn: &Connection) -> Result<(), StoreError> {
    conn.prepare_cached(include_str!("clear_flow_assets.sql"))?
        .execute([])?;
    Ok(())
}
