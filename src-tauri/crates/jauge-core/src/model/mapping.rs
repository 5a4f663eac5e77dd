//! The file that tells how practices come from those of earlier editions: what is wrong with it alone, and beside the
//! earlier edition.

use std::collections::BTreeMap;
use std::fmt;

use toml::Spanned;

use super::files::{FromEntry, MappedEntry, MappingFile};
use super::load::Problems;
use super::{Edition, Mapped, MappedKind, Mapping, Problem, ProblemKind};
use crate::codes::coded;
use crate::ids::PracticeId;

/// The data file, which an edition may do without.
pub(super) const FILE: &str = "mapping.toml";

coded!(
    /// What can be wrong with where practices come from.
    MappingFault {
        /// An edition comes from itself.
        SameEdition = "same-edition",
        /// A practice that is not added comes from nothing.
        NoOrigin = "no-origin",
        /// An added practice comes from something.
        AddedWithOrigin = "added-with-origin",
        /// A reworded or split practice comes from several.
        SeveralOrigins = "several-origins",
        /// A retired practice is still asked here.
        StillAsked = "still-asked",
        /// An earlier practice is the same question as one here, or retired, and goes elsewhere too.
        TwoFates = "two-fates",
        /// An earlier practice goes into another one here, and keeps its id: what became of that is not said.
        Unsaid = "unsaid",
        /// The earlier edition does not ask it.
        NotAskedThen = "not-asked-then",
        /// Said to be added, and the earlier edition asks it.
        AskedThen = "asked-then",
        /// The earlier edition asks it, and what became of it is not said.
        Lost = "lost",
        /// The earlier edition does not ask it, and it is not said to be added.
        New = "new",
    }
);

impl fmt::Display for MappingFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::SameEdition => "an edition does not come from itself",
            Self::NoOrigin => "comes from nothing: only an added practice does",
            Self::AddedWithOrigin => "is added and comes from nothing: take `was` away",
            Self::SeveralOrigins => "comes from one practice only, or has changed",
            Self::StillAsked => "is retired, and asked in this edition",
            Self::TwoFates => "cannot become this and something else",
            Self::Unsaid => "goes into another practice and keeps its id: say what became of it",
            Self::NotAskedThen => "is not asked in the earlier edition",
            Self::AskedThen => "is asked in the earlier edition: an id is never used again",
            Self::Lost => "is asked in the earlier edition: say what became of it, or that it is retired",
            Self::New => "is not asked in the earlier edition: say where it comes from, or that it is added",
        })
    }
}

impl Problems<'_> {
    pub(super) fn mappings(&mut self, edition: &mut Edition, file: &MappingFile) {
        let mut seen = std::collections::BTreeSet::new();
        for entry in &file.from {
            let id = entry.edition.get_ref();
            if *id == edition.id {
                self.fault(&entry.edition, MappingFault::SameEdition);
            }
            if !seen.insert(id) {
                self.add(FILE, entry.edition.span(), ProblemKind::Twice(id.clone()));
            }
            let mapping = self.mapping(edition, entry);
            edition.mappings.push(mapping);
        }
    }

    fn mapping(&mut self, edition: &Edition, entry: &FromEntry) -> Mapping {
        self.ids(FILE, entry.practice.iter().map(|practice| &practice.id));
        self.ids(FILE, entry.retired.iter());
        for id in &entry.retired {
            if edition.practice(id.get_ref()).is_some() {
                self.fault(id, MappingFault::StillAsked);
            }
        }
        let practices = entry
            .practice
            .iter()
            .filter_map(|entry| self.mapped(edition, entry))
            .collect();
        self.fates(edition, entry);
        Mapping {
            from: entry.edition.get_ref().clone(),
            practices,
            retired: entry
                .retired
                .iter()
                .map(|id| id.get_ref().as_str().into())
                .collect(),
            line: self.line(FILE, entry.edition.span()),
        }
    }

    fn mapped(&mut self, edition: &Edition, entry: &MappedEntry) -> Option<Mapped> {
        self.known(FILE, &entry.id, edition.practice(entry.id.get_ref()).is_some());
        let words: Vec<_> = MappedKind::ALL.iter().map(|word| word.code()).collect();
        let kind = self.word(
            FILE,
            &entry.kind,
            MappedKind::from_code(entry.kind.get_ref()),
            &words,
        )?;
        let from = origins(entry, kind);
        match (kind, from.as_slice()) {
            (MappedKind::Added, []) => {}
            (MappedKind::Added, _) => self.fault(&entry.id, MappingFault::AddedWithOrigin),
            (_, []) => self.fault(&entry.id, MappingFault::NoOrigin),
            (MappedKind::Reworded | MappedKind::Split, [_, _, ..]) => {
                self.fault(&entry.id, MappingFault::SeveralOrigins);
            }
            (MappedKind::Reworded | MappedKind::Split | MappedKind::Changed, _) => {}
        }
        Some(Mapped {
            practice: entry.id.get_ref().as_str().into(),
            from: from.into_iter().map(|id| id.get_ref().as_str().into()).collect(),
            kind,
            line: self.line(FILE, entry.id.span()),
        })
    }

    /// Each earlier practice becomes one thing: the same question once, or one or more others, or nothing.
    fn fates(&mut self, edition: &Edition, entry: &FromEntry) {
        let mut fates: BTreeMap<&str, Vec<(&Spanned<String>, bool)>> = BTreeMap::new();
        for id in &entry.retired {
            fates.entry(id.get_ref()).or_default().push((id, true));
        }
        for practice in &entry.practice {
            let kind = MappedKind::from_code(practice.kind.get_ref()).unwrap_or(MappedKind::Changed);
            for was in origins(practice, kind) {
                let alone = kind == MappedKind::Reworded;
                fates.entry(was.get_ref()).or_default().push((was, alone));
            }
        }
        let named = |id: &str| entry.practice.iter().any(|practice| practice.id.get_ref() == id);
        for (id, places) in fates {
            let (last, alone) = (places[places.len() - 1].0, places.iter().any(|(_, alone)| *alone));
            if places.len() > 1 && alone {
                self.fault(last, MappingFault::TwoFates);
            }
            let is_retired = entry.retired.iter().any(|retired| retired.get_ref() == id);
            if !is_retired && edition.practice(id).is_some() && !named(id) {
                self.fault(last, MappingFault::Unsaid);
            }
        }
    }

    fn fault(&mut self, id: &Spanned<String>, fault: MappingFault) {
        let kind = ProblemKind::Mapping(fault, id.get_ref().clone());
        self.add(FILE, id.span(), kind);
    }
}

/// The practices that one comes from: that of the same id, where nothing is said.
fn origins(entry: &MappedEntry, kind: MappedKind) -> Vec<&Spanned<String>> {
    match &entry.was {
        Some(was) => was.iter().collect(),
        None if kind == MappedKind::Added => Vec::new(),
        None => vec![&entry.id],
    }
}

impl Edition {
    /// What is wrong with where this edition says that its practices come from, beside the earlier edition itself:
    /// practices that it does not ask, and such of either edition of which nothing is said. Nothing where this edition
    /// says nothing of the other.
    #[must_use]
    pub fn check_mapping(&self, earlier: &Self) -> Vec<Problem> {
        let Some(mapping) = self.maps(earlier) else {
            return Vec::new();
        };
        let mut problems = Vec::new();
        let mut add = |line: usize, fault: MappingFault, id: &PracticeId| {
            problems.push(Problem {
                file: FILE.to_owned(),
                line,
                kind: ProblemKind::Mapping(fault, id.to_string()),
            });
        };
        let asked_then = |id: &PracticeId| earlier.practice(id.as_str()).is_some();
        for id in mapping.retired.iter().filter(|id| !asked_then(id)) {
            add(mapping.line, MappingFault::NotAskedThen, id);
        }
        for mapped in &mapping.practices {
            for id in mapped.from.iter().filter(|id| !asked_then(id)) {
                add(mapped.line, MappingFault::NotAskedThen, id);
            }
            if mapped.kind == MappedKind::Added && asked_then(&mapped.practice) {
                add(mapped.line, MappingFault::AskedThen, &mapped.practice);
            }
        }
        let lineage = self.lineage(earlier);
        for id in lineage.retired.iter().filter(|id| !mapping.retired.contains(id)) {
            // An id that is used again was told of already.
            if self.practice(id.as_str()).is_none() {
                add(mapping.line, MappingFault::Lost, id);
            }
        }
        for practice in &self.practices {
            let is_named = mapping
                .practices
                .iter()
                .any(|mapped| mapped.practice == practice.id);
            if !is_named && !asked_then(&practice.id) {
                add(mapping.line, MappingFault::New, &practice.id);
            }
        }
        problems
    }
}
