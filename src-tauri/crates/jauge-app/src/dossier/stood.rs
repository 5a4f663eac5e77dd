use std::borrow::Cow;

use jauge_core::assessment::{SignOff, Status};
use jauge_core::dossier::Dossier;
use jauge_core::ids::AssessmentId;
use jauge_core::profile::Country;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::{assessment, kept};
use crate::error::{ErrorCode, PublicError};

/// The dossier as an assessment is to be read with: as it stood when the assessment was signed off, else as it is.
///
/// Everything shown or printed of a finished assessment is made from this, so that it stays the same whatever changes
/// later. The assessment is finished in it, with its sign-off but for the text that was just read; the finished ones
/// before it have theirs, which did not change since. Editions are those of today: they never change once a dossier
/// brings them along. What was finished without a sign-off, as in older files, is read with the dossier as it is.
///
/// # Errors
/// `NoAssessment`; `Damaged` where what was kept cannot be read.
pub fn stood<'d>(dossier: &'d Dossier, id: &AssessmentId) -> Result<Cow<'d, Dossier>, PublicError> {
    let now = assessment(dossier, Some(id.as_str()))?;
    let Some(signed) = now
        .signed
        .as_ref()
        .filter(|signed| !signed.as_it_stood.is_empty())
    else {
        return Ok(Cow::Borrowed(dossier));
    };
    let kept = kept::read(&signed.as_it_stood, &dossier.editions).map_err(|error| {
        let detail = format!("what assessment {id} keeps: {error}");
        PublicError::new(ErrorCode::Damaged).with("detail", detail)
    })?;
    let mut then = Dossier::clone(&kept);
    for one in &mut then.assessments {
        if one.id == *id {
            one.status = Status::Finished;
            one.signed = Some(SignOff {
                as_it_stood: String::new(),
                ..signed.clone()
            });
        } else if one.status == Status::Finished {
            let kept = dossier.assessment(Some(&one.id));
            one.signed = kept.and_then(|kept| kept.signed.clone());
        }
    }
    Ok(Cow::Owned(then))
}

/// The same, with today's decisions and address book where the assessment is the latest: a venue decides, and calls
/// providers, after its board has read the report.
///
/// # Errors
/// As [`stood`].
pub fn decided<'d>(dossier: &'d Dossier, id: &AssessmentId) -> Result<Cow<'d, Dossier>, PublicError> {
    let stood = stood(dossier, id)?;
    let latest = dossier.assessment(None).is_some_and(|latest| latest.id == *id);
    let same = stood.decisions == dossier.decisions && stood.contacts == dossier.contacts;
    if same || !latest {
        return Ok(stood);
    }
    Ok(Cow::Owned(Dossier {
        decisions: dossier.decisions.clone(),
        contacts: dossier.contacts.clone(),
        ..stood.into_owned()
    }))
}

/// When an assessment was signed off, on the clock of the venue: the date of whatever is printed of it, the same on every
/// machine. `None` where it is open, or was finished without a sign-off.
#[must_use]
pub fn signed_at(dossier: &Dossier, id: &AssessmentId) -> Option<DateTime> {
    let signed = dossier.assessment(Some(id))?.signed.as_ref()?;
    // Rules rather than names of zones: they ask for no database, which not every machine has.
    let rule = match dossier.profile.country {
        Some(Country::Quebec | Country::Canada) => "EST5EDT,M3.2.0,M11.1.0",
        Some(Country::France | Country::Europe) => "CET-1CEST,M3.5.0,M10.5.0/3",
        Some(Country::Other) | None => "UTC0",
    };
    let zone = TimeZone::posix(rule).unwrap_or(TimeZone::UTC);
    Some(zone.to_datetime(signed.at))
}
