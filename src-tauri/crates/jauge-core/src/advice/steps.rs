//! Next steps: for each practice below its target, the climb to the next rung, within the hours the team has.

use crate::answers::State;
use crate::assessment::Assessment;
use crate::codes::coded;
use crate::ids::{PracticeId, SkillId};
use crate::level::Level;
use crate::model::{Climb, Edition, Effort, Practice};
use crate::profile::Profile;
use crate::rules::Cause;
use crate::scoring::Scores;

coded!(
    /// When a step is for.
    Horizon {
        /// A month, no money.
        Quick = "quick",
        /// Within the year.
        Year = "year",
        /// When the hours are there.
        Later = "later",
    }
);

coded!(
    /// What a step is.
    StepKind {
        /// Climb to the next rung.
        Climb = "climb",
        /// Nobody knows where the practice stands: find out, with whom.
        FindOut = "find-out",
        /// Mend what the inventory shows, where the answer alone would not ask for a step.
        Mend = "mend",
    }
);

coded!(
    /// Who could do a step.
    By {
        /// The team, with the skills it has.
        Team = "team",
        /// The team, once it has learnt a skill.
        Learning = "learning",
        /// Somebody shared with peers.
        Pooled = "pooled",
        /// Somebody from outside.
        Outside = "outside",
        /// The inventory of skills does not say.
        Unknown = "unknown",
    }
);

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// `<practice>-<level>`, `<practice>-find-out`, or `mend-<finding>`.
    pub id: String,
    /// The practice that it lifts.
    pub practice: PracticeId,
    /// The rung it leads to; for an unknown practice, the first that is above what the gate counts.
    pub to_level: Level,
    /// What it is.
    pub kind: StepKind,
    /// When it is for.
    pub horizon: Horizon,
    /// Hours of the team.
    pub effort: Effort,
    /// Whether it usually needs money.
    pub money: bool,
    /// Skills that it calls for.
    pub skills: Vec<SkillId>,
    /// Who could do it.
    pub by: By,
    /// The roles of the team that have one of its skills, without repetition.
    pub who: Vec<String>,
    /// Why.
    pub causes: Vec<Cause>,
}

impl Step {
    /// The finding that a step mends; its texts are `finding-<id>-do` and `finding-<id>-how`.
    #[must_use]
    pub fn mends(&self) -> Option<&str> {
        self.id.strip_prefix("mend-")
    }
}

/// Hours a month when the profile does not say: half a day a fortnight.
const DEFAULT_HOURS: u32 = 8;
const MONTHS: u32 = 12;
/// A sound goal for a small venue, wherever no other target is known, and the least for a legal foundation.
const SOUND: u8 = 3;

/// Hours a month that the plan is made for.
#[must_use]
pub fn hours_per_month(profile: &Profile) -> u32 {
    profile
        .hours_per_month
        .map_or(DEFAULT_HOURS, |hours| hours.floor())
}

pub(super) fn plan(
    edition: &Edition,
    profile: &Profile,
    assessment: &Assessment,
    scores: &Scores,
) -> Vec<Step> {
    let candidate = |practice: &Practice| {
        let step = step(practice, assessment, scores)?;
        let blocks = scores
            .dimension(practice.dimension.as_str())
            .is_some_and(|dimension| dimension.blocking.contains(&practice.id));
        Some((order(practice, blocks, step.effort), step))
    };
    let mut candidates: Vec<_> = edition.practices.iter().filter_map(candidate).collect();
    // Stable: model order decides between equals.
    candidates.sort_by_key(|(order, _)| *order);
    let mut steps: Vec<_> = candidates.into_iter().map(|(_, step)| step).collect();
    fit(edition, profile, &mut steps);
    steps
}

/// Legal foundations, other foundations, blocking practices; quality before analysis; then effort.
fn order(practice: &Practice, blocks: bool, effort: Effort) -> (u8, u8, Effort) {
    let class = match (practice.is_legal_foundation(), practice.foundation, blocks) {
        (true, ..) => 0,
        (_, true, _) => 1,
        (_, _, true) => 2,
        _ => 3,
    };
    let topic = match practice.dimension.as_str() {
        "quality" => 0,
        "use" => 2,
        _ => 1,
    };
    (class, topic, effort)
}

fn step(practice: &Practice, assessment: &Assessment, scores: &Scores) -> Option<Step> {
    let (kind, from) = match assessment.state(&practice.id)? {
        State::Level(level) => (StepKind::Climb, *level),
        State::Unknown => (StepKind::FindOut, Level::LOWEST),
        State::NotApplicable(_) | State::Carried(_) => return None,
    };
    if from >= target(practice, assessment, scores) {
        return None;
    }
    let to_level = from.next();
    let (Climb { effort, money }, skills, end) = match kind {
        StepKind::Climb => (
            practice.climb(to_level)?,
            practice.skills.clone(),
            to_level.number().to_string(),
        ),
        StepKind::FindOut | StepKind::Mend => (
            Climb {
                effort: Effort::Small,
                money: false,
            },
            Vec::new(),
            kind.code().to_owned(),
        ),
    };
    Some(Step {
        id: format!("{}-{end}", practice.id),
        practice: practice.id.clone(),
        to_level,
        kind,
        horizon: Horizon::Later,
        effort,
        money,
        skills,
        by: By::Unknown,
        who: Vec::new(),
        causes: vec![Cause::Practice(practice.id.clone())],
    })
}

/// The target of the dimension; where it has no level, the one chosen, else a sound goal. A legal foundation is never
/// aimed lower than where it is in order.
fn target(practice: &Practice, assessment: &Assessment, scores: &Scores) -> Level {
    let sound = Level::new(SOUND).unwrap_or(Level::HIGHEST);
    let target = scores
        .dimension(practice.dimension.as_str())
        .and_then(|dimension| dimension.target)
        .or_else(|| assessment.targets.get(&practice.dimension).copied())
        .unwrap_or(sound);
    if practice.is_legal_foundation() {
        target.max(sound)
    } else {
        target
    }
}

/// Gives each step its horizon: the hours of a month for quick ones, of a year for the rest. The law does not wait.
fn fit(edition: &Edition, profile: &Profile, steps: &mut [Step]) {
    let month = hours_per_month(profile);
    let (mut quick, mut year) = (0, 0);
    for step in steps {
        let hours = step.effort.hours();
        let by_law = edition
            .practice(step.practice.as_str())
            .is_some_and(Practice::is_legal_foundation);
        let is_quick = step.effort == Effort::Small && !step.money && quick + hours <= month;
        let fits = year + hours <= month * MONTHS;
        step.horizon = match (is_quick, fits || by_law) {
            (true, _) => Horizon::Quick,
            (_, true) => Horizon::Year,
            _ => Horizon::Later,
        };
        if step.horizon == Horizon::Quick {
            quick += hours;
        }
        if step.horizon != Horizon::Later {
            year += hours;
        }
    }
}
