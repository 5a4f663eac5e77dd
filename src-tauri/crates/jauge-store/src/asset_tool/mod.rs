//! The table `asset_tool`: the tools that a data asset is in.

use std::collections::HashMap;

use jauge_core::ids::{AssetId, ToolId};
use rusqlite::{Connection, params};

use crate::{StoreError, column};

/// Reads the lists of all at once, each in the order in which it was given.
pub(crate) fn list(conn: &Connection) -> Result<HashMap<AssetId, Vec<ToolId>>, StoreError> {
    let mut lists: HashMap<AssetId, Vec<ToolId>> = HashMap::new();
    let mut statement = conn.prepare_cached(include_str!("list_asset_tools.sql"))?;
    let rows = statement.query_and_then([], |row| -> Result<_, StoreError> {
        Ok((column::id(row, "asset")?, column::id(row, "tool")?))
    })?;
    for row in rows {
        let (asset, tool) = row?;
        lists.entry(asset).or_default().push(tool);
    }
    Ok(lists)
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
