//! The level reached by a dimension: a gate, not a mean.

use crate::level::Level;

/// A practice as the gate sees it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stand {
    pub(super) foundation: bool,
    pub(super) level: Level,
}

/// The highest level such that every practice is at least there, save one non-foundation practice that may be one
/// below where at least three practices apply.
pub(super) fn level(stands: &[Stand]) -> Level {
    Level::all()
        .rev()
        .find(|level| is_open(stands, *level))
        .unwrap_or(Level::LOWEST)
}

fn is_open(stands: &[Stand], level: Level) -> bool {
    let below: Vec<_> = stands.iter().filter(|stand| stand.level < level).collect();
    match below.as_slice() {
        [] => true,
        [one] => stands.len() >= 3 && !one.foundation && one.level.next() == level,
        _ => false,
    }
}
