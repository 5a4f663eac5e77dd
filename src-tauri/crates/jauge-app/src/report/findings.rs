//! Three findings, by plain rules over the scores.

use jauge_core::answers::State;
use jauge_core::ids::PracticeId;
use jauge_core::level::Level;
use jauge_l10n::msg::report as say;
use jauge_report::diagnostic::Entry;

use super::progress;
use super::reading::Reading;
use super::words::{NAMES, shortened};

/// A board remembers three things.
const MOST: usize = 3;

/// At most three findings. The law comes last, since it has its own line on the same page; printed in the order of
/// reading, where it comes first.
pub(super) fn three(reading: &Reading<'_>) -> Vec<Entry> {
    if reading.is_empty() {
        return vec![start(reading)];
    }
    if reading.is_not_concerned() {
        let texts = reading.texts();
        return vec![Entry::new(say::finding_na_label(texts), say::finding_na(texts))];
    }
    // Each with its place in the order of reading.
    let (blocks, unknown, since) = ((2, blocks(reading)), (3, unknown(reading)), (4, since(reading)));
    let (law, shown, strength) = ((0, law(reading)), (1, shown(reading)), (5, strength(reading)));
    let by_weight = if reading.legal_findings().next().is_some() {
        // What the law bears on and can be named weighs more than a level; what nobody knows is said in any case.
        [shown, blocks, unknown, since, law, strength]
    } else {
        [blocks, since, unknown, shown, law, strength]
    };
    let mut found: Vec<_> = by_weight
        .into_iter()
        .filter_map(|(place, entry)| Some((place, entry?)))
        .take(MOST)
        .collect();
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().map(|(_, entry)| entry).collect()
}

/// What weighs most in the inventory: what the law bears on, then what is found in most things.
fn shown(reading: &Reading<'_>) -> Option<Entry> {
    let texts = reading.texts();
    // The model lists what the law bears on by its weight; of equals elsewhere, the first.
    let most = || {
        reading
            .advice
            .findings
            .iter()
            .rev()
            .max_by_key(|finding| finding.items.len())
    };
    let finding = reading.legal_findings().next().or_else(most)?;
    let names = reading.item_names(&finding.items);
    let names: Vec<_> = names.iter().map(|name| shortened(name, NAME)).collect();
    let why = reading.words.model(&format!("finding-{}-why", finding.id));
    Some(Entry::new(
        reading.finding_name(&finding.id),
        say::found(texts, &reading.words.capped(&names, NAMES), &why),
    ))
}

/// Characters of a name on page 1.
const NAME: usize = 40;

fn start(reading: &Reading<'_>) -> Entry {
    let texts = reading.texts();
    Entry::new(say::finding_start_label(texts), say::finding_start(texts))
}

fn law(reading: &Reading<'_>) -> Option<Entry> {
    let points = &reading.scores.legal_watch;
    let practices = reading
        .words
        .practices(points.iter().map(|point| &point.practice));
    let texts = reading.texts();
    (!points.is_empty()).then(|| {
        Entry::new(
            say::finding_legal_label(texts),
            say::finding_legal(texts, points.len(), &practices),
        )
    })
}

/// The weakest dimension and what holds it back.
fn blocks(reading: &Reading<'_>) -> Option<Entry> {
    let texts = reading.texts();
    let scored = reading.scored();
    let weakest = scored.first().filter(|score| !score.blocking.is_empty())?;
    Some(Entry::new(
        say::finding_blocks_label(texts),
        say::finding_blocks(
            texts,
            weakest.blocking.len(),
            &reading.words.dimension(&weakest.id),
            &reading.words.level(weakest.level?),
            &reading.words.practices(&weakest.blocking),
        ),
    ))
}

/// *Don't know* with its practices, and how many questions are left.
fn unknown(reading: &Reading<'_>) -> Option<Entry> {
    let texts = reading.texts();
    let unknown = reading.practices_in(|state| matches!(state, Some(State::Unknown)));
    let left = reading.count().unanswered();
    let left = (left > 0).then(|| say::finding_unanswered(texts, left));
    if unknown.is_empty() {
        return Some(Entry::new(say::finding_unanswered_label(texts), left?));
    }
    let names = reading.words.practices(unknown.iter().copied());
    let mut said = vec![say::finding_unknown(texts, unknown.len(), &names)];
    said.extend(left);
    Some(Entry::new(say::finding_unknown_label(texts), said.join(" ")))
}

fn since(reading: &Reading<'_>) -> Option<Entry> {
    let texts = reading.texts();
    let (earlier, comparison) = reading.since()?;
    let moves = progress::moves(comparison)?;
    let mut said = Vec::new();
    if !moves.risen.is_empty() {
        let names = reading.words.practices(moves.risen.iter().copied());
        said.push(say::finding_risen(texts, moves.risen.len(), &names));
    }
    if !moves.fallen.is_empty() {
        let names = reading.words.practices(moves.fallen.iter().copied());
        said.push(say::finding_fallen(texts, moves.fallen.len(), &names));
    }
    if said.is_empty() {
        said.push(say::finding_still(texts));
    }
    let label = say::finding_progress_label(texts, &texts.month(earlier.date()));
    Some(Entry::new(label, said.join(" ")))
}

/// What to build on: practices at 4 or 5, else those at 3.
fn strength(reading: &Reading<'_>) -> Option<Entry> {
    let texts = reading.texts();
    let at = |from: u8, to: u8| -> Vec<&PracticeId> {
        let inside = |level: &Level| (from..=to).contains(&level.number());
        reading.practices_in(|state| matches!(state, Some(State::Level(level)) if inside(level)))
    };
    let (high, base) = (at(4, 5), at(3, 3));
    let said = match (high.len(), base.len()) {
        (0, 0) => return None,
        (0, count) => say::finding_base(texts, count, &reading.words.practices(base.iter().copied())),
        (count, _) => say::finding_strength(texts, count, &reading.words.practices(high.iter().copied())),
    };
    Some(Entry::new(say::finding_strength_label(texts), said))
}
