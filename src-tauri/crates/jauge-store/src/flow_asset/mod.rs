//! The table `flow_asset`: the data assets that a flow carries.

use std::collections::HashMap;

use jauge_core::ids::{AssetId, FlowId};
use rusqlite::{Connection, params};

use crate::{StoreError, column};

/// Reads the lists of all at once, each in the order in which it was given.
pub(crate) fn list(conn: &Connection) -> Result<HashMap<FlowId, Vec<AssetId>>, StoreError> {
    let mut lists: HashMap<FlowId, Vec<AssetId>> = HashMap::new();
    let mut statement = conn.prepare_cached(include_str!("list_flow_assets.sql"))?;
    let rows = statement.query_and_then([], |row| -> Result<_, StoreError> {
        Ok((column::id(row, "flow")?, column::id(row, "asset")?))
    })?;
    for row in rows {
        let (flow, asset) = row?;
        lists.entry(flow).or_default().push(asset);
    }
    Ok(lists)
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
