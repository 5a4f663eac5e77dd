//! The table `skill`: what the venue says of the skills that it looked at.

use std::collections::BTreeMap;

use jauge_core::ids::SkillId;
use jauge_core::inventory::{Cover, HeldSkill};
use rusqlite::{Connection, Row, named_params};

use crate::{StoreError, column};

/// Reads the skills.
pub(crate) fn list(conn: &Connection) -> Result<BTreeMap<SkillId, HeldSkill>, StoreError> {
    conn.prepare_cached(include_str!("list_skills.sql"))?
        .query_and_then([], |row| Ok((column::id(row, "skill")?, skill(row)?)))?
        .collect()
}

/// Adds skills to an empty table.
pub(crate) fn add(conn: &Connection, skills: &BTreeMap<SkillId, HeldSkill>) -> Result<(), StoreError> {
    let mut add = conn.prepare_cached(include_str!("add_skill.sql"))?;
    for (id, skill) in skills {
        add.execute(named_params! {
            ":skill": id.as_str(),
            ":cover": skill.cover.code(),
            ":needed": skill.needed,
            ":who": skill.who,
        })?;
    }
    Ok(())
}

/// Removes every skill.
pub(crate) fn clear(conn: &Connection) -> Result<(), StoreError> {
    conn.prepare_cached(include_str!("clear_skills.sql"))?
        .execute([])?;
    Ok(())
}

fn skill(row: &Row<'_>) -> Result<HeldSkill, StoreError> {
    Ok(HeldSkill {
        cover: column::required("cover", column::word(row, "cover", Cover::from_code)?)?,
        needed: row.get("needed")?,
        who: row.get("who")?,
    })
}
