use jauge_core::assessment::{Checked, Status};
use jauge_core::dossier::Dossier;
use jauge_core::findings::Item;
use jauge_core::inventory::Inventory;
use jauge_core::model::Edition;
use jauge_store::Store;

use crate::error::PublicError;
use crate::typed;

/// Stores the inventory in the place of the one that is there, and in the same change forgets that what is gone was found
/// still true: its id may be given again. When this returns, it is on the disk.
///
/// # Errors
/// `TooLong`, `Invalid`, `MissingField`, `Duplicate`, `UnknownReference` with a path such as `tools[3].name`;
/// `ReadOnly`, `DiskFull`…
pub fn put_inventory(
    store: &mut Store,
    dossier: &Dossier,
    edition: &Edition,
    inventory: &Inventory,
) -> Result<(), PublicError> {
    typed::check_inventory(inventory, edition)?;
    let path = store.path().to_owned();
    store
        .change(|changes| {
            changes.set_inventory(inventory)?;
            for assessment in &dossier.assessments {
                let mut checked = assessment.still_true.clone();
                checked.retain(|one| is_there(inventory, one));
                if assessment.status == Status::Open && checked != assessment.still_true {
                    changes.set_still_true(&assessment.id, &checked)?;
                }
            }
            Ok(())
        })
        .map_err(|error| PublicError::from(error).about(&path))
}

fn is_there(inventory: &Inventory, checked: &Checked) -> bool {
    match checked {
        Checked::Profile => true,
        Checked::Item(Item::Tool(id)) => inventory.tool(id).is_some(),
        Checked::Item(Item::Asset(id)) => inventory.asset(id).is_some(),
        Checked::Item(Item::Flow(id)) => inventory.flow(id).is_some(),
        Checked::Item(Item::Skill(id)) => inventory.skills.contains_key(id),
    }
}
