//! What a machine can do to people: a clock that is set back, a name without end, no past and a long one.

use std::fs;

use super::years::Desk;
use super::{at, options, start};
use crate::error::ErrorCode;
use crate::{dossier, exchange};

#[test]
fn a_clock_that_is_set_back_between_two_starts_leaves_the_years_in_their_order() {
    for day in ["2026-11-20", "1970-01-01", "9999-12-30"] {
        let desk = Desk::filled();
        desk.sign_off();
        desk.on(day);
        let desk = desk.started_again();
        let app = &desk.app;
        let view = app.start().dossier.expect("opens as on any day");
        assert_eq!(view.assessment, "2026", "{day}");
        app.results().expect("results");
        app.advice().expect("advice");
        app.comparison(None, None)
            .expect("nothing to compare with, and no fault");
        let view = app.start_year("2026.1").expect("started").dossier;
        let [first, second] = view.assessments.as_slice() else {
            panic!("two assessments: {:?}", view.assessments);
        };
        assert!(second.date >= first.date, "{day}: {view:?}");
        app.save_answer("strategy-goals", Some(at(4))).expect("saved");
        desk.sign_off();
        app.results().expect("results");
        app.advice().expect("advice");
        app.plan().expect("the plan");
        app.comparison(None, None).expect("the two years");
        let path = desk.folder.path().join("rapport.pdf");
        app.save_report(&options("fr-CA"), &path).expect("printed");
        app.start_year("2026.1").expect("started once more");

        let stored = desk.stored();
        let dates: Vec<_> = stored.assessments.iter().map(|one| one.date).collect();
        assert!(dates.is_sorted() && dates.len() == 3, "{day}: {dates:?}");
        let json = exchange::write(&stored);
        let back = exchange::read(json.as_bytes()).expect("what is exported on such a day can be read");
        assert_eq!(back, stored, "{day}");
    }
}

#[test]
fn a_name_as_long_as_it_may_be_fits_in_file_names_and_is_printed_whole() {
    for name in [
        "W".repeat(200),
        "Œ".repeat(200),
        "Maison des arts de la scène et du conte "
            .repeat(5)
            .trim()
            .to_owned(),
        "🎭".repeat(200),
    ] {
        let (folder, app) = start();
        let first = app.create_dossier(&name).expect("created");
        let second = app.create_dossier(&name).expect("a namesake");
        assert_eq!((&first.profile.name, &second.profile.name), (&name, &name));
        assert!(first.file != second.file && first.file.len() <= 255);
        let report = app.suggested_report_name(&options("fr-CA")).expect("a name");
        // Room is left for what some systems put in front or behind.
        assert!(report.len() <= 250, "{} bytes: {report}", report.len());
        let path = folder.path().join(&report);
        app.save_report(&options("fr-CA"), &path).expect("printed");
        assert!(fs::read(&path).expect("there").starts_with(b"%PDF-"));
        let again = super::again(&folder, app).start();
        assert_eq!(again.dossier.expect("open again").profile.name, name);
    }
}

#[test]
fn a_dossier_without_a_past_and_one_of_ten_years_answer_everything_that_is_asked() {
    let desk = Desk::filled();
    let app = &desk.app;
    for year in 0..=10_u8 {
        desk.on(&format!("{}-11-21", 2026 + u16::from(year)));
        if year > 0 {
            desk.sign_off();
            app.start_year("2026.1").expect("started");
            app.save_answer("strategy-goals", Some(at(year % 5 + 1)))
                .expect("saved");
        }
        assert_eq!(app.results().expect("results").earlier.is_some(), year > 0);
        app.advice().expect("advice");
        app.plan().expect("the plan");
        let compared = app.comparison(None, None).expect("the years");
        assert_eq!(compared.is_some(), year > 0, "{year} years before");
    }
    let path = desk.folder.path().join("rapport.pdf");
    app.save_report(&options("en"), &path).expect("printed");
    assert_eq!(desk.stored().assessments.len(), 11);
}

#[test]
fn a_dossier_that_is_full_of_years_says_so_and_keeps_what_it_has() {
    let desk = Desk::filled();
    desk.sign_off();
    let mut whole = desk.stored();
    let last = whole.assessments[0].clone();
    while whole.assessments.len() < jauge_core::limits::ASSESSMENTS {
        let mut next = last.clone();
        next.id = format!("2026-{}", whole.assessments.len() + 1).as_str().into();
        whole.assessments.push(next);
    }
    let path = desk.folder.path().join("plein.jauge");
    drop(dossier::create(&path, &whole).expect("created"));
    desk.app.open_dossier(&path).expect("open");
    let error = desk.app.start_year("2026.1").expect_err("full");
    assert_eq!(
        (error.code, error.details["limit"].as_str()),
        (ErrorCode::TooLong, "100")
    );
    assert_eq!(desk.stored().assessments.len(), 100);
}
