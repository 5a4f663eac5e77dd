use std::fs;
use std::path::{Path, PathBuf};

use jauge_core::answers::{Answer, Reason, State};
use jauge_core::assessment::Status;
use jauge_core::dossier::Dossier;
use jauge_core::level::Level;
use jauge_core::profile::Profile;
use jauge_l10n::Locale;
use jauge_store::Store;
use jiff::civil::date;
use proptest::prelude::*;
use tempfile::TempDir;

use super::{create, first, import, load, put_answer, put_profile, save_file};
use crate::error::ErrorCode;
use crate::exchange::samples;
use crate::{example, exchange};

fn example() -> Dossier {
    example::dossier(Locale::REFERENCE).expect("the example is right")
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

fn venue() -> (TempDir, PathBuf, Store, Dossier) {
    let folder = folder();
    let path = folder.path().join("lieu.jauge");
    let dossier = first(Profile::named("Lieu"), date(2026, 11, 21));
    let store = create(&path, &dossier).expect("created");
    (folder, path, store, dossier)
}

fn level(number: u8) -> Option<Answer> {
    Level::new(number).map(|level| Answer::new(State::Level(level)))
}

#[test]
fn a_new_dossier_has_one_assessment_named_after_the_year() {
    let (_folder, _, store, dossier) = venue();
    assert_eq!(store.dossier().expect("readable"), dossier);
    assert_eq!(dossier.assessments[0].id.as_str(), "2026");
    assert_eq!(dossier.assessments[0].answers.len(), 0);
}

#[test]
fn a_profile_switches_practices_off_from_the_start() {
    let profile = Profile {
        newsletter: Some(false),
        ..Profile::named("Lieu")
    };
    let dossier = first(profile, date(2026, 11, 21));
    assert!(dossier.assessments[0].answers["use-segments"].is_from_profile());
}

#[test]
fn the_profile_takes_back_what_it_switched_and_never_what_people_said() {
    let (_folder, _, mut store, dossier) = venue();
    let without = Profile {
        newsletter: Some(false),
        online_sales: Some(false),
        ..dossier.profile.clone()
    };
    put_answer(
        &mut store,
        &dossier,
        &dossier.assessments[0],
        "trust-consent",
        level(2),
    )
    .expect("stored");
    let dossier = store.dossier().expect("readable");
    put_profile(&mut store, &dossier, &without).expect("stored");
    let after = store.dossier().expect("readable");
    assert!(after.assessments[0].answers["use-segments"].is_from_profile());
    assert_eq!(
        after.assessments[0].answers["trust-consent"].state,
        level(2).expect("a level").state
    );
    put_profile(&mut store, &after, &dossier.profile).expect("stored");
    let back = store.dossier().expect("readable");
    assert_eq!(back, dossier);
}

#[test]
fn clearing_an_answer_leaves_the_profile_to_speak_again() {
    let (_folder, _, mut store, dossier) = venue();
    let without = Profile {
        newsletter: Some(false),
        ..dossier.profile.clone()
    };
    put_profile(&mut store, &dossier, &without).expect("stored");
    for answer in [level(3), None] {
        let now = store.dossier().expect("readable");
        put_answer(&mut store, &now, &now.assessments[0], "use-segments", answer).expect("stored");
    }
    let state = &store.dossier().expect("readable").assessments[0].answers["use-segments"].state;
    assert_eq!(*state, State::NotApplicable(Reason::Profile));
}

#[test]
fn an_answer_that_cannot_be_kept_is_refused_before_it_is_written() {
    let (_folder, _, mut store, dossier) = venue();
    let mut put = |practice: &str, answer: Answer| {
        let outcome = put_answer(
            &mut store,
            &dossier,
            &dossier.assessments[0],
            practice,
            Some(answer),
        );
        outcome.expect_err("refused").code
    };
    assert_eq!(
        put("strategy-dreams", Answer::new(State::Unknown)),
        ErrorCode::UnknownPractice
    );
    let long = Answer {
        note: "x".repeat(4001),
        ..Answer::new(State::Unknown)
    };
    assert_eq!(put("use-segments", long), ErrorCode::TooLong);
    let nul = Answer::new(State::NotApplicable(Reason::Stated("\0".to_owned())));
    assert_eq!(put("use-segments", nul), ErrorCode::Invalid);
    assert_eq!(store.dossier().expect("readable"), dossier);
}

#[test]
fn text_of_any_script_comes_back_as_typed() {
    let (_folder, path, mut store, dossier) = venue();
    let note = "😀 \u{202E}ﬁn\u{202C} \u{2028} 漢字 e\u{301} \u{200D} «\u{202F}oui\u{202F}»";
    let answer = Answer {
        note: note.to_owned(),
        ..Answer::new(State::Unknown)
    };
    put_answer(
        &mut store,
        &dossier,
        &dossier.assessments[0],
        "use-segments",
        Some(answer),
    )
    .expect("stored");
    drop(store);
    let dossier = load(&path).expect("readable");
    assert_eq!(dossier.assessments[0].answers["use-segments"].note, note);
    let again = exchange::read(exchange::write(&dossier).as_bytes()).expect("what was written is read");
    assert_eq!(again, dossier);
}

#[test]
fn what_is_exported_and_imported_is_the_same() {
    let folder = folder();
    let (one, other) = (folder.path().join("one.jauge"), folder.path().join("other.jauge"));
    import(&one, &example()).expect("created");
    let text = exchange::write(&load(&one).expect("readable"));
    import(&other, &exchange::read(text.as_bytes()).expect("right")).expect("created");
    assert_eq!(load(&other).expect("readable"), example());
    let file = folder.path().join("one.JSON");
    save_file(&file, text.as_bytes()).expect("written");
    assert_eq!(load(&file).expect("readable"), example());
}

#[test]
fn an_import_takes_the_place_of_what_is_open_and_never_of_what_is_signed_off() {
    let (_folder, path, store, before) = venue();
    drop(store);
    import(&path, &example()).expect("nothing was signed off");
    assert_eq!(load(&path).expect("readable"), example());
    let mut changed = example();
    changed.assessments[0].answers.clear();
    for dossier in [changed, before] {
        let error = import(&path, &dossier).expect_err("2025 is finished");
        assert_eq!(
            (error.code, error.details["assessment"].as_str()),
            (ErrorCode::Frozen, "2025")
        );
        assert_eq!(load(&path).expect("readable"), example());
    }
    let mut moved = example();
    moved.assessments[1].answers.clear();
    import(&path, &moved).expect("2026 is open");
    assert_eq!(load(&path).expect("readable"), moved);
}

#[test]
fn a_finished_assessment_takes_no_answer() {
    let folder = folder();
    let path = folder.path().join("example.jauge");
    let mut store = create(&path, &example()).expect("created");
    let dossier = store.dossier().expect("readable");
    assert_eq!(dossier.assessments[0].status, Status::Finished);
    let outcome = put_answer(
        &mut store,
        &dossier,
        &dossier.assessments[0],
        "use-segments",
        level(5),
    );
    assert_eq!(outcome.expect_err("frozen").code, ErrorCode::Frozen);
}

#[test]
fn a_file_that_is_no_dossier_is_refused_and_stays_as_it_is() {
    let folder = folder();
    let cases: [(&str, &[u8], ErrorCode); 4] = [
        ("text.jauge", b"bonjour", ErrorCode::NotADossier),
        ("text.json", b"bonjour", ErrorCode::NotJson),
        ("other.json", b"{\"a\": 1}", ErrorCode::NotExchange),
        (
            "newer.json",
            br#"{"format": "jauge-exchange", "version": 2}"#,
            ErrorCode::ExchangeVersion,
        ),
    ];
    for (name, bytes, code) in cases {
        let path = folder.path().join(name);
        fs::write(&path, bytes).expect("written");
        let error = load(&path).expect_err("refused");
        assert_eq!((error.code, error.details["file"].as_str()), (code, name));
        assert_eq!(fs::read(&path).expect("there"), bytes);
    }
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 4);
}

#[test]
fn a_whole_file_takes_the_place_of_another_and_leaves_nothing_beside_it() {
    let folder = folder();
    let path = folder.path().join("a.txt");
    save_file(&path, b"one").expect("written");
    save_file(&path, b"two").expect("written");
    assert_eq!(fs::read(&path).expect("there"), b"two");
    let absent = Path::new("absent").join("a.txt");
    let error = save_file(&folder.path().join(absent), b"x").expect_err("no such folder");
    assert_eq!(error.code, ErrorCode::Missing);
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_dossier_survives_the_file_of_the_store(dossier in samples::dossier()) {
        let folder = folder();
        let path = folder.path().join("any.jauge");
        import(&path, &dossier).expect("created");
        prop_assert_eq!(load(&path).expect("readable"), dossier);
    }
}
