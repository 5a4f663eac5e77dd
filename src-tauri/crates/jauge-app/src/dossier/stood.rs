use std::borrow::Cow;

use jauge_core::assessment::{SignOff, Status};
use jauge_core::dossier::Dossier;
use jauge_core::ids::AssessmentId;

use super::assessment;
use crate::error::{ErrorCode, PublicError};
use crate::exchange;

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
    let mut then = exchange::read_stood(&signed.as_it_stood, &dossier.editions).map_err(|error| {
        let detail = format!("what assessment {id} keeps: {error}");
        PublicError::new(ErrorCode::Damaged).with("detail", detail)
    })?;
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
