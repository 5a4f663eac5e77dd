use jauge_core::advice::{
    Advice, Capacity, Decided, NotNow, Phase, Project, Recommended, SkillAdvice, Step, StepKind, in_order,
    is_large, providers_in_order,
};
use jauge_core::decisions::Subject;
use jauge_core::dossier::Dossier;
use jauge_core::findings::Item;
use jauge_core::ids::SkillId;
use jauge_core::model::Edition;
use jauge_core::profile::BudgetBand;
use jauge_core::rules::Cause;
use jauge_l10n::Texts;

use super::conditions::{provider_rules, skill_rules};
use super::decisions;
use super::findings::{doubt, named};
use crate::wire::{
    AdviceView, CapacityView, CauseView, DecisionView, NotNowView, PhaseView, ProjectView, ProviderView,
    SkillView, StepView,
};

/// What the advice screen shows: what the rules computed, and beside it what the venue decided.
pub(crate) fn advice(
    edition: &Edition,
    dossier: &Dossier,
    advice: &Advice,
    decided: &[Decided],
    can_undo: bool,
    texts: &Texts,
) -> AdviceView {
    let beside = Beside {
        edition,
        dossier,
        decided,
    };
    let profile = &dossier.profile;
    AdviceView {
        next_steps: in_order(&advice.next_steps, &dossier.decisions)
            .into_iter()
            .map(|step| beside.step(step))
            .collect(),
        capacity: capacity(advice.capacity),
        skills: advice.skills.iter().map(|skill| beside.skill(skill)).collect(),
        large: is_large(profile),
        without_money: profile.budget_band == Some(BudgetBand::None),
        recommended: providers_in_order(&advice.providers.recommended, &dossier.decisions)
            .into_iter()
            .map(|provider| beside.provider(provider))
            .collect(),
        not_now: advice
            .providers
            .not_now
            .iter()
            .map(|one| beside.not_now(one))
            .collect(),
        project: advice
            .project
            .as_ref()
            .map(|project| beside.project(project, texts)),
        doubts: advice.doubts.iter().map(doubt).collect(),
        gone: decided.iter().filter_map(decisions::gone).collect(),
        can_undo,
    }
}

const fn capacity(capacity: Capacity) -> CapacityView {
    CapacityView {
        hours_per_month: capacity.hours_per_month,
        declared: capacity.declared,
        hours_per_year: capacity.hours_per_year,
        hours_planned: capacity.hours_planned,
        hours_later: capacity.hours_later,
    }
}

pub(super) fn causes(causes: &[Cause]) -> Vec<CauseView> {
    let cause = |cause: &Cause| match cause {
        Cause::Practice(id) => CauseView::Practice(id.to_string()),
        Cause::Profile(field) => CauseView::Profile(field.code().to_owned()),
        Cause::Finding(id) => CauseView::Finding(id.to_string()),
        Cause::Count(count) => CauseView::Count(count.code().to_owned()),
    };
    causes.iter().map(cause).collect()
}

fn skills(ids: &[SkillId]) -> Vec<String> {
    ids.iter().map(SkillId::to_string).collect()
}

/// What stands beside a piece of advice.
struct Beside<'a> {
    edition: &'a Edition,
    dossier: &'a Dossier,
    decided: &'a [Decided],
}

impl Beside<'_> {
    fn decision(&self, subject: &Subject) -> Option<DecisionView> {
        let found = self
            .decided
            .iter()
            .find(|decided| decided.decision.subject == *subject);
        found.map(|decided| decisions::decision(&decided.decision))
    }

    fn step(&self, step: &Step) -> StepView {
        StepView {
            id: step.id.clone(),
            practice: step.practice.to_string(),
            to_level: step.to_level.number(),
            find_out: step.kind == StepKind::FindOut,
            mends: step.mends().map(str::to_owned),
            by: step.by.code().to_owned(),
            who: step.who.clone(),
            decision: self.decision(&Subject::Step(step.id.clone())),
            horizon: step.horizon.code().to_owned(),
            effort: step.effort.code().to_owned(),
            money: step.money,
            skills: skills(&step.skills),
            causes: causes(&step.causes),
        }
    }

    fn skill(&self, skill: &SkillAdvice) -> SkillView {
        let held = self.dossier.inventory.skills.get(&skill.id);
        SkillView {
            id: skill.id.to_string(),
            base: skill.base,
            cover: skill.cover.code().to_owned(),
            how: skill.how.code().to_owned(),
            who: held.map_or_else(String::new, |held| held.who.clone()),
            decision: self.decision(&Subject::Skill(skill.id.clone())),
            rules: skill_rules(self.edition, skill),
            causes: causes(&skill.causes),
        }
    }

    fn provider(&self, provider: &Recommended) -> ProviderView {
        let of_kind = |kind: Option<&jauge_core::ids::ProviderId>| kind == Some(&provider.id);
        let contacts = self.dossier.contacts.iter();
        let contacts = contacts.filter(|contact| of_kind(contact.kind.as_ref())).count();
        ProviderView {
            id: provider.id.to_string(),
            causes: causes(&provider.causes),
            accompanied_by: skills(&provider.accompanied_by),
            decision: self.decision(&Subject::Provider(provider.id.clone())),
            contacts: u32::try_from(contacts).unwrap_or(u32::MAX),
            rules: provider_rules(self.edition, provider),
            personal_data: provider.personal_data,
        }
    }

    fn not_now(&self, provider: &NotNow) -> NotNowView {
        NotNowView {
            id: provider.id.to_string(),
            reason: provider.reason.to_string(),
            decision: self.decision(&Subject::Provider(provider.id.clone())),
            causes: causes(&provider.causes),
        }
    }

    fn project(&self, project: &Project, texts: &Texts) -> ProjectView {
        let tools = project.tools.iter().cloned().map(Item::Tool);
        ProjectView {
            changes: project
                .changes
                .iter()
                .map(|kind| kind.code().to_owned())
                .collect(),
            tools: tools
                .map(|tool| named(texts, &self.dossier.inventory, &tool))
                .collect(),
            phases: project.phases.iter().map(phase).collect(),
        }
    }
}

fn phase(phase: &Phase) -> PhaseView {
    PhaseView {
        id: phase.id.to_string(),
        provider: phase.provider.as_ref().map(ToString::to_string),
        causes: causes(&phase.causes),
    }
}
