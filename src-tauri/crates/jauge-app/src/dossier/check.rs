use std::path::Path;

pub use jauge_store::Health;

use crate::editions;
use crate::error::PublicError;

/// Examines a dossier in depth, without touching it.
///
/// # Errors
/// When the file cannot be examined: no dossier, newer, open elsewhere, missing, refused.
pub fn check(path: &Path) -> Result<Health, PublicError> {
    jauge_store::check(path).map_err(|error| PublicError::from(error).about(path))
}

/// The editions of a dossier that this program does not know.
#[must_use]
pub fn unknown_editions(health: &Health) -> Vec<&str> {
    let editions = health.editions.iter().map(String::as_str);
    let known = editions::of_program();
    editions
        .filter(|id| known.iter().all(|edition| edition.id != *id))
        .collect()
}
