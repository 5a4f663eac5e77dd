//! Texts of every kind are kept exactly as given. Which ones to refuse is decided before they come here.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on must fail"
)]

mod common;

use common::{Chance, names, place, small_dossier};
use jauge_core::answers::{Answer, Reason, State};
use jauge_core::profile::Profile;
use jauge_store::{Access, Store, check};

const TEXTS: &[&str] = &[
    "",
    " ",
    "Été, œuvre, ça, « guillemets », l’apostrophe",
    "e\u{301}te\u{301} (decomposed)",
    "🎭👩🏽‍🎤🏳️‍🌈",
    "עברית \u{202e}left\u{202c} \u{2066}isolated\u{2069} \u{200f}",
    "line\u{2028}separator and\u{2029}paragraph",
    "\r\n\t\u{0b}\u{0c}\u{85}\u{a0}",
    "nothing after\0this",
    "\0",
    "\u{feff}mark",
    "\u{ffff}\u{10ffff}\u{fdd0}",
    "'; DROP TABLE answer; --",
    "?1 :name @x $y %s {}",
    "zero\u{200b}width\u{200d}",
];

#[test]
fn every_text_comes_back_as_it_was_given() {
    let (_folder, path) = place();
    let mut expected = small_dossier();
    expected.profile = Profile::named(&TEXTS.concat());
    let answers = &mut expected.assessments[0].answers;
    for (number, text) in TEXTS.iter().enumerate() {
        let answer = Answer {
            state: State::NotApplicable(Reason::Stated((*text).to_owned())),
            note: (*text).to_owned(),
            evidence: text.repeat(3),
            review: number % 2 == 0,
            by: (*text).to_owned(),
            at: None,
        };
        answers.insert(format!("practice-{number}").as_str().into(), answer);
    }
    drop(Store::create(&path, &expected).unwrap());
    let mut store = Store::open(&path, Access::Write).unwrap();
    assert_eq!(store.dossier().unwrap(), expected);
    store.change(|changes| changes.replace(&expected)).unwrap();
    drop(store);
    assert_eq!(check(&path).unwrap().problems, [""; 0]);
    let store = Store::open(&path, Access::Read).unwrap();
    assert_eq!(store.dossier().unwrap(), expected);
}

#[test]
fn the_longest_texts_in_every_answer_fit_and_open_quickly() {
    let (_folder, path) = place();
    let mut dossier = small_dossier();
    let year = dossier.assessments[0].clone();
    let answer = Answer {
        note: "🎭".repeat(jauge_core::limits::NOTE),
        evidence: "é".repeat(jauge_core::limits::SHORT_TEXT),
        ..Answer::new(State::Unknown)
    };
    dossier.assessments = (2000..2010)
        .map(|number| {
            let mut year = year.clone();
            year.id = number.to_string().as_str().into();
            year.answers = (0..40)
                .map(|number| (format!("practice-{number}").as_str().into(), answer.clone()))
                .collect();
            year
        })
        .collect();
    drop(Store::create(&path, &dossier).unwrap());
    let start = std::time::Instant::now();
    let store = Store::open(&path, Access::Write).unwrap();
    assert!(start.elapsed().as_secs() < 3, "{:?}", start.elapsed());
    assert_eq!(store.dossier().unwrap(), dossier);
}

#[test]
fn a_note_that_was_erased_is_not_left_in_the_file() {
    let (folder, path) = place();
    let mut store = Store::create(&path, &small_dossier()).unwrap();
    let secret = "a name that should not have been typed";
    let answer = Answer {
        note: secret.repeat(80),
        ..Answer::new(State::Unknown)
    };
    let (year, practice) = (&"2026".into(), &"strategy-goals".into());
    let holds_secret = || {
        let bytes = std::fs::read(&path).unwrap();
        bytes
            .windows(secret.len())
            .any(|window| window == secret.as_bytes())
    };
    store
        .change(|changes| changes.put_answer(year, practice, &answer))
        .unwrap();
    assert!(holds_secret());
    store
        .change(|changes| changes.put_answer(year, practice, &Answer::new(State::Unknown)))
        .unwrap();
    assert!(!holds_secret());
    assert_eq!(names(folder.path()).len(), 1);
}

#[test]
fn any_instant_to_the_nanosecond_comes_back() {
    let (_folder, path) = place();
    let mut dossier = small_dossier();
    let mut chance = Chance::new();
    for number in 0..200 {
        let second = i64::try_from(chance.below(250_000_000_000)).unwrap();
        let nanosecond = i32::try_from(chance.below(1_000_000_000)).unwrap();
        let answer = Answer {
            at: Some(jiff::Timestamp::new(second, nanosecond).unwrap()),
            ..Answer::new(State::Unknown)
        };
        dossier.assessments[0]
            .answers
            .insert(format!("practice-{number}").as_str().into(), answer);
    }
    let store = Store::create(&path, &dossier).unwrap();
    assert_eq!(store.dossier().unwrap(), dossier);
}
