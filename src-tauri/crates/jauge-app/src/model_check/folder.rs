//! Reading the folder of a network: only what an edition is made of, and nothing from elsewhere.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;

use jauge_core::limits;
use jauge_core::model::Sources;
use jauge_l10n::Locale;

use super::{Fault, Finding, entries};
use crate::error::PublicError;

const LOCALES: &str = "locales";
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The files found, and what is wrong with the folder.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) files: Vec<(String, String)>,
    pub(super) findings: Vec<Finding>,
    bytes: usize,
}

/// Reads what an edition is made of. Other files may lie beside it (notes, a licence), save those that look as if they
/// were meant: a data file or a text with a name that nothing asks for.
pub(super) fn read(folder: &Path) -> Result<Found, PublicError> {
    let root = fs::canonicalize(folder).map_err(|error| PublicError::from(error).about(folder))?;
    let mut found = Found::default();
    for path in entries(&root)? {
        let name = name(&path);
        if name == LOCALES && path.is_dir() {
            if found.is_inside(&root, &path, &name) {
                languages(&mut found, &root, &path)?;
            }
        } else if Sources::FILES.contains(&name.as_str()) || Sources::OPTIONAL.contains(&name.as_str()) {
            found.take(&root, &path, name)?;
        } else if is(&path, "toml") || is(&path, "ftl") {
            found.tell(name, Fault::Stranger);
        }
    }
    Ok(found)
}

fn languages(found: &mut Found, root: &Path, locales: &Path) -> Result<(), PublicError> {
    for path in entries(locales)? {
        let shown = format!("{LOCALES}/{}", name(&path));
        if path.is_dir() {
            if Locale::parse(&name(&path)).is_err() {
                found.tell(shown, Fault::Language);
            } else if found.is_inside(root, &path, &shown) {
                texts(found, root, &path, &shown)?;
            }
        } else if is(&path, "ftl") || is(&path, "toml") {
            found.tell(shown, Fault::Stranger);
        }
    }
    Ok(())
}

fn texts(found: &mut Found, root: &Path, language: &Path, shown: &str) -> Result<(), PublicError> {
    for path in entries(language)? {
        let name = name(&path);
        let shown = format!("{shown}/{name}");
        let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
        if path.is_dir() || is(&path, "toml") || (is(&path, "ftl") && !name.chars().all(plain)) {
            found.tell(shown, Fault::Stranger);
        } else if is(&path, "ftl") {
            found.take(root, &path, shown)?;
        }
    }
    Ok(())
}

impl Found {
    fn tell(&mut self, file: String, fault: Fault) {
        self.tell_at(file, 1, fault);
    }

    fn tell_at(&mut self, file: String, line: usize, fault: Fault) {
        self.findings.push(Finding { file, line, fault });
    }

    /// Whether a path stays in the folder, links followed.
    fn is_inside(&mut self, root: &Path, path: &Path, shown: &str) -> bool {
        let inside = fs::canonicalize(path).is_ok_and(|real| real.starts_with(root));
        if !inside {
            self.tell(shown.to_owned(), Fault::Outside);
        }
        inside
    }

    fn take(&mut self, root: &Path, path: &Path, shown: String) -> Result<(), PublicError> {
        if !self.is_inside(root, path, &shown) {
            return Ok(());
        }
        if !path.is_file() {
            self.tell(shown, Fault::Stranger);
            return Ok(());
        }
        if self.files.len() == limits::EDITION_FILES {
            self.tell_once(shown, Fault::TooMany(limits::EDITION_FILES));
            return Ok(());
        }
        let left = limits::EDITION_BYTES - self.bytes;
        let bytes = read_at_most(path, left)?;
        if bytes.len() > left {
            self.tell_once(shown, Fault::TooLarge(limits::EDITION_BYTES));
            return Ok(());
        }
        self.bytes += bytes.len();
        match String::from_utf8(bytes) {
            Ok(text) => {
                // As written by editors of other systems; kept, both would be characters that nobody sees.
                let text = text.trim_start_matches(BYTE_ORDER_MARK).replace("\r\n", "\n");
                self.files.push((shown, text));
            }
            Err(_) => self.tell(shown, Fault::NotText),
        }
        Ok(())
    }

    /// What is true of the folder as a whole needs no line for each file beyond the limit.
    fn tell_once(&mut self, file: String, fault: Fault) {
        if self.findings.iter().all(|finding| finding.fault != fault) {
            self.tell(file, fault);
        }
    }
}

/// One byte more than fits tells what is too large without reading the rest of it.
fn read_at_most(path: &Path, most: usize) -> Result<Vec<u8>, PublicError> {
    let read = || -> std::io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let most = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
        File::open(path)?.take(most).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    read().map_err(|error| PublicError::from(error).about(path))
}

fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn is(path: &Path, end: &str) -> bool {
    path.extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case(end))
}
