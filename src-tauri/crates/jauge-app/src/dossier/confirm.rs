use std::collections::BTreeSet;

use jauge_core::answers::Answer;
use jauge_core::assessment::{Assessment, Checked};
use jauge_core::carry;
use jauge_core::ids::PracticeId;
use jauge_store::Store;
use jiff::Timestamp;

use crate::error::PublicError;

/// Makes carried answers count; others of the list stay as they are. When this returns, it is on the disk: all of it, or
/// nothing.
///
/// # Errors
/// `Frozen`, `ReadOnly`, `DiskFull`…
pub fn confirm(
    store: &mut Store,
    assessment: &Assessment,
    practices: &[PracticeId],
    at: Timestamp,
) -> Result<(), PublicError> {
    let mut after = assessment.clone();
    carry::confirm(&mut after, practices, at);
    let changed: Vec<_> = (after.answers.into_iter())
        .filter(|(id, answer)| assessment.answers.get(id) != Some(answer))
        .collect();
    put_back(store, assessment, &changed, &assessment.still_true)
}

/// Stores what was found still true. When this returns, it is on the disk.
///
/// # Errors
/// `Frozen`, `ReadOnly`, `DiskFull`…
pub fn put_still_true(
    store: &mut Store,
    assessment: &Assessment,
    checked: &BTreeSet<Checked>,
) -> Result<(), PublicError> {
    put_back(store, assessment, &[], checked)
}

/// Stores answers and what was found still true, as they stood before. When this returns, all of it is on the disk.
///
/// # Errors
/// `Frozen`, `ReadOnly`, `DiskFull`…
pub fn put_back(
    store: &mut Store,
    assessment: &Assessment,
    answers: &[(PracticeId, Answer)],
    checked: &BTreeSet<Checked>,
) -> Result<(), PublicError> {
    let path = store.path().to_owned();
    store
        .change(|changes| {
            changes.put_answers(&assessment.id, answers)?;
            changes.set_still_true(&assessment.id, checked)
        })
        .map_err(|error| PublicError::from(error).about(&path))
}
