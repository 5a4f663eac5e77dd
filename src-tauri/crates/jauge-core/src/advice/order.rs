//! The venue's own order over the one that was computed.

use super::providers::Recommended;
use super::steps::Step;
use crate::decisions::{Decision, Subject};

/// The steps as the venue orders them: those that it placed first, by their places, then the others as computed.
#[must_use]
pub fn in_order<'a>(steps: &'a [Step], decisions: &[Decision]) -> Vec<&'a Step> {
    placed(
        steps,
        decisions,
        |step, subject| matches!(subject, Subject::Step(id) if *id == step.id),
    )
}

/// The recommended providers as the venue orders them, likewise.
#[must_use]
pub fn providers_in_order<'a>(
    recommended: &'a [Recommended],
    decisions: &[Decision],
) -> Vec<&'a Recommended> {
    placed(
        recommended,
        decisions,
        |provider, subject| matches!(subject, Subject::Provider(id) if *id == provider.id),
    )
}

fn placed<'a, T>(
    list: &'a [T],
    decisions: &[Decision],
    is_about: impl Fn(&T, &Subject) -> bool,
) -> Vec<&'a T> {
    let mut order: Vec<_> = list.iter().collect();
    // Stable: the computed order decides between equals.
    order.sort_by_cached_key(|one| {
        let position = decisions
            .iter()
            .filter(|decision| is_about(one, &decision.subject))
            .find_map(|decision| decision.position);
        (position.is_none(), position)
    });
    order
}
