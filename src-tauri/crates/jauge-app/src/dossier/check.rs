use std::path::Path;

pub use jauge_store::Health;

use super::{load, stood};
use crate::editions;
use crate::error::PublicError;

/// Examines a dossier in depth, without touching it: the file, then what its sign-offs keep and the editions that it
/// brings along.
///
/// # Errors
/// When the file cannot be examined: no dossier, newer, open elsewhere, missing, refused.
pub fn check(path: &Path) -> Result<Health, PublicError> {
    let mut health = jauge_store::check(path).map_err(|error| PublicError::from(error).about(path))?;
    if health.problems.is_empty() {
        let whole = load(path)?;
        for assessment in &whole.assessments {
            let kept = stood(&whole, &assessment.id).err();
            let problem = kept.map(|error| error.details.get("detail").cloned().unwrap_or_default());
            health.problems.extend(problem);
        }
        let unread = whole.editions.iter().filter(|own| editions::intern(own).is_err());
        let problems = unread.map(|own| format!("edition {} cannot be read", own.id));
        health.problems.extend(problems);
    }
    Ok(health)
}

/// The editions of a dossier that this program does not know and that the dossier does not bring along.
#[must_use]
pub fn unknown_editions(health: &Health) -> Vec<&str> {
    let editions = health.editions.iter().map(String::as_str);
    let known = editions::of_program();
    editions
        .filter(|id| known.iter().all(|edition| edition.id != *id))
        .filter(|id| health.own_editions.iter().all(|own| own != id))
        .collect()
}
