//! The table `decision_event`: what happened to the actions of the plan.

use jauge_core::decisions::{ActionStatus, Event};
use rusqlite::{Connection, Row, named_params};

use crate::decision::Key;
use crate::{StoreError, column};

/// Reads what happened to an action, in the order of recording.
pub(crate) fn list(conn: &Connection, key: Key<'_>) -> Result<Vec<Event>, StoreError> {
    conn.prepare_cached(include_str!("list_decision_events.sql"))?
        .query_and_then([key.about, key.subject], event)?
        .collect()
}

/// Adds what happened to an action of which nothing is told yet.
pub(crate) fn add(conn: &Connection, key: Key<'_>, events: &[Event]) -> Result<(), StoreError> {
    let mut add = conn.prepare_cached(include_str!("add_decision_event.sql"))?;
    for (position, event) in (0_u32..).zip(events) {
        add.execute(named_params! {
            ":about": key.about,
            ":subject": key.subject,
            ":position": position,
            ":status": event.status.code(),
            ":date": event.date.to_string(),
            ":note": event.note,
        })?;
    }
    Ok(())
}

/// Removes what happened to all actions.
pub(crate) fn clear(conn: &Connection) -> Result<(), StoreError> {
    conn.prepare_cached(include_str!("clear_decision_events.sql"))?
        .execute([])?;
    Ok(())
}

fn event(row: &Row<'_>) -> Result<Event, StoreError> {
    let status = column::word(row, "status", ActionStatus::from_code)?;
    Ok(Event {
        status: column::required("status", status)?,
        date: column::required("date", column::parsed(row, "date")?)?,
        note: row.get("note")?,
    })
}
