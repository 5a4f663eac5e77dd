//! What was done in between, and what the inventory shows of it.

use jauge_core::comparison::{Change, Comparison, Effect, PracticeChange, engaged};
use jauge_core::ids::FindingId;
use jauge_l10n::msg::report_years as say;
use jauge_report::diagnostic::{AnnexTable, Entry, Group, TableCell, TableRow};
use jauge_report::document::Span;

use super::super::decided;
use super::super::reading::Reading;
use super::super::words::{NAMES, capital, inside};
use crate::comparison::Year;

/// The actions done since the year before, each with what became of its practice.
pub(super) fn table(reading: &Reading<'_>) -> Option<AnnexTable> {
    let texts = reading.texts();
    let done = reading.done();
    let row = |effect: &Effect<'_>| TableRow {
        cells: vec![
            TableCell::line(vec![
                Span::new(decided::wording(&reading.words, effect.decision)).strong(),
            ]),
            TableCell::plain(texts.short_date(effect.done)),
            TableCell::plain(
                effect
                    .practice
                    .as_ref()
                    .map_or_else(|| say::after_own(texts), |practice| after(reading, practice)),
            ),
        ],
    };
    (!done.is_empty()).then(|| AnnexTable {
        heading: say::done_heading(texts),
        intro: say::done_intro(texts),
        header: vec![
            say::done_action(texts),
            say::done_on(texts),
            say::done_then(texts),
        ],
        shares: vec![4.4, 1.5, 4.1],
        rows: done.iter().map(row).collect(),
    })
}

fn after(reading: &Reading<'_>, practice: &PracticeChange) -> String {
    let texts = reading.texts();
    let name = reading.words.practice(&practice.practice);
    let levels = practice.then.zip(practice.now);
    let levels = levels.map(|(then, now)| (reading.words.level(then), reading.words.level(now)));
    match (practice.change, levels) {
        (Change::Rose, Some((then, now))) => say::after_rose(texts, &name, &now, &then),
        (Change::Fell, Some((then, now))) => say::after_fell(texts, &name, &now, &then),
        (Change::Same, _) => say::after_same(texts, &name),
        (Change::BecameKnown, _) => say::after_known(texts, &name),
        _ => say::after_none(texts, &name),
    }
}

/// Findings opened and closed, skills gained and lost, missions started.
pub(super) fn inventory(reading: &Reading<'_>, earlier: &Year<'_>, comparison: &Comparison) -> Group {
    let texts = reading.texts();
    let past = reading.past_words(earlier);
    let finding = |id: &FindingId| {
        let id = format!("finding-{id}");
        let name = Some(reading.words.model(&id)).filter(|name| !name.is_empty());
        name.unwrap_or_else(|| past.model(&id))
    };
    let skill = |id: &jauge_core::ids::SkillId| {
        let id = format!("skill-{id}");
        let name = Some(reading.words.model(&id)).filter(|name| !name.is_empty());
        name.unwrap_or_else(|| past.model(&id))
    };
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    if let Some(findings) = &comparison.findings {
        let names = |ids: &[FindingId]| ids.iter().map(finding).collect();
        groups.push((say::findings_closed(texts), names(&findings.closed)));
        groups.push((say::findings_opened(texts), names(&findings.opened)));
        // What lasts is whole in the inventory's own annex.
        let lasting: Vec<_> = findings.lasting.iter().map(|id| inside(&finding(id))).collect();
        if !lasting.is_empty() {
            let lasting = capital(&reading.words.capped(&lasting, NAMES));
            groups.push((say::findings_lasting(texts), vec![lasting]));
        }
    }
    if let Some(skills) = &comparison.skills {
        groups.push((
            say::skills_gained(texts),
            skills.gained.iter().map(skill).collect(),
        ));
        groups.push((say::skills_lost(texts), skills.lost.iter().map(skill).collect()));
    }
    let providers = engaged(reading.decisions, earlier.date(), reading.assessment.date);
    let provider = |id: &jauge_core::ids::ProviderId| reading.words.model(&format!("provider-{id}"));
    groups.push((say::providers(texts), providers.iter().map(provider).collect()));
    groups.retain(|(_, names)| !names.is_empty());
    let intro = if comparison.findings.is_none() && comparison.skills.is_none() {
        say::inventory_none(texts)
    } else if groups.is_empty() {
        say::inventory_same(texts)
    } else {
        String::new()
    };
    let entry = |(label, names): (String, Vec<String>)| Entry::new(label, names.join("\n"));
    Group {
        heading: say::inventory_heading(texts),
        intro,
        entries: groups.into_iter().map(entry).collect(),
    }
}
