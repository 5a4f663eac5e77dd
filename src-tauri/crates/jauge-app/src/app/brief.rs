//! Mission briefs on screen and on disk.

use std::path::Path;

use super::App;
use crate::error::PublicError;
use crate::wire::{BriefOptions, BriefView, SavedReport};

impl App {
    /// The brief for a type of provider, drafted from the dossier.
    ///
    /// # Errors
    /// `NoDossier`, `Invalid` for a provider or a language that does not exist.
    pub fn brief(&self, options: &BriefOptions) -> Result<BriefView, PublicError> {
        let _ = options;
        todo!()
    }

    /// Writes the brief to a file.
    ///
    /// # Errors
    /// As [`Self::brief`]; `Refused`, `DiskFull`, `Missing` for the file.
    pub fn save_brief(&self, options: &BriefOptions, path: &Path) -> Result<SavedReport, PublicError> {
        let _ = (options, path);
        todo!()
    }

    /// A name for the file of a brief, in its language: the venue, the provider, the day.
    ///
    /// # Errors
    /// As [`Self::brief`].
    pub fn suggested_brief_name(&self, options: &BriefOptions) -> Result<String, PublicError> {
        let _ = options;
        todo!()
    }
}
