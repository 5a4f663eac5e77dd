use jauge_core::contacts::Contact;
use jauge_core::model::Edition;
use jauge_store::Store;

use crate::error::PublicError;
use crate::typed;

/// Stores the address book in the place of the one that is there. When this returns, it is on the disk.
///
/// # Errors
/// `TooLong`, `Invalid`, `MissingField`, `Duplicate` with a path such as `providers[3].name`; `ReadOnly`, `DiskFull`…
pub fn put_contacts(store: &mut Store, edition: &Edition, contacts: &[Contact]) -> Result<(), PublicError> {
    typed::check_contacts(contacts, edition)?;
    let path = store.path().to_owned();
    store
        .change(|changes| changes.set_contacts(contacts))
        .map_err(|error| PublicError::from(error).about(&path))
}
