//! Files written for the person who asked for them, and shown to them afterwards.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use jauge_report::Rendered;

use super::State;
use crate::dossier;
use crate::error::PublicError;
use crate::wire::SavedReport;

impl State {
    /// Writes a file under the name that was chosen, and remembers where it went.
    pub(super) fn write_file(
        &mut self,
        path: &Path,
        extension: &str,
        file: &Written<'_>,
    ) -> Result<SavedReport, PublicError> {
        let path = with_extension(path, extension);
        dossier::save_file(&path, file.bytes)?;
        let name = |part: Option<&OsStr>| {
            part.map(|part| part.to_string_lossy().into_owned())
                .unwrap_or_default()
        };
        let saved = SavedReport {
            file: name(path.file_name()),
            folder: name(path.parent().map(Path::as_os_str)),
            pages: u32::try_from(file.pages).unwrap_or(u32::MAX),
            bytes: u32::try_from(file.bytes.len()).unwrap_or(u32::MAX),
            replaced: file.replaced.iter().map(char::to_string).collect(),
        };
        self.last_report = Some(path);
        Ok(saved)
    }
}

/// What is written.
pub(super) struct Written<'a> {
    pub(super) bytes: &'a [u8],
    /// Pages; none where the reader's program counts them.
    pub(super) pages: usize,
    pub(super) replaced: &'a [char],
}

impl<'a> Written<'a> {
    /// A file without pages.
    pub(super) const fn plain(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            pages: 0,
            replaced: &[],
        }
    }
}

impl<'a> From<&'a Rendered> for Written<'a> {
    fn from(file: &'a Rendered) -> Self {
        Self {
            bytes: &file.bytes,
            pages: file.pages,
            replaced: &file.replaced,
        }
    }
}

/// The extension is added where it is missing, never put in the place of another word: « Diagnostic 2.1 ».
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
