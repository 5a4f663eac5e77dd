use jauge_core::assessment::Assessment;
use jauge_core::dossier::Dossier;
use jauge_core::level::Level;
use jauge_store::Store;

use crate::editions;
use crate::error::{ErrorCode, PublicError};

/// Stores the target of a dimension, or leaves it to the rule again.
///
/// # Errors
/// `Invalid` for a dimension or a level that does not exist; `Frozen`, `ReadOnly`, `DiskFull`…
pub fn put_target(
    store: &mut Store,
    dossier: &Dossier,
    assessment: &Assessment,
    dimension: &str,
    level: Option<u8>,
) -> Result<(), PublicError> {
    let invalid = |value: &dyn ToString| {
        PublicError::new(ErrorCode::Invalid)
            .with("path", format!("targets.{dimension}"))
            .with("value", value.to_string())
    };
    let edition = editions::of(dossier, assessment)?;
    let known = edition.dimensions.iter().find(|id| id.as_str() == dimension);
    let dimension = known.ok_or_else(|| invalid(&dimension))?;
    let level = level
        .map(|number| Level::new(number).ok_or_else(|| invalid(&number)))
        .transpose()?;
    let path = store.path().to_owned();
    store
        .change(|changes| changes.set_target(&assessment.id, dimension, level))
        .map_err(|error| PublicError::from(error).about(&path))
}
