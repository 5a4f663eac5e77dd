//! The report on disk.

use std::path::{Path, PathBuf};

use jauge_l10n::{Locale, Texts, msg};

use super::App;
use crate::error::{ErrorCode, PublicError};
use crate::wire::{ReportOptions, SavedReport};
use crate::{dossier, file_name, report};

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
        let path = with_extension(path);
        dossier::save_file(&path, &rendered.bytes)?;
        state.last_report = Some(path.clone());
        let name = |part: Option<&std::ffi::OsStr>| {
            part.map(|part| part.to_string_lossy().into_owned())
                .unwrap_or_default()
        };
        Ok(SavedReport {
            file: name(path.file_name()),
            folder: name(path.parent().map(Path::as_os_str)),
            pages: u32::try_from(rendered.pages).unwrap_or(u32::MAX),
            bytes: u32::try_from(rendered.bytes.len()).unwrap_or(u32::MAX),
            replaced: rendered.replaced.iter().map(char::to_string).collect(),
        })
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

/// The extension is added where it is missing, never put in the place of another word: « Diagnostic 2.1 ».
fn with_extension(path: &Path) -> PathBuf {
    let has = path
        .extension()
        .is_some_and(|end| end.eq_ignore_ascii_case(EXTENSION));
    if has {
        return path.to_owned();
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(EXTENSION);
    PathBuf::from(name)
}
