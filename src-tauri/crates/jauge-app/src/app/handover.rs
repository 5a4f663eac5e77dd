//! The hand-over page on screen and on disk.

use std::path::Path;

use jauge_l10n::msg;
use jauge_store::Store;

use super::App;
use super::files::Written;
use super::open::Open;
use crate::error::PublicError;
use crate::wire::{BriefView, HandoverOptions, SavedReport};
use crate::{file_name, handover};

impl App {
    /// The hand-over page, in parts like a brief.
    ///
    /// # Errors
    /// `NoDossier`, `Invalid` for a language that does not exist.
    pub fn handover(&self, options: &HandoverOptions) -> Result<BriefView, PublicError> {
        let now = (self.environment.now)();
        let state = self.state();
        let open = state.open()?;
        handover::view(&open.dossier, place(open), options, &now)
    }

    /// Writes the hand-over page to a PDF file.
    ///
    /// # Errors
    /// As [`Self::handover`]; `Refused`, `DiskFull`, `Missing` for the file.
    pub fn save_handover(&self, options: &HandoverOptions, path: &Path) -> Result<SavedReport, PublicError> {
        let now = (self.environment.now)();
        let mut state = self.state();
        let open = state.open()?;
        let file = handover::file(&open.dossier, place(open), options, &now)?;
        state.write_file(path, EXTENSION, &Written::from(&file))
    }

    /// A name for the file of the page, in its language.
    ///
    /// # Errors
    /// As [`Self::handover`].
    pub fn suggested_handover_name(&self, options: &HandoverOptions) -> Result<String, PublicError> {
        let texts = handover::texts(options)?;
        let state = self.state();
        let venue = file_name::stem(&state.open()?.dossier.profile.name, &msg::files::untitled(&texts));
        let name = msg::handover_page::name(&texts, &self.today().to_string(), &venue);
        Ok(format!("{name}.{EXTENSION}"))
    }
}

const EXTENSION: &str = "pdf";

/// Where the dossier is kept.
fn place(open: &Open) -> Option<&Path> {
    open.store.as_ref().map(Store::path)
}
