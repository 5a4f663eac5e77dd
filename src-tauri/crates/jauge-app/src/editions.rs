//! The model editions that this program knows.

use jauge_core::assessment::Assessment;
use jauge_core::model::{Edition, edition};

use crate::error::{ErrorCode, PublicError};

/// The edition of new assessments.
#[must_use]
pub fn latest() -> &'static Edition {
    edition()
}

/// The edition of an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Edition> {
    let latest = latest();
    (latest.id == id).then_some(latest)
}

/// The edition that an assessment answers: an old one keeps the scores and the advice of its own.
///
/// # Errors
/// `UnknownEdition`.
pub fn of(assessment: &Assessment) -> Result<&'static Edition, PublicError> {
    find(&assessment.edition)
        .ok_or_else(|| PublicError::new(ErrorCode::UnknownEdition).with("edition", &assessment.edition))
}
