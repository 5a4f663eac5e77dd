use jauge_core::decisions::Decision;
use jauge_store::Store;

use crate::error::PublicError;
use crate::typed;

/// Stores the decisions in the place of those that are there. When this returns, they are on the disk.
///
/// # Errors
/// `TooLong`, `Invalid`, `Duplicate` with a path such as `plan[3].reason`; `ReadOnly`, `DiskFull`…
pub fn put_decisions(store: &mut Store, decisions: &[Decision]) -> Result<(), PublicError> {
    typed::check_decisions(decisions)?;
    let path = store.path().to_owned();
    store
        .change(|changes| changes.set_decisions(decisions))
        .map_err(|error| PublicError::from(error).about(&path))
}
