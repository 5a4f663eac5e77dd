//! Advice: what to do, which skills, who can help, and why (model, section 7).
//!
//! Everything carries its causes. Orders are total, so that the same answers always give the same list. Facts of the
//! inventory will join the same rules as further subjects when there is an inventory.

mod providers;
mod skills;
mod steps;

pub use providers::{NotNow, Providers, Recommended};
pub use skills::{Cover, SkillAdvice, is_large};
pub use steps::{Horizon, Step, StepKind, hours_per_month};

use crate::assessment::Assessment;
use crate::model::Edition;
use crate::profile::Profile;
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
}

/// Advises on an assessment that was scored.
#[must_use]
pub fn advise(edition: &Edition, profile: &Profile, assessment: &Assessment, scores: &Scores) -> Advice {
    let facts = Facts::new(profile, assessment, &scores.dimensions);
    let next_steps = steps::plan(edition, profile, assessment, scores);
    let skills = skills::call_for(edition, profile, &facts, &next_steps);
    let providers = providers::choose(edition, &facts);
    Advice {
        next_steps,
        skills,
        providers,
    }
}
