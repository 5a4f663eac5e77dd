//! Advice: what to do, which skills, who can help, and why (model, section 7).
//!
//! Everything carries its causes. Orders are total, so that the same answers always give the same list. Facts of the
//! inventory will join the same rules as further subjects when there is an inventory.

mod project;
mod providers;
mod reconcile;
mod skills;
mod steps;

pub use project::{Concerned, Phase, PhaseAtom, Project};
pub use providers::{NotNow, Providers, Recommended};
pub use reconcile::{Decided, Gone, reconcile};
pub use skills::{SkillAdvice, is_large};
pub use steps::{By, Horizon, Step, StepKind, hours_per_month};

use crate::assessment::Assessment;
use crate::dossier::Venue;
use crate::findings::{Contradiction, Finding};
use crate::model::Edition;
use crate::rules::Facts;
use crate::scoring::Scores;

/// The advice on one assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// What to do, most pressing first.
    pub next_steps: Vec<Step>,
    /// Skills called for, the internal base first.
    pub skills: Vec<SkillAdvice>,
    /// Outside help, the whole catalogue.
    pub providers: Providers,
    /// What to do around a planned change of tools; `None` when none is planned.
    pub project: Option<Project>,
    /// What the inventory told, in the order of the model.
    pub findings: Vec<Finding>,
    /// Where answers and inventory do not say the same.
    pub doubts: Vec<Contradiction>,
    /// What the team can do.
    pub capacity: Capacity,
}

/// The hours of the team against what the steps of the year ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capacity {
    /// Hours a month that the plan is made for.
    pub hours_per_month: u32,
    /// Whether the profile says those hours, or they are assumed.
    pub declared: bool,
    /// Hours in twelve months.
    pub hours_per_year: u32,
    /// Hours that the steps for a month and for this year ask.
    pub hours_planned: u32,
    /// Hours that the steps for later ask.
    pub hours_later: u32,
}

/// Advises on an assessment that was scored.
#[must_use]
pub fn advise(edition: &Edition, venue: Venue<'_>, assessment: &Assessment, scores: &Scores) -> Advice {
    let profile = venue.profile;
    let facts = Facts::new(profile, assessment, &scores.dimensions);
    let next_steps = steps::plan(edition, profile, assessment, scores);
    let skills = skills::call_for(edition, profile, &facts, &next_steps);
    let providers = providers::choose(edition, &facts);
    Advice {
        next_steps,
        skills,
        providers,
        project: None,
        findings: Vec::new(),
        doubts: Vec::new(),
        capacity: Capacity {
            hours_per_month: hours_per_month(profile),
            declared: profile.hours_per_month.is_some(),
            hours_per_year: 0,
            hours_planned: 0,
            hours_later: 0,
        },
    }
}
