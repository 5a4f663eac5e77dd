use jauge_core::answers::{Answer, Reason, State};
use jauge_core::applicability::switched_off;
use jauge_core::assessment::Assessment;
use jauge_core::carry::carry;
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

/// The answer to a practice that an assessment began with, carried from an earlier year; nothing, where it began with none.
///
/// # Errors
/// `UnknownEdition`.
pub fn carried_to(
    dossier: &Dossier,
    assessment: &Assessment,
    practice: &str,
) -> Result<Option<Answer>, PublicError> {
    let Some(from) = assessment
        .from
        .as_ref()
        .and_then(|id| dossier.assessment(Some(id)))
    else {
        return Ok(None);
    };
    let (earlier, edition) = (editions::of(dossier, from)?, editions::of(dossier, assessment)?);
    let began = carry(assessment.id.clone(), assessment.date, from, earlier, edition);
    Ok(began.answers.get(practice).cloned())
}
