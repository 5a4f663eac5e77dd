//! What `score --json` prints.

use jauge_core::findings::Finding;
use jauge_core::ids::{PracticeId, ProvisionId};
use jauge_core::level::Level;
use jauge_core::scoring::{DimensionScore, LegalPoint, OrganisationScore, Scores, Standing};
use serde::Serialize;

use super::cause::{Thing, things};

/// The scores of an assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScoreFigures {
    edition: String,
    assessment: String,
    dimensions: Vec<Dimension>,
    organisation: Organisation,
    legal_watch: Vec<Point>,
    findings: Vec<Found>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Dimension {
    id: String,
    state: &'static str,
    level: Option<u8>,
    level_high: Option<u8>,
    target: Option<u8>,
    rungs: u32,
    rungs_high: u32,
    rungs_max: u32,
    applicable: u32,
    answered: u32,
    unknown: u32,
    profile: [u32; 5],
    blocking: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Organisation {
    dimensions_concerned: u32,
    at_least_3: u32,
    rungs: u32,
    rungs_high: u32,
    rungs_max: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Point {
    practice: String,
    state: &'static str,
    level: Option<u8>,
    law: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Found {
    id: String,
    practice: String,
    to_level: u8,
    legal: bool,
    found: Vec<Thing>,
}

impl ScoreFigures {
    /// The figures with what the inventory tells.
    #[must_use]
    pub fn with_findings(mut self, findings: &[Finding]) -> Self {
        self.findings = findings.iter().map(Found::from).collect();
        self
    }
}

impl From<&Finding> for Found {
    fn from(finding: &Finding) -> Self {
        Self {
            id: finding.id.to_string(),
            practice: finding.practice.to_string(),
            to_level: finding.to_level.number(),
            legal: finding.legal,
            found: things(finding),
        }
    }
}

impl From<&Scores> for ScoreFigures {
    fn from(scores: &Scores) -> Self {
        Self {
            edition: scores.edition.clone(),
            assessment: scores.assessment.to_string(),
            dimensions: scores.dimensions.iter().map(Dimension::from).collect(),
            organisation: Organisation::from(&scores.organisation),
            legal_watch: scores.legal_watch.iter().map(Point::from).collect(),
            findings: Vec::new(),
        }
    }
}

impl From<&DimensionScore> for Dimension {
    fn from(score: &DimensionScore) -> Self {
        Self {
            id: score.id.to_string(),
            state: score.state.code(),
            level: score.level.map(Level::number),
            level_high: score.level_high.map(Level::number),
            target: score.target.map(Level::number),
            rungs: score.rungs,
            rungs_high: score.rungs_high,
            rungs_max: score.rungs_max,
            applicable: score.applicable,
            answered: score.answered,
            unknown: score.unknown,
            profile: score.profile,
            blocking: score.blocking.iter().map(PracticeId::to_string).collect(),
        }
    }
}

impl From<&OrganisationScore> for Organisation {
    fn from(score: &OrganisationScore) -> Self {
        Self {
            dimensions_concerned: score.dimensions_concerned,
            at_least_3: score.at_least_3,
            rungs: score.rungs,
            rungs_high: score.rungs_high,
            rungs_max: score.rungs_max,
        }
    }
}

impl From<&LegalPoint> for Point {
    fn from(point: &LegalPoint) -> Self {
        Self {
            practice: point.practice.to_string(),
            state: standing(point.standing),
            level: standing_level(point.standing),
            law: point.law.iter().map(ProvisionId::to_string).collect(),
        }
    }
}

/// The word for where a point of the legal watch stands.
pub(crate) const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Level(_) => "level",
        Standing::Unknown => "unknown",
        Standing::Unanswered => "unanswered",
    }
}

/// The level where it has one.
pub(crate) const fn standing_level(standing: Standing) -> Option<u8> {
    match standing {
        Standing::Level(level) => Some(level.number()),
        Standing::Unknown | Standing::Unanswered => None,
    }
}
