//! The messages that an edition needs in every language.

use super::Edition;
use crate::advice::{By, Gone};
use crate::codes::Coded;
use crate::contacts::{Language, Presence};
use crate::decisions::Verdict;
use crate::inventory::{Contract, Frequency, Hosting, Passage, PersonalData, ToolPurpose};
use crate::rules::{Count, ItemKind};

const PRACTICE: [&str; 20] = [
    "-name", "", "-help", "-1", "-2", "-3", "-4", "-5", "-why", "-step-2", "-step-3", "-step-4", "-step-5",
    "-climb-2", "-climb-3", "-climb-4", "-climb-5", "-unlocks", "-unknown", "-na",
];
const DIMENSION: [&str; 7] = ["", "-about", "-1", "-2", "-3", "-4", "-5"];
const SKILL: [&str; 5] = ["", "-what", "-build", "-hire", "-pool"];
const PROVIDER: [&str; 12] = [
    "",
    "-what",
    "-why",
    "-mission",
    "-deliverables",
    "-precautions",
    "-questions",
    "-budget",
    "-without-money",
    "-team",
    "-handover",
    "-criteria",
];
const GENERAL: [&str; 33] = [
    "level-1",
    "level-2",
    "level-3",
    "level-4",
    "level-5",
    "level-1-about",
    "level-2-about",
    "level-3-about",
    "level-4-about",
    "level-5-about",
    "level-advice-small",
    "state-unknown",
    "state-na",
    "state-unanswered",
    "state-carried",
    "skill-large-team",
    "skill-one-person",
    "skill-how-build",
    "skill-how-hire",
    "skill-how-pool",
    "skill-how-build-why",
    "skill-how-hire-why",
    "skill-how-pool-why",
    "skill-cover-held",
    "skill-cover-fragile",
    "skill-cover-missing",
    "skill-cover-external",
    "skill-cover-pooled",
    "skill-cover-unknown",
    "checklist-title",
    "checklist-intro",
    "checklist-items",
    "law-disclaimer",
];
/// A reason that no rule of a provider names.
pub(crate) const NOT_CALLED_FOR: &str = "not-called-for";
/// The reason that says nothing against a help but its rank.
pub const THREE_AT_MOST: &str = "three-at-most";

impl Edition {
    /// The ids of all messages that the edition looks up, without repetition, in the order of the files.
    #[must_use]
    pub fn message_ids(&self) -> Vec<String> {
        let mut ids: Vec<String> = GENERAL.map(str::to_owned).into();
        let mut add = |stem: &str, id: &str, ends: &[&str]| {
            ids.extend(ends.iter().map(|end| format!("{stem}-{id}{end}")));
        };
        for dimension in &self.dimensions {
            add("dim", dimension.as_str(), &DIMENSION);
        }
        for practice in &self.practices {
            add("q", practice.id.as_str(), &PRACTICE);
            for rule in &practice.not_applicable {
                add("applicability", rule.id.as_str(), &[""]);
            }
        }
        for skill in &self.skills {
            add("skill", skill.id.as_str(), &SKILL);
        }
        for provider in &self.providers {
            add("provider", provider.id.as_str(), &PROVIDER);
            for reason in &provider.not_yet {
                add("reason", reason.id.as_str(), &[""]);
            }
            for skill in &provider.accompanied_by {
                add("accompaniment", skill.as_str(), &[""]);
            }
        }
        add("reason", NOT_CALLED_FOR, &[""]);
        add("reason", THREE_AT_MOST, &[""]);
        for regime in &self.regimes {
            add("law-regime", regime.id.as_str(), &[""]);
            add("law-authority", regime.id.as_str(), &[""]);
            add("law-clauses", regime.id.as_str(), &[""]);
        }
        for provision in &self.provisions {
            add("law", provision.id.as_str(), &["", "-duty"]);
        }
        for kind in &self.asset_kinds {
            add("asset", kind.id.as_str(), &["", "-what"]);
        }
        for finding in &self.findings {
            add("finding", finding.id.as_str(), &["", "-why", "-do", "-how"]);
        }
        for doubt in &self.doubts {
            add("doubt", doubt.rule.id.as_str(), &[""]);
        }
        for phase in &self.phases {
            add("phase", phase.id.as_str(), &["", "-do"]);
        }
        for term in &self.terms {
            add("term", term.id.as_str(), &["", "-means"]);
        }
        words::<ToolPurpose>(&mut add, "purpose", &[""]);
        words::<Hosting>(&mut add, "hosting", &[""]);
        words::<Contract>(&mut add, "contract", &[""]);
        words::<PersonalData>(&mut add, "personal", &["", "-what"]);
        add("retention", "forever", &[""]);
        add("retention", "unknown", &[""]);
        words::<Passage>(&mut add, "passage", &["", "-what"]);
        words::<Frequency>(&mut add, "frequency", &[""]);
        words::<ItemKind>(&mut add, "item", &[""]);
        words::<Presence>(&mut add, "presence", &[""]);
        words::<Language>(&mut add, "works-in", &[""]);
        words::<Count>(&mut add, "count", &[""]);
        words::<Verdict>(&mut add, "verdict", &[""]);
        words::<Gone>(&mut add, "gone", &[""]);
        words::<By>(&mut add, "by", &["", "-why"]);
        let mut seen = std::collections::BTreeSet::new();
        ids.retain(|id| seen.insert(id.clone()));
        ids
    }
}

/// The messages of all words of a closed list.
fn words<T: Coded>(add: &mut impl FnMut(&str, &str, &[&str]), stem: &str, ends: &[&str]) {
    for word in T::ALL {
        add(stem, word.code(), ends);
    }
}
