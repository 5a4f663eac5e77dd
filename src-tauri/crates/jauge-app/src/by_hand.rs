//! Papers to fill by hand: the blank questionnaire, for a meeting, and what is still to be found out, for the corridor.
//!
//! They are documents, not forms: what is written on them is typed in afterwards, and nothing is lost where somebody
//! prefers paper.

mod find_out;
mod question;
mod questionnaire;
mod sheet;
#[cfg(test)]
mod tests;

use jauge_core::dossier::Dossier;
use jauge_core::ids::AssessmentId;
use jauge_l10n::{Locale, Texts};
use jauge_report::Rendered;
use jauge_report::document::Document;
use jiff::civil::DateTime;

use crate::error::{ErrorCode, PublicError};
use crate::wire::{QuestionnaireOptions, ToFindOutOptions};
use crate::{dossier, editions};

/// The blank questionnaire: what the edition of an assessment asks of this venue; `date` is when it is made.
///
/// # Errors
/// `NoAssessment`, `UnknownEdition`, or `Invalid` for a language or a dimension that does not exist.
pub fn questionnaire(
    dossier: &Dossier,
    assessment: &AssessmentId,
    options: &QuestionnaireOptions,
    date: DateTime,
) -> Result<Rendered, PublicError> {
    let assessment = dossier::assessment(dossier, Some(assessment.as_str()))?;
    let edition = editions::of(dossier, assessment)?;
    let speak = |tag: &str, path: &str| -> Result<Texts, PublicError> {
        Ok(editions::texts(dossier, assessment, texts(tag, path)?))
    };
    let mut languages = vec![speak(&options.locale, "locale")?];
    // The same language twice is one.
    if let Some(beside) = options
        .beside
        .as_deref()
        .filter(|beside| *beside != options.locale)
    {
        languages.push(speak(beside, "beside")?);
    }
    let asked = questionnaire::Asked::choose(edition, &dossier.profile, options)?;
    print(&questionnaire::document(
        dossier,
        &asked,
        &languages,
        options.paper,
        date,
    ))
}

/// What nobody knows yet, by whom to ask, and what nobody has answered; `date` is when it is made.
///
/// # Errors
/// As [`questionnaire`].
pub fn to_find_out(
    dossier: &Dossier,
    assessment: &AssessmentId,
    options: &ToFindOutOptions,
    date: DateTime,
) -> Result<Rendered, PublicError> {
    let dossier = &*dossier::stood(dossier, assessment)?;
    let assessment = dossier::assessment(dossier, Some(assessment.as_str()))?;
    let edition = editions::of(dossier, assessment)?;
    let texts = editions::texts(dossier, assessment, texts(&options.locale, "locale")?);
    print(&find_out::document(
        dossier,
        assessment,
        edition,
        &texts,
        options.paper,
        date,
    ))
}

/// The texts of a language; `path` names the field that asks for it.
pub(crate) fn texts(tag: &str, path: &str) -> Result<Texts, PublicError> {
    let locale = Locale::parse(tag).map_err(|_| {
        let error = PublicError::new(ErrorCode::Invalid).with("path", path);
        error.with("value", tag)
    })?;
    Ok(Texts::new(locale))
}

fn print(document: &Document) -> Result<Rendered, PublicError> {
    jauge_report::render(document)
        .map_err(|error| PublicError::new(ErrorCode::Internal).with("detail", error))
}
