//! The table `flow`. What a flow carries has its own table.

use jauge_core::ids::ToolId;
use jauge_core::inventory::{End, Flow, Frequency, Passage};
use rusqlite::{Connection, Row, named_params};

use crate::{StoreError, column, flow_asset};

/// Reads the flows with what they carry, in the order of typing.
pub(crate) fn list(conn: &Connection) -> Result<Vec<Flow>, StoreError> {
    let mut flows: Vec<Flow> = conn
        .prepare_cached(include_str!("list_flows.sql"))?
        .query_and_then([], flow)?
        .collect::<Result<_, _>>()?;
    let mut assets = flow_asset::list(conn)?;
    for flow in &mut flows {
        flow.assets = assets.remove(&flow.id).unwrap_or_default();
    }
    Ok(flows)
}

/// Adds flows with what they carry to an empty table.
pub(crate) fn add(conn: &Connection, flows: &[Flow]) -> Result<(), StoreError> {
    let mut add = conn.prepare_cached(include_str!("add_flow.sql"))?;
    for (position, flow) in (0_u32..).zip(flows) {
        add.execute(named_params! {
            ":id": flow.id.as_str(),
            ":position": position,
            ":from_tool": flow.from.tool().map(ToolId::as_str),
            ":from_person": person(&flow.from),
            ":to_tool": flow.to.tool().map(ToolId::as_str),
            ":to_person": person(&flow.to),
            ":passage": flow.passage.map(Passage::code),
            ":frequency": flow.frequency.map(Frequency::code),
            ":watcher": flow.watcher,
            ":note": flow.note,
        })?;
        flow_asset::add(conn, &flow.id, &flow.assets)?;
    }
    Ok(())
}

/// Removes every flow with what it carries.
pub(crate) fn clear(conn: &Connection) -> Result<(), StoreError> {
    flow_asset::clear(conn)?;
    conn.prepare_cached(include_str!("clear_flows.sql"))?
        .execute([])?;
    Ok(())
}

const fn person(end: &End) -> Option<&String> {
    match end {
        End::Tool(_) => None,
        End::Person(role) => Some(role),
    }
}

fn flow(row: &Row<'_>) -> Result<Flow, StoreError> {
    Ok(Flow {
        id: column::id(row, "id")?,
        from: end(row, "from_tool", "from_person")?,
        to: end(row, "to_tool", "to_person")?,
        assets: Vec::new(),
        passage: column::word(row, "passage", Passage::from_code)?,
        frequency: column::word(row, "frequency", Frequency::from_code)?,
        watcher: row.get("watcher")?,
        note: row.get("note")?,
    })
}

fn end(row: &Row<'_>, tool: &str, person: &str) -> Result<End, StoreError> {
    let id: Option<String> = row.get(tool)?;
    match id {
        Some(id) => Ok(End::Tool(id.as_str().into())),
        None => Ok(End::Person(column::required(person, row.get(person)?)?)),
    }
}
