//! The model editions: those of this program, and those of networks, which dossiers bring along.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use jauge_core::assessment::Assessment;
use jauge_core::dossier::{Dossier, OwnEdition};
use jauge_core::model::{Edition, Problem, ProblemKind, Sources, edition, load};
use jauge_l10n::{EditionTexts, Locale, Texts, too_deep};

use crate::error::{ErrorCode, PublicError};

/// The edition of new assessments.
#[must_use]
pub fn latest() -> &'static Edition {
    edition()
}

/// The editions that come with this program, the latest last.
#[must_use]
pub fn of_program() -> [&'static Edition; 1] {
    [edition()]
}

/// The edition of an id: one of this program's, else one that the dossier brings along and that can be read.
#[must_use]
pub fn find(dossier: &Dossier, id: &str) -> Option<&'static Edition> {
    named(dossier, id).ok()
}

/// The edition that an assessment answers: an old one keeps the scores and the advice of its own.
///
/// # Errors
/// `UnknownEdition`; `BadEdition` where the dossier brings it along and it cannot be read.
pub fn of(dossier: &Dossier, assessment: &Assessment) -> Result<&'static Edition, PublicError> {
    named(dossier, &assessment.edition)
}

fn named(dossier: &Dossier, id: &str) -> Result<&'static Edition, PublicError> {
    if let Some(known) = of_program().into_iter().find(|edition| edition.id == id) {
        return Ok(known);
    }
    let own = dossier.editions.iter().find(|own| own.id == id);
    let own = own.ok_or_else(|| PublicError::new(ErrorCode::UnknownEdition).with("edition", id))?;
    of_network(own)
}

/// The edition that a network made.
///
/// # Errors
/// `BadEdition` with its first problem.
pub fn of_network(own: &OwnEdition) -> Result<&'static Edition, PublicError> {
    intern(own).map_err(|problem| {
        PublicError::new(ErrorCode::BadEdition)
            .with("edition", &own.id)
            .with("path", problem.file)
            .with("line", problem.line)
    })
}

/// The words for an assessment: those of its edition come before the program's, those of the other editions that the
/// dossier brings along after.
#[must_use]
pub fn texts(dossier: &Dossier, assessment: &Assessment, texts: Texts) -> Texts {
    let texts = texts.with_others(together(others(dossier, &assessment.edition)));
    words(dossier, &assessment.edition).map_or(texts, |edition| texts.with_edition(edition))
}

/// The texts of the editions that a dossier brings along, but for one.
pub(crate) fn others(dossier: &Dossier, but: &str) -> Vec<&'static EditionTexts> {
    let others = dossier.editions.iter().filter(|own| own.id != but);
    others.filter_map(|own| words(dossier, &own.id)).collect()
}

/// A list of texts that stays as they do: one for each combination met.
fn together(texts: Vec<&'static EditionTexts>) -> &'static [&'static EditionTexts] {
    static KEPT: Mutex<Vec<&'static [&'static EditionTexts]>> = Mutex::new(Vec::new());
    if texts.is_empty() {
        return &[];
    }
    let mut all = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    let same = |kept: &&&[&'static EditionTexts]| {
        kept.len() == texts.len() && kept.iter().zip(&texts).all(|(a, b)| std::ptr::eq(*a, *b))
    };
    if let Some(kept) = all.iter().find(same) {
        return kept;
    }
    let kept: &'static [_] = Box::leak(texts.into_boxed_slice());
    all.push(kept);
    kept
}

/// The texts that an edition brings along; none for those of this program.
#[must_use]
pub fn words(dossier: &Dossier, id: &str) -> Option<&'static EditionTexts> {
    if of_program().iter().any(|edition| edition.id == id) {
        return None;
    }
    let own = dossier.editions.iter().find(|own| own.id == id)?;
    kept(own).ok().map(|known| &known.texts)
}

/// Reads an edition that a dossier brings along.
///
/// What was read once stays for the life of the process, so that it can be held everywhere as the program's own
/// editions are, without a dossier to borrow it from. It is known again by its content: opening the same dossier, or
/// reading it again after each change, reads nothing anew. What stays is bounded by the editions that a person meets
/// while the program runs, a few; each is bounded by [`jauge_core::limits::EDITION_BYTES`].
///
/// # Errors
/// The first problem of its data. Faults of its texts are told by [`crate::model_check`] and stop nobody from opening
/// a dossier.
pub fn intern(own: &OwnEdition) -> Result<&'static Edition, Problem> {
    kept(own).map(|known| &known.edition)
}

struct Known {
    edition: Edition,
    texts: EditionTexts,
}

struct Kept {
    own: OwnEdition,
    read: Result<&'static Known, Problem>,
}

fn kept(own: &OwnEdition) -> Result<&'static Known, Problem> {
    static KEPT: Mutex<Vec<Kept>> = Mutex::new(Vec::new());
    let mut all = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(one) = all.iter().find(|one| one.own == *own) {
        return one.read.clone();
    }
    let read = read(own).map(|known| &*Box::leak(Box::new(known)));
    all.push(Kept {
        own: own.clone(),
        read: read.clone(),
    });
    read
}

fn read(own: &OwnEdition) -> Result<Known, Problem> {
    let data = own.files.iter().filter(|(path, _)| !path.contains('/'));
    let edition = load(&Sources::new(data.clone())).map_err(first)?;
    if edition.id != own.id {
        return Err(Problem {
            file: PRACTICES.to_owned(),
            line: 1,
            kind: ProblemKind::UnknownId(own.id.clone()),
        });
    }
    for (path, text) in own.files.iter().filter(|(path, _)| path.contains('/')) {
        if let Some(line) = too_deep(text) {
            return Err(Problem {
                file: path.clone(),
                line,
                kind: ProblemKind::Form(TOO_DEEP.to_owned()),
            });
        }
    }
    Ok(Known {
        edition,
        texts: EditionTexts::new(sources(&own.files)),
    })
}

fn first(problems: Vec<Problem>) -> Problem {
    let first = problems.into_iter().next();
    first.expect("invariant: an edition that does not load has a problem")
}

const PRACTICES: &str = "practices.toml";
const TOO_DEEP: &str = "nested too deep";

/// The Fluent sources of an edition with their languages, by path.
fn sources(files: &BTreeMap<String, String>) -> impl Iterator<Item = (String, String)> {
    files.iter().filter_map(|(path, text)| {
        let (language, _) = path.strip_prefix("locales/")?.split_once('/')?;
        Locale::parse(language).ok()?;
        Some((language.to_owned(), text.clone()))
    })
}
