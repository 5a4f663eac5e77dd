//! Mission briefs on screen and on disk.

use std::path::Path;

use jauge_l10n::msg;

use super::App;
use super::files::Written;
use crate::error::PublicError;
use crate::wire::{BriefFormat, BriefOptions, BriefView, SavedReport};
use crate::{brief, editions, file_name};

impl App {
    /// The brief for a type of provider, drafted from the dossier.
    ///
    /// # Errors
    /// `NoDossier`, `Invalid` for a provider or a language that does not exist.
    pub fn brief(&self, options: &BriefOptions) -> Result<BriefView, PublicError> {
        let now = (self.environment.now)().datetime();
        let state = self.state();
        let open = state.open()?;
        brief::view(&open.dossier, &open.assessment, options, now)
    }

    /// Writes the brief to a file.
    ///
    /// # Errors
    /// As [`Self::brief`]; `Refused`, `DiskFull`, `Missing` for the file.
    pub fn save_brief(&self, options: &BriefOptions, path: &Path) -> Result<SavedReport, PublicError> {
        let now = (self.environment.now)().datetime();
        let mut state = self.state();
        let open = state.open()?;
        let file = brief::file(&open.dossier, &open.assessment, options, now)?;
        state.write_file(path, extension(options.format), &Written::from(&file))
    }

    /// A name for the file of a brief, in its language: the venue, the provider, the day.
    ///
    /// # Errors
    /// As [`Self::brief`].
    pub fn suggested_brief_name(&self, options: &BriefOptions) -> Result<String, PublicError> {
        let state = self.state();
        let open = state.open()?;
        let texts = editions::texts(&open.dossier, open.assessment()?, brief::texts(options)?);
        let provider = file_name::stem(&brief::provider_name(options, &texts)?, &options.provider);
        let venue = file_name::stem(&open.dossier.profile.name, &msg::files::untitled(&texts));
        let name = msg::files::brief(&texts, &self.today().to_string(), &provider, &venue);
        Ok(format!("{name}.{}", extension(options.format)))
    }
}

const fn extension(format: BriefFormat) -> &'static str {
    match format {
        BriefFormat::Pdf => "pdf",
        BriefFormat::Docx => "docx",
    }
}
