use jauge_core::inventory::Inventory;
use jauge_core::model::Edition;
use jauge_store::Store;

use crate::error::PublicError;
use crate::typed;

/// Stores the inventory in the place of the one that is there. When this returns, it is on the disk.
///
/// # Errors
/// `TooLong`, `Invalid`, `MissingField`, `Duplicate`, `UnknownReference` with a path such as `tools[3].name`;
/// `ReadOnly`, `DiskFull`…
pub fn put_inventory(store: &mut Store, edition: &Edition, inventory: &Inventory) -> Result<(), PublicError> {
    typed::check_inventory(inventory, edition)?;
    let path = store.path().to_owned();
    store
        .change(|changes| changes.set_inventory(inventory))
        .map_err(|error| PublicError::from(error).about(&path))
}
