//! Papers to fill by hand, on disk.

use std::path::Path;

use jauge_l10n::msg;

use super::App;
use super::files::Written;
use crate::error::PublicError;
use crate::wire::{QuestionnaireOptions, SavedReport, ToFindOutOptions};
use crate::{by_hand, file_name};

const EXTENSION: &str = "pdf";

impl App {
    /// Writes the blank questionnaire of the assessment on screen to a PDF file.
    ///
    /// # Errors
    /// `NoDossier`, `Invalid` for a language or a dimension that does not exist; `Refused`, `DiskFull`, `Missing` for the
    /// file.
    pub fn save_questionnaire(
        &self,
        options: &QuestionnaireOptions,
        path: &Path,
    ) -> Result<SavedReport, PublicError> {
        let now = (self.environment.now)().datetime();
        let mut state = self.state();
        let open = state.open()?;
        let file = by_hand::questionnaire(&open.dossier, &open.assessment, options, now)?;
        state.write_file(path, EXTENSION, &Written::from(&file))
    }

    /// Writes the list of what is still to be found out to a PDF file.
    ///
    /// # Errors
    /// As [`Self::save_questionnaire`].
    pub fn save_to_find_out(
        &self,
        options: &ToFindOutOptions,
        path: &Path,
    ) -> Result<SavedReport, PublicError> {
        let now = (self.environment.now)().datetime();
        let mut state = self.state();
        let open = state.open()?;
        let file = by_hand::to_find_out(&open.dossier, &open.assessment, options, now)?;
        state.write_file(path, EXTENSION, &Written::from(&file))
    }

    /// A name for the file of the questionnaire, in its language.
    ///
    /// # Errors
    /// `NoDossier`, `Invalid` for a language that is not offered.
    pub fn suggested_questionnaire_name(
        &self,
        options: &QuestionnaireOptions,
    ) -> Result<String, PublicError> {
        let texts = by_hand::texts(&options.locale, "locale")?;
        let state = self.state();
        let venue = file_name::stem(&state.open()?.dossier.profile.name, &msg::files::untitled(&texts));
        Ok(format!(
            "{}.{EXTENSION}",
            msg::files::questionnaire(&texts, &venue)
        ))
    }

    /// A name for the file of the list, in its language.
    ///
    /// # Errors
    /// As [`Self::suggested_questionnaire_name`].
    pub fn suggested_to_find_out_name(&self, options: &ToFindOutOptions) -> Result<String, PublicError> {
        let texts = by_hand::texts(&options.locale, "locale")?;
        let state = self.state();
        let venue = file_name::stem(&state.open()?.dossier.profile.name, &msg::files::untitled(&texts));
        let name = msg::files::to_find_out(&texts, &self.today().to_string(), &venue);
        Ok(format!("{name}.{EXTENSION}"))
    }
}
