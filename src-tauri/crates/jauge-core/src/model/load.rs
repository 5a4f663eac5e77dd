//! From data files to an edition, or to all that is wrong with them.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;

use super::files::{
    FindingsFile, GlossaryFile, InventoryFile, LawFile, MappingFile, PracticeEntry, PracticesFile,
    ProjectsFile, ProvidersFile, RuleEntry, SkillsFile,
};
use super::{
    Climb, Edition, Effort, How, Mark, Practice, Problem, ProblemKind, Provider, Provision, Regime, Skill,
    mapping,
};
use crate::ids::{DimensionId, RuleId};
use crate::rules::{Atom, Rule};

/// The texts of an edition's data files, by file name: the caller reads them, wherever they are.
#[derive(Debug, Clone, Default)]
pub struct Sources(BTreeMap<String, String>);

impl Sources {
    /// From pairs of name and text.
    pub fn new<N: Into<String>, T: Into<String>>(files: impl IntoIterator<Item = (N, T)>) -> Self {
        Self(
            files
                .into_iter()
                .map(|(name, text)| (name.into(), text.into()))
                .collect(),
        )
    }

    /// The files an edition is made of.
    pub const FILES: [&'static str; 8] = [
        "practices.toml",
        "inventory.toml",
        "findings.toml",
        "skills.toml",
        "providers.toml",
        "projects.toml",
        "law.toml",
        "glossary.toml",
    ];

    /// The files that an edition may do without.
    pub const OPTIONAL: [&'static str; 1] = [mapping::FILE];
}

/// Loads and checks an edition.
///
/// # Errors
/// All problems of all files, each with file and line, in the order of the files.
pub fn load(sources: &Sources) -> Result<Edition, Vec<Problem>> {
    let mut problems = Problems {
        sources,
        list: Vec::new(),
    };
    let practices: Option<PracticesFile> = problems.parse("practices.toml");
    let inventory: Option<InventoryFile> = problems.parse("inventory.toml");
    let findings: Option<FindingsFile> = problems.parse("findings.toml");
    let skills: Option<SkillsFile> = problems.parse("skills.toml");
    let providers: Option<ProvidersFile> = problems.parse("providers.toml");
    let projects: Option<ProjectsFile> = problems.parse("projects.toml");
    let law: Option<LawFile> = problems.parse("law.toml");
    let glossary: Option<GlossaryFile> = problems.parse("glossary.toml");
    let mapping: Option<MappingFile> = sources
        .0
        .contains_key(mapping::FILE)
        .then(|| problems.parse(mapping::FILE))
        .flatten();
    let (Some(practices), Some(inventory), Some(findings), Some(skills)) =
        (practices, inventory, findings, skills)
    else {
        return Err(problems.list);
    };
    let (Some(providers), Some(projects), Some(law), Some(glossary)) = (providers, projects, law, glossary)
    else {
        return Err(problems.list);
    };
    let mut edition = Edition {
        id: practices.edition,
        dimensions: practices
            .dimension
            .iter()
            .map(|entry| entry.id.get_ref().as_str().into())
            .collect(),
        practices: Vec::new(),
        skills: Vec::new(),
        providers: Vec::new(),
        regimes: Vec::new(),
        provisions: Vec::new(),
        asset_kinds: Vec::new(),
        suggestions: Vec::new(),
        findings: Vec::new(),
        doubts: Vec::new(),
        phases: Vec::new(),
        terms: Vec::new(),
        mappings: Vec::new(),
    };
    let rules = problems.practices(&mut edition, &practices.dimension, &practices.practice);
    problems.inventory(&mut edition, &inventory);
    problems.findings(&mut edition, &findings);
    problems.skills(&mut edition, &skills);
    problems.doubts(&mut edition, &findings);
    for (index, entries) in rules {
        edition.practices[index].not_applicable = entries
            .iter()
            .filter_map(|entry| problems.rule("practices.toml", entry, &edition))
            .collect();
    }
    for (index, entry) in practices.practice.iter().enumerate() {
        for skill in &entry.skills {
            problems.known("practices.toml", skill, edition.skill(skill.get_ref()).is_some());
            if let Some(practice) = edition.practices.get_mut(index) {
                practice.skills.push(skill.get_ref().as_str().into());
            }
        }
    }
    problems.providers(&mut edition, &providers);
    problems.phases(&mut edition, &projects);
    problems.law(&mut edition, &law);
    problems.terms(&mut edition, &glossary);
    if let Some(mapping) = mapping {
        problems.mappings(&mut edition, &mapping);
    }
    super::check::check(&edition, &mut problems);
    if problems.list.is_empty() {
        Ok(edition)
    } else {
        Err(problems.list)
    }
}

/// The problems found so far, and the texts to tell their lines.
pub(super) struct Problems<'a> {
    sources: &'a Sources,
    list: Vec<Problem>,
}

impl Problems<'_> {
    fn parse<T: serde::de::DeserializeOwned>(&mut self, file: &str) -> Option<T> {
        let Some(text) = self.sources.0.get(file) else {
            self.list.push(Problem {
                file: file.to_owned(),
                line: 1,
                kind: ProblemKind::Missing,
            });
            return None;
        };
        match toml::from_str(text) {
            Ok(parsed) => Some(parsed),
            Err(error) => {
                let span = error.span().unwrap_or(0..0);
                self.add(file, span, ProblemKind::Form(error.message().to_owned()));
                None
            }
        }
    }

    pub(super) fn add(&mut self, file: &str, span: Range<usize>, kind: ProblemKind) {
        let line = self.line(file, span);
        self.list.push(Problem {
            file: file.to_owned(),
            line,
            kind,
        });
    }

    /// The line on which a stretch of a file begins, from 1.
    pub(super) fn line(&self, file: &str, span: Range<usize>) -> usize {
        let text = self.sources.0.get(file).map_or("", String::as_str);
        let before = text.bytes().take(span.start);
        before.filter(|byte| *byte == b'\n').count() + 1
    }

    /// Adds a problem where an id is declared.
    pub(super) fn add_at(&mut self, file: &str, id: &str, kind: ProblemKind) {
        let text = self.sources.0.get(file).map_or("", String::as_str);
        let at = text.find(&format!("id = \"{id}\"")).unwrap_or(0);
        self.add(file, at..at, kind);
    }

    pub(super) fn ids<'e>(&mut self, file: &str, ids: impl Iterator<Item = &'e Spanned<String>>) {
        let mut seen = std::collections::BTreeSet::new();
        for id in ids {
            let text = id.get_ref();
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            if text.is_empty() || !text.chars().all(plain) {
                self.add(file, id.span(), ProblemKind::BadId(text.clone()));
            }
            if !seen.insert(text) {
                self.add(file, id.span(), ProblemKind::Twice(text.clone()));
            }
        }
    }

    pub(super) fn known(&mut self, file: &str, id: &Spanned<String>, known: bool) {
        if !known {
            self.add(file, id.span(), ProblemKind::UnknownId(id.get_ref().clone()));
        }
    }

    pub(super) fn word<T>(
        &mut self,
        file: &str,
        word: &Spanned<String>,
        found: Option<T>,
        words: &[&str],
    ) -> Option<T> {
        if found.is_none() {
            self.add(
                file,
                word.span(),
                ProblemKind::BadWord(word.get_ref().clone(), words.join(", ")),
            );
        }
        found
    }

    fn rule(&mut self, file: &str, entry: &RuleEntry, edition: &Edition) -> Option<Rule> {
        self.atoms(file, &entry.id, &entry.when, edition)
    }

    pub(super) fn atoms(
        &mut self,
        file: &str,
        id: &Spanned<String>,
        when: &[Spanned<String>],
        edition: &Edition,
    ) -> Option<Rule> {
        if when.is_empty() {
            self.add(file, id.span(), ProblemKind::Always(id.get_ref().clone()));
        }
        let mut atoms = Vec::new();
        for text in when {
            match Atom::parse(text.get_ref(), edition) {
                Ok(atom) => atoms.push(atom),
                Err(error) => self.add(file, text.span(), error.into()),
            }
        }
        let whole = !atoms.is_empty() && atoms.len() == when.len();
        whole.then(|| Rule {
            id: RuleId::from(id.get_ref().as_str()),
            atoms,
        })
    }

    fn practices<'e>(
        &mut self,
        edition: &mut Edition,
        dimensions: &[super::files::DimensionEntry],
        entries: &'e [PracticeEntry],
    ) -> Vec<(usize, &'e [RuleEntry])> {
        let file = "practices.toml";
        self.ids(file, dimensions.iter().map(|entry| &entry.id));
        self.ids(file, entries.iter().map(|entry| &entry.id));
        let mut rules = Vec::new();
        for (index, entry) in entries.iter().enumerate() {
            let dimension = DimensionId::from(entry.dimension.get_ref().as_str());
            self.known(file, &entry.dimension, edition.dimensions.contains(&dimension));
            rules.push((index, entry.not_applicable.as_slice()));
            edition.practices.push(Practice {
                id: entry.id.get_ref().as_str().into(),
                dimension,
                foundation: entry.foundation,
                short_form: entry.short_form,
                climbs: self.climbs(entry),
                carried: entry.carried,
                skills: Vec::new(),
                not_applicable: Vec::new(),
            });
        }
        rules
    }

    fn climbs(&mut self, entry: &PracticeEntry) -> [Climb; 4] {
        let file = "practices.toml";
        let mut climbs = [Climb {
            effort: Effort::Medium,
            money: false,
        }; 4];
        for (name, span, count) in [
            ("effort", entry.effort.span(), entry.effort.get_ref().len()),
            ("money", entry.money.span(), entry.money.get_ref().len()),
        ] {
            if count != climbs.len() {
                self.add(file, span, ProblemKind::Climbs(name.to_owned(), count));
            }
        }
        for (climb, effort) in climbs.iter_mut().zip(entry.effort.get_ref()) {
            if let Some(effort) = self.word(
                file,
                effort,
                Effort::from_code(effort.get_ref()),
                &["S", "M", "L"],
            ) {
                climb.effort = effort;
            }
        }
        for (climb, money) in climbs.iter_mut().zip(entry.money.get_ref()) {
            climb.money = *money;
        }
        climbs
    }

    fn skills(&mut self, edition: &mut Edition, skills: &SkillsFile) {
        let file = "skills.toml";
        let words = ["build", "hire", "pool"];
        self.ids(file, skills.skill.iter().map(|entry| &entry.id));
        self.ids(
            file,
            skills
                .skill
                .iter()
                .flat_map(|entry| &entry.rule)
                .map(|rule| &rule.id),
        );
        for entry in &skills.skill {
            let how = self.word(file, &entry.how, How::from_code(entry.how.get_ref()), &words);
            let how_large = entry
                .how_large
                .as_ref()
                .and_then(|word| self.word(file, word, How::from_code(word.get_ref()), &words));
            edition.skills.push(Skill {
                id: entry.id.get_ref().as_str().into(),
                base: entry.base,
                how: how.unwrap_or(How::Build),
                how_large,
                rules: entry
                    .rule
                    .iter()
                    .filter_map(|rule| self.rule(file, rule, edition))
                    .collect(),
            });
        }
    }

    fn providers(&mut self, edition: &mut Edition, providers: &ProvidersFile) {
        let file = "providers.toml";
        self.ids(file, providers.provider.iter().map(|entry| &entry.id));
        self.ids(
            file,
            providers
                .provider
                .iter()
                .flat_map(|entry| &entry.rule)
                .map(|rule| &rule.id),
        );
        let mut ranks = std::collections::BTreeSet::new();
        for entry in &providers.provider {
            for skill in &entry.accompanied_by {
                self.known(file, skill, edition.skill(skill.get_ref()).is_some());
            }
            let mut rules = Vec::new();
            for rule in &entry.rule {
                let rank = *rule.rank.get_ref();
                if !ranks.insert(rank) {
                    self.add(file, rule.rank.span(), ProblemKind::Rank(rank));
                }
                rules.extend(
                    self.atoms(file, &rule.id, &rule.when, edition)
                        .map(|rule| (rank, rule)),
                );
            }
            let not_yet = entry
                .not_yet
                .iter()
                .filter_map(|rule| self.rule(file, rule, edition))
                .collect();
            edition.providers.push(Provider {
                id: entry.id.get_ref().as_str().into(),
                personal_data: entry.personal_data,
                accompanied_by: entry
                    .accompanied_by
                    .iter()
                    .map(|skill| skill.get_ref().as_str().into())
                    .collect(),
                rules,
                not_yet,
            });
        }
    }

    fn law(&mut self, edition: &mut Edition, law: &LawFile) {
        let file = "law.toml";
        self.ids(file, law.regime.iter().map(|entry| &entry.id));
        self.ids(file, law.provision.iter().map(|entry| &entry.id));
        for entry in &law.regime {
            let regime = self.rule(file, entry, edition).map(|rule| Regime {
                id: entry.id.get_ref().as_str().into(),
                rule,
            });
            edition.regimes.extend(regime);
        }
        for entry in &law.provision {
            for regime in &entry.regimes {
                let known = edition
                    .regimes
                    .iter()
                    .any(|known| known.id.as_str() == regime.get_ref());
                self.known(file, regime, known);
            }
            for practice in &entry.practices {
                self.known(file, practice, edition.practice(practice.get_ref()).is_some());
            }
            let since = entry.since.as_ref().and_then(|since| {
                self.word(
                    file,
                    since,
                    since.get_ref().parse().ok(),
                    &["a date such as 2022-09-22"],
                )
            });
            let mark = self.word(
                file,
                &entry.mark,
                Mark::from_code(entry.mark.get_ref()),
                &["S", "K"],
            );
            edition.provisions.push(Provision {
                id: entry.id.get_ref().as_str().into(),
                regimes: entry
                    .regimes
                    .iter()
                    .map(|regime| regime.get_ref().as_str().into())
                    .collect(),
                practices: entry
                    .practices
                    .iter()
                    .map(|practice| practice.get_ref().as_str().into())
                    .collect(),
                mark: mark.unwrap_or(Mark::Known),
                sources: entry.sources.clone(),
                since,
            });
        }
    }
}
