//! The legal watch: one line on page 1, and the annex that cites the law of the venue's form and place.

use std::collections::BTreeSet;

use jauge_core::answers::State;
use jauge_core::ids::{PracticeId, ProvisionId};
use jauge_core::model::Practice;
use jauge_core::scoring::regime;
use jauge_l10n::msg::report as say;
use jauge_report::diagnostic::{Entry, LegalPoint, LegalWatch};

use super::contents::Content;
use super::reading::Reading;
use super::words::inside;

pub(super) fn line(reading: &Reading<'_>) -> Entry {
    let texts = reading.texts();
    let points = &reading.scores.legal_watch;
    let said = if reading.is_empty() {
        say::legal_unanswered(texts)
    } else if !points.is_empty() {
        let names = reading
            .words
            .practices(points.iter().map(|point| &point.practice));
        let open = say::legal_open(texts, points.len(), &names);
        // The annex names the law; without it, this line does.
        match reading.see(Content::Legal) {
            see if see.is_empty() => format!("{open} {}", law(reading)),
            see => format!("{open}{see}"),
        }
    } else if applies(reading) {
        say::legal_clear(texts)
    } else {
        say::legal_none(texts)
    };
    let found: Vec<_> = reading
        .legal_findings()
        .map(|finding| inside(&reading.finding_name(&finding.id)))
        .collect();
    let said = if found.is_empty() {
        said
    } else {
        let found = say::legal_found(texts, found.len(), &reading.words.capped(&found, 2));
        format!("{said} {found}")
    };
    Entry::new(say::legal_label(texts), said)
}

/// Whether any of the practices that the law asks for applies.
fn applies(reading: &Reading<'_>) -> bool {
    let not_applicable = |id: &PracticeId| matches!(reading.state(id), Some(State::NotApplicable(_)));
    let mut legal = reading
        .edition
        .practices
        .iter()
        .filter(|practice| practice.is_legal_foundation());
    legal.any(|practice| !not_applicable(&practice.id))
}

fn law(reading: &Reading<'_>) -> String {
    let texts = reading.texts();
    regime(reading.edition, reading.profile).map_or_else(
        || say::legal_no_law(texts),
        |regime| say::legal_law(texts, &reading.words.model(&format!("law-regime-{}", regime.id))),
    )
}

pub(super) fn annex(reading: &Reading<'_>) -> (Vec<String>, LegalWatch) {
    let texts = reading.texts();
    let watch = &reading.scores.legal_watch;
    let intro = match watch.is_empty() {
        true if reading.legal_findings().next().is_some() => say::legal_intro_found(texts),
        true if !applies(reading) => say::legal_none(texts),
        true => say::legal_intro_clear(texts),
        false => say::legal_intro(texts),
    };
    let mut cited = BTreeSet::new();
    let points = watch
        .iter()
        .map(|point| self::point(reading, &point.practice, &point.law, &mut cited))
        .collect();
    let legal = LegalWatch {
        law: regime_entries(reading),
        points,
        others_heading: say::legal_others(texts),
        others: others(reading, &mut cited),
        disclaimer: reading.words.model("law-disclaimer"),
    };
    (vec![intro], legal)
}

fn regime_entries(reading: &Reading<'_>) -> Vec<Entry> {
    let texts = reading.texts();
    let Some(regime) = regime(reading.edition, reading.profile) else {
        return vec![Entry::new(
            say::legal_regime(texts),
            say::legal_no_provision(texts),
        )];
    };
    let of = |stem: &str| reading.words.model(&format!("{stem}-{}", regime.id));
    vec![
        Entry::new(say::legal_regime(texts), of("law-regime")),
        Entry::new(say::legal_authority(texts), of("law-authority")),
    ]
}

/// A duty is printed once, under the first practice that it concerns.
fn point(
    reading: &Reading<'_>,
    practice: &PracticeId,
    law: &[ProvisionId],
    cited: &mut BTreeSet<ProvisionId>,
) -> LegalPoint {
    let duty = |id: &ProvisionId| {
        let asked = reading.words.model(&format!("law-{id}-duty"));
        let said = std::iter::once(asked).chain(since(reading, id));
        Entry::new(
            reading.words.model(&format!("law-{id}")),
            said.collect::<Vec<_>>().join(" "),
        )
    };
    let standing = say::legal_standing(reading.texts(), &reading.standing(practice));
    let found = reading
        .legal_findings()
        .filter(|finding| finding.practice == *practice);
    let found = found.map(|finding| {
        let names = reading.item_names(&finding.items);
        Entry::new(
            reading.finding_name(&finding.id),
            reading.words.capped(&names, FOUND),
        )
    });
    LegalPoint {
        name: reading.words.practice(practice),
        found: found.collect(),
        standing: vec![reading.to_answer(practice, standing).strong()],
        duties: law
            .iter()
            .filter(|id| cited.insert((*id).clone()))
            .map(duty)
            .collect(),
    }
}

/// Since when a duty is in force, where the edition says it.
fn since(reading: &Reading<'_>, id: &ProvisionId) -> Option<String> {
    let mut provisions = reading.edition.provisions.iter();
    let since = provisions.find(|provision| provision.id == *id)?.since?;
    Some(say::legal_since(reading.texts(), &reading.texts().date(since)))
}

/// Things named beside a practice; all of them are in the annex on the inventory.
const FOUND: usize = 8;

/// What bears on other practices: duties where they are not in order either, and what the inventory shows.
fn others(reading: &Reading<'_>, cited: &mut BTreeSet<ProvisionId>) -> Vec<LegalPoint> {
    let regime = regime(reading.edition, reading.profile);
    let watched = |id: &PracticeId| {
        let mut points = reading.scores.legal_watch.iter();
        points.any(|point| point.practice == *id)
    };
    let shown = |id: &PracticeId| reading.legal_findings().any(|finding| finding.practice == *id);
    let weak =
        |practice: &Practice| !practice.is_legal_foundation() && reading.is_weak(practice.id.as_str(), 3);
    let practices = reading.edition.practices.iter();
    practices
        .filter(|practice| !watched(&practice.id) && (weak(practice) || shown(&practice.id)))
        .map(|practice| {
            let law = regime.map_or_else(Vec::new, |regime| {
                reading.edition.provisions_for(regime, &practice.id)
            });
            point(reading, &practice.id, &law, cited)
        })
        .filter(|point| !point.duties.is_empty() || !point.found.is_empty())
        .collect()
}
