//! Two years side by side, and all of them: each as it stood, for the screen and for scripts.

mod figures;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use jauge_core::assessment::Assessment;
use jauge_core::comparison::{Comparison, Effect, Side, compare, effects, engaged};
use jauge_core::dossier::{Dossier, Venue};
use jauge_core::findings::{Finding, find};
use jauge_core::ids::{AssessmentId, ProviderId};
use jauge_core::inventory::Inventory;
use jauge_core::model::Edition;
use jauge_core::scoring::{Scores, score};
use jiff::civil::Date;

use crate::error::PublicError;
use crate::{dossier, editions};

pub use figures::ComparisonFigures;

/// A year of a dossier with what follows from its answers, as it stood.
#[derive(Debug)]
pub struct Year<'a> {
    stood: Cow<'a, Dossier>,
    id: AssessmentId,
    /// Its edition.
    pub edition: &'static Edition,
    /// Its scores.
    pub scores: Scores,
    /// What its inventory told; `None` where no inventory of that year was kept, or none was made.
    pub findings: Option<Vec<Finding>>,
}

impl<'a> Year<'a> {
    /// Reads a year.
    ///
    /// # Errors
    /// `NoAssessment`, `UnknownEdition`.
    pub fn read(dossier: &'a Dossier, id: &AssessmentId) -> Result<Self, PublicError> {
        let stood = dossier::stood(dossier, id)?;
        let assessment = dossier::assessment(&stood, Some(id.as_str()))?;
        let edition = editions::of(&stood, assessment)?;
        let venue = stood.venue(id);
        let scores = score(edition, venue.profile, assessment);
        let findings = made(venue).map(|_| find(edition, venue, assessment.date));
        Ok(Self {
            id: id.clone(),
            edition,
            scores,
            findings,
            stood,
        })
    }

    /// Its assessment.
    #[must_use]
    pub fn assessment(&self) -> &Assessment {
        let found = self.stood.assessment(Some(&self.id));
        found.expect("invariant: found when the year was read")
    }

    /// What was known of the venue.
    #[must_use]
    pub fn venue(&self) -> Venue<'_> {
        self.stood.venue(&self.id)
    }

    /// The year as a side of a comparison.
    #[must_use]
    pub fn side(&self) -> Side<'_> {
        Side {
            assessment: self.assessment(),
            edition: self.edition,
            scores: &self.scores,
            findings: self.findings.as_deref(),
            inventory: made(self.venue()),
        }
    }

    /// The day it stands for.
    #[must_use]
    pub fn date(&self) -> Date {
        self.assessment().date
    }
}

/// An inventory in which nothing was entered tells nothing: it was not made, and what is found later is not new.
fn made(venue: Venue<'_>) -> Option<&Inventory> {
    venue.inventory.filter(|inventory| !inventory.is_empty())
}

/// All years of a dossier, oldest first.
///
/// # Errors
/// As [`Year::read`].
pub fn years(dossier: &Dossier) -> Result<Vec<Year<'_>>, PublicError> {
    let assessments = dossier.assessments.iter();
    assessments.map(|one| Year::read(dossier, &one.id)).collect()
}

/// Two years and what happened between them.
#[derive(Debug)]
pub struct Compared<'y, 'd> {
    /// The earlier of the two, as they were asked for.
    pub then: &'y Year<'d>,
    /// The later of the two.
    pub now: &'y Year<'d>,
    /// What moved.
    pub comparison: Comparison,
    /// The actions done in between.
    pub effects: Vec<Effect<'d>>,
    /// The types of providers engaged in between.
    pub engaged: Vec<ProviderId>,
}

impl<'y, 'd> Compared<'y, 'd> {
    /// Compares two years of a dossier.
    #[must_use]
    pub fn new(dossier: &'d Dossier, then: &'y Year<'d>, now: &'y Year<'d>) -> Self {
        let comparison = compare(then.side(), now.side());
        let (after, until) = (then.date(), now.date());
        Self {
            effects: effects(&comparison, now.edition, &dossier.decisions, after, until),
            engaged: engaged(&dossier.decisions, after, until),
            then,
            now,
            comparison,
        }
    }
}

/// Which two years are compared: those named, else the one before, else the latest; `None` where there is only one.
///
/// # Errors
/// `NoAssessment` for a year that the dossier does not have.
pub fn chosen(
    dossier: &Dossier,
    then: Option<&str>,
    now: Option<&str>,
) -> Result<Option<(AssessmentId, AssessmentId)>, PublicError> {
    let now = dossier::assessment(dossier, now)?;
    let then = match then {
        Some(then) => Some(dossier::assessment(dossier, Some(then))?),
        None => dossier.before(&now.id),
    };
    Ok(then.map(|then| (then.id.clone(), now.id.clone())))
}
