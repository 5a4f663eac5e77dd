//! Page 1: where the venue stands.

use jauge_core::level::Level;
use jauge_core::scoring::{DimensionScore, DimensionState};
use jauge_l10n::msg::report as say;
use jauge_report::diagnostic::{Entry, Front};

use super::reading::Reading;
use super::{bars, findings, legal, progress};

/// The level from which a practice is in order, and a sound goal for a small venue.
const SOUND: u8 = 3;

pub(super) fn page(reading: &Reading<'_>, title: &str) -> Front {
    let texts = reading.texts();
    let before = reading.since().map(|(earlier, _)| earlier.date());
    let drawn = bars::bars(&reading.words, &reading.scores, |score| {
        progress::level_before(reading, &score.id)
    });
    let findings = findings::three(reading);
    Front {
        logo_alternative: say::logo(texts, &reading.profile.name),
        title: title.to_owned(),
        purpose: say::purpose(texts),
        sentence: sentence(reading),
        rungs: rungs(reading),
        since: since(reading, &findings),
        bars_heading: if reading.scored().is_empty() {
            say::bars_heading_unordered(texts)
        } else {
            say::bars_heading(texts)
        },
        bars_alternative: bars::alternative(&reading.words, &drawn, before),
        bars: drawn,
        bar_words: bars::words(&reading.words, before),
        findings_heading: say::findings_heading(texts, findings.len()),
        findings,
        legal: legal::line(reading),
        legal_open: !reading.scores.legal_watch.is_empty() || reading.legal_findings().next().is_some(),
    }
}

/// The organisation's sentence.
fn sentence(reading: &Reading<'_>) -> String {
    let texts = reading.texts();
    let organisation = reading.scores.organisation;
    let count = reading.count();
    if organisation.dimensions_concerned == 0 {
        return say::sentence_not_concerned(texts);
    }
    if reading.is_empty() {
        return say::sentence_empty(texts, count.applicable);
    }
    let scored = reading.scored();
    if scored.is_empty() {
        return say::sentence_early(texts, count.answered, count.applicable);
    }
    let sound = Level::new(SOUND).map_or_else(String::new, |level| reading.words.level(level));
    let mut said = vec![say::sentence_at_least(
        texts,
        organisation.dimensions_concerned,
        organisation.at_least_3,
        &sound,
    )];
    said.extend(ends(reading));
    let unclear = reading.scores.dimensions.iter();
    let unclear = unclear
        .filter(|score| score.state == DimensionState::Insufficient)
        .count();
    if unclear > 0 {
        said.push(say::sentence_unclear(texts, unclear));
    }
    said.join(" ")
}

/// The strongest and the weakest, or that they are level with each other.
fn ends(reading: &Reading<'_>) -> Option<String> {
    let texts = reading.texts();
    let words = &reading.words;
    let level = |score: &DimensionScore| score.level.map_or_else(String::new, |level| words.level(level));
    if let Some((weakest, strongest)) = reading.scores.ends() {
        return Some(say::sentence_ends(
            texts,
            &words.dimension(&strongest.id),
            &level(strongest),
            &words.dimension(&weakest.id),
            &level(weakest),
        ));
    }
    match reading.scored().as_slice() {
        [one, _, ..] => Some(say::sentence_even(texts, &level(one))),
        _ => None,
    }
}

fn rungs(reading: &Reading<'_>) -> String {
    let texts = reading.texts();
    let organisation = reading.scores.organisation;
    let (rungs, high, max) = (
        organisation.rungs,
        organisation.rungs_high,
        organisation.rungs_max,
    );
    match max {
        // Without any level, a range from nothing to everything says nothing.
        _ if reading.scored().is_empty() => String::new(),
        _ if high > rungs => say::rungs_range(texts, high, max, rungs),
        _ => say::rungs(texts, max, rungs),
    }
}

/// What moved since the year before, unless a finding says it, and what became of the actions.
fn since(reading: &Reading<'_>, findings: &[Entry]) -> String {
    let Some((earlier, comparison)) = reading.since() else {
        return String::new();
    };
    let texts = reading.texts();
    let month = texts.month(earlier.date());
    let label = say::finding_progress_label(texts, &month);
    let told = findings.iter().any(|finding| finding.label == label);
    let moved = (!told).then(|| progress::moved(texts, comparison, &month));
    let said = moved.into_iter().chain(progress::actions(reading));
    said.collect::<Vec<_>>().join(" ")
}
