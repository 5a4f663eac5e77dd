//! Mission briefs: one description, drafted from the venue's own data, for the screen, for print and for a word
//! processor.
//!
//! What is sent comes first; the last part stays with the team. Notes, reasons and quotes of the venue are never
//! printed, and neither is a price of ours. A line to fill in stands wherever nothing is known.

mod context;
mod draft;
mod need;
mod print;
mod reading;
#[cfg(test)]
mod tests;
mod tools;

use jauge_core::dossier::Dossier;
use jauge_core::ids::AssessmentId;
use jauge_l10n::{Locale, Texts};
use jauge_report::{RenderError, Rendered};
use jiff::civil::DateTime;

use crate::dossier;
use crate::error::{ErrorCode, PublicError};
use crate::wire::{BriefFormat, BriefOptions, BriefView};
use draft::Draft;
use reading::Reading;

/// The brief for a type of provider; `date` is when it is drafted.
///
/// # Errors
/// `NoAssessment`, `UnknownEdition`, or `Invalid` for a provider or a language that does not exist.
pub fn view(
    dossier: &Dossier,
    assessment: &AssessmentId,
    options: &BriefOptions,
    date: DateTime,
) -> Result<BriefView, PublicError> {
    draft(dossier, assessment, options, date).map(|draft| draft.view)
}

/// The brief as a file of the kind asked for. A word processor counts its own pages: none are told.
///
/// # Errors
/// As [`view`].
pub fn file(
    dossier: &Dossier,
    assessment: &AssessmentId,
    options: &BriefOptions,
    date: DateTime,
) -> Result<Rendered, PublicError> {
    let document = print::document(&draft(dossier, assessment, options, date)?, options, date);
    let rendered = match options.format {
        BriefFormat::Pdf => jauge_report::render(&document),
        BriefFormat::Docx => jauge_report::docx::write(&document).map(|bytes| Rendered {
            bytes,
            pages: 0,
            replaced: Vec::new(),
        }),
    };
    rendered.map_err(|error: RenderError| PublicError::new(ErrorCode::Internal).with("detail", error))
}

/// The name of a type of provider, in the words of the brief.
///
/// # Errors
/// `Invalid` for a provider that does not exist.
pub fn provider_name(options: &BriefOptions, texts: &Texts) -> Result<String, PublicError> {
    let known = texts.model(&format!("provider-{}-mission", options.provider));
    let name = texts.model(&format!("provider-{}", options.provider));
    match (known, name) {
        (Some(_), Some(name)) => Ok(name),
        _ => Err(unknown_provider(options)),
    }
}

/// The texts of the language of a brief.
///
/// # Errors
/// `Invalid` for a language that is not offered.
pub(crate) fn texts(options: &BriefOptions) -> Result<Texts, PublicError> {
    let locale = Locale::parse(&options.locale).map_err(|_| {
        let error = PublicError::new(ErrorCode::Invalid).with("path", "locale");
        error.with("value", &options.locale)
    })?;
    Ok(Texts::new(locale))
}

fn unknown_provider(options: &BriefOptions) -> PublicError {
    let error = PublicError::new(ErrorCode::Invalid).with("path", "provider");
    error.with("value", &options.provider)
}

fn draft(
    whole: &Dossier,
    assessment: &AssessmentId,
    options: &BriefOptions,
    date: DateTime,
) -> Result<Draft, PublicError> {
    let whole = dossier::decided(whole, assessment)?;
    let reading = Reading::new(&whole, assessment, options, texts(options)?)?;
    Ok(draft::draft(&reading, date.date()))
}
