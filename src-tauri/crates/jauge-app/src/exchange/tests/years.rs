//! What goes from year to year.

use jauge_core::answers::{Last, State};
use jauge_core::assessment::Status;
use jauge_core::limits;
use serde_json::{Value, json};

use super::{assert_refused, bytes, put, refused, take};
use crate::error::ErrorCode;
use crate::exchange::samples::years::{OWN, editions};
use crate::exchange::{read, samples, write};

/// Two years, the first signed off and the second started from it, with something in every field that years brought.
fn file() -> Value {
    let dossier = read(samples::YEARS.as_bytes()).expect("the sample is right");
    serde_json::from_str(&write(&dossier)).expect("JSON")
}

fn with(pointer: &str, value: Value) -> Value {
    put(file(), pointer, value)
}

const STOOD: &str = "/assessments/0/signed/as_it_stood";

#[test]
fn a_file_with_years_of_the_first_version_is_read_for_ever() {
    let dossier = read(samples::YEARS.as_bytes()).expect("the first version");
    assert_eq!(write(&dossier), samples::YEARS);
    let [then, now] = &dossier.assessments[..] else {
        panic!("two years")
    };
    assert_eq!((then.status, now.status), (Status::Finished, Status::Open));
    assert_eq!(now.from.as_ref(), Some(&then.id));
    assert_eq!(now.still_true.len(), 5);
    let carried = |id: &str| match now.state(&id.into()) {
        Some(State::Carried(last)) => last.clone(),
        other => panic!("{id}: {other:?}"),
    };
    assert_eq!(carried("assets-purpose"), Last::Unknown);
    assert_eq!(
        carried("sharing-open"),
        Last::NotApplicable("Pas de site".to_owned())
    );
    let signed = then.signed.as_ref().expect("signed off");
    assert!(
        signed
            .as_it_stood
            .starts_with(r#"{"format":"jauge-exchange","version":1,"#)
    );
    assert_eq!(dossier.decisions[2].history.len(), 2);
    assert!(dossier.reminder.is_some());
}

#[test]
fn an_edition_travels_with_the_dossier_and_its_assessments_can_be_read() {
    let own = json!({ "id": OWN, "files": editions()[0].files });
    let mut file = with("/editions", json!([own]));
    file["assessments"][1]["edition"] = json!(OWN);
    // The edition does not ask it any more.
    file["assessments"][1]["answers"]
        .as_object_mut()
        .expect("answers")
        .remove("sharing-open");
    let dossier = read(&bytes(&file)).expect("self-sufficient");
    assert_eq!(dossier.editions, editions());
    assert_eq!(read(write(&dossier).as_bytes()), Ok(dossier));
    let alone = take(file, "/editions");
    assert_refused(&alone, ErrorCode::UnknownEdition, "assessments[1].edition");
}

#[test]
fn what_an_earlier_year_said_is_said_in_one_way_only() {
    let answer = "/assessments/1/answers/assets-purpose";
    let path = |field: &str| format!("assessments[1].answers.assets-purpose.{field}");
    for (value, field, code) in [
        (json!({ "state": "carried" }), "level", ErrorCode::MissingField),
        (
            json!({ "state": "carried", "was": "level", "level": 3 }),
            "was",
            ErrorCode::Invalid,
        ),
        (
            json!({ "state": "carried", "was": "maybe" }),
            "was",
            ErrorCode::Invalid,
        ),
        (
            json!({ "state": "carried", "was": "unknown", "level": 3 }),
            "level",
            ErrorCode::Invalid,
        ),
        (
            json!({ "state": "carried", "was": "unknown", "reason": "x" }),
            "reason",
            ErrorCode::Invalid,
        ),
        (
            json!({ "state": "carried", "level": 3, "reason": "x" }),
            "reason",
            ErrorCode::Invalid,
        ),
        (
            json!({ "state": "level", "level": 3, "was": "na" }),
            "was",
            ErrorCode::Invalid,
        ),
        (
            json!({ "state": "carried", "was": "na", "reason": "é".repeat(501) }),
            "reason",
            ErrorCode::TooLong,
        ),
    ] {
        assert_refused(&with(answer, value), code, &path(field));
    }
}

#[test]
fn a_year_starts_from_another_one_of_the_file() {
    for (place, from, code) in [
        (1, "1999", ErrorCode::UnknownReference),
        (1, "a b", ErrorCode::Invalid),
        (1, "2026", ErrorCode::Invalid),
    ] {
        let pointer = format!("/assessments/{place}/from");
        let path = format!("assessments[{place}].from");
        assert_refused(&with(&pointer, json!(from)), code, &path);
    }
    // Round in a circle.
    let circle = put(
        take(file(), "/assessments/0/signed"),
        "/assessments/0/from",
        json!("2026"),
    );
    assert_refused(&circle, ErrorCode::Invalid, "assessments[0].from");
}

#[test]
fn only_a_finished_year_is_signed_off_and_it_need_not_be() {
    let open = with("/assessments/0/status", json!("open"));
    assert_refused(&open, ErrorCode::Invalid, "assessments[0].signed");
    let without = take(file(), "/assessments/0/signed");
    let dossier = read(&bytes(&without)).expect("as older files");
    assert_eq!(dossier.assessments[0].signed, None);
}

#[test]
fn what_a_sign_off_keeps_is_a_dossier_of_its_own() {
    let inside = |rest: &str| format!("assessments[0].signed.as_it_stood{rest}");
    let faults: [(&str, Value, ErrorCode, String); 9] = [
        ("", json!(null), ErrorCode::NotExchange, inside("")),
        ("", json!([1, 2]), ErrorCode::NotExchange, inside("")),
        ("/format", json!("sheet"), ErrorCode::NotExchange, inside("")),
        ("/version", json!(2), ErrorCode::ExchangeVersion, inside("")),
        ("/colour", json!(1), ErrorCode::UnknownField, inside(".colour")),
        (
            "/organisation/name",
            json!(""),
            ErrorCode::MissingField,
            inside(".organisation.name"),
        ),
        (
            "/editions",
            json!([{ "id": "x", "files": {} }]),
            ErrorCode::UnknownField,
            inside(".editions"),
        ),
        (
            "/assessments/0/id",
            json!("2024"),
            ErrorCode::MissingField,
            inside(".assessments"),
        ),
        (
            "/assessments/0/date",
            json!("2024-11-03"),
            ErrorCode::Invalid,
            inside(".assessments"),
        ),
    ];
    for (pointer, value, code, path) in faults {
        assert_refused(&with(&format!("{STOOD}{pointer}"), value), code, &path);
    }
    let nested = file()["assessments"][0]["signed"].clone();
    let nests = with(&format!("{STOOD}/assessments/0/signed"), nested);
    assert_refused(&nests, ErrorCode::UnknownField, &inside(".assessments[0].signed"));
    // It must tell of the same answers: a year cannot say two things.
    let pointer = format!("{STOOD}/assessments/0/answers/strategy-goals/level");
    assert_refused(
        &with(&pointer, json!(5)),
        ErrorCode::Invalid,
        &inside(".assessments"),
    );
    for (field, limit) in [("present", 500), ("note", 4000)] {
        let pointer = format!("/assessments/0/signed/{field}");
        read(&bytes(&with(&pointer, json!("é".repeat(limit))))).expect("at the limit");
        let path = format!("assessments[0].signed.{field}");
        let long = with(&pointer, json!("é".repeat(limit + 1)));
        assert_refused(&long, ErrorCode::TooLong, &path);
    }
}

#[test]
fn what_was_found_still_true_may_be_gone_but_is_named_once_and_well() {
    let at = |field: &str| format!("/assessments/1/still_true/{field}");
    let path = |rest: &str| format!("assessments[1].still_true.{rest}");
    read(&bytes(&with(&at("tools"), json!(["gone-since"])))).expect("the inventory is that of today");
    for (field, ids, code, rest) in [
        ("tools", json!(["t 1"]), ErrorCode::Invalid, "tools[0]"),
        ("assets", json!(["a1", "a1"]), ErrorCode::Duplicate, "assets[1]"),
        ("flows", json!([""]), ErrorCode::Invalid, "flows[0]"),
        ("skills", json!(["Law"]), ErrorCode::Invalid, "skills[0]"),
        ("doors", json!([]), ErrorCode::UnknownField, "doors"),
    ] {
        assert_refused(&with(&at(field), ids), code, &path(rest));
    }
    let many: Vec<_> = (0..=limits::TOOLS).map(|number| format!("t{number}")).collect();
    assert_refused(
        &with(&at("tools"), json!(many)),
        ErrorCode::TooLong,
        &path("tools"),
    );
}

#[test]
fn the_plan_tells_what_happened_and_nothing_impossible() {
    let event = json!({ "status": "started", "date": "2027-01-01" });
    let many = json!(vec![event.clone(); limits::EVENTS + 1]);
    read(&bytes(&with(
        "/plan/0/history",
        json!(vec![event; limits::EVENTS]),
    )))
    .expect("at the limit");
    for (pointer, value, code, path) in [
        ("/plan/0/history", many, ErrorCode::TooLong, "plan[0].history"),
        (
            "/plan/0/history",
            json!([{ "status": "dropped", "date": "2027-01-01" }]),
            ErrorCode::MissingField,
            "plan[0].history[0].note",
        ),
        (
            "/plan/0/history",
            json!([{ "status": "over", "date": "2027-01-01" }]),
            ErrorCode::Invalid,
            "plan[0].history[0].status",
        ),
        (
            "/plan/0/history",
            json!([{ "status": "done" }]),
            ErrorCode::MissingField,
            "plan[0].history[0].date",
        ),
        (
            "/plan/0/effort",
            json!("XL"),
            ErrorCode::Invalid,
            "plan[0].effort",
        ),
        (
            "/plan/0/spent",
            json!({ "amount": 100_000_001, "currency": "CAD" }),
            ErrorCode::Invalid,
            "plan[0].spent.amount",
        ),
        (
            "/plan/2/wording",
            json!(" "),
            ErrorCode::MissingField,
            "plan[2].wording",
        ),
        (
            "/plan/2/decision",
            json!("rejected"),
            ErrorCode::Invalid,
            "plan[2].decision",
        ),
        ("/plan/2/own", json!("Own 1"), ErrorCode::Invalid, "plan[2].own"),
        (
            "/plan/2/step",
            json!("trust-contracts-3"),
            ErrorCode::Invalid,
            "plan[2].own",
        ),
        ("/reminder", json!("2027-13-01"), ErrorCode::Invalid, "reminder"),
    ] {
        assert_refused(&with(pointer, value), code, path);
    }
    let silent = take(file(), "/plan/2/decision");
    assert_refused(&silent, ErrorCode::MissingField, "plan[2].decision");
}

#[test]
fn an_edition_is_plain_files_that_lead_nowhere_else() {
    let own = |id: &str, path: &str, text: &str| json!([{ "id": id, "files": { path: text } }]);
    for (id, code) in [
        ("", ErrorCode::Invalid),
        ("a b", ErrorCode::Invalid),
        ("..", ErrorCode::Invalid),
        ("é", ErrorCode::Invalid),
        ("2026.1", ErrorCode::Duplicate),
    ] {
        let file = with("/editions", own(id, "practices.toml", ""));
        assert_refused(&file, code, "editions[0].id");
    }
    for path in [
        "",
        "practices",
        "practices.exe",
        "../practices.toml",
        "locales/../practices.toml",
        "/practices.toml",
        "C:/practices.toml",
        "locales\\fr\\model.ftl",
        "locales//model.ftl",
        ".hidden.toml",
        ".toml",
        "a\u{0}.toml",
    ] {
        let file = with("/editions", own("reseau", path, ""));
        assert_refused(&file, ErrorCode::Invalid, "editions[0].files");
    }
    let none = with("/editions", json!([{ "id": "reseau", "files": {} }]));
    assert_refused(&none, ErrorCode::MissingField, "editions[0].files");
    let large = with(
        "/editions",
        own("reseau", "practices.toml", &" ".repeat(limits::EDITION_BYTES + 1)),
    );
    assert_refused(&large, ErrorCode::TooLarge, "editions[0].files");
    let control = with("/editions", own("reseau", "practices.toml", "a\u{0}b"));
    assert_refused(&control, ErrorCode::Invalid, "editions[0].files.practices.toml");
    let files: Vec<_> = (0..=limits::EDITION_FILES)
        .map(|number| (format!("f{number}.ftl"), json!("")))
        .collect();
    let files: serde_json::Map<_, _> = files.into_iter().collect();
    let many = with("/editions", json!([{ "id": "reseau", "files": files }]));
    assert_refused(&many, ErrorCode::TooLong, "editions[0].files");
    let mut of_windows = json!({ "id": OWN, "files": editions()[0].files });
    for text in of_windows["files"].as_object_mut().expect("files").values_mut() {
        *text = json!(text.as_str().expect("a text").replace('\n', "\r\n"));
    }
    let of_windows = read(&bytes(&with("/editions", json!([of_windows])))).expect("lines may end so");
    assert_eq!(read(write(&of_windows).as_bytes()), Ok(of_windows));
    let broken = refused(&with("/editions", own("reseau", "practices.toml", "edition = ")));
    assert_eq!(broken.code, ErrorCode::BadEdition);
    let twice = json!({ "id": OWN, "files": editions()[0].files });
    let twice = with("/editions", json!([twice.clone(), twice]));
    assert_refused(&twice, ErrorCode::Duplicate, "editions[1].id");
}
