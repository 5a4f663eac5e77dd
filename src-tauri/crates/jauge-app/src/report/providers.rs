//! Outside help: at most three kinds with all that a request needs, and the rest with the reason.

use jauge_core::advice::{NotNow, Recommended};
use jauge_core::profile::BudgetBand;
use jauge_l10n::msg::report as say;
use jauge_report::diagnostic::{AnnexTable, Checklist, Entry, ProviderSheet, Providers, TableCell, TableRow};

use super::causes;
use super::reading::Reading;
use super::words::inside;

pub(super) fn annex(reading: &Reading<'_>) -> (Vec<String>, Providers) {
    let texts = reading.texts();
    let recommended = &reading.advice.providers.recommended;
    let intro = if recommended.is_empty() {
        say::providers_none(texts)
    } else {
        say::providers_intro(texts)
    };
    let providers = Providers {
        sheets: recommended.iter().map(|help| sheet(reading, help)).collect(),
        checklist: checklist(reading),
        not_now: not_now(reading),
    };
    (vec![intro], providers)
}

/// Name by which links reach a kind of help.
pub(super) fn anchor(help: &Recommended) -> String {
    format!("provider-{}", help.id)
}

fn sheet(reading: &Reading<'_>, help: &Recommended) -> ProviderSheet {
    let texts = reading.texts();
    let words = &reading.words;
    let text = |end: &str| words.model(&format!("provider-{}{end}", help.id));
    let items = |end: &str| words.items(&format!("provider-{}{end}", help.id));
    let mut entries = vec![Entry::new(say::providers_mission(texts), text("-mission"))];
    if reading.profile.budget_band == Some(BudgetBand::None) {
        entries.push(Entry::new(
            say::providers_without_money(texts),
            text("-without-money"),
        ));
    }
    entries.push(Entry::new(say::providers_budget(texts), text("-budget")));
    let inside: Vec<_> = help
        .accompanied_by
        .iter()
        .map(|skill| words.model(&format!("accompaniment-{skill}")))
        .collect();
    if !inside.is_empty() {
        entries.push(Entry::new(say::providers_inside(texts), inside.join(" ")));
    }
    ProviderSheet {
        anchor: anchor(help),
        name: text(""),
        what: text("-what"),
        why_label: say::providers_why(texts),
        why: text("-why"),
        causes: causes::lines(reading, &help.causes),
        entries,
        lists: vec![
            (say::providers_deliverables(texts), items("-deliverables")),
            (say::providers_precautions(texts), items("-precautions")),
            (say::providers_questions(texts), items("-questions")),
        ],
    }
}

/// Printed as soon as one of them normally touches personal data.
fn checklist(reading: &Reading<'_>) -> Option<Checklist> {
    let words = &reading.words;
    let recommended = reading.advice.providers.recommended.iter();
    let names: Vec<_> = recommended
        .filter(|help| help.personal_data)
        .map(|help| inside(&words.model(&format!("provider-{}", help.id))))
        .collect();
    (!names.is_empty()).then(|| {
        let concerned = say::providers_checklist(reading.texts(), &words.list(&names));
        Checklist {
            title: words.model("checklist-title"),
            intro: format!("{} {concerned}", words.model("checklist-intro")),
            items: words.items("checklist-items"),
        }
    })
}

fn not_now(reading: &Reading<'_>) -> Option<AnnexTable> {
    let texts = reading.texts();
    let help = &reading.advice.providers.not_now;
    (!help.is_empty()).then(|| AnnexTable {
        heading: say::not_now_heading(texts),
        intro: say::not_now_intro(texts),
        header: vec![
            say::not_now_what(texts),
            say::not_now_why(texts),
            say::not_now_because(texts),
        ],
        shares: vec![2.6, 4.4, 2.6],
        rows: help.iter().map(|help| row(reading, help)).collect(),
    })
}

fn row(reading: &Reading<'_>, help: &NotNow) -> TableRow {
    let words = &reading.words;
    let plain = |id: String| TableCell::plain(words.model(&id));
    let because = if help.causes.is_empty() {
        TableCell::plain(say::none(reading.texts()))
    } else {
        causes::cell(reading, &help.causes)
    };
    TableRow {
        cells: vec![
            plain(format!("provider-{}", help.id)),
            plain(format!("reason-{}", help.reason)),
            because,
        ],
    }
}
