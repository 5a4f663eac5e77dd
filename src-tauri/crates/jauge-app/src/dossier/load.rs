use std::fs::File;
use std::io::Read;
use std::path::Path;

use jauge_core::assessment::Assessment;
use jauge_core::contacts::Contact;
use jauge_core::dossier::Dossier;
use jauge_core::ids::AssessmentId;
use jauge_core::limits;
use jauge_core::model::Edition;
use jauge_core::profile::Profile;
use jauge_store::{Access, Store};

use crate::error::{ErrorCode, PublicError};
use crate::exchange;

/// Whether a file stands for an exchange file, by its name.
#[must_use]
pub fn is_exchange(path: &Path) -> bool {
    path.extension()
        .is_some_and(|end| end.eq_ignore_ascii_case("json"))
}

/// Opens a dossier to change it.
///
/// # Errors
/// Whatever is wrong with the file, which stays untouched.
pub fn open(path: &Path) -> Result<Store, PublicError> {
    Store::open(path, Access::Write).map_err(|error| PublicError::from(error).about(path))
}

/// Reads a dossier, or an exchange file (`.json`) in its place.
///
/// # Errors
/// Whatever is wrong with the file, which stays untouched.
pub fn load(path: &Path) -> Result<Dossier, PublicError> {
    if is_exchange(path) {
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
    let read = || exchange::read(&bytes(path)?);
    read().map_err(|error| error.about(path))
}

/// Reads a profile from a file: an object like `organisation` of an exchange file, or a whole exchange file.
///
/// # Errors
/// The first fault, with where it stands.
pub fn read_profile(path: &Path) -> Result<Profile, PublicError> {
    let read = || exchange::read_profile(&bytes(path)?);
    read().map_err(|error| error.about(path))
}

/// Reads a network's list of providers, in the words of an edition.
///
/// # Errors
/// The first fault, with where it stands.
pub fn read_contacts(path: &Path, edition: &Edition) -> Result<Vec<Contact>, PublicError> {
    let read = || exchange::read_contacts(&bytes(path)?, edition);
    read().map_err(|error| error.about(path))
}

/// One byte more than is taken tells a file that is too large, without reading the rest of it.
fn bytes(path: &Path) -> Result<Vec<u8>, PublicError> {
    let mut bytes = Vec::new();
    let mut file = File::open(path)?.take(limits::EXCHANGE_BYTES + 1);
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
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
