//! The dossier that is open.

use std::path::Path;

use jauge_core::assessment::Assessment;
use jauge_core::contacts::Contact;
use jauge_core::decisions::Decision;
use jauge_core::dossier::Dossier;
use jauge_core::ids::AssessmentId;
use jauge_core::inventory::Inventory;
use jauge_store::{Access, Store};

use super::years::YearStep;
use super::{App, State};
use crate::dossier;
use crate::editions;
use crate::error::{ErrorCode, PublicError};
use crate::view::{self, Place};
use crate::wire::DossierView;

/// A dossier with one of its assessments on screen.
pub(super) struct Open {
    /// The file; none for the example, which lives in memory.
    pub(super) store: Option<Store>,
    pub(super) dossier: Dossier,
    pub(super) assessment: AssessmentId,
    /// What can be taken back.
    pub(super) past: Past,
}

/// How far back changes can be taken back.
const STEPS_BACK: usize = 100;

/// What stood before each change, the latest last, since the dossier was opened.
#[derive(Default)]
pub(super) struct Past {
    pub(super) inventory: Vec<Inventory>,
    pub(super) decisions: Vec<Vec<Decision>>,
    pub(super) contacts: Vec<Vec<Contact>>,
    pub(super) years: Vec<YearStep>,
}

/// Keeps what stood before a change.
pub(super) fn remember<T>(past: &mut Vec<T>, before: T) {
    if past.len() == STEPS_BACK {
        past.remove(0);
    }
    past.push(before);
}

impl Open {
    /// The latest assessment of a dossier is the one on screen.
    pub(super) fn new(store: Option<Store>, dossier: Dossier) -> Result<Self, PublicError> {
        let latest = dossier::assessment(&dossier, None)?;
        editions::of(&dossier, latest)?;
        Ok(Self {
            assessment: latest.id.clone(),
            store,
            dossier,
            past: Past::default(),
        })
    }

    /// Opens a file.
    pub(super) fn file(path: &Path) -> Result<Self, PublicError> {
        let open = || -> Result<Self, PublicError> {
            let store = Store::open(path, Access::Write)?;
            let dossier = store.dossier()?;
            Self::new(Some(store), dossier)
        };
        open().map_err(|error| error.about(path))
    }

    /// The assessment on screen.
    pub(super) fn assessment(&self) -> Result<&Assessment, PublicError> {
        dossier::assessment(&self.dossier, Some(self.assessment.as_str()))
    }

    /// Changes the file, then reads it again.
    pub(super) fn change(
        &mut self,
        change: impl FnOnce(&mut Store, &Dossier, &Assessment) -> Result<(), PublicError>,
    ) -> Result<(), PublicError> {
        let assessment = dossier::assessment(&self.dossier, Some(self.assessment.as_str()))?;
        let store = self
            .store
            .as_mut()
            .ok_or_else(|| PublicError::new(ErrorCode::ReadOnly))?;
        change(store, &self.dossier, assessment)?;
        self.dossier = store.dossier()?;
        Ok(())
    }
}

impl State {
    /// The open dossier.
    pub(super) fn open(&self) -> Result<&Open, PublicError> {
        self.open
            .as_ref()
            .ok_or_else(|| PublicError::new(ErrorCode::NoDossier))
    }

    /// The open dossier, to be changed.
    pub(super) fn open_mut(&mut self) -> Result<&mut Open, PublicError> {
        self.open
            .as_mut()
            .ok_or_else(|| PublicError::new(ErrorCode::NoDossier))
    }
}

impl App {
    /// The open dossier, as the screens show it.
    pub(super) fn view(&self, state: &State) -> Result<DossierView, PublicError> {
        let open = state.open()?;
        let assessment = open.assessment()?;
        let zone = (self.environment.now)().time_zone().clone();
        let place = Place {
            path: open.store.as_ref().map(Store::path),
            read_only: open.store.as_ref().is_none_or(Store::is_read_only),
            short_form: state.memory.settings.short_form,
            zone: &zone,
            today: self.today(),
        };
        let edition = editions::of(&open.dossier, assessment)?;
        // A dossier can be looked at even where what a sign-off keeps cannot be read: the results then say so.
        let then = dossier::stood(&open.dossier, &assessment.id).ok();
        let then = then.as_ref().map_or(&open.dossier.profile, |then| &then.profile);
        Ok(view::dossier(&open.dossier, assessment, then, edition, &place))
    }
}
