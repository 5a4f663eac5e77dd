use std::path::Path;

use jauge_core::applicability::changes;
use jauge_core::assessment::Assessment;
use jauge_core::dossier::{Dossier, OwnEdition};
use jauge_core::ids::AssessmentId;
use jauge_core::model::Edition;
use jauge_core::profile::Profile;
use jauge_store::Store;
use jiff::civil::Date;

use crate::editions;
use crate::error::PublicError;

/// The dossier of a venue that starts: one open assessment, named after the year, with what the profile switches off.
#[must_use]
pub fn first(profile: Profile, today: Date) -> Dossier {
    of_edition(profile, today, editions::latest())
}

/// The same with the edition of a network, which the dossier brings along.
///
/// # Errors
/// `BadEdition`.
pub fn first_with(profile: Profile, today: Date, own: OwnEdition) -> Result<Dossier, PublicError> {
    let edition = editions::of_network(&own)?;
    Ok(Dossier {
        editions: vec![own],
        ..of_edition(profile, today, edition)
    })
}

fn of_edition(profile: Profile, today: Date, edition: &Edition) -> Dossier {
    let id = AssessmentId::from(today.year().to_string().as_str());
    let mut assessment = Assessment::new(id, today, &edition.id);
    for (practice, answer) in changes(edition, &profile, &assessment.answers) {
        if let Some(answer) = answer {
            assessment.answers.insert(practice, answer);
        }
    }
    Dossier {
        profile,
        assessments: vec![assessment],
        ..Dossier::default()
    }
}

/// Creates the file of a dossier and opens it. Never takes the place of another file.
///
/// # Errors
/// `Exists`, `Refused`, `DiskFull`.
pub fn create(path: &Path, dossier: &Dossier) -> Result<Store, PublicError> {
    Store::create(path, dossier).map_err(|error| PublicError::from(error).about(path))
}
