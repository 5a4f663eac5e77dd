//! Editions other than the program's.

use std::path::Path;

use super::App;
use crate::error::PublicError;
use crate::wire::{DossierView, EditionView};

impl App {
    /// The edition of the assessment on screen with its texts; `None` where it is that of the program.
    ///
    /// # Errors
    /// `NoDossier`, `UnknownEdition`.
    pub fn edition(&self) -> Result<Option<EditionView>, PublicError> {
        todo!()
    }

    /// Makes a dossier named after the venue whose first assessment is made with a network's own edition, which the
    /// dossier brings along ever after.
    ///
    /// # Errors
    /// What is wrong with the edition; as [`Self::create_dossier`].
    pub fn create_with_edition(&self, name: &str, folder: &Path) -> Result<DossierView, PublicError> {
        let _ = (name, folder);
        todo!()
    }

    /// Takes a network's own edition into the open dossier: its next assessment can be made with it.
    ///
    /// # Errors
    /// What is wrong with the edition; `NoDossier`, `ReadOnly`, `DiskFull`…
    pub fn add_edition(&self, folder: &Path) -> Result<DossierView, PublicError> {
        let _ = folder;
        todo!()
    }
}
