//! What `advice --json` prints.

use jauge_core::advice::{self, Advice, NotNow, Recommended, SkillAdvice, Step};
use jauge_core::findings::Contradiction;
use jauge_core::ids::{ProviderId, RuleId, SkillId, ToolId};
use serde::Serialize;

use super::cause::{Cause, Teller};
use super::decided::Decided;

/// The advice on an assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AdviceFigures {
    next_steps: Vec<NextStep>,
    skills: Vec<Skill>,
    providers: Providers,
    project: Option<Project>,
    doubts: Vec<Doubt>,
    capacity: Capacity,
    decided: Vec<Decided>,
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
    by: &'static str,
    who: Vec<String>,
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

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Project {
    changes: Vec<&'static str>,
    tools: Vec<String>,
    phases: Vec<Phase>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Phase {
    id: String,
    provider: Option<String>,
    causes: Vec<Cause>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Doubt {
    id: String,
    practice: String,
    causes: Vec<Cause>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
struct Capacity {
    hours_per_month: u32,
    declared: bool,
    hours_per_year: u32,
    hours_planned: u32,
    hours_later: u32,
}

impl From<&Advice> for AdviceFigures {
    fn from(advice: &Advice) -> Self {
        let teller = Teller(&advice.findings);
        let providers = &advice.providers;
        Self {
            next_steps: advice
                .next_steps
                .iter()
                .map(|step| NextStep::new(step, teller))
                .collect(),
            skills: advice
                .skills
                .iter()
                .map(|skill| Skill::new(skill, teller))
                .collect(),
            providers: Providers {
                recommended: providers
                    .recommended
                    .iter()
                    .map(|provider| Provider::new(provider, teller))
                    .collect(),
                not_now: providers
                    .not_now
                    .iter()
                    .map(|provider| Later::new(provider, teller))
                    .collect(),
            },
            project: advice
                .project
                .as_ref()
                .map(|project| Project::new(project, teller)),
            doubts: advice
                .doubts
                .iter()
                .map(|doubt| Doubt::new(doubt, teller))
                .collect(),
            capacity: Capacity::from(advice.capacity),
            decided: Vec::new(),
        }
    }
}

impl AdviceFigures {
    /// The figures with what was decided.
    #[must_use]
    pub fn with_decisions(mut self, decided: &[advice::Decided]) -> Self {
        self.decided = decided.iter().map(Decided::from).collect();
        self
    }
}

impl NextStep {
    fn new(step: &Step, teller: Teller<'_>) -> Self {
        Self {
            id: step.id.clone(),
            practice: step.practice.to_string(),
            to_level: step.to_level.number(),
            kind: step.kind.code(),
            horizon: step.horizon.code(),
            effort: step.effort.code(),
            money: step.money,
            skills: step.skills.iter().map(SkillId::to_string).collect(),
            by: step.by.code(),
            who: step.who.clone(),
            causes: teller.causes(&step.causes),
        }
    }
}

impl Skill {
    fn new(skill: &SkillAdvice, teller: Teller<'_>) -> Self {
        Self {
            id: skill.id.to_string(),
            base: skill.base,
            cover: skill.cover.code(),
            how: skill.how.code(),
            causes: teller.causes(&skill.causes),
        }
    }
}

impl Provider {
    fn new(provider: &Recommended, teller: Teller<'_>) -> Self {
        Self {
            id: provider.id.to_string(),
            rules: provider.rules.iter().map(RuleId::to_string).collect(),
            causes: teller.causes(&provider.causes),
            accompanied_by: provider.accompanied_by.iter().map(SkillId::to_string).collect(),
            personal_data: provider.personal_data,
        }
    }
}

impl Later {
    fn new(provider: &NotNow, teller: Teller<'_>) -> Self {
        Self {
            id: provider.id.to_string(),
            // The id of the message, so that a script finds its text.
            reason: format!("reason-{}", provider.reason),
            causes: teller.causes(&provider.causes),
        }
    }
}

impl Project {
    fn new(project: &advice::Project, teller: Teller<'_>) -> Self {
        let phase = |phase: &advice::Phase| Phase {
            id: phase.id.to_string(),
            provider: phase.provider.as_ref().map(ProviderId::to_string),
            causes: teller.causes(&phase.causes),
        };
        Self {
            changes: project.changes.iter().map(|change| change.code()).collect(),
            tools: project.tools.iter().map(ToolId::to_string).collect(),
            phases: project.phases.iter().map(phase).collect(),
        }
    }
}

impl Doubt {
    fn new(doubt: &Contradiction, teller: Teller<'_>) -> Self {
        Self {
            id: doubt.id.to_string(),
            practice: doubt.practice.to_string(),
            causes: teller.causes(&doubt.causes),
        }
    }
}

impl From<advice::Capacity> for Capacity {
    fn from(capacity: advice::Capacity) -> Self {
        Self {
            hours_per_month: capacity.hours_per_month,
            declared: capacity.declared,
            hours_per_year: capacity.hours_per_year,
            hours_planned: capacity.hours_planned,
            hours_later: capacity.hours_later,
        }
    }
}
