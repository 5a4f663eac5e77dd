//! What the page's own tests are fed with is what the program gives: compared, or rewritten with `JAUGE_ACCEPT=1`.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::{App, environment};
use crate::wire::{BriefFormat, BriefOptions, HandoverOptions, Paper, ReportOptions};

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
    assert!(stale.is_empty(), "stale: {stale:?}; `cargo xtask accept`");
}
