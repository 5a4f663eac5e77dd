//! The legal watch: each legal foundation below 3, unknown or unanswered, with the law of the venue's form and place.

use crate::answers::State;
use crate::assessment::Assessment;
use crate::ids::{PracticeId, ProvisionId};
use crate::level::Level;
use crate::model::{Edition, Practice, Regime};
use crate::profile::Profile;
use crate::rules::Facts;

/// The dimension whose foundations are asked by law.
const LEGAL_DIMENSION: &str = "trust";
/// The rung from which a legal foundation is in order.
const IN_ORDER: u8 = 3;

/// A legal foundation that is not in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegalPoint {
    /// The practice.
    pub practice: PracticeId,
    /// Where it stands.
    pub standing: Standing,
    /// The provisions of the venue's regime; empty where the profile does not say which law applies.
    pub law: Vec<ProvisionId>,
}

/// Where a point of the legal watch stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// On a rung below 3.
    Level(Level),
    /// Answered *don't know*.
    Unknown,
    /// Not answered, or carried and not confirmed.
    Unanswered,
}

impl Practice {
    /// Whether the law asks for this practice: a foundation of the dimension of trust.
    #[must_use]
    pub fn is_legal_foundation(&self) -> bool {
        self.foundation && self.dimension.as_str() == LEGAL_DIMENSION
    }
}

/// The legal regime of a venue; `None` where the profile does not say.
#[must_use]
pub fn regime<'a>(edition: &'a Edition, profile: &Profile) -> Option<&'a Regime> {
    let facts = Facts::of_profile(profile);
    edition.regimes.iter().find(|regime| regime.rule.holds(&facts))
}

pub(super) fn watch(edition: &Edition, profile: &Profile, assessment: &Assessment) -> Vec<LegalPoint> {
    let regime = regime(edition, profile);
    let point = |practice: &Practice| {
        let standing = match assessment.state(&practice.id) {
            Some(State::NotApplicable(_)) => return None,
            Some(State::Level(level)) if level.number() >= IN_ORDER => return None,
            Some(State::Level(level)) => Standing::Level(*level),
            Some(State::Unknown) => Standing::Unknown,
            Some(State::Carried(_)) | None => Standing::Unanswered,
        };
        let law = regime
            .map(|regime| edition.provisions_for(regime, &practice.id))
            .unwrap_or_default();
        Some(LegalPoint {
            practice: practice.id.clone(),
            standing,
            law,
        })
    };
    edition
        .practices
        .iter()
        .filter(|practice| practice.is_legal_foundation())
        .filter_map(point)
        .collect()
}

impl Edition {
    /// What a regime asks about a practice, in the order of the model.
    #[must_use]
    pub fn provisions_for(&self, regime: &Regime, practice: &PracticeId) -> Vec<ProvisionId> {
        self.provisions
            .iter()
            .filter(|provision| {
                provision.regimes.contains(&regime.id) && provision.practices.contains(practice)
            })
            .map(|provision| provision.id.clone())
            .collect()
    }
}
