//! Years that follow each other in one file.

use std::time::{Duration, Instant};

use jauge_core::answers::{Answer, State};
use jauge_core::assessment::{SignOff, Status};
use jauge_core::level::Level;
use jauge_core::profile::Country;
use jauge_core::scoring::score;
use jiff::civil::date;

use super::{folder, whole};
use crate::dossier::{
    Finish, check, confirm, create, import, load, put_answer, signed_at, start_year, stood, unknown_editions,
};
use crate::error::ErrorCode;
use crate::exchange::samples::years::{OWN, editions as own_editions};
use crate::{dossier, editions};

fn said(second: i64) -> Finish {
    Finish {
        at: jiff::Timestamp::from_second(second).expect("near"),
        present: "direction".to_owned(),
        note: String::new(),
        reminder: None,
    }
}

/// The figures are printed; the limits leave room for slow machines.
#[test]
fn ten_years_signed_off_stay_small_and_quick() {
    let folder = folder();
    let path = folder.path().join("lieu.jauge");
    let mut first = whole();
    let year = &mut first.assessments[0];
    year.status = Status::Open;
    year.date = date(2017, 11, 21);
    let mut store = create(&path, &first).expect("created");
    let mut slowest = Duration::ZERO;
    for number in 0..10_i16 {
        let now = store.dossier().expect("readable");
        let latest = now.assessment(None).expect("a year");
        for practice in &editions::latest().practices {
            let answer = Answer {
                note: "Une note comme une équipe en écrit, sur deux lignes.\n".repeat(3),
                ..Answer::new(State::Level(Level::LOWEST))
            };
            put_answer(&mut store, &now, latest, practice.id.as_str(), Some(answer)).expect("stored");
        }
        let now = store.dossier().expect("readable");
        let latest = now.assessment(None).expect("a year");
        let start = Instant::now();
        dossier::finish(&mut store, &now, latest, said(i64::from(number) * 31_000_000)).expect("finished");
        slowest = slowest.max(start.elapsed());
        let now = store.dossier().expect("readable");
        let today = date(2018 + number, 11, 21);
        start_year(&mut store, &now, "2026.1", today).expect("started");
        let now = store.dossier().expect("readable");
        let latest = now.assessment(None).expect("a year");
        let all: Vec<_> = latest.answers.keys().cloned().collect();
        let start = Instant::now();
        confirm(&mut store, latest, &all, said(0).at).expect("confirmed");
        slowest = slowest.max(start.elapsed());
    }
    drop(store);
    let start = Instant::now();
    let now = load(&path).expect("readable");
    let opened = start.elapsed();
    let last = &now.assessments[9].id;
    let start = Instant::now();
    let then = stood(&now, last).expect("readable");
    let read = start.elapsed();
    let size = std::fs::metadata(&path).expect("there").len();
    println!(
        "ten years: {size} bytes, opened in {opened:?}, slowest change {slowest:?}, a year read in {read:?}"
    );
    assert_eq!(
        then.assessments.iter().filter(|one| one.signed.is_some()).count(),
        10
    );
    assert!(size < 8 * 1024 * 1024 && opened.as_secs() < 5 && read.as_secs() < 2 && slowest.as_secs() < 5);
    assert_eq!(check(&path).expect("examined").problems, [""; 0]);
}

#[test]
fn a_year_reads_as_it_stood_and_one_without_sign_off_as_the_dossier_is() {
    let mut now = whole();
    now.profile.country = Some(Country::Quebec);
    let id = now.assessments[0].id.clone();
    assert!(matches!(
        stood(&now, &id).expect("readable"),
        std::borrow::Cow::Borrowed(_)
    ));
    assert_eq!(signed_at(&now, &id), None);
    let mut before = now.clone();
    before.assessments[0].status = Status::Open;
    now.assessments[0].signed = Some(SignOff {
        // A quarter to midnight in Québec is the next day elsewhere.
        at: "2026-12-02T04:45:00Z".parse().expect("a moment"),
        present: String::new(),
        note: String::new(),
        as_it_stood: crate::exchange::write_stood(&before),
    });
    now.profile.name = "Autre nom".to_owned();
    now.inventory.tools.clear();
    now.inventory.assets.clear();
    now.inventory.flows.clear();
    let then = stood(&now, &id).expect("readable").into_owned();
    assert_eq!(
        (&then.profile, &then.inventory),
        (&before.profile, &before.inventory)
    );
    assert_eq!(then.assessments[0].status, Status::Finished);
    // Read once more, it stays what it is.
    assert_eq!(*stood(&then, &id).expect("readable"), then);
    let signed = signed_at(&then, &id).expect("signed off");
    assert_eq!(signed.to_string(), "2026-12-01T23:45:00");
    let edition = editions::of(&then, &then.assessments[0]).expect("known");
    let venue = then.venue(&id);
    assert_eq!(
        score(edition, venue.profile, &then.assessments[0]),
        score(edition, &before.profile, &before.assessments[0])
    );
    now.assessments[0].signed.as_mut().expect("signed").as_it_stood = "{".to_owned();
    assert_eq!(
        stood(&now, &id).expect_err("not readable").code,
        ErrorCode::Damaged
    );
    let folder = folder();
    let path = folder.path().join("lieu.jauge");
    drop(create(&path, &now).expect("the store does not look into it"));
    assert_eq!(check(&path).expect("examined").problems.len(), 1);
}

#[test]
fn an_edition_that_a_finished_year_answers_cannot_be_taken_away() {
    let folder = folder();
    let path = folder.path().join("lieu.jauge");
    let mut first = whole();
    first.editions = own_editions();
    first.assessments[0].edition = OWN.to_owned();
    drop(create(&path, &first).expect("created"));
    let health = check(&path).expect("examined");
    assert_eq!((health.problems.len(), unknown_editions(&health).len()), (0, 0));
    let mut other = first.clone();
    let text = other.editions[0].files.values_mut().next().expect("a file");
    text.push_str("# Une ligne de plus.\n");
    assert_eq!(
        import(&path, &other).expect_err("refused").code,
        ErrorCode::Frozen
    );
    other.editions.clear();
    assert_eq!(
        import(&path, &other).expect_err("refused").code,
        ErrorCode::Frozen
    );
    import(&path, &first).expect("the same is no change");
}
