//! Scores and advice as plain figures, for scripts: `score --json` and `advice --json`. Fields may be added; the meaning
//! of one never changes.

mod advice;
mod cause;
mod decided;
mod scores;
#[cfg(test)]
mod tests;

pub use advice::AdviceFigures;
pub use cause::Cause;
pub use scores::ScoreFigures;
pub(crate) use scores::{standing, standing_level};
use serde::Serialize;

/// Figures as readable JSON; the same figures give the same text.
#[must_use]
pub fn json(figures: &impl Serialize) -> String {
    serde_json::to_string_pretty(figures).expect("invariant: plain data with text keys")
}
