mod years;

use std::fs;
use std::path::{Path, PathBuf};

use jauge_core::answers::{Answer, Reason, State};
use jauge_core::assessment::Status;
use jauge_core::contacts::{Language, Presence};
use jauge_core::dossier::Dossier;
use jauge_core::inventory::{End, Retention, Tool};
use jauge_core::level::Level;
use jauge_core::profile::Profile;
use jauge_l10n::Locale;
use jauge_store::Store;
use jiff::civil::date;
use proptest::prelude::*;
use tempfile::TempDir;

use super::{
    create, first, import, load, next_contact_id, put_answer, put_contacts, put_decisions, put_inventory,
    put_profile, save_file, take_in,
};
use crate::error::ErrorCode;
use crate::exchange::samples;
use crate::{editions, example, exchange};

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

/// Something of everything that belongs to the venue rather than to a year.
fn whole() -> Dossier {
    exchange::read(samples::VENUE.as_bytes()).expect("the sample is right")
}

#[test]
fn inventory_decisions_and_address_book_are_stored_whatever_the_state_of_the_years() {
    let folder = folder();
    let path = folder.path().join("lieu.jauge");
    let mut expected = whole();
    assert_eq!(expected.assessments[0].status, Status::Finished);
    let (inventory, decisions, contacts) = (
        std::mem::take(&mut expected.inventory),
        std::mem::take(&mut expected.decisions),
        std::mem::take(&mut expected.contacts),
    );
    let mut store = create(&path, &expected).expect("created");
    put_inventory(&mut store, &expected, editions::latest(), &inventory).expect("stored");
    put_decisions(&mut store, &decisions).expect("stored");
    put_contacts(&mut store, editions::latest(), &contacts).expect("stored");
    assert_eq!(store.dossier().expect("readable"), whole());
}

/// Makes a dossier wrong, at times with a text that is too long.
type Fault = fn(&mut Dossier, String);

#[test]
fn what_cannot_be_kept_is_refused_with_its_place_and_changes_nothing() {
    let folder = folder();
    let path = folder.path().join("lieu.jauge");
    let mut store = create(&path, &whole()).expect("created");
    let long = || "x".repeat(10_000);
    let faults: [(&str, ErrorCode, Fault); 20] = [
        ("tools[1].name", ErrorCode::MissingField, |d, _| {
            d.inventory.tools[1].name = " ".to_owned();
        }),
        ("tools[1].name", ErrorCode::Invalid, |d, _| {
            d.inventory.tools[1].name = "a\nb".to_owned();
        }),
        ("tools[0].note", ErrorCode::TooLong, |d, long| {
            d.inventory.tools[0].note = long;
        }),
        ("tools[1].id", ErrorCode::Duplicate, |d, _| {
            d.inventory.tools[1].id = "t2".into();
        }),
        ("tools[1].id", ErrorCode::Invalid, |d, _| {
            d.inventory.tools.push(Tool::named("t9".into(), "Autre"));
            d.inventory.tools.swap(1, 2);
            d.inventory.tools[1].id = "t 9".into();
        }),
        ("tools[0].export_tested", ErrorCode::Invalid, |d, _| {
            d.inventory.tools[0].export_tested = Some(date(-44, 3, 15));
        }),
        ("assets[0].type", ErrorCode::Invalid, |d, _| {
            d.inventory.assets[0].kind = "gossip".into();
        }),
        ("assets[0].tools[1]", ErrorCode::UnknownReference, |d, _| {
            d.inventory.assets[0].tools[1] = "t9".into();
        }),
        ("assets[0].years_held", ErrorCode::Invalid, |d, _| {
            d.inventory.assets[0].years_held = Some(201);
        }),
        ("assets[1].retention", ErrorCode::Invalid, |d, _| {
            d.inventory.assets[1].retention = Some(Retention::Years(201));
        }),
        ("flows[0].to.tool", ErrorCode::Invalid, |d, _| {
            d.inventory.flows[0].to = d.inventory.flows[0].from.clone();
        }),
        ("flows[2].to.person", ErrorCode::Invalid, |d, _| {
            d.inventory.flows[2].to = End::Person("direction".to_owned());
        }),
        ("flows[2].from.person", ErrorCode::TooLong, |d, long| {
            d.inventory.flows[2].from = End::Person(long);
        }),
        ("skills[1].who", ErrorCode::TooLong, |d, long| {
            d.inventory.skills.get_mut("privacy-law").expect("there").who = long;
        }),
        ("plan[0].budget.amount", ErrorCode::Invalid, |d, _| {
            d.decisions[0].budget.as_mut().expect("there").amount = 100_000_001;
        }),
        ("plan[1].reason", ErrorCode::TooLong, |d, long| {
            d.decisions[1].reason = long
        }),
        ("plan[1].step", ErrorCode::Duplicate, |d, _| {
            d.decisions[1].subject = d.decisions[0].subject.clone();
        }),
        ("plan[0].quotes[0].from", ErrorCode::TooLong, |d, long| {
            d.decisions[0].quotes[0].from = long;
        }),
        ("providers[0].kind", ErrorCode::Invalid, |d, _| {
            d.contacts[0].kind = Some("plumber".into());
        }),
        ("providers[1].name", ErrorCode::MissingField, |d, _| {
            d.contacts[1].name = String::new();
        }),
    ];
    for (place, code, fault) in faults {
        let mut wrong = whole();
        fault(&mut wrong, long());
        let outcome = put_inventory(&mut store, &whole(), editions::latest(), &wrong.inventory)
            .and_then(|()| put_decisions(&mut store, &wrong.decisions))
            .and_then(|()| put_contacts(&mut store, editions::latest(), &wrong.contacts));
        let error = outcome.expect_err(place);
        assert_eq!((error.code, error.details["path"].as_str()), (code, place));
        assert_eq!(store.dossier().expect("readable"), whole(), "{place}");
    }
}

#[test]
fn a_list_of_a_network_brings_up_to_date_what_is_there_and_adds_the_rest() {
    let mut book = whole().contacts;
    book[0].name = "  CONSEIL  fictif".to_owned();
    book[0].note = "Nos mots".to_owned();
    book[0].checked = Some(date(2026, 1, 1));
    let list = exchange::read_contacts(samples::PROVIDERS.as_bytes(), editions::latest())
        .expect("the sample is right");
    let taken_in = take_in(&book, list.clone());
    assert_eq!((taken_in.added, taken_in.updated), (1, 1));
    let [known, same, new] = &taken_in.contacts[..] else {
        panic!("three entries: {taken_in:?}");
    };
    assert_eq!(
        (&known.name, &known.note),
        (&book[0].name, &book[0].note),
        "the venue's words"
    );
    assert_eq!(known.presence, Some(Presence::Remote));
    assert_eq!(known.languages, [Language::French, Language::English]);
    assert_eq!(known.checked, Some(date(2026, 9, 1)));
    assert_eq!(
        *same, book[1],
        "the same name without a type, and nothing else said"
    );
    assert_eq!(
        (new.name.as_str(), new.id.as_str()),
        ("Atelier inventé", "p3"),
        "p1 is taken"
    );

    let again = take_in(&taken_in.contacts, list);
    assert_eq!((again.added, again.updated), (0, 0));
    assert_eq!(again.contacts, taken_in.contacts);
}

#[test]
fn a_provider_of_the_same_name_and_another_type_is_another_one() {
    let book = whole().contacts;
    let mut other = book[0].clone();
    other.kind = Some("privacy-counsel".into());
    let taken_in = take_in(&book, vec![other]);
    assert_eq!((taken_in.added, taken_in.updated), (1, 0));
    assert_eq!(next_contact_id(&taken_in.contacts).as_str(), "p4");
}

#[test]
fn an_import_replaces_inventory_decisions_and_address_book() {
    let folder = folder();
    let path = folder.path().join("lieu.jauge");
    import(&path, &whole()).expect("created");
    let mut bare = whole();
    bare.inventory = jauge_core::inventory::Inventory::default();
    bare.decisions.clear();
    bare.contacts.clear();
    import(&path, &bare).expect("the finished year is the same");
    assert_eq!(load(&path).expect("readable"), bare);
    import(&path, &whole()).expect("the finished year is the same");
    assert_eq!(load(&path).expect("readable"), whole());
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
