use jauge_core::answers::{Answer, Reason, State};
use jauge_core::applicability;
use jauge_core::assessment::Status;
use jauge_core::dossier::Dossier;
use jauge_core::profile::Profile;
use jauge_store::Store;

use crate::editions;
use crate::error::PublicError;

/// Stores the profile and, in the same change, what it switches off and on again in the assessments still open.
///
/// # Errors
/// `UnknownEdition`, `ReadOnly`, `DiskFull`…
pub fn put_profile(store: &mut Store, dossier: &Dossier, profile: &Profile) -> Result<(), PublicError> {
    let mut switched = Vec::new();
    for assessment in dossier
        .assessments
        .iter()
        .filter(|one| one.status == Status::Open)
    {
        let edition = editions::of(dossier, assessment)?;
        for (practice, answer) in applicability::changes(edition, profile, &assessment.answers) {
            switched.push((&assessment.id, practice, answer));
        }
        let answers = &assessment.answers;
        for practice in applicability::overtaken(edition, &dossier.profile, profile, answers) {
            let answer = Answer::new(State::NotApplicable(Reason::Profile));
            switched.push((&assessment.id, practice, Some(answer)));
        }
    }
    let path = store.path().to_owned();
    store
        .change(|changes| {
            changes.set_profile(profile)?;
            for (assessment, practice, answer) in &switched {
                match answer {
                    Some(answer) => changes.put_answer(assessment, practice, answer)?,
                    None => changes.clear_answer(assessment, practice)?,
                }
            }
            Ok(())
        })
        .map_err(|error| PublicError::from(error).about(&path))
}
