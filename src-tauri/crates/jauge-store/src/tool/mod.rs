//! The table `tool`.

use jauge_core::inventory::{Contract, Hosting, Tool, ToolPurpose};
use rusqlite::{Connection, Row, named_params};

use crate::{StoreError, column};

/// Reads the tools, in the order of typing.
pub(crate) fn list(conn: &Connection) -> Result<Vec<Tool>, StoreError> {
    conn.prepare_cached(include_str!("list_tools.sql"))?
        .query_and_then([], tool)?
        .collect()
}

/// Adds tools to an empty table.
pub(crate) fn add(conn: &Connection, tools: &[Tool]) -> Result<(), StoreError> {
    let mut add = conn.prepare_cached(include_str!("add_tool.sql"))?;
    for (position, tool) in (0_u32..).zip(tools) {
        add.execute(named_params! {
            ":id": tool.id.as_str(),
            ":position": position,
            ":name": tool.name,
            ":purpose": tool.purpose.map(ToolPurpose::code),
            ":vendor": tool.vendor,
            ":hosted": tool.hosted.map(Hosting::code),
            ":contract": tool.contract.map(Contract::code),
            ":export_tested": tool.export_tested.map(|day| day.to_string()),
            ":administrator": tool.administrator,
            ":deputy": tool.deputy,
            ":note": tool.note,
        })?;
    }
    Ok(())
}

/// Removes every tool. What points to them must be gone already.
pub(crate) fn clear(conn: &Connection) -> Result<(), StoreError> {
    conn.prepare_cached(include_str!("clear_tools.sql"))?
        .execute([])?;
    Ok(())
}

fn tool(row: &Row<'_>) -> Result<Tool, StoreError> {
    Ok(Tool {
        id: column::id(row, "id")?,
        name: row.get("name")?,
        purpose: column::word(row, "purpose", ToolPurpose::from_code)?,
        vendor: row.get("vendor")?,
        hosted: column::word(row, "hosted", Hosting::from_code)?,
        contract: column::word(row, "contract", Contract::from_code)?,
        export_tested: column::parsed(row, "export_tested")?,
        administrator: row.get("administrator")?,
        deputy: row.get("deputy")?,
        note: row.get("note")?,
    })
}
