//! Skills to build: the internal base first, then what the next steps call for.

use super::steps::{Horizon, Step};
use crate::dossier::Venue;
use crate::findings::{Finding, Item};
use crate::ids::{RuleId, SkillId};
use crate::inventory::Cover;
use crate::model::{Edition, How, Skill};
use crate::profile::{BudgetBand, Profile};
use crate::rules::{Cause, Facts};

/// A skill called for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkillAdvice {
    /// The skill.
    pub id: SkillId,
    /// Part of the internal base.
    pub base: bool,
    /// How well it is covered, as the inventory of skills tells.
    pub cover: Cover,
    /// How it is best had.
    pub how: How,
    /// The rules that hold, in the order of the model; none where steps or a need alone call for it.
    pub rules: Vec<RuleId>,
    /// Why.
    pub causes: Vec<Cause>,
}

/// Staff from which a data team of one's own is an option.
const LARGE: u32 = 50;

/// Whether a data team of its own is an option for the venue.
#[must_use]
pub fn is_large(profile: &Profile) -> bool {
    profile.staff.is_some_and(|staff| staff >= LARGE)
}

/// Skills that rules, steps or a need call for. A skill that two people have is not called for by steps: what one
/// person alone has still is, and so is what others bring.
pub(super) fn call_for(
    edition: &Edition,
    venue: Venue<'_>,
    facts: &Facts<'_>,
    steps: &[Step],
    findings: &[Finding],
) -> Vec<SkillAdvice> {
    let advice = |skill: &Skill| {
        let held = venue
            .inventory
            .and_then(|inventory| inventory.skills.get(&skill.id));
        let cover = held.map_or(Cover::Unknown, |held| held.cover);
        let holding: Vec<_> = skill
            .rules
            .iter()
            .filter_map(|rule| Some((&rule.id, rule.causes(facts)?)))
            .collect();
        let by_rules = holding.iter().flat_map(|(_, causes)| causes.iter().cloned());
        let by_steps = steps
            .iter()
            .filter(|step| cover != Cover::Held && step.horizon != Horizon::Later)
            .filter(|step| step.skills.contains(&skill.id))
            .flat_map(|step| step.causes.iter().cloned());
        let needed = held.is_some_and(|held| held.needed == Some(true));
        let item = Item::Skill(skill.id.clone());
        let by_need = findings
            .iter()
            .filter(|finding| needed && finding.items.contains(&item))
            .map(|finding| Cause::Finding(finding.id.clone()));
        let mut causes: Vec<Cause> = Vec::new();
        for cause in by_rules.chain(by_steps).chain(by_need) {
            if !causes.contains(&cause) {
                causes.push(cause);
            }
        }
        (!causes.is_empty()).then(|| SkillAdvice {
            id: skill.id.clone(),
            base: skill.base,
            cover,
            how: how(skill, venue.profile),
            rules: holding.iter().map(|(id, _)| (*id).clone()).collect(),
            causes,
        })
    };
    let mut skills: Vec<_> = edition.skills.iter().filter_map(advice).collect();
    // Stable: the order of the catalogue decides between equals.
    skills.sort_by_key(|skill| (!skill.base, std::cmp::Reverse(skill.causes.len())));
    skills
}

/// What would be hired is shared with peers where there is no money.
pub(super) fn how(skill: &Skill, profile: &Profile) -> How {
    let how = skill.how_large.filter(|_| is_large(profile)).unwrap_or(skill.how);
    match (how, profile.budget_band) {
        (How::Hire, Some(BudgetBand::None)) => How::Pool,
        (how, _) => how,
    }
}

#[cfg(test)]
mod tests {
    use super::is_large;
    use crate::profile::Profile;

    #[test]
    fn fifty_people_make_a_large_venue() {
        let with = |staff| Profile {
            staff,
            ..Profile::default()
        };
        assert!(is_large(&with(Some(50))));
        assert!(!is_large(&with(Some(49))));
        assert!(!is_large(&with(None)));
    }
}
