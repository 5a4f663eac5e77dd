use std::path::Path;

use jauge_core::assessment::Status;
use jauge_core::dossier::Dossier;
use jauge_store::{Access, Store};

use super::create;
use crate::error::{ErrorCode, PublicError};

/// Puts a dossier in the place of what a file holds, or creates the file. All or nothing.
///
/// A finished assessment is signed off: an import that would change or drop one, or the edition that it answers, is
/// refused.
///
/// # Errors
/// `Frozen`, and whatever is wrong with the file, which then stays as it was.
pub fn import(path: &Path, dossier: &Dossier) -> Result<(), PublicError> {
    if std::fs::symlink_metadata(path).is_err() {
        return create(path, dossier).map(drop);
    }
    let replace = || -> Result<(), PublicError> {
        let mut store = Store::open(path, Access::Write)?;
        let before = store.dossier()?;
        let signed = before
            .assessments
            .iter()
            .filter(|one| one.status == Status::Finished);
        for assessment in signed {
            let own = |whole: &Dossier| {
                let mut own = whole.editions.iter();
                own.find(|own| own.id == assessment.edition).cloned()
            };
            if dossier.assessment(Some(&assessment.id)) != Some(assessment) || own(dossier) != own(&before) {
                let error = PublicError::new(ErrorCode::Frozen);
                return Err(error.with("assessment", &assessment.id));
            }
        }
        Ok(store.change(|changes| changes.replace(dossier))?)
    };
    replace().map_err(|error| error.about(path))
}
