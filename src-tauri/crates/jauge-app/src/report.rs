//! The diagnostic for the board, and the picture that the results screen shows of it.
//!
//! Everything said is read from the scores and the advice, never computed again: screen and print agree because they
//! read the same values. Each module here fills one page or annex of [`jauge_report::diagnostic::Diagnostic`].

mod actions;
mod answers;
mod aside;
mod ask;
mod bars;
mod causes;
mod contents;
mod decided;
mod decisions;
mod dimensions;
mod findings;
mod front;
mod inventory;
mod legal;
mod method;
mod plan;
mod progress;
mod providers;
mod radar;
mod reading;
mod risks;
mod skills;
mod steps;
#[cfg(test)]
mod tests;
mod whole;
mod words;

use jauge_core::comparison::{Comparison, TrendPoint};
use jauge_core::dossier::Dossier;
use jauge_core::ids::{AssessmentId, DimensionId};
use jauge_core::scoring::{DimensionScore, Scores};
use jauge_l10n::{Locale, Texts};
use jauge_report::charts::RowExtent;
use jauge_report::diagnostic::{Diagnostic, compose};
use jauge_report::document::Document;
use jauge_report::{RenderError, Rendered};

use crate::dossier;
use crate::editions;
use crate::error::{ErrorCode, PublicError};
use crate::wire::{BarView, ReportOptions, SceneView};
use reading::Reading;
use words::Words;

/// The diagnostic of an assessment as a PDF; `date` is when it is made. That of a finished one is made from the dossier as
/// it stood and dated by its sign-off: the same bytes ever after.
///
/// # Errors
/// `NoAssessment`, `UnknownEdition`, or `Invalid` for a language or an annex that does not exist.
pub fn diagnostic(
    dossier: &Dossier,
    assessment: &AssessmentId,
    options: &ReportOptions,
    date: jiff::civil::DateTime,
) -> Result<Rendered, PublicError> {
    jauge_report::render(&document(dossier, assessment, options, date)?).map_err(unforeseen)
}

/// The diagnostic, composed but not laid out yet.
///
/// # Errors
/// As [`diagnostic`].
pub fn document(
    dossier: &Dossier,
    assessment: &AssessmentId,
    options: &ReportOptions,
    date: jiff::civil::DateTime,
) -> Result<Document, PublicError> {
    Ok(compose(&page_model(dossier, assessment, options, date)?))
}

/// What came of a rendering; nothing, where it was stopped.
///
/// # Errors
/// `Internal`: no text that people type makes a rendering fail.
pub(crate) fn unless_stopped<T>(outcome: Result<T, RenderError>) -> Result<Option<T>, PublicError> {
    match outcome {
        Ok(made) => Ok(Some(made)),
        Err(RenderError::Cancelled) => Ok(None),
        Err(error) => Err(unforeseen(error)),
    }
}

fn unforeseen(error: RenderError) -> PublicError {
    PublicError::new(ErrorCode::Internal).with("detail", error)
}

/// What the diagnostic says, before it is laid out.
///
/// # Errors
/// As [`diagnostic`].
pub fn page_model(
    dossier: &Dossier,
    assessment: &AssessmentId,
    options: &ReportOptions,
    date: jiff::civil::DateTime,
) -> Result<Diagnostic, PublicError> {
    let locale = Locale::parse(&options.locale).map_err(|_| {
        PublicError::new(ErrorCode::Invalid)
            .with("path", "locale")
            .with("value", &options.locale)
    })?;
    let contents = contents::Contents::read(&options.contents)?;
    // A logo says nothing of a year: that of today is printed on any.
    let logo = dossier.logo.as_ref().filter(|_| options.logo);
    let logo = logo.and_then(crate::logo::picture);
    let dossier = &*dossier::stood(dossier, assessment)?;
    let date = dossier::signed_at(dossier, assessment).unwrap_or(date);
    let texts = Texts::new(locale);
    let texts = dossier
        .assessment(Some(assessment))
        .map_or(texts, |assessment| editions::texts(dossier, assessment, texts));
    let reading = Reading::new(dossier, assessment, contents, Words::new(texts), date.date())?;
    Ok(whole::fill(&reading, options, logo, date))
}

/// The level bars of the results screen, weakest first, and where each row stands in the picture.
#[must_use]
pub fn level_bars(
    scores: &Scores,
    earlier: Option<(&Scores, jiff::civil::Date)>,
    texts: &Texts,
) -> (SceneView, Vec<BarView>) {
    let words = Words::new(*texts);
    let before = |score: &DimensionScore| earlier?.0.dimension(score.id.as_str())?.level;
    let bars = bars::bars(&words, scores, before);
    let bar_words = bars::words(&words, earlier.map(|(_, date)| date));
    let (scene, rows) = jauge_report::charts::level_bars(&bars, &bar_words, SCREEN);
    (scene.into(), extents(rows))
}

fn extents(rows: Vec<RowExtent>) -> Vec<BarView> {
    let extent = |row: RowExtent| BarView {
        y: row.y.into(),
        height: row.height.into(),
    };
    rows.into_iter().map(extent).collect()
}

/// The dimensions then and now, in the order of the comparison, and where each row stands in the picture.
#[must_use]
pub fn change_bars(
    comparison: &Comparison,
    then: jiff::civil::Date,
    now: jiff::civil::Date,
    texts: &Texts,
) -> (SceneView, Vec<BarView>) {
    let words = Words::new(*texts);
    let rows = progress::rows(&words, comparison);
    let said = progress::change_words(&words, then, now);
    let (scene, rows) = jauge_report::charts::changes(&rows, &said, SCREEN);
    (scene.into(), extents(rows))
}

/// Each dimension over all years, oldest first, in the order given.
#[must_use]
pub fn trend_picture(trend: &[(DimensionId, Vec<TrendPoint>)], texts: &Texts) -> SceneView {
    let words = Words::new(*texts);
    let (rows, said) = (
        progress::panels(&words, trend),
        progress::trend_words(&words, trend),
    );
    jauge_report::charts::trend(&rows, &said, SCREEN).into()
}

/// Width of the picture on screen, in points: narrow, for the window enlarges it until its letters are those of the
/// text around it (a column of 580 pixels where the window is 1024 wide).
const SCREEN: f32 = 340.0;
