//! What is not proposed and why, so that the board does not wonder.

use jauge_core::advice::{Horizon, NotNow};
use jauge_core::decisions::{Decision, Subject, Verdict};
use jauge_l10n::msg::report as say;
use jauge_report::diagnostic::Entry;

use super::decided;
use super::reading::Reading;
use super::words::shortened;

const MOST: usize = 3;
/// Below this staff, the advice to small teams is printed; as well where the staff is not told.
const SMALL: u32 = 10;

/// Help that was close to be recommended first, then what the hours leave out.
pub(super) fn not_proposed(reading: &Reading<'_>) -> Vec<Entry> {
    let texts = reading.texts();
    if reading.is_empty() {
        return vec![Entry::new(
            say::aside_help_label(texts),
            say::aside_help_empty(texts),
        )];
    }
    if reading.is_not_concerned() {
        return vec![Entry::new(say::aside_help_label(texts), say::aside_help(texts))];
    }
    let mut aside: Vec<_> = decided::set_aside(reading)
        .take(MOST)
        .map(|decision| own(reading, decision))
        .collect();
    let room = (MOST - 1).saturating_sub(aside.len());
    aside.extend(held_back(reading).into_iter().take(room));
    if aside.is_empty() && reading.advice.providers.recommended.is_empty() {
        aside.push(Entry::new(say::aside_help_label(texts), say::aside_help(texts)));
    }
    let later = reading.planned(Horizon::Later).len();
    if later > 0 && aside.len() < MOST {
        aside.push(Entry::new(
            say::aside_later_label(texts),
            say::aside_later(texts, later),
        ));
    }
    if is_small(reading) && aside.len() < MOST {
        aside.push(Entry::new(say::aside_level_label(texts), say::aside_level(texts)));
    }
    aside
}

/// What the venue has postponed or rejected, and its reason.
fn own(reading: &Reading<'_>, decision: &Decision) -> Entry {
    let texts = reading.texts();
    let what = shortened(&decided::wording(&reading.words, decision), WORDING);
    let label = match decision.verdict {
        Some(Verdict::Rejected) => say::aside_rejected(texts, &what),
        _ => say::aside_postponed(texts, &what),
    };
    let reason = match decision.reason.trim() {
        "" => say::aside_silent(texts),
        reason => shortened(reason, REASON),
    };
    Entry::new(label, reason)
}

/// Characters of what the venue typed that the page holds; all of it is in the annexes.
const WORDING: usize = 100;
const REASON: usize = 220;

/// Help that something calls for, with what holds it back; what nothing calls for is left to the annex.
fn held_back(reading: &Reading<'_>) -> Vec<Entry> {
    let texts = reading.texts();
    let entry = |help: &NotNow| {
        let name = reading.words.model(&format!("provider-{}", help.id));
        Entry::new(
            say::aside_label(texts, &name),
            reading.words.model(&format!("reason-{}", help.reason)),
        )
    };
    let weight = |help: &&NotNow| match help.reason.as_str() {
        "not-called-for" => 2,
        "three-at-most" => 1,
        _ => 0,
    };
    let mut help: Vec<_> = reading.advice.providers.not_now.iter().collect();
    // Stable: the order of the catalogue decides between equals.
    help.sort_by_key(weight);
    help.into_iter()
        .filter(|help| weight(help) < 2)
        .filter(|help| reading.verdict(&Subject::Provider(help.id.clone())).is_none())
        .map(entry)
        .collect()
}

fn is_small(reading: &Reading<'_>) -> bool {
    reading.profile.staff.is_none_or(|staff| staff < SMALL)
}

/// A respectable result is said to be one.
pub(super) fn closing(reading: &Reading<'_>) -> Option<String> {
    let nothing = reading.advice.next_steps.is_empty() && reading.advice.providers.recommended.is_empty();
    let done = nothing && reading.count().missing() == 0 && !reading.is_not_concerned();
    done.then(|| say::nothing_more(reading.texts()))
}
