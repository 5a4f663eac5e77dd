//! The table `asset_tool`: the tools that a data asset is in.

use jauge_core::ids::{AssetId, ToolId};
use rusqlite::{Connection, params};

use crate::{StoreError, column};

/// Reads the list of one, in the order in which it was given.
pub(crate) fn list(conn: &Connection, asset: &AssetId) -> Result<Vec<ToolId>, StoreError> {
    conn.prepare_cached(include_str!("list_asset_tools.sql"))?
        .query_and_then([asset.as_str()], |row| column::id(row, "tool"))?
        .collect()
}

/// Adds the list of one that has none.
pub(crate) fn add(conn: &Connection, asset: &AssetId, tools: &[ToolId]) -> Result<(), StoreError> {
    let mut add = conn.prepare_cached(include_str!("add_asset_tool.sql"))?;
    for (position, tool) in (0_u32..).zip(tools) {
        add.execute(params![asset.as_str(), tool.as_str(), position])?;
    }
    Ok(())
}

/// Removes the lists of all.
pub(crate) fn clear(conn: &Connection) -> Result<(), StoreError> {
    conn.prepare_cached(include_str!("clear_asset_tools.sql"))?
        .execute([])?;
    Ok(())
}
