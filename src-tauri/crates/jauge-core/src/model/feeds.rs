//! What an answer feeds: the rules of an edition read backwards, from a practice to all that may be said because of it.

use super::{Edition, Practice, Provider, Skill};
use crate::ids::{FindingId, ProviderId, ProvisionId, RuleId, SkillId};
use crate::rules::{Atom, Rule};

/// All that may rest on the answer to a practice, each list in the order of the edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feeds<'a> {
    /// Skills that climbing calls for, or that a rule calls for.
    pub skills: Vec<&'a SkillId>,
    /// Types of providers that a rule calls for or holds back.
    pub providers: Vec<&'a ProviderId>,
    /// What the inventory may tell about the same practice.
    pub findings: Vec<&'a FindingId>,
    /// Where the inventory may contradict the answer.
    pub doubts: Vec<&'a RuleId>,
    /// The provisions of law that concern the practice, of all regimes.
    pub provisions: Vec<&'a ProvisionId>,
}

impl Edition {
    /// What the answer to a practice may feed, whoever the venue is: a rule that reads the level of its dimension reads
    /// the answer too.
    #[must_use]
    pub fn feeds(&self, practice: &Practice) -> Feeds<'_> {
        let read = |rule: &Rule| rule.reads(practice);
        let calls_for_skill =
            |skill: &&Skill| practice.skills.contains(&skill.id) || skill.rules.iter().any(read);
        let speaks_of_provider = |provider: &&Provider| {
            let calling = provider.rules.iter().map(|(_, rule)| rule);
            calling.chain(&provider.not_yet).any(read)
        };
        let here = self.findings.iter().filter(|one| one.practice == practice.id);
        let doubts = self.doubts.iter();
        let doubts = doubts.filter(|doubt| doubt.practice == practice.id || read(&doubt.rule));
        let law = self.provisions.iter();
        let law = law.filter(|provision| provision.practices.contains(&practice.id));
        Feeds {
            skills: self
                .skills
                .iter()
                .filter(calls_for_skill)
                .map(|one| &one.id)
                .collect(),
            providers: self
                .providers
                .iter()
                .filter(speaks_of_provider)
                .map(|one| &one.id)
                .collect(),
            findings: here.map(|one| &one.id).collect(),
            doubts: doubts.map(|doubt| &doubt.rule.id).collect(),
            provisions: law.map(|provision| &provision.id).collect(),
        }
    }
}

impl Rule {
    /// Whether the answer to a practice has a say in the rule.
    fn reads(&self, practice: &Practice) -> bool {
        self.atoms.iter().any(|atom| match atom {
            Atom::Practice(id, _) => *id == practice.id,
            Atom::Dimension(id, _) => *id == practice.dimension,
            Atom::Profile(..) | Atom::Finding(..) | Atom::Count(..) => false,
        })
    }
}
