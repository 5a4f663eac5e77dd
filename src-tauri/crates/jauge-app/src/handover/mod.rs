//! The hand-over page: what whoever takes over has to know, for the screen and for print.
//!
//! It quotes what the team typed, notes and roles included: it is for the team, and goes to nobody outside.

mod page;
mod parts;
mod people;
mod print;
mod standing;
#[cfg(test)]
mod tests;
mod words;

use std::path::Path;

use jauge_core::assessment::Assessment;
use jauge_core::dossier::Dossier;
use jauge_core::inventory::Inventory;
use jauge_core::model::Edition;
use jauge_l10n::{Locale, Texts};
use jauge_report::Rendered;
use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::comparison::Year;
use crate::error::{ErrorCode, PublicError};
use crate::plan::Plan;
use crate::wire::{BriefView, HandoverOptions};
use crate::{dossier, editions};

/// The hand-over page of a dossier; `file` is where it is kept, `now` when the page is made.
///
/// # Errors
/// `NoAssessment`, `UnknownEdition`, or `Invalid` for a language that does not exist.
pub fn view(
    dossier: &Dossier,
    file: Option<&Path>,
    options: &HandoverOptions,
    now: &Zoned,
) -> Result<BriefView, PublicError> {
    let reading = Reading::new(dossier, file, texts(options)?, now)?;
    Ok(page::view(&reading, &page::write(&reading)))
}

/// The page as a PDF.
///
/// # Errors
/// As [`view`].
pub fn file(
    dossier: &Dossier,
    file: Option<&Path>,
    options: &HandoverOptions,
    now: &Zoned,
) -> Result<Rendered, PublicError> {
    let reading = Reading::new(dossier, file, texts(options)?, now)?;
    let document = print::document(&reading, &page::write(&reading), options.paper, now.datetime());
    jauge_report::render(&document)
        .map_err(|error| PublicError::new(ErrorCode::Internal).with("detail", error))
}

/// The texts of the language of the page.
///
/// # Errors
/// `Invalid` for a language that is not offered.
pub(crate) fn texts(options: &HandoverOptions) -> Result<Texts, PublicError> {
    let locale = Locale::parse(&options.locale).map_err(|_| {
        let error = PublicError::new(ErrorCode::Invalid).with("path", "locale");
        error.with("value", &options.locale)
    })?;
    Ok(Texts::new(locale))
}

/// Everything that is read for the page.
struct Reading<'a> {
    dossier: &'a Dossier,
    file: Option<&'a Path>,
    texts: Texts,
    today: Date,
    zone: TimeZone,
    edition: &'static Edition,
    /// The latest assessment, as it stood.
    now: Year<'a>,
    plan: Plan<'a>,
}

impl<'a> Reading<'a> {
    fn new(
        dossier: &'a Dossier,
        file: Option<&'a Path>,
        texts: Texts,
        now: &Zoned,
    ) -> Result<Self, PublicError> {
        let latest = dossier::assessment(dossier, None)?;
        let year = Year::read(dossier, &latest.id)?;
        let today = now.date();
        let plan = Plan::read(dossier, &texts, today)?;
        Ok(Self {
            texts: editions::texts(dossier, latest, texts),
            edition: year.edition,
            now: year,
            zone: now.time_zone().clone(),
            plan,
            dossier,
            file,
            today,
        })
    }

    fn assessment(&self) -> &Assessment {
        self.now.assessment()
    }

    /// What is true today: whoever takes over needs no older one.
    fn inventory(&self) -> &'a Inventory {
        &self.dossier.inventory
    }

    /// A text of the model. Editions are checked whole, so that none is missing.
    fn model(&self, id: &str) -> String {
        self.texts.model(id).unwrap_or_default()
    }
}
