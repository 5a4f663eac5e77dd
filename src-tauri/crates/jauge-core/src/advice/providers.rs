//! Outside help: at most three kinds, the rest of the catalogue under *not now* with the reason.

use crate::ids::{ProviderId, RuleId, SkillId};
use crate::model::{Edition, NOT_CALLED_FOR, Provider, THREE_AT_MOST};
use crate::rules::{Cause, Facts};

/// The whole catalogue, in two parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Providers {
    /// At most three, most pressing first.
    pub recommended: Vec<Recommended>,
    /// All others, in the order of the catalogue.
    pub not_now: Vec<NotNow>,
}

/// A kind of help that is recommended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommended {
    /// The type of provider.
    pub id: ProviderId,
    /// The rules that hold, best rank first.
    pub rules: Vec<RuleId>,
    /// Why.
    pub causes: Vec<Cause>,
    /// Skills that must accompany it inside.
    pub accompanied_by: Vec<SkillId>,
    /// Whether the mission normally touches personal data.
    pub personal_data: bool,
}

/// A kind of help that is not for now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotNow {
    /// The type of provider.
    pub id: ProviderId,
    /// The reason; its text is `reason-<id>`.
    pub reason: RuleId,
    /// What the reason rests on.
    pub causes: Vec<Cause>,
}

/// A board cannot steer more.
const MOST: usize = 3;

enum Verdict {
    Called { rank: u32, recommended: Recommended },
    NotNow(NotNow),
}

pub(super) fn choose(edition: &Edition, facts: &Facts<'_>) -> Providers {
    let mut called = Vec::new();
    let mut not_now = Vec::new();
    for provider in &edition.providers {
        match judge(provider, facts) {
            Verdict::Called { rank, recommended } => called.push((rank, recommended)),
            Verdict::NotNow(reason) => not_now.push(reason),
        }
    }
    called.sort_by_key(|(rank, _)| *rank);
    let mut recommended: Vec<_> = called.into_iter().map(|(_, recommended)| recommended).collect();
    let beyond = recommended.split_off(recommended.len().min(MOST));
    not_now.extend(beyond.into_iter().map(|provider| NotNow {
        id: provider.id,
        reason: THREE_AT_MOST.into(),
        causes: provider.causes,
    }));
    not_now.sort_by_key(|one| {
        edition
            .providers
            .iter()
            .position(|provider| provider.id == one.id)
    });
    Providers { recommended, not_now }
}

fn judge(provider: &Provider, facts: &Facts<'_>) -> Verdict {
    let mut holding: Vec<_> = provider
        .rules
        .iter()
        .filter_map(|(rank, rule)| Some((*rank, rule, rule.causes(facts)?)))
        .collect();
    holding.sort_by_key(|(rank, ..)| *rank);
    let Some((rank, ..)) = holding.first() else {
        return not_now(provider, NOT_CALLED_FOR.into(), Vec::new());
    };
    let held_back = provider
        .not_yet
        .iter()
        .find_map(|rule| Some((rule.id.clone(), rule.causes(facts)?)));
    if let Some((reason, causes)) = held_back {
        return not_now(provider, reason, causes);
    }
    let mut causes = Vec::new();
    for cause in holding.iter().flat_map(|(_, _, causes)| causes) {
        if !causes.contains(cause) {
            causes.push(cause.clone());
        }
    }
    Verdict::Called {
        rank: *rank,
        recommended: Recommended {
            id: provider.id.clone(),
            rules: holding.iter().map(|(_, rule, _)| rule.id.clone()).collect(),
            causes,
            accompanied_by: provider.accompanied_by.clone(),
            personal_data: provider.personal_data,
        },
    }
}

fn not_now(provider: &Provider, reason: RuleId, causes: Vec<Cause>) -> Verdict {
    Verdict::NotNow(NotNow {
        id: provider.id.clone(),
        reason,
        causes,
    })
}
