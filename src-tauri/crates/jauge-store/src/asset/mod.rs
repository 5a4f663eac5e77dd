//! The table `asset`. The tools that an asset is in have their own table.

use jauge_core::inventory::{Asset, PersonalData, Retention};
use jauge_core::level::Level;
use rusqlite::{Connection, Row, named_params};

use crate::{StoreError, asset_tool, column};

/// Reads the data assets with their tools, in the order of typing.
pub(crate) fn list(conn: &Connection) -> Result<Vec<Asset>, StoreError> {
    let mut assets: Vec<Asset> = conn
        .prepare_cached(include_str!("list_assets.sql"))?
        .query_and_then([], asset)?
        .collect::<Result<_, _>>()?;
    let mut tools = asset_tool::list(conn)?;
    for asset in &mut assets {
        asset.tools = tools.remove(&asset.id).unwrap_or_default();
    }
    Ok(assets)
}

/// Adds data assets with their tools to an empty table.
pub(crate) fn add(conn: &Connection, assets: &[Asset]) -> Result<(), StoreError> {
    let mut add = conn.prepare_cached(include_str!("add_asset.sql"))?;
    for (position, asset) in (0_u32..).zip(assets) {
        let (retention, retention_years) = columns(asset.retention);
        add.execute(named_params! {
            ":id": asset.id.as_str(),
            ":position": position,
            ":kind": asset.kind.as_str(),
            ":name": asset.name,
            ":owner": asset.owner,
            ":deputy": asset.deputy,
            ":personal": asset.personal.map(PersonalData::code),
            ":years_held": asset.years_held,
            ":decision": asset.decision,
            ":shared_with": asset.shared_with,
            ":retention": retention,
            ":retention_years": retention_years,
            ":quality": asset.quality.map(Level::number),
            ":note": asset.note,
        })?;
        asset_tool::add(conn, &asset.id, &asset.tools)?;
    }
    Ok(())
}

/// Removes every data asset with its tools. What points to them must be gone already.
pub(crate) fn clear(conn: &Connection) -> Result<(), StoreError> {
    asset_tool::clear(conn)?;
    conn.prepare_cached(include_str!("clear_assets.sql"))?
        .execute([])?;
    Ok(())
}

const fn columns(retention: Option<Retention>) -> (Option<&'static str>, Option<u32>) {
    match retention {
        None => (None, None),
        Some(Retention::Forever) => (Some("forever"), None),
        Some(Retention::Years(years)) => (Some("years"), Some(years)),
        Some(Retention::Unknown) => (Some("unknown"), None),
    }
}

fn retention(row: &Row<'_>) -> Result<Option<Retention>, StoreError> {
    let word: Option<String> = row.get("retention")?;
    Ok(Some(match word.as_deref() {
        None => return Ok(None),
        Some("forever") => Retention::Forever,
        Some("years") => Retention::Years(column::required("retention_years", row.get("retention_years")?)?),
        Some("unknown") => Retention::Unknown,
        Some(word) => return Err(StoreError::damaged(format!("retention: {word:?} is not known"))),
    }))
}

fn asset(row: &Row<'_>) -> Result<Asset, StoreError> {
    Ok(Asset {
        id: column::id(row, "id")?,
        kind: column::id(row, "kind")?,
        name: row.get("name")?,
        tools: Vec::new(),
        owner: row.get("owner")?,
        deputy: row.get("deputy")?,
        personal: column::word(row, "personal", PersonalData::from_code)?,
        years_held: row.get("years_held")?,
        decision: row.get("decision")?,
        shared_with: row.get("shared_with")?,
        retention: retention(row)?,
        quality: column::level(row, "quality")?,
        note: row.get("note")?,
    })
}
