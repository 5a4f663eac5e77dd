//! Advice: what to do, which skills, who can help, and why (model, section 7).
//!
//! Everything carries its causes. Orders are total, so that the same answers and the same inventory always give the same
//! list. What the inventory tells has the same standing as answers.

mod order;
mod project;
mod providers;
mod reconcile;
mod skills;
mod steps;

pub use order::{in_order, providers_in_order};
pub use project::{Concerned, Phase, PhaseAtom, Project};
pub use providers::{NotNow, Providers, Recommended};
pub use reconcile::{Decided, Gone, reconcile};
pub use skills::{SkillAdvice, is_large};
pub use steps::{By, Horizon, Step, StepKind, hours_per_month};

use crate::assessment::Assessment;
use crate::dossier::Venue;
use crate::findings::{Contradiction, Finding, doubts, find};
use crate::model::Edition;
use crate::rules::Facts;
use crate::scoring::Scores;
pub(crate) use steps::Aim;
use steps::MONTHS;

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
    let findings = find(edition, venue, assessment.date);
    let facts =
        Facts::new(profile, assessment, &scores.dimensions).with_inventory(&findings, venue.inventory);
    let next_steps = steps::plan(edition, venue, assessment, scores, &findings);
    let skills = skills::call_for(edition, venue, &facts, &next_steps, &findings);
    let providers = providers::choose(edition, &facts);
    let project = project::plan(edition, venue, &findings, &providers);
    let doubts = doubts(edition, &facts);
    Advice {
        capacity: Capacity::of(venue, &next_steps),
        next_steps,
        skills,
        providers,
        project,
        findings,
        doubts,
    }
}

impl Capacity {
    fn of(venue: Venue<'_>, steps: &[Step]) -> Self {
        let hours = |later: bool| {
            steps
                .iter()
                .filter(|step| (step.horizon == Horizon::Later) == later)
                .map(|step| step.effort.hours())
                .sum()
        };
        let hours_per_month = hours_per_month(venue.profile);
        Self {
            hours_per_month,
            declared: venue.profile.hours_per_month.is_some(),
            hours_per_year: hours_per_month * MONTHS,
            hours_planned: hours(false),
            hours_later: hours(true),
        }
    }
}
