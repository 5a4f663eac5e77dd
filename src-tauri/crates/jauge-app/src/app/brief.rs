//! Mission briefs on screen and on disk.

use std::path::{Path, PathBuf};

use jauge_l10n::msg;

use super::App;
use crate::error::PublicError;
use crate::wire::{BriefFormat, BriefOptions, BriefView, SavedReport};
use crate::{brief, dossier, editions, file_name};

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
        let path = with_extension(path, extension(options.format));
        dossier::save_file(&path, &file.bytes)?;
        state.last_report = Some(path.clone());
        let name = |part: Option<&std::ffi::OsStr>| {
            part.map(|part| part.to_string_lossy().into_owned())
                .unwrap_or_default()
        };
        Ok(SavedReport {
            file: name(path.file_name()),
            folder: name(path.parent().map(Path::as_os_str)),
            pages: u32::try_from(file.pages).unwrap_or(u32::MAX),
            bytes: u32::try_from(file.bytes.len()).unwrap_or(u32::MAX),
            replaced: file.replaced.iter().map(char::to_string).collect(),
        })
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

/// The extension is added where it is missing, never put in the place of another word.
fn with_extension(path: &Path, extension: &str) -> PathBuf {
    let has = path
        .extension()
        .is_some_and(|end| end.eq_ignore_ascii_case(extension));
    if has {
        return path.to_owned();
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}
