//! What the window can ask for, testable without one: one function a command, all on `&self`.
//!
//! The clock, the folders and the languages of the system come as an [`Environment`]. One dossier is open at a time; its
//! content is read again from the file after each change, so that what is shown is what is stored.

mod brief;
mod by_hand;
mod comparison;
mod contacts;
mod decisions;
mod editions;
mod environment;
mod files;
mod handover;
mod inventory;
mod logo;
mod memory;
mod open;
mod outcome;
mod plan;
mod preview;
mod report;
mod shell;
mod start;
#[cfg(test)]
mod tests;
mod work;
mod years;

pub use environment::Environment;
pub use report::report_name;
pub use start::dossier_name;

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jauge_l10n::{Locale, Texts};
use jiff::Timestamp;

use crate::error::PublicError;
use memory::Memory;
use open::Open;

/// The application behind the window.
pub struct App {
    environment: Environment,
    state: Mutex<State>,
    previews: preview::Previews,
    making: report::Making,
}

/// What changes while the window is open.
struct State {
    memory: Memory,
    open: Option<Open>,
    last_report: Option<PathBuf>,
    /// Why the file named at the start did not open; told once.
    refused: Option<PublicError>,
}

impl App {
    /// The application in its surroundings. Reads the settings; opens nothing yet.
    #[must_use]
    pub fn new(environment: Environment) -> Self {
        let state = State {
            memory: Memory::read(&environment),
            open: None,
            last_report: None,
            refused: None,
        };
        Self {
            environment,
            state: Mutex::new(state),
            previews: preview::Previews::default(),
            making: report::Making::default(),
        }
    }

    /// Every change is whole before the lock is given back: a panic elsewhere leaves nothing half done here.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Now, to the second: what people are told and what is stored.
    fn now(&self) -> Timestamp {
        let now = (self.environment.now)().timestamp();
        Timestamp::from_second(now.as_second()).unwrap_or(now)
    }

    fn today(&self) -> jiff::civil::Date {
        (self.environment.now)().date()
    }
}

impl State {
    /// The texts of the language on screen; where a dossier is open, in the words of the edition on screen.
    fn texts(&self) -> Texts {
        let locale = Locale::parse(&self.memory.settings.locale);
        let texts = Texts::new(locale.unwrap_or(Locale::REFERENCE));
        let open = self.open.as_ref();
        let shown = open.and_then(|open| open.assessment().ok().map(|one| (&open.dossier, one)));
        shown.map_or(texts, |(dossier, assessment)| {
            crate::editions::texts(dossier, assessment, texts)
        })
    }
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App").finish_non_exhaustive()
    }
}
