//! What a desktop asks besides: a file opened by double click, where the dossier is, the list of recent ones.

use std::path::{Path, PathBuf};

use super::App;
use crate::error::{ErrorCode, PublicError};
use crate::wire::Recent;

impl App {
    /// Opens the dossier that the system names, by a double click for instance. A refusal is told by the next
    /// [`App::start`], since no screen waits for an answer.
    pub fn open_at_start(&self, path: &Path) {
        let refused = self.open_dossier(path).err();
        let mut state = self.state();
        if refused.is_some() {
            // The person asked for this file: another one in its place would mislead.
            state.memory.reopen = false;
        }
        state.refused = refused;
    }

    /// Where the open dossier is.
    ///
    /// # Errors
    /// `NoDossier` when none is open, or when it is the example, which is in no file.
    pub fn dossier_path(&self) -> Result<PathBuf, PublicError> {
        let state = self.state();
        let store = state.open()?.store.as_ref();
        store
            .map(|store| store.path().to_owned())
            .ok_or_else(|| PublicError::new(ErrorCode::NoDossier))
    }

    /// Dossiers opened before, latest first.
    #[must_use]
    pub fn recent(&self) -> Vec<Recent> {
        self.state().memory.recent()
    }
}
