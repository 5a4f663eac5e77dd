use jauge_core::answers::{Answer, Reason, State};
use jauge_core::applicability::switched_off;
use jauge_core::assessment::Assessment;
use jauge_core::dossier::Dossier;
use jauge_core::ids::PracticeId;
use jauge_store::Store;

use crate::editions;
use crate::error::{ErrorCode, PublicError};
use crate::typed;

/// Stores an answer, or clears it. When this returns, it is on the disk.
///
/// # Errors
/// `UnknownPractice`, `TooLong`, `Invalid`, `Frozen`, `ReadOnly`, `DiskFull`…
pub fn put_answer(
    store: &mut Store,
    dossier: &Dossier,
    assessment: &Assessment,
    practice: &str,
    answer: Option<Answer>,
) -> Result<(), PublicError> {
    let edition = editions::of(dossier, assessment)?;
    let practice = &edition
        .practice(practice)
        .ok_or_else(|| PublicError::new(ErrorCode::UnknownPractice).with("value", practice))?
        .id;
    if let Some(answer) = &answer {
        typed::check_answer(answer, str::to_owned)?;
    }
    let off = switched_off(edition, &dossier.profile);
    let is_off = |id: &PracticeId| off.iter().any(|(practice, _)| *practice == id);
    // A cleared answer leaves the profile to speak again.
    let by_profile = || is_off(practice).then(|| Answer::new(State::NotApplicable(Reason::Profile)));
    let written = answer.or_else(by_profile);
    let path = store.path().to_owned();
    store
        .change(|changes| match &written {
            Some(answer) => changes.put_answer(&assessment.id, practice, answer),
            None => changes.clear_answer(&assessment.id, practice),
        })
        .map_err(|error| PublicError::from(error).about(&path))
}
