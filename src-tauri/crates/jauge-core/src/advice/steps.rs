//! Next steps: for each practice below its target, the climb to the next rung, within the hours the team has.

use super::skills::how;
use crate::answers::State;
use crate::assessment::Assessment;
use crate::codes::coded;
use crate::dossier::Venue;
use crate::findings::Finding;
use crate::ids::{PracticeId, SkillId};
use crate::inventory::Cover;
use crate::level::Level;
use crate::model::{Climb, Edition, Effort, FindingRule, How, Practice};
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
    /// Who could do a step, the nearest first.
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
        self.id.strip_prefix(MEND)
    }
}

/// What the id of a step says: it is read where the advice holds the step no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aim<'a> {
    /// Climb to a rung of a practice.
    Climb(&'a str, Level),
    /// Find out where a practice stands.
    FindOut(&'a str),
    /// Mend a finding.
    Mend(&'a str),
}

impl<'a> Aim<'a> {
    pub(crate) fn of(id: &'a str) -> Option<Self> {
        if let Some(finding) = id.strip_prefix(MEND) {
            return Some(Self::Mend(finding));
        }
        let found_out = id.strip_suffix(StepKind::FindOut.code());
        if let Some(practice) = found_out.and_then(|id| id.strip_suffix('-')) {
            return Some(Self::FindOut(practice));
        }
        let (practice, number) = id.rsplit_once('-')?;
        let level = Level::new(number.parse().ok()?).filter(|level| *level > Level::LOWEST)?;
        Some(Self::Climb(practice, level))
    }

    /// The practice that it lifts and the hours that it takes, by an edition.
    pub(crate) fn climb(self, edition: &Edition) -> Option<(&PracticeId, Effort)> {
        Some(match self {
            Self::Climb(id, to) => {
                let practice = edition.practice(id)?;
                (&practice.id, practice.climb(to)?.effort)
            }
            Self::FindOut(id) => (&edition.practice(id)?.id, FIND_OUT.effort),
            Self::Mend(id) => {
                let rule = edition.finding(id)?;
                (&rule.practice, rule.mend.effort)
            }
        })
    }
}

/// What finding out takes.
const FIND_OUT: Climb = Climb {
    effort: Effort::Small,
    money: false,
};
/// What the ids of mending steps begin with.
pub(super) const MEND: &str = "mend-";
/// Hours a month when the profile does not say: half a day a fortnight.
const DEFAULT_HOURS: u32 = 8;
/// Months in a year.
pub(super) const MONTHS: u32 = 12;
/// A sound goal for a small venue, wherever no other target is known, and the least for a legal foundation.
const SOUND: u8 = 3;

/// Hours a month that the plan is made for.
#[must_use]
pub fn hours_per_month(profile: &Profile) -> u32 {
    profile
        .hours_per_month
        .map_or(DEFAULT_HOURS, |hours| hours.floor())
}

/// A step with its place.
struct Candidate {
    order: (u8, u8, Effort),
    by_law: bool,
    step: Step,
}

/// The steps that the answers ask for, each with the findings on its practice; and for a finding whose practice has
/// none, a step of its own.
pub(super) fn plan(
    edition: &Edition,
    venue: Venue<'_>,
    assessment: &Assessment,
    scores: &Scores,
    findings: &[Finding],
) -> Vec<Step> {
    let mut candidates = Vec::new();
    for practice in &edition.practices {
        let blocks = scores
            .dimension(practice.dimension.as_str())
            .is_some_and(|dimension| dimension.blocking.contains(&practice.id));
        let mut add = |step: Step, legal: bool| {
            candidates.push(Candidate {
                order: order(practice, legal, blocks, step.effort),
                by_law: legal || practice.is_legal_foundation(),
                step,
            });
        };
        let found: Vec<_> = findings
            .iter()
            .filter(|finding| finding.practice == practice.id)
            .collect();
        if let Some(mut step) = step(practice, assessment, scores) {
            let shown = found.iter().map(|finding| Cause::Finding(finding.id.clone()));
            step.causes.extend(shown);
            add(step, found.iter().any(|finding| finding.legal));
        } else if !matches!(assessment.state(&practice.id), Some(State::NotApplicable(_))) {
            for finding in found {
                if let Some(rule) = edition.finding(finding.id.as_str()) {
                    add(mend(rule), rule.legal);
                }
            }
        }
    }
    // Stable: the order of the model decides between equals.
    candidates.sort_by_key(|candidate| candidate.order);
    fit(venue.profile, &mut candidates);
    candidates
        .into_iter()
        .map(|candidate| Step {
            by: by(edition, venue, &candidate.step),
            who: who(venue, &candidate.step),
            ..candidate.step
        })
        .collect()
}

/// Legal foundations, what else the law asks for, other foundations, blocking practices; quality before analysis; then
/// effort.
fn order(practice: &Practice, legal: bool, blocks: bool, effort: Effort) -> (u8, u8, Effort) {
    let class = match (practice.is_legal_foundation(), legal, practice.foundation, blocks) {
        (true, ..) => 0,
        (_, true, ..) => 1,
        (_, _, true, _) => 2,
        (.., true) => 3,
        _ => 4,
    };
    let topic = match practice.dimension.as_str() {
        "quality" => 0,
        "use" => 2,
        _ => 1,
    };
    (class, topic, effort)
}

fn mend(rule: &FindingRule) -> Step {
    Step {
        id: format!("{MEND}{}", rule.id),
        practice: rule.practice.clone(),
        to_level: rule.to_level,
        kind: StepKind::Mend,
        horizon: Horizon::Later,
        effort: rule.mend.effort,
        money: rule.mend.money,
        skills: rule.skills.clone(),
        by: By::Unknown,
        who: Vec::new(),
        causes: vec![Cause::Finding(rule.id.clone())],
    }
}

/// Who could do a step: the team where it has all skills that were looked at, else whoever brings the one that is
/// hardest to come by.
fn by(edition: &Edition, venue: Venue<'_>, step: &Step) -> By {
    if step.skills.is_empty() {
        return By::Team;
    }
    let brought = step.skills.iter().filter_map(|id| {
        let held = venue.inventory?.skills.get(id)?;
        match held.cover {
            Cover::Held | Cover::Fragile => Some(By::Team),
            Cover::External => Some(By::Outside),
            Cover::Pooled => Some(By::Pooled),
            Cover::Missing => Some(match how(edition.skill(id.as_str())?, venue.profile) {
                How::Build => By::Learning,
                How::Pool => By::Pooled,
                How::Hire => By::Outside,
            }),
            Cover::Unknown => None,
        }
    });
    brought.max().unwrap_or(By::Unknown)
}

/// The roles that have one of its skills, without repetition: what is typed in a field parts at commas and semicolons.
fn who(venue: Venue<'_>, step: &Step) -> Vec<String> {
    let held = step
        .skills
        .iter()
        .filter_map(|id| venue.inventory?.skills.get(id))
        .filter(|skill| matches!(skill.cover, Cover::Held | Cover::Fragile));
    let mut roles: Vec<String> = Vec::new();
    for role in held.flat_map(|skill| skill.who.split([',', ';'])).map(str::trim) {
        let said = |known: &String| known.to_lowercase() == role.to_lowercase();
        if !role.is_empty() && !roles.iter().any(said) {
            roles.push(role.to_owned());
        }
    }
    roles
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
        _ => (FIND_OUT, Vec::new(), kind.code().to_owned()),
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
fn fit(profile: &Profile, candidates: &mut [Candidate]) {
    let month = hours_per_month(profile);
    let (mut quick, mut year) = (0, 0);
    for Candidate { step, by_law, .. } in candidates {
        let hours = step.effort.hours();
        let is_quick = step.effort == Effort::Small && !step.money && quick + hours <= month;
        let fits = year + hours <= month * MONTHS;
        step.horizon = match (is_quick, fits || *by_law) {
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
