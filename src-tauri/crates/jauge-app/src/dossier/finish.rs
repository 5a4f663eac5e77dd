use jauge_core::assessment::{Assessment, SignOff, Status};
use jauge_core::dossier::Dossier;
use jauge_core::limits;
use jauge_store::Store;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::error::{ErrorCode, PublicError};
use crate::{exchange, typed};

/// What is said when an assessment is finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finish {
    /// When.
    pub at: Timestamp,
    /// Who was there, by role.
    pub present: String,
    /// Free note.
    pub note: String,
    /// The day meant for the next assessment.
    pub reminder: Option<Date>,
}

/// Signs an assessment off, with the whole dossier as it stands. When this returns, it is on the disk.
///
/// # Errors
/// `TooLong`, `Invalid` with the field; `Frozen`, `ReadOnly`, `DiskFull`…
pub fn finish(
    store: &mut Store,
    dossier: &Dossier,
    assessment: &Assessment,
    said: Finish,
) -> Result<(), PublicError> {
    if assessment.status == Status::Finished {
        return Err(PublicError::new(ErrorCode::Frozen).with("assessment", &assessment.id));
    }
    typed::check(&said.present, limits::SHORT_TEXT, "present")?;
    typed::check(&said.note, limits::NOTE, "note")?;
    typed::check_day(said.reminder, "reminder")?;
    let standing = Dossier {
        reminder: said.reminder,
        ..dossier.clone()
    };
    let signed = SignOff {
        at: said.at,
        present: said.present,
        note: said.note,
        as_it_stood: exchange::write_stood(&standing),
    };
    let path = store.path().to_owned();
    store
        .change(|changes| {
            changes.finish(&assessment.id, &signed)?;
            changes.set_reminder(said.reminder)
        })
        .map_err(|error| PublicError::from(error).about(&path))
}

/// Sets the day meant for the next assessment, or takes it away. When this returns, it is on the disk.
///
/// # Errors
/// `Invalid`; `ReadOnly`, `DiskFull`…
pub fn put_reminder(store: &mut Store, day: Option<Date>) -> Result<(), PublicError> {
    typed::check_day(day, "reminder")?;
    let path = store.path().to_owned();
    store
        .change(|changes| changes.set_reminder(day))
        .map_err(|error| PublicError::from(error).about(&path))
}
