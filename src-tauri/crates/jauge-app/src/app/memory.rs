//! What is remembered of this person on this machine: settings and the dossiers opened before, in one small file.
//!
//! Losing it loses no answer. A damaged file is kept aside and replaced by defaults; what cannot be written is forgotten
//! when the window closes, and nothing else suffers.

use std::fs;
use std::path::{Path, PathBuf};

use jauge_l10n::Locale;
use serde::{Deserialize, Serialize};

use super::Environment;
use crate::dossier::save_file;
use crate::error::PublicError;
use crate::wire::{Recent, Settings, TextSize, Theme};

const FILE: &str = "settings.json";
const MOST_RECENT: usize = 10;

/// What is remembered.
#[derive(Debug)]
pub(super) struct Memory {
    path: PathBuf,
    pub(super) settings: Settings,
    pub(super) recent: Vec<Visit>,
    /// Whether the latest dossier was open when the window closed.
    pub(super) reopen: bool,
    /// What was taken off the list since the start, the last one last.
    forgotten: Vec<Forgotten>,
}

/// A dossier taken off the list, with all it takes to put it back.
#[derive(Debug, Clone)]
struct Forgotten {
    index: usize,
    visit: Visit,
    reopen: bool,
}

/// A dossier opened before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Visit {
    pub(super) name: String,
    pub(super) path: PathBuf,
}

/// The file. What an older or newer program wrote is taken as far as it goes.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    locale: Option<String>,
    theme: Theme,
    shortcuts: Option<bool>,
    short_form: bool,
    whole_dimension: bool,
    text_size: TextSize,
    guide_seen: bool,
    recent: Vec<Visit>,
    reopen: bool,
}

impl Memory {
    pub(super) fn read(environment: &Environment) -> Self {
        let path = environment.config.join(FILE);
        let kept = match fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes).unwrap_or_else(|_| {
                keep_aside(&path);
                Kept::default()
            }),
            Err(_) => Kept::default(),
        };
        let chosen = kept.locale.and_then(|tag| Locale::parse(&tag).ok());
        let locale = chosen.unwrap_or_else(|| Locale::choose(&environment.system_locales));
        Self {
            path,
            settings: Settings {
                locale: locale.tag().to_owned(),
                theme: kept.theme,
                shortcuts: kept.shortcuts.unwrap_or(true),
                short_form: kept.short_form,
                whole_dimension: kept.whole_dimension,
                text_size: kept.text_size,
                guide_seen: kept.guide_seen,
            },
            recent: kept.recent,
            reopen: kept.reopen,
            forgotten: Vec::new(),
        }
    }

    /// Writes what is remembered.
    pub(super) fn write(&self) -> Result<(), PublicError> {
        let kept = Kept {
            locale: Some(self.settings.locale.clone()),
            theme: self.settings.theme,
            shortcuts: Some(self.settings.shortcuts),
            short_form: self.settings.short_form,
            whole_dimension: self.settings.whole_dimension,
            text_size: self.settings.text_size,
            guide_seen: self.settings.guide_seen,
            // A path that is no text cannot be kept in a text file.
            recent: self
                .recent
                .iter()
                .filter(|visit| visit.path.to_str().is_some())
                .cloned()
                .collect(),
            reopen: self.reopen,
        };
        let bytes = serde_json::to_vec_pretty(&kept).expect("invariant: plain data with text keys");
        let folder = self.path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(|error| PublicError::from(error).about(folder))?;
        save_file(&self.path, &bytes)
    }

    /// Puts a dossier first among those opened before. That it may not be written down is no reason to refuse a dossier.
    pub(super) fn visit(&mut self, name: &str, path: &Path) {
        self.recent.retain(|visit| visit.path != path);
        let visit = Visit {
            name: name.to_owned(),
            path: path.to_owned(),
        };
        self.recent.insert(0, visit);
        self.recent.truncate(MOST_RECENT);
        self.reopen = true;
        let _ = self.write();
    }

    /// Takes a dossier off the list, where there is one in that place.
    pub(super) fn forget(&mut self, index: usize) -> Result<(), PublicError> {
        if index >= self.recent.len() {
            return Ok(());
        }
        let visit = self.recent.remove(index);
        let reopen = self.reopen;
        self.forgotten.push(Forgotten { index, visit, reopen });
        // What follows in the list was not open.
        self.reopen &= index > 0;
        self.write()
    }

    /// Puts the dossier back that was taken off the list last, unless it was opened meanwhile.
    pub(super) fn recall(&mut self) -> Result<(), PublicError> {
        let Some(Forgotten { index, visit, reopen }) = self.forgotten.pop() else {
            return Ok(());
        };
        if self.recent.iter().any(|one| one.path == visit.path) {
            return Ok(());
        }
        self.recent.insert(index.min(self.recent.len()), visit);
        self.recent.truncate(MOST_RECENT);
        self.reopen = reopen;
        self.write()
    }

    /// Leaves the dossier for good: the next start does not reopen it.
    pub(super) fn leave(&mut self) {
        self.reopen = false;
        let _ = self.write();
    }

    /// The list as the welcome screen shows it.
    pub(super) fn recent(&self) -> Vec<Recent> {
        let name = |part: Option<&std::ffi::OsStr>| {
            part.map(|part| part.to_string_lossy().into_owned())
                .unwrap_or_default()
        };
        let recent = |visit: &Visit| Recent {
            name: visit.name.clone(),
            file: name(visit.path.file_name()),
            folder: name(visit.path.parent().map(Path::as_os_str)),
            present: visit.path.is_file(),
        };
        self.recent.iter().map(recent).collect()
    }
}

/// Renames what cannot be read, without taking the place of what was kept before.
fn keep_aside(path: &Path) {
    let name = |number: u32| path.with_file_name(format!("settings.damaged-{number}.json"));
    if let Some(aside) = (1..100).map(name).find(|aside| !aside.exists()) {
        let _ = fs::rename(path, aside);
    }
}
