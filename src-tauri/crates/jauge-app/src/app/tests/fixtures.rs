//! What the page's own tests are fed with is what the program gives: compared, or rewritten with `JAUGE_ACCEPT=1`.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::{App, environment};
use crate::wire::{BriefFormat, BriefOptions, HandoverOptions, Paper};

fn place(name: &str) -> PathBuf {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/tests/fixtures")).join(format!("{name}.json"))
}

fn compare(name: &str, value: &impl Serialize, stale: &mut Vec<String>) {
    let fresh = serde_json::to_string_pretty(value).expect("plain data") + "\n";
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
    }
    assert!(stale.is_empty(), "stale: {stale:?}; `cargo xtask accept`");
}
