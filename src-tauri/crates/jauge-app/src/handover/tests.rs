use std::path::Path;

use jauge_core::assessment::Assessment;
use jauge_core::dossier::Dossier;
use jauge_core::profile::Profile;
use jauge_l10n::Locale;
use jauge_report::check;
use jiff::Zoned;
use jiff::civil::date;
use jiff::tz::TimeZone;

use super::{file, view};
use crate::editions;
use crate::error::ErrorCode;
use crate::example;
use crate::wire::{BriefBlock, BriefView, HandoverOptions, Paper};

fn now() -> Zoned {
    date(2027, 1, 12)
        .at(9, 30, 0, 0)
        .to_zoned(TimeZone::UTC)
        .expect("a moment")
}

fn options(locale: &str) -> HandoverOptions {
    HandoverOptions {
        locale: locale.to_owned(),
        paper: if locale == "en" { Paper::Letter } else { Paper::A4 },
    }
}

fn example(locale: &str) -> Dossier {
    let locale = Locale::parse(locale).expect("a language");
    example::dossier(locale).expect("the example")
}

fn empty() -> Dossier {
    let first = Assessment::new("2027".into(), date(2027, 1, 10), &editions::latest().id);
    Dossier {
        profile: Profile::named("Lieu 7"),
        assessments: vec![first],
        ..Dossier::default()
    }
}

/// Everything that a page says.
fn said(view: &BriefView) -> String {
    let block = |block: &BriefBlock| match block {
        BriefBlock::Heading { text } | BriefBlock::Paragraph { text } => vec![text.clone()],
        BriefBlock::List { items } => items.clone(),
        BriefBlock::Table { header, rows, .. } => {
            header.iter().chain(rows.iter().flatten()).cloned().collect()
        }
    };
    let lines: Vec<_> = view.blocks.iter().flat_map(block).collect();
    lines.join("\n")
}

#[test]
fn the_page_says_what_was_decided_where_things_are_and_who_has_them() {
    for locale in ["fr", "fr-CA", "en", "en-CA"] {
        let dossier = example(locale);
        let place = Path::new("/home/venue/Passerelle.jauge");
        let page = view(&dossier, Some(place), &options(locale), &now()).expect("a page");
        let said = said(&page);
        assert!(
            said.contains("Passerelle.jauge") && said.contains("/home/venue"),
            "{locale}"
        );
        for decision in dossier.decisions.iter().filter(|one| !one.reason.is_empty()) {
            let reason: Vec<_> = decision.reason.split_whitespace().collect();
            assert!(said.contains(&reason.join(" ")), "{locale}: {reason:?}");
        }
        for tool in &dossier.inventory.tools {
            assert!(said.contains(&tool.name), "{locale}: {}", tool.name);
        }
        let answers = &dossier.assessments.last().expect("a year").answers;
        for answer in answers.values().filter(|answer| !answer.evidence.is_empty()) {
            let evidence: Vec<_> = answer.evidence.split_whitespace().collect();
            assert!(said.contains(&evidence.join(" ")), "{locale}: {evidence:?}");
        }
        assert!(!said.contains("{ $") && !said.contains("\u{2068}"), "{locale}");
    }
}

#[test]
fn an_empty_dossier_gives_a_page_that_helps() {
    for (locale, pages) in [("fr", 1), ("en", 2)] {
        let page = view(&empty(), None, &options(locale), &now()).expect("a page");
        let blank = page.blocks.iter().filter(|block| match block {
            BriefBlock::Paragraph { text } => text.trim().is_empty(),
            BriefBlock::List { items } => items.is_empty(),
            BriefBlock::Table { rows, .. } => rows.is_empty(),
            BriefBlock::Heading { .. } => false,
        });
        assert_eq!(blank.count(), 0, "{locale}");
        assert!(said(&page).contains("____"), "{locale}: lines to fill in");
        let printed = file(&empty(), None, &options(locale), &now()).expect("a file");
        assert_eq!(printed.pages, pages, "{locale}");
    }
}

#[test]
fn the_file_is_tagged_short_and_the_same_again() {
    for locale in ["fr", "en"] {
        let dossier = example(locale);
        let print = || file(&dossier, None, &options(locale), &now()).expect("a file");
        let printed = print();
        assert_eq!(printed.bytes, print().bytes, "{locale}");
        assert!(printed.pages <= MOST_PAGES, "{locale}: {} pages", printed.pages);
        assert!(printed.replaced.is_empty(), "{locale}: {:?}", printed.replaced);
        let problems = check::check(&printed.bytes);
        assert!(problems.is_empty(), "{locale}: {problems:?}");
    }
}

/// Pages of the example's page: whoever takes over reads it in one sitting.
const MOST_PAGES: usize = 4;

#[test]
fn a_language_that_is_not_offered_is_refused() {
    let refused = view(&empty(), None, &options("tlh"), &now()).expect_err("no such language");
    assert_eq!(refused.code, ErrorCode::Invalid);
}
