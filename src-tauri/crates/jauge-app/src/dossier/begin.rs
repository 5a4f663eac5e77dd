use jauge_core::applicability;
use jauge_core::assessment::{Assessment, Status};
use jauge_core::carry::{carry, copy, next_id};
use jauge_core::dossier::Dossier;
use jauge_core::ids::AssessmentId;
use jauge_core::limits;
use jauge_core::model::Edition;
use jauge_store::Store;
use jiff::civil::Date;

use super::assessment;
use crate::editions;
use crate::error::{ErrorCode, PublicError};

/// Starts a new assessment from the latest one, whose answers are carried and count for nothing until they are confirmed.
/// When this returns, it is on the disk; gives its id.
///
/// # Errors
/// `UnknownEdition`, `TooLong` when there are as many assessments as a dossier holds; `ReadOnly`, `DiskFull`…
pub fn start_year(
    store: &mut Store,
    dossier: &Dossier,
    edition: &str,
    today: Date,
) -> Result<AssessmentId, PublicError> {
    let latest = assessment(dossier, None)?;
    let earlier = editions::of(dossier, latest)?;
    let edition = edition_named(dossier, edition)?;
    let date = today.max(latest.date);
    let started = carry(next_id(dossier, date), date, latest, earlier, edition);
    add(store, dossier, edition, started)
}

/// Makes a copy of a finished assessment that can be changed. When this returns, it is on the disk; gives its id.
///
/// # Errors
/// `Invalid` when the assessment is open, `TooLong` when there are as many as a dossier holds; `ReadOnly`, `DiskFull`…
pub fn reopen(
    store: &mut Store,
    dossier: &Dossier,
    finished: &Assessment,
    today: Date,
) -> Result<AssessmentId, PublicError> {
    if finished.status == Status::Open {
        let error = PublicError::new(ErrorCode::Invalid).with("path", "assessment");
        return Err(error.with("value", &finished.id));
    }
    let edition = editions::of(dossier, finished)?;
    let date = today.max(assessment(dossier, None)?.date);
    add(
        store,
        dossier,
        edition,
        copy(next_id(dossier, date), date, finished),
    )
}

/// The edition of an id: one of the program's or one that the dossier brings along.
///
/// # Errors
/// `UnknownEdition`.
pub(crate) fn edition_named(dossier: &Dossier, id: &str) -> Result<&'static Edition, PublicError> {
    editions::find(dossier, id).ok_or_else(|| PublicError::new(ErrorCode::UnknownEdition).with("edition", id))
}

/// Adds an assessment with what today's profile switches off and on again in it.
fn add(
    store: &mut Store,
    dossier: &Dossier,
    edition: &Edition,
    mut started: Assessment,
) -> Result<AssessmentId, PublicError> {
    if dossier.assessments.len() >= limits::ASSESSMENTS {
        let error = PublicError::new(ErrorCode::TooLong).with("path", "assessments");
        return Err(error.with("limit", limits::ASSESSMENTS));
    }
    for (practice, answer) in applicability::changes(edition, &dossier.profile, &started.answers) {
        match answer {
            Some(answer) => _ = started.answers.insert(practice, answer),
            None => _ = started.answers.remove(&practice),
        }
    }
    let path = store.path().to_owned();
    store
        .change(|changes| changes.add_assessment(&started))
        .map_err(|error| PublicError::from(error).about(&path))?;
    Ok(started.id)
}
