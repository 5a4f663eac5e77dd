//! What the page's own tests are fed with is what the program gives: compared, or rewritten with `JAUGE_ACCEPT=1`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jauge_core::answers::State;
use jauge_core::level::Level;
use jauge_l10n::Locale;
use jiff::civil::date;
use serde::Serialize;

use super::{App, environment};
use crate::wire::{
    BriefFormat, BriefOptions, ComparisonView, FeedsView, HandoverOptions, Paper, ReportOptions,
};
use crate::{dossier, example};

fn place(name: &str) -> PathBuf {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/tests/fixtures")).join(format!("{name}.json"))
}

fn compare(name: &str, value: &impl Serialize, stale: &mut Vec<String>) {
    let fresh = serde_json::to_string_pretty(value).expect("plain data");
    compare_text(name, fresh + "\n", stale);
}

/// The pages of a short report, one a line: a number a line would be ten times as long.
fn compare_pages(name: &str, app: &App, locale: &str, stale: &mut Vec<String>) {
    let options = ReportOptions {
        paper: Paper::Letter,
        contents: vec!["method".to_owned()],
        ..super::options(locale)
    };
    let page = |page| {
        let shown = app.preview_report(&options, page).expect("pages");
        shown.expect("nothing newer was asked")
    };
    let lines = (1..=page(1).pages).map(|number| serde_json::to_string(&page(number)).expect("plain data"));
    let lines: Vec<String> = lines.collect();
    compare_text(name, format!("[\n{}\n]\n", lines.join(",\n")), stale);
}

fn compare_text(name: &str, fresh: String, stale: &mut Vec<String>) {
    let path = place(name);
    if std::env::var_os("JAUGE_ACCEPT").is_some() {
        std::fs::write(&path, &fresh).expect("the file can be written");
    }
    if std::fs::read_to_string(&path).unwrap_or_default() != fresh {
        stale.push(name.to_owned());
    }
}

/// Ten years side by side, of a venue with a long name: as many points as the pictures are ever drawn with.
fn ten_years(folder: &Path) -> ComparisonView {
    let mut dossier = example::dossier(Locale::REFERENCE).expect("the example");
    dossier.profile.name = "Théâtre municipal de la Petite-Verrière".to_owned();
    let last = dossier.assessments.last().expect("a year").clone();
    dossier.assessments = (0..10_u8)
        .map(|year| {
            let number = 2017 + i16::from(year);
            let mut one = last.clone();
            one.id = number.to_string().as_str().into();
            one.date = date(number, 11, 21);
            one.from = None;
            one.still_true.clear();
            // Ups and downs that cross each other, some years without an answer.
            for (place, (_, answer)) in (0_u8..).zip(&mut one.answers) {
                let turn = (u16::from(year) + u16::from(place) * 7) * u16::from(1 + place % 3);
                let rung = Level::all().nth(usize::from(turn / 5 % 5));
                answer.state = match (year + place) % 11 {
                    0 => State::Unknown,
                    _ => rung.map_or(State::Unknown, State::Level),
                };
            }
            one
        })
        .collect();
    let path = folder.join("dix.jauge");
    drop(dossier::create(&path, &dossier).expect("created"));
    let mut surroundings = environment(folder);
    surroundings.config = folder.join("dix");
    let app = App::new(surroundings);
    app.open_dossier(&path).expect("opens");
    app.comparison(None, None).expect("years").expect("more than one")
}

/// What each answer feeds, by practice.
fn feeds(app: &App) -> BTreeMap<String, FeedsView> {
    let practices = app
        .start()
        .model
        .dimensions
        .into_iter()
        .flat_map(|one| one.practices);
    let feeds = practices.map(|practice| app.feeds(&practice.id).expect("a practice"));
    feeds.map(|one| (one.practice.clone(), one)).collect()
}

#[test]
fn the_page_is_tested_with_what_the_program_gives_for_the_example() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut stale = Vec::new();
    for (locale, suffix) in [("fr-CA", ""), ("en-CA", "-en")] {
        let mut surroundings = environment(folder.path());
        surroundings.config = folder.path().join(locale);
        surroundings.system_locales = vec![locale.to_owned()];
        let app = App::new(surroundings);
        app.open_example().expect("the example opens");
        compare("model", &app.start().model, &mut stale);
        let named = |name: &str| format!("{name}{suffix}");
        compare(
            &named("inventory"),
            &app.inventory().expect("an inventory"),
            &mut stale,
        );
        compare(&named("results"), &app.results().expect("results"), &mut stale);
        compare(&named("advice"), &app.advice().expect("advice"), &mut stale);
        // Ids and numbers only: the same in both languages.
        compare("feeds", &feeds(&app), &mut stale);
        compare(
            &named("contacts"),
            &app.contacts().expect("an address book"),
            &mut stale,
        );
        let options = BriefOptions {
            provider: "amo".to_owned(),
            locale: locale.to_owned(),
            paper: Paper::Letter,
            format: BriefFormat::Docx,
        };
        compare(
            &named("brief"),
            &app.brief(&options).expect("a brief"),
            &mut stale,
        );
        compare(&named("plan"), &app.plan().expect("a plan"), &mut stale);
        compare(&named("year"), &app.year().expect("a year"), &mut stale);
        let comparison = app.comparison(None, None).expect("two years");
        compare(&named("comparison"), &comparison, &mut stale);
        let options = HandoverOptions {
            locale: locale.to_owned(),
            paper: Paper::Letter,
        };
        let page = app.handover(&options).expect("a page");
        compare(&named("handover"), &page, &mut stale);
        compare_pages(&named("preview"), &app, locale, &mut stale);
    }
    // Mostly marks of a drawing: nobody reads them line by line.
    let ten = serde_json::to_string(&ten_years(folder.path())).expect("plain data");
    compare_text("comparison-ten", ten + "\n", &mut stale);
    assert!(stale.is_empty(), "stale: {stale:?}; `cargo xtask accept`");
}
