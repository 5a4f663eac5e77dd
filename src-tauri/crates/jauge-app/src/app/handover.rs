//! The hand-over page on screen and on disk.

use std::path::Path;

use super::App;
use crate::error::PublicError;
use crate::wire::{BriefView, HandoverOptions, SavedReport};

impl App {
    /// The hand-over page, in parts like a brief.
    ///
    /// # Errors
    /// `NoDossier`, `Invalid` for a language that does not exist.
    pub fn handover(&self, options: &HandoverOptions) -> Result<BriefView, PublicError> {
        let _ = options;
        todo!()
    }

    /// Writes the hand-over page to a PDF file.
    ///
    /// # Errors
    /// As [`Self::handover`]; `Refused`, `DiskFull`, `Missing` for the file.
    pub fn save_handover(&self, options: &HandoverOptions, path: &Path) -> Result<SavedReport, PublicError> {
        let _ = (options, path);
        todo!()
    }

    /// A name for the file of the page, in its language.
    ///
    /// # Errors
    /// As [`Self::handover`].
    pub fn suggested_handover_name(&self, options: &HandoverOptions) -> Result<String, PublicError> {
        let _ = options;
        todo!()
    }
}
