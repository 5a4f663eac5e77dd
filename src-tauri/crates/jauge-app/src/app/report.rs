//! The report on disk.

use std::path::{Path, PathBuf};

use jauge_l10n::{Locale, Texts, msg};

use super::App;
use super::files::Written;
use crate::error::{ErrorCode, PublicError};
use crate::wire::{ReportOptions, SavedReport};
use crate::{file_name, report};

const EXTENSION: &str = "pdf";

impl App {
    /// Prints the diagnostic of the assessment on screen to a file.
    ///
    /// # Errors
    /// `NoDossier`, `Invalid`; `Refused`, `DiskFull`, `Missing` for the file.
    pub fn save_report(&self, options: &ReportOptions, path: &Path) -> Result<SavedReport, PublicError> {
        let now = (self.environment.now)().datetime();
        let mut state = self.state();
        let open = state.open()?;
        let rendered = report::diagnostic(&open.dossier, &open.assessment, options, now)?;
        let written = Written {
            bytes: &rendered.bytes,
            pages: rendered.pages,
            replaced: &rendered.replaced,
        };
        state.write_file(path, EXTENSION, &written)
    }

    /// Where the last report went, to be opened.
    pub fn last_report(&self) -> Option<PathBuf> {
        self.state().last_report.clone()
    }

    /// A name for the file of a report, in its language: the venue, what it is, the day.
    ///
    /// # Errors
    /// `NoDossier`, `Invalid` for a language that is not offered.
    pub fn suggested_report_name(&self, options: &ReportOptions) -> Result<String, PublicError> {
        let locale = Locale::parse(&options.locale).map_err(|_| {
            let error = PublicError::new(ErrorCode::Invalid).with("path", "locale");
            error.with("value", &options.locale)
        })?;
        let state = self.state();
        Ok(report_name(
            &state.open()?.dossier.profile.name,
            self.today(),
            locale,
        ))
    }
}

/// A name for the file of a report.
#[must_use]
pub fn report_name(venue: &str, today: jiff::civil::Date, locale: Locale) -> String {
    let texts = Texts::new(locale);
    let venue = file_name::stem(venue, &msg::files::untitled(&texts));
    // A day in figures sorts, and reads the same in both languages.
    let name = msg::files::report(&texts, &today.to_string(), &venue);
    format!("{name}.{EXTENSION}")
}
