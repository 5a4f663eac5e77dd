//! The logo of the open dossier.

use std::path::Path;

use super::App;
use crate::error::PublicError;
use crate::wire::{LogoView, SavedLogo};
use crate::{dossier, logo};

impl App {
    /// The logo, if the venue has one.
    ///
    /// # Errors
    /// `NoDossier`.
    pub fn logo(&self) -> Result<Option<LogoView>, PublicError> {
        let state = self.state();
        Ok(state.open()?.dossier.logo.as_ref().and_then(logo::view))
    }

    /// Takes a picture in as the logo. When this returns, it is on the disk.
    ///
    /// # Errors
    /// `Missing`, `TooLarge`, `NotPicture`, `PictureSide`, `PictureParts`, `PictureUnseen` for the file; `NoDossier`,
    /// `ReadOnly`, `DiskFull`…
    pub fn take_logo(&self, path: &Path) -> Result<SavedLogo, PublicError> {
        let bytes = dossier::read_picture(path)?;
        self.keep_logo(Some(&logo::ready(&bytes).map_err(|error| error.about(path))?))
    }

    /// Puts a logo that the screen was given before in the place of the one that is there, or takes it away. When this
    /// returns, it is on the disk.
    ///
    /// # Errors
    /// As [`Self::take_logo`].
    pub fn set_logo(&self, view: Option<&LogoView>) -> Result<SavedLogo, PublicError> {
        let logo = view.map(logo::from_view).transpose()?;
        self.keep_logo(logo.as_ref())
    }

    fn keep_logo(&self, after: Option<&jauge_core::logo::Logo>) -> Result<SavedLogo, PublicError> {
        let mut state = self.state();
        let open = state.open_mut()?;
        let before = open.dossier.logo.as_ref().and_then(logo::view);
        open.change(|store, _, _| dossier::put_logo(store, after))?;
        Ok(SavedLogo {
            at: self.local(self.now()),
            logo: open.dossier.logo.as_ref().and_then(logo::view),
            before,
        })
    }
}
