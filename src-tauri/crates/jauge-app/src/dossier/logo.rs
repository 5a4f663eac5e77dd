use std::io::Read as _;
use std::path::Path;

use jauge_core::limits;
use jauge_core::logo::Logo;
use jauge_store::Store;

use crate::error::PublicError;

/// Stores the logo, or takes it away. When this returns, it is on the disk.
///
/// # Errors
/// `ReadOnly`, `DiskFull`…
pub fn put_logo(store: &mut Store, logo: Option<&Logo>) -> Result<(), PublicError> {
    let path = store.path().to_owned();
    store
        .change(|changes| changes.set_logo(logo))
        .map_err(|error| PublicError::from(error).about(&path))
}

/// The bytes of a picture, and never many more than a logo may have.
///
/// # Errors
/// `Missing`, `Refused`.
pub fn read_picture(path: &Path) -> Result<Vec<u8>, PublicError> {
    let read = || {
        let mut bytes = Vec::new();
        let file = std::fs::File::open(path)?;
        file.take(limits::LOGO_BYTES as u64 + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    read().map_err(|error: std::io::Error| PublicError::from(error).about(path))
}
