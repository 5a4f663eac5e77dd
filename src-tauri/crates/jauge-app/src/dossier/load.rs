use std::fs::File;
use std::io::Read;
use std::path::Path;

use jauge_core::assessment::Assessment;
use jauge_core::dossier::Dossier;
use jauge_core::ids::AssessmentId;
use jauge_core::limits;
use jauge_store::{Access, Store};

use crate::error::{ErrorCode, PublicError};
use crate::exchange;

/// Reads a dossier, or an exchange file (`.json`) in its place.
///
/// # Errors
/// Whatever is wrong with the file, which stays untouched.
pub fn load(path: &Path) -> Result<Dossier, PublicError> {
    let is_exchange = path
        .extension()
        .is_some_and(|end| end.eq_ignore_ascii_case("json"));
    if is_exchange {
        return read_exchange(path);
    }
    let read = || Store::open(path, Access::Read)?.dossier();
    read().map_err(|error| PublicError::from(error).about(path))
}

/// Reads an exchange file.
///
/// # Errors
/// The first fault, with where it stands.
pub fn read_exchange(path: &Path) -> Result<Dossier, PublicError> {
    let read = || -> Result<Dossier, PublicError> {
        let mut bytes = Vec::new();
        // One byte more than is taken tells a file that is too large, without reading the rest of it.
        File::open(path)?
            .take(limits::EXCHANGE_BYTES + 1)
            .read_to_end(&mut bytes)?;
        exchange::read(&bytes)
    };
    read().map_err(|error| error.about(path))
}

/// The assessment of an id, or the latest when none is named.
///
/// # Errors
/// `NoAssessment`.
pub fn assessment<'d>(dossier: &'d Dossier, id: Option<&str>) -> Result<&'d Assessment, PublicError> {
    let named = id.map(AssessmentId::from);
    dossier
        .assessment(named.as_ref())
        .ok_or_else(|| PublicError::new(ErrorCode::NoAssessment).with("assessment", id.unwrap_or_default()))
}
