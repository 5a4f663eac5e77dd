//! What `advice --json` prints.

use jauge_core::advice::{Advice, NotNow, Recommended, SkillAdvice, Step};
use jauge_core::ids::{RuleId, SkillId};
use jauge_core::rules;
use serde::Serialize;

/// The advice on an assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AdviceFigures {
    next_steps: Vec<NextStep>,
    skills: Vec<Skill>,
    providers: Providers,
}

/// What made a rule hold: `{"practice": id}` or `{"profile": field}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// The answer to a practice.
    Practice(String),
    /// A field of the profile.
    Profile(&'static str),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct NextStep {
    id: String,
    practice: String,
    to_level: u8,
    kind: &'static str,
    horizon: &'static str,
    effort: &'static str,
    money: bool,
    skills: Vec<String>,
    causes: Vec<Cause>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Skill {
    id: String,
    base: bool,
    cover: &'static str,
    how: &'static str,
    causes: Vec<Cause>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Providers {
    recommended: Vec<Provider>,
    not_now: Vec<Later>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Provider {
    id: String,
    rules: Vec<String>,
    causes: Vec<Cause>,
    accompanied_by: Vec<String>,
    personal_data: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Later {
    id: String,
    reason: String,
    causes: Vec<Cause>,
}

impl From<&Advice> for AdviceFigures {
    fn from(advice: &Advice) -> Self {
        let providers = &advice.providers;
        Self {
            next_steps: advice.next_steps.iter().map(NextStep::from).collect(),
            skills: advice.skills.iter().map(Skill::from).collect(),
            providers: Providers {
                recommended: providers.recommended.iter().map(Provider::from).collect(),
                not_now: providers.not_now.iter().map(Later::from).collect(),
            },
        }
    }
}

impl From<&rules::Cause> for Cause {
    fn from(cause: &rules::Cause) -> Self {
        match cause {
            rules::Cause::Practice(id) => Self::Practice(id.to_string()),
            rules::Cause::Profile(field) => Self::Profile(field.code()),
        }
    }
}

fn causes(causes: &[rules::Cause]) -> Vec<Cause> {
    causes.iter().map(Cause::from).collect()
}

impl From<&Step> for NextStep {
    fn from(step: &Step) -> Self {
        Self {
            id: step.id.clone(),
            practice: step.practice.to_string(),
            to_level: step.to_level.number(),
            kind: step.kind.code(),
            horizon: step.horizon.code(),
            effort: step.effort.code(),
            money: step.money,
            skills: step.skills.iter().map(SkillId::to_string).collect(),
            causes: causes(&step.causes),
        }
    }
}

impl From<&SkillAdvice> for Skill {
    fn from(skill: &SkillAdvice) -> Self {
        Self {
            id: skill.id.to_string(),
            base: skill.base,
            cover: skill.cover.code(),
            how: skill.how.code(),
            causes: causes(&skill.causes),
        }
    }
}

impl From<&Recommended> for Provider {
    fn from(provider: &Recommended) -> Self {
        Self {
            id: provider.id.to_string(),
            rules: provider.rules.iter().map(RuleId::to_string).collect(),
            causes: causes(&provider.causes),
            accompanied_by: provider.accompanied_by.iter().map(SkillId::to_string).collect(),
            personal_data: provider.personal_data,
        }
    }
}

impl From<&NotNow> for Later {
    fn from(provider: &NotNow) -> Self {
        Self {
            id: provider.id.to_string(),
            // The id of the message, so that a script finds its text.
            reason: format!("reason-{}", provider.reason),
            causes: causes(&provider.causes),
        }
    }
}
