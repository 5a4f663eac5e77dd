//! Coming in and going out: start, settings, new and old dossiers.

use std::path::{Path, PathBuf};

use jauge_core::dossier::Dossier;
use jauge_core::profile::Profile;
use jauge_l10n::{Locale, Texts, msg};

use super::open::Open;
use super::{App, State};
use crate::error::{ErrorCode, PublicError};
use crate::wire::{DossierView, Recent, Settings, Start};
use crate::{dossier, editions, example, file_name, typed, view};

/// The folder of new dossiers, in the person's documents.
const FOLDER: &str = "Jauge";
const EXTENSION: &str = "jauge";
/// Venues of one name on one machine.
const NAMESAKES: u32 = 1000;

impl App {
    /// Everything the first screen needs. The dossier that was open last opens again; when it cannot, the start says why.
    pub fn start(&self) -> Start {
        let mut state = self.state();
        let latest = state.memory.recent.first().filter(|_| state.memory.reopen);
        let reopened = match (&state.open, latest.map(|visit| visit.path.clone())) {
            (None, Some(path)) => self.enter(&mut state, &path).map(Some),
            (Some(_), _) => self.view(&state).map(Some),
            (None, None) => Ok(None),
        };
        let (dossier, problem) = match reopened {
            Ok(dossier) => (dossier, state.refused.take()),
            Err(problem) => (None, Some(problem)),
        };
        Start {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            settings: state.memory.settings.clone(),
            recent: state.memory.recent(),
            dossier,
            problem,
            model: view::model(editions::latest()),
        }
    }

    /// Keeps the settings.
    ///
    /// # Errors
    /// `Invalid` for a language that is not offered; `Refused`, `DiskFull`.
    pub fn save_settings(&self, settings: Settings) -> Result<Settings, PublicError> {
        Locale::parse(&settings.locale).map_err(|_| {
            let error = PublicError::new(ErrorCode::Invalid).with("path", "locale");
            error.with("value", &settings.locale)
        })?;
        let mut state = self.state();
        state.memory.settings = settings;
        state.memory.write()?;
        Ok(state.memory.settings.clone())
    }

    /// Creates the dossier of a venue in the documents, under its name, and opens it.
    ///
    /// # Errors
    /// `MissingField`, `TooLong`, `Invalid` for the name; `Refused`, `DiskFull`.
    pub fn create_dossier(&self, name: &str) -> Result<DossierView, PublicError> {
        let name = typed::name(name, "name")?;
        let first = dossier::first(Profile::named(&name), self.today());
        self.create(&mut self.state(), &name, first)
    }

    /// Creates the file of a dossier in the documents, under a name that no other has, and opens it.
    pub(super) fn create(
        &self,
        state: &mut State,
        name: &str,
        first: Dossier,
    ) -> Result<DossierView, PublicError> {
        let folder = self.environment.documents.join(FOLDER);
        let stem = file_name::stem(name, &msg::files::untitled(&state.texts()));
        let mut paths = (1..NAMESAKES).map(|number| numbered(&folder, &stem, number));
        let store = paths
            .find_map(|path| match dossier::create(&path, &first) {
                Err(error) if error.code == ErrorCode::Exists => None,
                outcome => Some(outcome),
            })
            .unwrap_or_else(|| Err(PublicError::new(ErrorCode::Exists).with("file", &stem)))?;
        let open = Open::new(Some(store), first)?;
        self.settle(state, open)
    }

    /// Opens the dossier of a file. The one that was open before closes only when this one opens.
    ///
    /// # Errors
    /// Whatever is wrong with the file, which stays untouched.
    pub fn open_dossier(&self, path: &Path) -> Result<DossierView, PublicError> {
        self.enter(&mut self.state(), path)
    }

    /// Opens a dossier by its place in the list of those opened before.
    ///
    /// # Errors
    /// `Missing` when there is no such place; whatever is wrong with the file.
    pub fn open_recent(&self, index: u32) -> Result<DossierView, PublicError> {
        let mut state = self.state();
        let visit = place(index).and_then(|index| state.memory.recent.get(index));
        let path = visit.map(|visit| visit.path.clone());
        let path = path.ok_or_else(|| PublicError::new(ErrorCode::Missing).with("file", index))?;
        self.enter(&mut state, &path)
    }

    /// Takes a dossier out of the list of those opened before; its file stays.
    ///
    /// # Errors
    /// `Refused`, `DiskFull` when the list cannot be kept.
    pub fn forget_recent(&self, index: u32) -> Result<Vec<Recent>, PublicError> {
        let mut state = self.state();
        if let Some(index) = place(index) {
            state.memory.forget(index)?;
        }
        Ok(state.memory.recent())
    }

    /// Puts the dossier back on the list that was taken off it last; does nothing where none was since the start.
    ///
    /// # Errors
    /// `Refused`, `DiskFull` when the list cannot be kept.
    pub fn recall_recent(&self) -> Result<Vec<Recent>, PublicError> {
        let mut state = self.state();
        state.memory.recall()?;
        Ok(state.memory.recent())
    }

    /// Opens the filled example, in the language on screen. Nothing of it can be changed.
    ///
    /// # Errors
    /// None that a person could meet.
    pub fn open_example(&self) -> Result<DossierView, PublicError> {
        let mut state = self.state();
        let open = Open::new(None, example::dossier(state.texts().locale())?)?;
        state.open = Some(open);
        self.view(&state)
    }

    /// Closes the dossier: the next start does not open it again.
    pub fn close_dossier(&self) {
        let mut state = self.state();
        let closed = state.open.take();
        self.previews.forget();
        // Looking at the example is no reason to forget which dossier was open before it.
        if closed.is_some_and(|open| open.store.is_some()) {
            state.memory.leave();
        }
    }

    fn enter(&self, state: &mut State, path: &Path) -> Result<DossierView, PublicError> {
        let is_open = |open: &Open| open.store.as_ref().is_some_and(|store| same(store.path(), path));
        if state.open.as_ref().is_some_and(is_open) {
            return self.view(state);
        }
        let open = Open::file(path)?;
        self.settle(state, open)
    }

    fn settle(&self, state: &mut State, open: Open) -> Result<DossierView, PublicError> {
        if let Some(store) = &open.store {
            state.memory.visit(&open.dossier.profile.name, store.path());
        }
        state.open = Some(open);
        self.view(state)
    }
}

/// A name for the file of a dossier.
#[must_use]
pub fn dossier_name(venue: &str, locale: Locale) -> String {
    let untitled = msg::files::untitled(&Texts::new(locale));
    format!("{}.{EXTENSION}", file_name::stem(venue, &untitled))
}

fn place(index: u32) -> Option<usize> {
    usize::try_from(index).ok()
}

fn numbered(folder: &Path, stem: &str, number: u32) -> PathBuf {
    folder.join(match number {
        1 => format!("{stem}.{EXTENSION}"),
        _ => format!("{stem} {number}.{EXTENSION}"),
    })
}

/// Whether two paths lead to the same file.
fn same(a: &Path, b: &Path) -> bool {
    match (a.canonicalize(), b.canonicalize()) {
        (Ok(a), Ok(b)) => a == b,
        _ => a == b,
    }
}
