//! Two risks, by plain rules: what could happen first, then what could keep the plan from happening.

use jauge_core::findings::Item;
use jauge_l10n::msg::report as say;
use jauge_report::diagnostic::Entry;

use super::reading::Reading;
use super::words::{NAMES, shortened};

const MOST: usize = 2;

pub(super) fn two(reading: &Reading<'_>) -> Vec<Entry> {
    let rules = [held, law, backup, alone, switch, person, unknown, time, habit];
    rules.iter().filter_map(|rule| rule(reading)).take(MOST).collect()
}

/// A legal foundation that somebody looked at and that is not in order; what the inventory names says more.
fn law(reading: &Reading<'_>) -> Option<Entry> {
    let texts = reading.texts();
    let named = reading.legal_findings().next().is_some();
    if named || reading.is_empty() || reading.scores.legal_watch.is_empty() {
        return None;
    }
    let points = reading.scores.legal_watch.iter();
    let names = reading.words.practices(points.map(|point| &point.practice));
    Some(Entry::new(
        say::risk_legal_label(texts),
        say::risk_legal(texts, &names),
    ))
}

/// What the law bears on and the inventory names.
fn held(reading: &Reading<'_>) -> Option<Entry> {
    let texts = reading.texts();
    let mut findings = reading.legal_findings();
    // Page 1 names another one first, where there are several: the board reads both.
    let finding = findings.next().map(|first| findings.next().unwrap_or(first))?;
    Some(Entry::new(
        say::risk_held_label(texts),
        say::risk_held(
            texts,
            &reading.finding_name(&finding.id),
            &few(reading, &finding.items),
        ),
    ))
}

/// Tools that one person alone runs.
fn alone(reading: &Reading<'_>) -> Option<Entry> {
    let texts = reading.texts();
    let finding = reading.finding(&ALONE.into())?;
    Some(Entry::new(
        say::risk_person_label(texts),
        say::risk_alone(texts, finding.items.len(), &few(reading, &finding.items)),
    ))
}

const ALONE: &str = "tool-one-administrator";

fn few(reading: &Reading<'_>, items: &[Item]) -> String {
    let names = reading.item_names(items);
    let names: Vec<_> = names.iter().map(|name| shortened(name, NAME)).collect();
    reading.words.capped(&names, NAMES)
}

/// Characters of a name on page 2.
const NAME: usize = 40;

fn backup(reading: &Reading<'_>) -> Option<Entry> {
    let texts = reading.texts();
    reading
        .is_weak("quality-backup", 3)
        .then(|| Entry::new(say::risk_backup_label(texts), say::risk_backup(texts)))
}

fn switch(reading: &Reading<'_>) -> Option<Entry> {
    let texts = reading.texts();
    let risky = !reading.profile.tool_change.is_empty() && reading.is_weak("tools-export", 3);
    risky.then(|| Entry::new(say::risk_switch_label(texts), say::risk_switch(texts)))
}

fn person(reading: &Reading<'_>) -> Option<Entry> {
    let texts = reading.texts();
    let alone = reading.is_weak("skills-continuity", 3) || reading.is_weak("strategy-owner", 3);
    alone.then(|| Entry::new(say::risk_person_label(texts), say::risk_person(texts)))
}

fn unknown(reading: &Reading<'_>) -> Option<Entry> {
    let texts = reading.texts();
    let missing = reading.count().missing();
    (missing > 0).then(|| Entry::new(say::risk_unknown_label(texts), say::risk_unknown(texts, missing)))
}

fn time(reading: &Reading<'_>) -> Option<Entry> {
    let texts = reading.texts();
    let planned = !reading.advice.next_steps.is_empty();
    planned.then(|| Entry::new(say::risk_time_label(texts), say::risk_time(texts)))
}

fn habit(reading: &Reading<'_>) -> Option<Entry> {
    let texts = reading.texts();
    let something = reading.count().answered > 0;
    something.then(|| Entry::new(say::risk_habit_label(texts), say::risk_habit(texts)))
}
