//! The data files about inventories: types of data assets, tools to pick, findings, points to check, phases, glossary.

use toml::Spanned;

use super::files::{FindingEntry, FindingsFile, GlossaryFile, InventoryFile, PhaseEntry, ProjectsFile};
use super::load::Problems;
use super::{
    AssetKind, Climb, DoubtRule, Edition, Effort, FindingRule, PhaseRule, ProblemKind, Suggestion, Term,
};
use crate::advice::PhaseAtom;
use crate::codes::Coded;
use crate::inventory::{PersonalData, ToolPurpose};
use crate::level::Level;
use crate::profile::Country;
use crate::rules::{Atom, AtomError, ItemAtom, ItemKind};

const FINDINGS: &str = "findings.toml";

impl Problems<'_> {
    fn code<T: Coded>(&mut self, file: &str, word: &Spanned<String>) -> Option<T> {
        let words: Vec<_> = T::ALL.iter().map(|word| word.code()).collect();
        self.word(file, word, T::from_code(word.get_ref()), &words)
    }

    fn codes<T: Coded>(&mut self, file: &str, words: &[Spanned<String>]) -> Vec<T> {
        words.iter().filter_map(|word| self.code(file, word)).collect()
    }

    /// Reads atoms; what cannot be read is a problem and is left out.
    fn read_atoms<A>(
        &mut self,
        file: &str,
        texts: &[Spanned<String>],
        read: impl Fn(&str) -> Result<A, AtomError>,
    ) -> Vec<A> {
        let mut atoms = Vec::new();
        for text in texts {
            match read(text.get_ref()) {
                Ok(atom) => atoms.push(atom),
                Err(error) => self.add(file, text.span(), error.into()),
            }
        }
        atoms
    }

    pub(super) fn inventory(&mut self, edition: &mut Edition, entries: &InventoryFile) {
        let file = "inventory.toml";
        self.ids(file, entries.asset.iter().map(|entry| &entry.id));
        for entry in &entries.asset {
            let personal = self.code(file, &entry.personal);
            edition.asset_kinds.push(AssetKind {
                id: entry.id.get_ref().as_str().into(),
                personal: personal.unwrap_or(PersonalData::None),
                purposes: self.codes(file, &entry.purposes),
            });
        }
        let mut names = std::collections::BTreeSet::new();
        for entry in &entries.tool {
            if !names.insert(entry.name.get_ref()) {
                self.add(
                    file,
                    entry.name.span(),
                    ProblemKind::Twice(entry.name.get_ref().clone()),
                );
            }
            let purpose = self.code(file, &entry.purpose);
            edition.suggestions.push(Suggestion {
                name: entry.name.get_ref().clone(),
                purpose: purpose.unwrap_or(ToolPurpose::Other),
                countries: self.codes::<Country>(file, &entry.countries),
            });
        }
    }

    pub(super) fn findings(&mut self, edition: &mut Edition, entries: &FindingsFile) {
        self.ids(FINDINGS, entries.finding.iter().map(|entry| &entry.id));
        for entry in &entries.finding {
            self.known(
                FINDINGS,
                &entry.practice,
                edition.practice(entry.practice.get_ref()).is_some(),
            );
            if entry.when.is_empty() {
                let kind = ProblemKind::Always(entry.id.get_ref().clone());
                self.add(FINDINGS, entry.id.span(), kind);
            }
            let rule = self.finding(entry);
            edition.findings.push(rule);
        }
    }

    /// Keeps the finding whatever is wrong with it, so that what speaks of it is not called unknown.
    fn finding(&mut self, entry: &FindingEntry) -> FindingRule {
        let on: Option<ItemKind> = self.code(FINDINGS, &entry.on);
        let effort = self.code(FINDINGS, &entry.effort);
        let to_level = Level::new(*entry.to_level.get_ref()).filter(|level| level.number() > 1);
        if to_level.is_none() {
            let kind = ProblemKind::BadWord(entry.to_level.get_ref().to_string(), "2, 3, 4, 5".to_owned());
            self.add(FINDINGS, entry.to_level.span(), kind);
        }
        let (mut when, mut either) = (Vec::new(), Vec::new());
        if let Some(on) = on {
            let read = |text: &str| ItemAtom::parse(text, on);
            when = self.read_atoms(FINDINGS, &entry.when, read);
            either = self.read_atoms(FINDINGS, &entry.either, read);
        }
        FindingRule {
            id: entry.id.get_ref().as_str().into(),
            on: on.unwrap_or(ItemKind::Tool),
            when,
            either,
            practice: entry.practice.get_ref().as_str().into(),
            to_level: to_level.unwrap_or(Level::HIGHEST),
            legal: entry.legal,
            mend: Climb {
                effort: effort.unwrap_or(Effort::Medium),
                money: entry.money,
            },
            skills: entry
                .skills
                .iter()
                .map(|skill| skill.get_ref().as_str().into())
                .collect(),
        }
    }

    /// The points to check, and what of the findings waits until the skills are known.
    pub(super) fn doubts(&mut self, edition: &mut Edition, entries: &FindingsFile) {
        for skill in entries.finding.iter().flat_map(|entry| &entry.skills) {
            self.known(FINDINGS, skill, edition.skill(skill.get_ref()).is_some());
        }
        self.ids(FINDINGS, entries.doubt.iter().map(|entry| &entry.id));
        for entry in &entries.doubt {
            self.known(
                FINDINGS,
                &entry.practice,
                edition.practice(entry.practice.get_ref()).is_some(),
            );
            let Some(rule) = self.atoms(FINDINGS, &entry.id, &entry.when, edition) else {
                continue;
            };
            let practice = entry.practice.get_ref().as_str();
            let tested: Vec<_> = rule
                .atoms
                .iter()
                .filter_map(|atom| match atom {
                    Atom::Practice(id, _) => Some(id.as_str()),
                    _ => None,
                })
                .collect();
            if !tested.contains(&practice) {
                let kind = ProblemKind::BadWord(practice.to_owned(), tested.join(", "));
                self.add(FINDINGS, entry.practice.span(), kind);
            }
            edition.doubts.push(DoubtRule {
                practice: practice.into(),
                rule,
            });
        }
    }

    pub(super) fn phases(&mut self, edition: &mut Edition, entries: &ProjectsFile) {
        self.ids("projects.toml", entries.phase.iter().map(|entry| &entry.id));
        for entry in &entries.phase {
            let phase = self.phase(edition, entry);
            edition.phases.push(phase);
        }
    }

    fn phase(&mut self, edition: &Edition, entry: &PhaseEntry) -> PhaseRule {
        let file = "projects.toml";
        for finding in &entry.findings {
            self.known(file, finding, edition.finding(finding.get_ref()).is_some());
        }
        if let Some(provider) = &entry.provider {
            self.known(file, provider, edition.provider(provider.get_ref()).is_some());
        }
        PhaseRule {
            id: entry.id.get_ref().as_str().into(),
            when: self.read_atoms(file, &entry.when, |text| PhaseAtom::parse(text, edition)),
            provider: entry
                .provider
                .as_ref()
                .map(|provider| provider.get_ref().as_str().into()),
            findings: entry
                .findings
                .iter()
                .map(|finding| finding.get_ref().as_str().into())
                .collect(),
        }
    }

    pub(super) fn terms(&mut self, edition: &mut Edition, entries: &GlossaryFile) {
        let file = "glossary.toml";
        self.ids(file, entries.term.iter().map(|entry| &entry.id));
        for entry in &entries.term {
            for practice in &entry.practices {
                self.known(file, practice, edition.practice(practice.get_ref()).is_some());
            }
            edition.terms.push(Term {
                id: entry.id.get_ref().as_str().into(),
                practices: entry
                    .practices
                    .iter()
                    .map(|practice| practice.get_ref().as_str().into())
                    .collect(),
            });
        }
    }
}
