//! The report as it is looked at before it is printed.

use std::thread;

use super::{options, start};
use crate::error::ErrorCode;
use crate::wire::{AnswerInput, PreviewMarkView, PreviewView, ReportOptions};

fn with(contents: &[&str]) -> ReportOptions {
    ReportOptions {
        contents: contents.iter().map(|code| (*code).to_owned()).collect(),
        ..options("fr-CA")
    }
}

fn says(page: &PreviewView, words: &str) -> bool {
    page.passages.iter().any(|passage| passage.text.contains(words))
}

#[test]
fn the_pages_on_screen_are_those_of_the_file() {
    let (folder, app) = start();
    app.open_example().expect("the example");
    let options = with(&["legal", "method"]);
    let saved = app
        .save_report(&options, &folder.path().join("x.pdf"))
        .expect("printed")
        .expect("not stopped");
    let shown = |page| {
        let shown = app.preview_report(&options, page).expect("laid out");
        shown.expect("nothing newer was asked")
    };
    assert_eq!(shown(1).pages, saved.pages);
    assert_eq!(shown(saved.pages).page, saved.pages);
    assert!(
        shown(1).parts.iter().any(|part| part.page > 2),
        "annexes are parts"
    );
    let texts = |page: &PreviewView| {
        let marks = page.marks.iter();
        marks
            .filter(|mark| matches!(mark, PreviewMarkView::Text { .. }))
            .count()
    };
    assert!((1..=saved.pages).all(|page| texts(&shown(page)) > 5));
}

#[test]
fn the_pages_follow_what_is_chosen() {
    let (_folder, app) = start();
    app.open_example().expect("the example");
    let shown = |options: &ReportOptions| {
        let shown = app.preview_report(options, 1).expect("laid out");
        shown.expect("nothing newer was asked")
    };
    let bare = shown(&with(&[]));
    assert!(shown(&with(&["method"])).pages > bare.pages);
    let marked = ReportOptions {
        confidential: true,
        ..with(&[])
    };
    assert!(shown(&marked).marks.len() > bare.marks.len());
    let english = ReportOptions {
        locale: "en".to_owned(),
        ..with(&[])
    };
    assert_ne!(shown(&english).passages, bare.passages);
    let error = app.preview_report(&with(&["x"]), 1).expect_err("no such annex");
    assert_eq!(error.code, ErrorCode::Invalid);
}

#[test]
fn the_pages_follow_the_answers() {
    let (_folder, app) = start();
    app.create_dossier("Salle fictive").expect("created");
    let options = with(&["answers"]);
    let noted = |page: &PreviewView| says(page, "Note reconnaissable");
    let pages = || {
        let count = app
            .preview_report(&options, 1)
            .expect("laid out")
            .expect("the latest")
            .pages;
        let page = |page| {
            app.preview_report(&options, page)
                .expect("laid out")
                .expect("the latest")
        };
        (1..=count).map(page).collect::<Vec<_>>()
    };
    assert!(!pages().iter().any(noted));
    let practice = app.start().model.dimensions[0].practices[0].id.clone();
    let answer = AnswerInput {
        note: "Note reconnaissable".to_owned(),
        ..super::at(2)
    };
    app.save_answer(&practice, Some(answer)).expect("saved");
    assert!(pages().iter().any(noted));
}

#[test]
fn nothing_is_shown_of_a_dossier_that_is_not_open() {
    let (_folder, app) = start();
    app.open_example().expect("the example");
    app.preview_report(&with(&[]), 1).expect("laid out");
    app.close_dossier();
    let error = app.preview_report(&with(&[]), 1).expect_err("closed");
    assert_eq!(error.code, ErrorCode::NoDossier);
}

#[test]
fn a_newer_choice_overtakes_the_one_being_laid_out() {
    let (_folder, app) = start();
    app.open_example().expect("the example");
    let everything = with(&ReportOptions::CONTENTS);
    thread::scope(|scope| {
        let first = scope.spawn(|| app.preview_report(&everything, 1));
        while !app.previews.is_at_work() {
            thread::yield_now();
        }
        let second = app.preview_report(&with(&[]), 1).expect("laid out");
        assert_eq!(first.join().expect("no panic"), Ok(None));
        assert!(second.is_some());
    });
}

#[test]
fn a_report_that_is_stopped_leaves_no_file() {
    let (folder, app) = start();
    app.open_example().expect("the example");
    let path = folder.path().join("x.pdf");
    let everything = with(&ReportOptions::CONTENTS);
    thread::scope(|scope| {
        let saved = scope.spawn(|| app.save_report(&everything, &path));
        while app.report_progress() == 0 {
            thread::yield_now();
        }
        // Others are answered meanwhile.
        app.results().expect("results");
        app.stop_report();
        assert!(saved.join().expect("no panic").expect("no error").is_none());
    });
    assert!(!path.exists());
    assert_eq!((app.report_progress(), app.last_report()), (0, None));
    let again = app.save_report(&with(&[]), &path).expect("printed");
    assert!(again.is_some() && path.exists());
}
