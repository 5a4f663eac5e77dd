//! Outside help: at most three kinds with all that a request needs, and the rest with the reason.

use jauge_core::advice::{NotNow, Phase, Recommended};
use jauge_core::decisions::Subject;
use jauge_core::findings::Item;
use jauge_core::profile::BudgetBand;
use jauge_l10n::msg::report as say;
use jauge_report::diagnostic::{AnnexTable, Checklist, Entry, ProviderSheet, Providers, TableCell, TableRow};
use jauge_report::document::Span;

use super::reading::Reading;
use super::words::{NAMES, inside};
use super::{causes, decided};

pub(super) fn annex(reading: &Reading<'_>) -> (Vec<String>, Providers) {
    let texts = reading.texts();
    let recommended = reading.helpers();
    let intro = if recommended.is_empty() {
        say::providers_none(texts)
    } else {
        say::providers_intro(texts)
    };
    let providers = Providers {
        sheets: recommended.into_iter().map(|help| sheet(reading, help)).collect(),
        project: project(reading),
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
    entries.extend(decided::entries(reading, &Subject::Provider(help.id.clone())));
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

/// What there is to do around a planned change of tools.
fn project(reading: &Reading<'_>) -> Option<AnnexTable> {
    let texts = reading.texts();
    let words = &reading.words;
    let project = reading.advice.project.as_ref()?;
    let changes: Vec<_> = project
        .changes
        .iter()
        .map(|kind| causes::tool_kind(reading, *kind))
        .collect();
    let mut intro = vec![say::project_intro(texts, &words.list(&changes))];
    let tools: Vec<_> = project.tools.iter().cloned().map(Item::Tool).collect();
    let tools = reading.item_names(&tools);
    if !tools.is_empty() {
        intro.push(say::project_tools(texts, &words.capped(&tools, NAMES)));
    }
    let row = |phase: &Phase| {
        let help = phase.provider.as_ref();
        let help = help.map_or_else(|| say::none(texts), |id| words.model(&format!("provider-{id}")));
        TableRow {
            cells: vec![
                TableCell::line(vec![
                    Span::new(words.model(&format!("phase-{}", phase.id))).strong(),
                ]),
                TableCell::plain(words.model(&format!("phase-{}-do", phase.id))),
                TableCell::plain(help),
            ],
        }
    };
    Some(AnnexTable {
        heading: say::project_heading(texts),
        intro: intro.join(" "),
        header: vec![
            say::project_phase(texts),
            say::project_do(texts),
            say::project_help(texts),
        ],
        shares: vec![2.4, 5.4, 2.2],
        rows: project.phases.iter().map(row).collect(),
    })
}

fn not_now(reading: &Reading<'_>) -> Option<AnnexTable> {
    let texts = reading.texts();
    let help = &reading.advice.providers.not_now;
    // A column that says nothing in any row takes its room from the others.
    let because = help.iter().any(|help| !help.causes.is_empty());
    let columns = [
        (say::not_now_what(texts), 2.3),
        (say::not_now_why(texts), if because { 3.7 } else { 7.7 }),
        (say::not_now_because(texts), 4.0),
    ];
    let columns = columns.into_iter().take(if because { 3 } else { 2 });
    let (header, shares) = columns.unzip();
    (!help.is_empty()).then(|| AnnexTable {
        heading: say::not_now_heading(texts),
        intro: say::not_now_intro(texts),
        header,
        shares,
        rows: help.iter().map(|help| row(reading, help, because)).collect(),
    })
}

fn row(reading: &Reading<'_>, help: &NotNow, because: bool) -> TableRow {
    let words = &reading.words;
    let plain = |id: String| TableCell::plain(words.model(&id));
    let mut why = plain(format!("reason-{}", help.reason));
    why.side
        .extend(decided::beside(reading, &Subject::Provider(help.id.clone())));
    let mut cells = vec![plain(format!("provider-{}", help.id)), why];
    if because {
        cells.push(if help.causes.is_empty() {
            TableCell::plain(say::none(reading.texts()))
        } else {
            causes::cell(reading, &help.causes)
        });
    }
    TableRow { cells }
}
