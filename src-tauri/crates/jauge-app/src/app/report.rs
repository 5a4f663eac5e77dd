//! The report on disk.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU16, Ordering};

use jauge_l10n::{Locale, Texts, msg};
use jauge_report::Progress;

use super::App;
use super::files::Written;
use crate::error::{ErrorCode, PublicError};
use crate::wire::{ReportOptions, SavedReport};
use crate::{file_name, report};

const EXTENSION: &str = "pdf";

impl App {
    /// Prints the diagnostic of the assessment on screen to a file; nothing where [`Self::stop_report`] stopped it.
    ///
    /// # Errors
    /// `NoDossier`, `Invalid`; `Refused`, `DiskFull`, `Missing` for the file.
    pub fn save_report(
        &self,
        options: &ReportOptions,
        path: &Path,
    ) -> Result<Option<SavedReport>, PublicError> {
        let now = (self.environment.now)().datetime();
        self.making.begin();
        // Not under the lock: whatever else is asked meanwhile is answered.
        let (dossier, assessment) = self.stands()?;
        let document = report::document(&dossier, &assessment, options, now)?;
        let made = jauge_report::render_with(&document, &mut |progress| self.making.follow(progress));
        self.making.end();
        let Some(rendered) = report::unless_stopped(made)? else {
            return Ok(None);
        };
        self.state()
            .write_file(path, EXTENSION, &Written::from(&rendered))
            .map(Some)
    }

    /// How far the report being made has come, in thousandths; 0 where none is.
    #[must_use]
    pub fn report_progress(&self) -> u16 {
        self.making.done.load(Ordering::Relaxed)
    }

    /// Stops the report being made: no file is written.
    pub fn stop_report(&self) {
        self.making.stopped.store(true, Ordering::Relaxed);
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

/// The report being made: how far it has come, and whether it goes on.
#[derive(Default)]
pub(super) struct Making {
    done: AtomicU16,
    stopped: AtomicBool,
}

impl Making {
    fn begin(&self) {
        self.done.store(0, Ordering::Relaxed);
        self.stopped.store(false, Ordering::Relaxed);
    }

    fn end(&self) {
        self.done.store(0, Ordering::Relaxed);
    }

    fn follow(&self, progress: Progress) -> ControlFlow<()> {
        self.done.store(progress.thousandths, Ordering::Relaxed);
        if self.stopped.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
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
