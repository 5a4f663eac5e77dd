//! Editions other than the program's.

use std::collections::BTreeMap;
use std::path::Path;

use jauge_core::dossier::OwnEdition;
use jauge_core::limits;
use jauge_l10n::EditionTexts;

use super::{App, State};
use crate::error::PublicError;
use crate::model_check::{self, Fault, Finding};
use crate::wire::{DossierView, EditionView, EditionWords};
use crate::{dossier, editions, typed, view};

impl App {
    /// The edition of the assessment on screen with its texts, and the texts of the others that the dossier brings along;
    /// `None` where there is none but the program's.
    ///
    /// # Errors
    /// `NoDossier`, `UnknownEdition`.
    pub fn edition(&self) -> Result<Option<EditionView>, PublicError> {
        let state = self.state();
        let open = state.open()?;
        let edition = editions::of(&open.dossier, open.assessment()?)?;
        if edition.id == editions::latest().id && open.dossier.editions.is_empty() {
            return Ok(None);
        }
        let others = editions::others(&open.dossier, &edition.id);
        Ok(Some(EditionView {
            model: view::model(edition),
            words: words(editions::words(&open.dossier, &edition.id)),
            others: others.into_iter().map(|texts| words(Some(texts))).collect(),
        }))
    }

    /// Makes a dossier named after the venue whose first assessment is made with a network's own edition, which the
    /// dossier brings along ever after.
    ///
    /// # Errors
    /// `BadEdition` with all that is wrong with the edition; as [`Self::create_dossier`].
    pub fn create_with_edition(&self, name: &str, folder: &Path) -> Result<DossierView, PublicError> {
        let name = typed::name(name, "name")?;
        let mut state = self.state();
        let own = accepted(&state, folder)?;
        let profile = jauge_core::profile::Profile::named(&name);
        let first = dossier::first_with(profile, self.today(), own)?;
        self.create(&mut state, &name, first)
    }

    /// Takes a network's own edition into the open dossier: its next assessment can be made with it.
    ///
    /// # Errors
    /// `BadEdition` with all that is wrong with the edition, also where the dossier has another one of its id;
    /// `NoDossier`, `ReadOnly`, `DiskFull`…
    pub fn add_edition(&self, folder: &Path) -> Result<DossierView, PublicError> {
        let mut state = self.state();
        let own = accepted(&state, folder)?;
        let kept = &state.open()?.dossier.editions;
        match kept.iter().find(|kept| kept.id == own.id) {
            Some(same) if *same == own => return self.view(&state),
            Some(_) => return Err(refused(&state, &own, Fault::Other(own.id.clone()))),
            None if kept.len() >= limits::EDITIONS => {
                return Err(refused(&state, &own, Fault::Full(limits::EDITIONS)));
            }
            None => {}
        }
        state.open_mut()?.change(|store, _, _| {
            let path = store.path().to_owned();
            let added = store.change(|changes| changes.add_edition(&own));
            added.map_err(|error| PublicError::from(error).about(&path))
        })?;
        self.view(&state)
    }
}

/// The sources of an edition, by language.
fn words(texts: Option<&EditionTexts>) -> BTreeMap<String, EditionWords> {
    let mut words: BTreeMap<String, EditionWords> = BTreeMap::new();
    for (language, source) in texts.into_iter().flat_map(EditionTexts::sources) {
        let of_language = words
            .entry(language.to_owned())
            .or_insert_with(|| EditionWords { sources: Vec::new() });
        of_language.sources.push(source.to_owned());
    }
    words
}

/// The edition of a folder, where nothing is wrong with it.
fn accepted(state: &State, folder: &Path) -> Result<OwnEdition, PublicError> {
    let (own, findings) = model_check::read_own(folder)?;
    if findings.is_empty() {
        return Ok(own);
    }
    let name = folder.file_name().unwrap_or(folder.as_os_str()).to_string_lossy();
    let shown = if own.id.is_empty() { &name } else { own.id.as_str() };
    Err(model_check::refusal(shown, &findings, &state.texts()))
}

fn refused(state: &State, own: &OwnEdition, fault: Fault) -> PublicError {
    let finding = Finding {
        file: "practices.toml".to_owned(),
        line: 1,
        fault,
    };
    model_check::refusal(&own.id, &[finding], &state.texts())
}
