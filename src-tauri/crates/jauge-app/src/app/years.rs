//! From year to year.

use std::path::Path;

use super::App;
use crate::error::PublicError;
use crate::wire::{FinishInput, SavedDossier, SavedReport, SavedYear, YearChange, YearPreview, YearView};

impl App {
    /// Signs the assessment on screen off: from now on it can only be read.
    ///
    /// # Errors
    /// `NoDossier`, `ReadOnly`, `Frozen`; `TooLong`, `Invalid` with the field; `DiskFull`…
    pub fn finish(&self, input: &FinishInput) -> Result<SavedDossier, PublicError> {
        let _ = input;
        todo!()
    }

    /// Makes a copy of the finished assessment on screen that can be changed, and puts it on screen.
    ///
    /// # Errors
    /// `NoDossier`, `ReadOnly`, `TooMany`; `DiskFull`…
    pub fn reopen(&self) -> Result<SavedDossier, PublicError> {
        todo!()
    }

    /// What a new assessment would carry from the latest one, in an edition or in the one proposed.
    ///
    /// # Errors
    /// `NoDossier`, `UnknownEdition`.
    pub fn preview_year(&self, edition: Option<&str>) -> Result<YearPreview, PublicError> {
        let _ = edition;
        todo!()
    }

    /// Starts a new assessment from the latest one and puts it on screen.
    ///
    /// # Errors
    /// `NoDossier`, `ReadOnly`, `UnknownEdition`, `TooMany`; `DiskFull`…
    pub fn start_year(&self, edition: &str) -> Result<SavedDossier, PublicError> {
        let _ = edition;
        todo!()
    }

    /// The reassessment on screen; `None` where the assessment was not started from an earlier one.
    ///
    /// # Errors
    /// `NoDossier`.
    pub fn year(&self) -> Result<Option<YearView>, PublicError> {
        todo!()
    }

    /// Says what is still true. When this returns, it is on the disk.
    ///
    /// # Errors
    /// `UnknownPractice`, `UnknownReference`, `Invalid`; `NoDossier`, `ReadOnly`, `Frozen`, `DiskFull`…
    pub fn change_year(&self, change: YearChange) -> Result<SavedYear, PublicError> {
        let _ = change;
        todo!()
    }

    /// Sets the date meant for the next assessment, or takes it away.
    ///
    /// # Errors
    /// `Invalid`; `NoDossier`, `ReadOnly`, `DiskFull`…
    pub fn set_reminder(&self, date: Option<&str>) -> Result<SavedDossier, PublicError> {
        let _ = date;
        todo!()
    }

    /// Writes the reminder to a file for a calendar.
    ///
    /// # Errors
    /// `NoDossier`; `Missing` where no date is set; `Refused`, `DiskFull` for the file.
    pub fn save_reminder(&self, path: &Path) -> Result<SavedReport, PublicError> {
        let _ = path;
        todo!()
    }

    /// A name for the file of the reminder.
    ///
    /// # Errors
    /// `NoDossier`.
    pub fn suggested_reminder_name(&self) -> Result<String, PublicError> {
        todo!()
    }
}
