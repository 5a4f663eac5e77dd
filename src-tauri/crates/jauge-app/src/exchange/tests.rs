mod logo;
mod venue;
mod years;

use jauge_core::answers::{Reason, State};
use jauge_core::level::Level;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{read, read_profile, samples, write};
use crate::error::{ErrorCode, PublicError};

fn bytes(file: &Value) -> Vec<u8> {
    serde_json::to_vec(file).expect("JSON")
}

/// The sample with one value put at a JSON pointer.
fn with(pointer: &str, value: Value) -> Value {
    put(samples::file(), pointer, value)
}

fn put(mut file: Value, pointer: &str, value: Value) -> Value {
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    match file.pointer_mut(parent).expect("its parent is there") {
        Value::Object(fields) => {
            fields.insert(key.to_owned(), value);
        }
        Value::Array(items) => match key.parse::<usize>() {
            Ok(index) => items[index] = value,
            Err(_) => items.push(value),
        },
        other => panic!("{other} holds nothing"),
    }
    file
}

fn without(pointer: &str) -> Value {
    take(samples::file(), pointer)
}

fn take(mut file: Value, pointer: &str) -> Value {
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    let fields = file.pointer_mut(parent).and_then(Value::as_object_mut);
    fields.expect("an object").remove(key).expect("it was there");
    file
}

fn refused(file: &Value) -> PublicError {
    read(&bytes(file)).expect_err("the file has a fault")
}

fn assert_refused(file: &Value, code: ErrorCode, path: &str) {
    assert_refused_with(read(&bytes(file)), code, path);
}

fn assert_refused_with<T: std::fmt::Debug>(outcome: Result<T, PublicError>, code: ErrorCode, path: &str) {
    let error = outcome.expect_err("the file has a fault");
    assert_eq!(error.code, code, "{error}, not {path}");
    assert_eq!(
        error.details.get("path").map(String::as_str),
        Some(path),
        "{error}"
    );
}

#[test]
fn a_whole_file_is_read() {
    let dossier = read(&bytes(&samples::file())).expect("the sample is right");
    assert_eq!(dossier.profile.fte.expect("given").hundredths(), 450);
    let assessment = &dossier.assessments[0];
    assert_eq!(assessment.answers.len(), 5);
    let goals = &assessment.answers["strategy-goals"];
    assert_eq!(Some(&goals.state), Level::new(3).map(State::Level).as_ref());
    assert_eq!(goals.at.expect("given").to_string(), "2026-11-21T19:07:00Z");
    assert_eq!(
        assessment.answers["quality-duplicates"].state,
        State::NotApplicable(Reason::Profile)
    );
    assert_eq!(assessment.targets["strategy"].number(), 4);
}

#[test]
fn a_file_of_the_first_version_is_read_for_ever() {
    let dossier = read(samples::VERSION_1.as_bytes()).expect("the first version");
    assert_eq!(write(&dossier), samples::VERSION_1);
}

#[test]
fn only_the_name_must_be_said_of_the_venue() {
    let mut file = samples::file();
    file["organisation"] = json!({ "name": "Lieu" });
    let profile = read(&bytes(&file)).expect("right").profile;
    assert_eq!(profile, jauge_core::profile::Profile::named("Lieu"));
    assert_refused(
        &without("/organisation/name"),
        ErrorCode::MissingField,
        "organisation.name",
    );
    assert_refused(
        &with("/organisation/name", json!("  ")),
        ErrorCode::MissingField,
        "organisation.name",
    );
}

#[test]
fn unknown_fields_are_refused_with_their_path() {
    let one = json!(1);
    for (pointer, path) in [
        ("/colour", "colour"),
        ("/organisation/colour", "organisation.colour"),
        ("/assessments/0/colour", "assessments[0].colour"),
        (
            "/assessments/0/answers/assets-purpose/colour",
            "assessments[0].answers.assets-purpose.colour",
        ),
    ] {
        assert_refused(&with(pointer, one.clone()), ErrorCode::UnknownField, path);
    }
}

#[test]
fn missing_fields_are_refused_with_their_path() {
    for (pointer, path) in [
        ("/version", "version"),
        ("/organisation", "organisation"),
        ("/assessments", "assessments"),
        ("/assessments/0/id", "assessments[0].id"),
        ("/assessments/0/date", "assessments[0].date"),
        ("/assessments/0/edition", "assessments[0].edition"),
        ("/assessments/0/status", "assessments[0].status"),
        (
            "/assessments/0/answers/strategy-goals/level",
            "assessments[0].answers.strategy-goals.level",
        ),
        (
            "/assessments/0/answers/strategy-goals/state",
            "assessments[0].answers.strategy-goals.state",
        ),
    ] {
        assert_refused(&without(pointer), ErrorCode::MissingField, path);
    }
    assert_refused(
        &with("/assessments", json!([])),
        ErrorCode::MissingField,
        "assessments",
    );
}

#[test]
fn impossible_values_are_refused_with_their_path() {
    let answer = "/assessments/0/answers/assets-purpose";
    let at = |field: &str| format!("{answer}/{field}");
    let path = |field: &str| format!("assessments[0].answers.assets-purpose.{field}");
    for (pointer, value, path) in [
        (
            "/organisation/country".to_owned(),
            json!("BE"),
            "organisation.country".to_owned(),
        ),
        (
            "/organisation/legal_form".into(),
            json!("club"),
            "organisation.legal_form".into(),
        ),
        (
            "/organisation/staff".into(),
            json!(-1),
            "organisation.staff".into(),
        ),
        (
            "/organisation/staff".into(),
            json!(1_000_001),
            "organisation.staff".into(),
        ),
        (
            "/organisation/staff".into(),
            json!(2.5),
            "organisation.staff".into(),
        ),
        (
            "/organisation/staff".into(),
            json!("6"),
            "organisation.staff".into(),
        ),
        (
            "/organisation/fte".into(),
            json!(4.555),
            "organisation.fte".into(),
        ),
        ("/organisation/fte".into(), json!(-0.5), "organisation.fte".into()),
        (
            "/organisation/minors".into(),
            json!("yes"),
            "organisation.minors".into(),
        ),
        (
            "/organisation/tool_change".into(),
            json!(["piano"]),
            "organisation.tool_change[0]".into(),
        ),
        (
            "/organisation/name".into(),
            json!("a\u{0}b"),
            "organisation.name".into(),
        ),
        (
            "/organisation/name".into(),
            json!("a\nb"),
            "organisation.name".into(),
        ),
        (
            "/assessments/0/id".into(),
            json!("20 26"),
            "assessments[0].id".into(),
        ),
        (
            "/assessments/0/date".into(),
            json!("2026-02-30"),
            "assessments[0].date".into(),
        ),
        (
            "/assessments/0/date".into(),
            json!("21/11/2026"),
            "assessments[0].date".into(),
        ),
        (
            "/assessments/0/date".into(),
            json!("2026-11-21T10:00"),
            "assessments[0].date".into(),
        ),
        (
            "/assessments/0/status".into(),
            json!("closed"),
            "assessments[0].status".into(),
        ),
        (
            "/assessments/0/targets/strategy".into(),
            json!(6),
            "assessments[0].targets.strategy".into(),
        ),
        (
            "/assessments/0/targets/glory".into(),
            json!(3),
            "assessments[0].targets.glory".into(),
        ),
        (at("state"), json!("maybe"), path("state")),
        (at("level"), json!(3), path("level")),
        (at("reason"), json!("parce que"), path("reason")),
        (at("from_profile"), json!(true), path("from_profile")),
        (at("review"), json!(1), path("review")),
        (at("note"), json!("a\u{1b}[31m"), path("note")),
        (at("at"), json!("yesterday"), path("at")),
        (at("at"), json!("2026-11-21T14:07:00"), path("at")),
    ] {
        assert_refused(&with(&pointer, value), ErrorCode::Invalid, &path);
    }
    let whole = json!({ "state": "na", "reason": "x", "from_profile": true });
    assert_refused(&with(answer, whole), ErrorCode::Invalid, &path("reason"));
}

#[test]
fn levels_outside_one_to_five_are_refused() {
    let pointer = "/assessments/0/answers/strategy-goals/level";
    for level in [json!(0), json!(6), json!(-1), json!(2.5), json!("3"), json!(300)] {
        let path = "assessments[0].answers.strategy-goals.level";
        assert_refused(&with(pointer, level), ErrorCode::Invalid, path);
    }
}

#[test]
fn unknown_practices_and_editions_are_refused() {
    let file = with(
        "/assessments/0/answers/strategy-dreams",
        json!({ "state": "unknown" }),
    );
    assert_refused(
        &file,
        ErrorCode::UnknownPractice,
        "assessments[0].answers.strategy-dreams",
    );
    assert_eq!(refused(&file).details["value"], "strategy-dreams");
    let file = with("/assessments/0/edition", json!("1999.1"));
    assert_refused(&file, ErrorCode::UnknownEdition, "assessments[0].edition");
    assert_eq!(refused(&file).details["edition"], "1999.1");
}

#[test]
fn what_stands_twice_is_refused() {
    let first = samples::file()["assessments"][0].clone();
    assert_refused(
        &with("/assessments/-", first),
        ErrorCode::Duplicate,
        "assessments[1].id",
    );
    let file = with("/organisation/tool_change", json!(["crm", "crm"]));
    assert_refused(&file, ErrorCode::Duplicate, "organisation.tool_change[1]");
    let text = samples::file().to_string().replace(
        r#""assets-purpose":{"state":"unknown"}"#,
        r#""assets-purpose":{"state":"unknown","state":"unknown"}"#,
    );
    let error = read(text.as_bytes()).expect_err("a key stands twice");
    assert_eq!(error.code, ErrorCode::Duplicate);
    assert_eq!(
        error.details["path"],
        "assessments[0].answers.assets-purpose.state"
    );
}

#[test]
fn texts_over_their_limits_are_refused_and_texts_at_their_limits_are_kept() {
    for (pointer, limit, path) in [
        ("/organisation/name", 200, "organisation.name"),
        (
            "/assessments/0/answers/strategy-goals/note",
            4000,
            "assessments[0].answers.strategy-goals.note",
        ),
        (
            "/assessments/0/answers/strategy-goals/evidence",
            500,
            "assessments[0].answers.strategy-goals.evidence",
        ),
        (
            "/assessments/0/answers/strategy-goals/by",
            500,
            "assessments[0].answers.strategy-goals.by",
        ),
        (
            "/assessments/0/answers/sharing-open/reason",
            500,
            "assessments[0].answers.sharing-open.reason",
        ),
    ] {
        read(&bytes(&with(pointer, json!("é".repeat(limit))))).expect("at the limit");
        let file = with(pointer, json!("é".repeat(limit + 1)));
        assert_refused(&file, ErrorCode::TooLong, path);
        assert_eq!(refused(&file).details["limit"], limit.to_string());
    }
}

#[test]
fn more_assessments_than_a_dossier_holds_are_refused() {
    let one = samples::file()["assessments"][0].clone();
    let many: Vec<_> = (0..101)
        .map(|index| {
            let mut one = one.clone();
            one["id"] = json!(format!("a{index}"));
            one
        })
        .collect();
    read(&bytes(&with("/assessments", json!(many[..100])))).expect("a hundred are right");
    assert_refused(
        &with("/assessments", json!(many)),
        ErrorCode::TooLong,
        "assessments",
    );
}

#[test]
fn what_is_no_exchange_file_is_told_apart_from_a_newer_one() {
    let code = |bytes: &[u8]| read(bytes).expect_err("no exchange file");
    let broken = code(b"{\n  \"format\": ");
    assert_eq!(broken.code, ErrorCode::NotJson);
    assert_eq!(broken.details["line"], "2");
    assert_eq!(code(b"").code, ErrorCode::NotJson);
    assert_eq!(code(b"\"\xFF\"").code, ErrorCode::NotJson);
    assert_eq!(code(b"{} {}").code, ErrorCode::NotJson);
    assert_eq!(code(b"[]").code, ErrorCode::NotExchange);
    assert_eq!(code(b"{}").code, ErrorCode::NotExchange);
    assert_eq!(
        refused(&with("/format", json!("sheet"))).details["found"],
        "sheet"
    );
    for version in [json!(2), json!(0), json!("1"), json!(1.5), json!(null)] {
        // A newer file may hold anything: its version is told before its fields are judged.
        let mut file = with("/version", version);
        file["novelty"] = json!({});
        assert_eq!(refused(&file).code, ErrorCode::ExchangeVersion);
    }
}

#[test]
fn deep_nesting_and_large_files_are_refused() {
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    assert_eq!(
        read(deep.as_bytes()).expect_err("too deep").code,
        ErrorCode::NotJson
    );
    let large = vec![b' '; 32 * 1024 * 1024 + 1];
    let error = read(&large).expect_err("too large");
    assert_eq!(error.code, ErrorCode::TooLarge);
    assert_eq!(error.details["limit"], "32");
}

#[test]
fn a_hostile_key_cannot_move_the_line_nor_flood_the_sentence() {
    let error = refused(&with("/a\nb\u{1b}", json!(1)));
    assert_eq!(error.details["path"], "a\u{FFFD}b\u{FFFD}");
    let error = refused(&with(&format!("/{}", "x".repeat(10_000)), json!(1)));
    assert!(error.details["path"].chars().count() <= 81);
}

#[test]
fn a_mark_in_front_of_the_text_is_no_fault() {
    let mut marked = b"\xEF\xBB\xBF".to_vec();
    marked.extend(bytes(&samples::file()));
    assert_eq!(read(&marked), read(&bytes(&samples::file())));
}

#[test]
fn a_profile_is_read_alone_or_out_of_a_whole_file() {
    let whole = read_profile(&bytes(&samples::file())).expect("a whole file");
    let alone = read_profile(&bytes(&samples::file()["organisation"])).expect("its organisation");
    assert_eq!(whole, alone);
    let error = read_profile(br#"{ "name": "Lieu", "colour": 1 }"#).expect_err("unknown");
    assert_eq!(
        (error.code, error.details["path"].as_str()),
        (ErrorCode::UnknownField, "colour")
    );
}

#[test]
fn an_empty_dossier_is_written_shortly() {
    insta::assert_snapshot!(write(&samples::empty()), @r#"
    {
      "format": "jauge-exchange",
      "version": 1,
      "organisation": {
        "name": "Lieu vide"
      },
      "assessments": [
        {
          "id": "2026",
          "date": "2026-11-21",
          "edition": "2026.1",
          "status": "open",
          "answers": {}
        }
      ]
    }
    "#);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_dossier_comes_back_as_it_went(dossier in samples::dossier()) {
        let text = write(&dossier);
        prop_assert_eq!(&text, &write(&dossier));
        prop_assert_eq!(read(text.as_bytes()).expect("what was written is read"), dossier);
    }

    #[test]
    fn no_bytes_make_reading_fail_otherwise_than_politely(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(read(&bytes).is_err());
    }
}
