//! Whether a file is whole.

use std::collections::BTreeSet;
use std::path::{self, Path};

use jauge_core::decisions::Verdict;
use rusqlite::Connection;

use crate::connection::{identity, load};
use crate::file::{APPLICATION_ID, Claim, Header, acceptable};
use crate::schema::{self, MIGRATIONS, newest};
use crate::{StoreError, dossier};

/// What a check of a dossier found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Health {
    /// The schema of the file.
    pub schema: u32,
    /// The newest schema that this program knows.
    pub newest_schema: u32,
    /// What is wrong, in the words of SQLite; empty when the file is whole.
    pub problems: Vec<String>,
    /// The model editions that its assessments answer; none when it cannot be read.
    pub editions: Vec<String>,
    /// How many assessments it holds.
    pub assessments: usize,
    /// How many answers it holds, over all assessments.
    pub answers: usize,
    /// How many of its assessments are signed off.
    pub signed_off: usize,
    /// How many actions its plan holds: what was accepted.
    pub actions: usize,
    /// The editions of networks that it brings along.
    pub own_editions: Vec<String>,
}

/// Examines a dossier in depth, without touching it. Damage is a finding rather than an error.
///
/// # Errors
/// When the file cannot be examined: [`StoreError::NotADossier`], [`StoreError::Newer`], [`StoreError::Locked`],
/// [`StoreError::Missing`], [`StoreError::Refused`].
pub fn check(path: impl AsRef<Path>) -> Result<Health, StoreError> {
    let path = path::absolute(path)?;
    examine(&path).map_err(|error| error.at(&path))
}

fn examine(path: &Path) -> Result<Health, StoreError> {
    let mut health = Health {
        schema: 0,
        newest_schema: newest(MIGRATIONS),
        problems: Vec::new(),
        editions: Vec::new(),
        assessments: 0,
        answers: 0,
        signed_off: 0,
        actions: 0,
        own_editions: Vec::new(),
    };
    let _claim = Claim::take(path)?;
    match fill(&mut health, path) {
        Err(StoreError::Damaged { detail }) => health.problems.push(detail),
        outcome => outcome?,
    }
    Ok(health)
}

fn fill(health: &mut Health, path: &Path) -> Result<(), StoreError> {
    let header = Header::read(path, health.newest_schema)?;
    health.schema = header.schema;
    let mut image = load(path, header)?;
    health.schema = require_ours(&image, MIGRATIONS)?;
    health.problems = problems(&image, "integrity_check").map_err(StoreError::of_content)?;
    if health.problems.is_empty() {
        health.problems = schema::foreign_key_problems(&image).map_err(StoreError::of_content)?;
    }
    schema::migrate(&mut image, MIGRATIONS).map_err(StoreError::of_content)?;
    let dossier = dossier::read(&image).map_err(StoreError::of_content)?;
    let editions: BTreeSet<_> = dossier.assessments.iter().map(|one| &one.edition).collect();
    health.editions = editions.into_iter().cloned().collect();
    health.assessments = dossier.assessments.len();
    health.answers = dossier.assessments.iter().map(|one| one.answers.len()).sum();
    health.signed_off = dossier
        .assessments
        .iter()
        .filter(|one| one.signed.is_some())
        .count();
    health.actions = (dossier.decisions.iter())
        .filter(|one| one.verdict == Some(Verdict::Accepted))
        .count();
    health.own_editions = dossier.editions.into_iter().map(|one| one.id).collect();
    Ok(())
}

/// What an image must pass before its file is opened: ours, not newer, not damaged, readable to the last value.
/// Leaves the image at the newest schema.
pub(crate) fn require_sound(image: &mut Connection, migrations: &[&str]) -> Result<(), StoreError> {
    require_ours(image, migrations)?;
    let found = problems(image, "quick_check").map_err(StoreError::of_content)?;
    if let Some(problem) = found.into_iter().next() {
        return Err(StoreError::damaged(problem));
    }
    schema::migrate(image, migrations).map_err(StoreError::of_content)?;
    dossier::read(image).map_err(StoreError::of_content)?;
    Ok(())
}

/// The header again, through SQLite: a change that was cut short may have rewritten it.
fn require_ours(image: &Connection, migrations: &[&str]) -> Result<u32, StoreError> {
    let (application, schema) = identity(image)?;
    if application != APPLICATION_ID {
        return Err(StoreError::NotADossier);
    }
    acceptable(schema, newest(migrations))?;
    Ok(schema)
}

fn problems(image: &Connection, pragma: &str) -> Result<Vec<String>, StoreError> {
    let mut statement = image.prepare(&format!("PRAGMA {pragma}"))?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut problems: Vec<String> = rows.collect::<Result<_, _>>()?;
    problems.retain(|problem| problem != "ok");
    Ok(problems)
}
