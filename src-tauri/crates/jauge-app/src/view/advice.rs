use jauge_core::advice::{
    Advice, NotNow, Recommended, SkillAdvice, Step, StepKind, hours_per_month, is_large,
};
use jauge_core::ids::SkillId;
use jauge_core::profile::{BudgetBand, Profile};
use jauge_core::rules::Cause;

use crate::wire::{AdviceView, CauseView, NotNowView, ProviderView, SkillView, StepView};

/// What the advice screen shows.
pub(crate) fn advice(profile: &Profile, advice: &Advice) -> AdviceView {
    AdviceView {
        next_steps: advice.next_steps.iter().map(step).collect(),
        hours_per_month: hours_per_month(profile),
        hours_declared: profile.hours_per_month.is_some(),
        skills: advice.skills.iter().map(skill).collect(),
        large: is_large(profile),
        without_money: profile.budget_band == Some(BudgetBand::None),
        recommended: advice.providers.recommended.iter().map(provider).collect(),
        not_now: advice.providers.not_now.iter().map(not_now).collect(),
    }
}

fn causes(causes: &[Cause]) -> Vec<CauseView> {
    let cause = |cause: &Cause| match cause {
        Cause::Practice(id) => CauseView::Practice(id.to_string()),
        Cause::Profile(field) => CauseView::Profile(field.code().to_owned()),
    };
    causes.iter().map(cause).collect()
}

fn skills(ids: &[SkillId]) -> Vec<String> {
    ids.iter().map(SkillId::to_string).collect()
}

fn step(step: &Step) -> StepView {
    StepView {
        id: step.id.clone(),
        practice: step.practice.to_string(),
        to_level: step.to_level.number(),
        find_out: step.kind == StepKind::FindOut,
        horizon: step.horizon.code().to_owned(),
        effort: step.effort.code().to_owned(),
        money: step.money,
        skills: skills(&step.skills),
        causes: causes(&step.causes),
    }
}

fn skill(skill: &SkillAdvice) -> SkillView {
    SkillView {
        id: skill.id.to_string(),
        base: skill.base,
        cover: skill.cover.code().to_owned(),
        how: skill.how.code().to_owned(),
        causes: causes(&skill.causes),
    }
}

fn provider(provider: &Recommended) -> ProviderView {
    ProviderView {
        id: provider.id.to_string(),
        causes: causes(&provider.causes),
        accompanied_by: skills(&provider.accompanied_by),
        personal_data: provider.personal_data,
    }
}

fn not_now(provider: &NotNow) -> NotNowView {
    NotNowView {
        id: provider.id.to_string(),
        reason: provider.reason.to_string(),
        causes: causes(&provider.causes),
    }
}
