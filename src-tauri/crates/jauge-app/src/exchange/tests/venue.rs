//! The inventory, the plan and the address book in the file.

use jauge_core::decisions::Subject;
use jauge_core::inventory::{Cover, Retention};
use serde_json::{Value, json};

use super::{assert_refused_with, bytes, put, take};
use crate::editions;
use crate::error::ErrorCode;
use crate::exchange::{read, read_contacts, samples, write};

fn file() -> Value {
    serde_json::from_str(samples::VENUE).expect("JSON")
}

fn with(pointer: &str, value: Value) -> Value {
    put(file(), pointer, value)
}

fn without(pointer: &str) -> Value {
    take(file(), pointer)
}

fn refused(file: &Value, code: ErrorCode, path: &str) {
    assert_refused_with(read(&bytes(file)), code, path);
}

#[test]
fn a_venue_with_everything_is_read_and_written_back_the_same() {
    let dossier = read(samples::VENUE.as_bytes()).expect("the sample is right");
    let inventory = &dossier.inventory;
    assert_eq!(
        (
            inventory.tools.len(),
            inventory.assets.len(),
            inventory.flows.len()
        ),
        (2, 3, 3)
    );
    assert_eq!(inventory.assets[1].retention, Some(Retention::Years(3)));
    assert_eq!(inventory.skills["privacy-law"].cover, Cover::Fragile);
    assert_eq!(
        dossier.decisions[3].subject,
        Subject::Step("of-an-older-edition".to_owned())
    );
    assert_eq!(dossier.contacts[1].name, "Nom seul");
    assert_eq!(write(&dossier), samples::VENUE);
}

#[test]
fn each_list_may_be_absent_or_empty() {
    for list in ["flows", "assets", "tools", "skills", "plan", "providers"] {
        let mut alone = samples::file();
        alone[list] = json!([]);
        let dossier = read(&bytes(&alone)).expect("empty is right");
        assert_eq!(dossier, read(&bytes(&samples::file())).expect("absent is right"));
    }
}

#[test]
fn only_a_name_or_a_type_must_be_said() {
    for (pointer, path) in [
        ("/tools/1/id", "tools[1].id"),
        ("/tools/1/name", "tools[1].name"),
        ("/assets/2/id", "assets[2].id"),
        ("/assets/2/type", "assets[2].type"),
        ("/flows/1/id", "flows[1].id"),
        ("/flows/1/from", "flows[1].from"),
        ("/flows/1/to", "flows[1].to"),
        ("/flows/1/to/tool", "flows[1].to"),
        ("/skills/0/id", "skills[0].id"),
        ("/skills/0/cover", "skills[0].cover"),
        ("/plan/3/step", "plan[3].step"),
        ("/plan/0/budget/amount", "plan[0].budget.amount"),
        ("/plan/0/budget/currency", "plan[0].budget.currency"),
        ("/plan/0/quotes/1/amount", "plan[0].quotes[1].amount"),
        ("/providers/1/id", "providers[1].id"),
        ("/providers/1/name", "providers[1].name"),
    ] {
        refused(&without(pointer), ErrorCode::MissingField, path);
    }
    for pointer in ["/tools/1/name", "/providers/1/name"] {
        let path = pointer.replacen("/1/", "[1].", 1).replacen('/', "", 1);
        refused(&with(pointer, json!(" \u{a0}")), ErrorCode::MissingField, &path);
    }
}

#[test]
fn unknown_fields_of_every_entry_are_refused_with_their_path() {
    for (pointer, path) in [
        ("/tools/0/price", "tools[0].price"),
        ("/assets/0/price", "assets[0].price"),
        ("/flows/0/price", "flows[0].price"),
        ("/flows/0/from/price", "flows[0].from.price"),
        ("/skills/0/price", "skills[0].price"),
        ("/plan/0/price", "plan[0].price"),
        ("/plan/0/budget/price", "plan[0].budget.price"),
        ("/plan/0/quotes/0/price", "plan[0].quotes[0].price"),
        ("/providers/0/rating", "providers[0].rating"),
    ] {
        refused(&with(pointer, json!(1)), ErrorCode::UnknownField, path);
    }
}

#[test]
fn words_that_no_list_has_are_refused_with_their_path_and_themselves() {
    for (pointer, path) in [
        ("/tools/0/purpose", "tools[0].purpose"),
        ("/tools/0/hosted", "tools[0].hosted"),
        ("/tools/0/contract", "tools[0].contract"),
        ("/tools/0/export_tested", "tools[0].export_tested"),
        ("/assets/0/type", "assets[0].type"),
        ("/assets/0/personal", "assets[0].personal"),
        ("/assets/0/retention", "assets[0].retention"),
        ("/assets/0/quality", "assets[0].quality"),
        ("/flows/0/passage", "flows[0].passage"),
        ("/flows/0/frequency", "flows[0].frequency"),
        ("/skills/1/id", "skills[1].id"),
        ("/skills/1/cover", "skills[1].cover"),
        ("/plan/0/decision", "plan[0].decision"),
        ("/plan/0/due", "plan[0].due"),
        ("/plan/0/at", "plan[0].at"),
        ("/plan/0/budget/currency", "plan[0].budget.currency"),
        ("/providers/0/kind", "providers[0].kind"),
        ("/providers/0/languages/0", "providers[0].languages[0]"),
        ("/providers/0/presence", "providers[0].presence"),
        ("/providers/0/checked", "providers[0].checked"),
    ] {
        let file = with(pointer, json!("nonsense"));
        refused(&file, ErrorCode::Invalid, path);
        let error = read(&bytes(&file)).expect_err("refused");
        assert_eq!(error.details["value"], "nonsense", "{path}");
    }
}

#[test]
fn numbers_out_of_their_bounds_are_refused_with_their_path() {
    for (pointer, value, path) in [
        ("/assets/0/years_held", json!(201), "assets[0].years_held"),
        ("/assets/0/years_held", json!(-1), "assets[0].years_held"),
        ("/assets/0/retention", json!(201), "assets[0].retention"),
        ("/assets/0/retention", json!(2.5), "assets[0].retention"),
        ("/assets/0/quality", json!(6), "assets[0].quality"),
        (
            "/plan/0/budget/amount",
            json!(100_000_001),
            "plan[0].budget.amount",
        ),
        ("/plan/0/budget/amount", json!(0.5), "plan[0].budget.amount"),
        ("/plan/0/position", json!(-1), "plan[0].position"),
        (
            "/plan/0/quotes/0/amount/amount",
            json!("900 $"),
            "plan[0].quotes[0].amount.amount",
        ),
    ] {
        refused(&with(pointer, value), ErrorCode::Invalid, path);
    }
}

#[test]
fn ids_are_letters_digits_and_dashes() {
    for list in ["tools", "assets", "flows", "providers"] {
        for id in ["", "a b", "é", "a/b", &"x".repeat(41)] {
            let file = with(&format!("/{list}/0/id"), json!(id));
            refused(&file, ErrorCode::Invalid, &format!("{list}[0].id"));
        }
    }
    for id in ["", "Trust", "a b", &"x".repeat(201)] {
        refused(
            &with("/plan/0/step", json!(id)),
            ErrorCode::Invalid,
            "plan[0].step",
        );
    }
}

#[test]
fn references_to_nothing_are_refused_with_their_path() {
    for (pointer, path) in [
        ("/assets/0/tools/1", "assets[0].tools[1]"),
        ("/flows/0/assets/1", "flows[0].assets[1]"),
        ("/flows/0/from/tool", "flows[0].from.tool"),
        ("/flows/2/to/tool", "flows[2].to.tool"),
    ] {
        let file = with(pointer, json!("x9"));
        refused(&file, ErrorCode::UnknownReference, path);
        let error = read(&bytes(&file)).expect_err("refused");
        assert_eq!(error.details["value"], "x9");
    }
    refused(
        &without("/tools"),
        ErrorCode::UnknownReference,
        "assets[0].tools[0]",
    );
}

#[test]
fn what_stands_twice_is_refused_at_its_second_place() {
    for (pointer, value, path) in [
        ("/tools/1/id", "t2", "tools[1].id"),
        ("/assets/1/id", "a1", "assets[1].id"),
        ("/assets/0/tools/1", "t1", "assets[0].tools[1]"),
        ("/flows/1/id", "f1", "flows[1].id"),
        ("/flows/0/assets/1", "a3", "flows[0].assets[1]"),
        ("/skills/1/id", "data-literacy", "skills[1].id"),
        ("/plan/3/step", "trust-contracts-3", "plan[3].step"),
        ("/providers/1/id", "p2", "providers[1].id"),
        ("/providers/0/languages/2", "fr", "providers[0].languages[2]"),
    ] {
        let file = with(pointer, json!(value));
        refused(&file, ErrorCode::Duplicate, path);
        let error = read(&bytes(&file)).expect_err("refused");
        assert_eq!(error.details["value"], value, "{path}");
    }
}

#[test]
fn a_flow_has_a_tool_at_one_end_and_another_thing_at_the_other() {
    let person = json!({ "person": "accueil" });
    refused(
        &with("/flows/2/to", person.clone()),
        ErrorCode::Invalid,
        "flows[2].to.person",
    );
    refused(
        &with("/flows/0/to", json!({ "tool": "t2" })),
        ErrorCode::Invalid,
        "flows[0].to.tool",
    );
    let both = json!({ "tool": "t1", "person": "accueil" });
    refused(
        &with("/flows/0/to", both),
        ErrorCode::Invalid,
        "flows[0].to.person",
    );
    read(&bytes(&with("/flows/0/to", person))).expect("a tool and a person");
}

#[test]
fn a_decision_is_about_one_thing() {
    refused(
        &with("/plan/0/skill", json!("amo")),
        ErrorCode::Invalid,
        "plan[0].skill",
    );
    refused(
        &with("/plan/1/provider", json!("amo")),
        ErrorCode::Invalid,
        "plan[1].provider",
    );
    read(&bytes(&with("/plan/1/skill", json!("amo")))).expect("one id may stand for a skill and a provider");
}

#[test]
fn every_text_of_the_venue_has_its_limit_and_none_holds_controls() {
    for (pointer, limit) in [
        ("/tools/0/name", 200),
        ("/tools/0/vendor", 500),
        ("/tools/0/administrator", 500),
        ("/tools/0/deputy", 500),
        ("/tools/0/note", 4000),
        ("/assets/0/name", 200),
        ("/assets/0/owner", 500),
        ("/assets/0/deputy", 500),
        ("/assets/0/decision", 500),
        ("/assets/0/shared_with", 500),
        ("/assets/0/note", 4000),
        ("/flows/2/from/person", 500),
        ("/flows/0/watcher", 500),
        ("/flows/0/note", 4000),
        ("/skills/1/who", 500),
        ("/plan/0/reason", 500),
        ("/plan/0/wording", 500),
        ("/plan/0/owner", 500),
        ("/plan/0/deputy", 500),
        ("/plan/0/note", 4000),
        ("/plan/0/quotes/0/from", 500),
        ("/providers/0/name", 200),
        ("/providers/0/region", 500),
        ("/providers/0/reach", 500),
        ("/providers/0/note", 4000),
    ] {
        let path = path_of(pointer);
        read(&bytes(&with(pointer, json!("é".repeat(limit))))).expect("at the limit");
        let file = with(pointer, json!("é".repeat(limit + 1)));
        refused(&file, ErrorCode::TooLong, &path);
        let error = read(&bytes(&file)).expect_err("refused");
        assert_eq!(error.details["limit"], limit.to_string());
        refused(&with(pointer, json!("a\u{0}b")), ErrorCode::Invalid, &path);
    }
    let file = with("/tools/0/note", json!("x".repeat(10_000)));
    refused(&file, ErrorCode::TooLong, "tools[0].note");
}

/// `/tools/0/name` is `tools[0].name`.
fn path_of(pointer: &str) -> String {
    let mut path = String::new();
    for step in pointer.split('/').skip(1) {
        match step.parse::<usize>() {
            Ok(index) => path.push_str(&format!("[{index}]")),
            Err(_) if path.is_empty() => path.push_str(step),
            Err(_) => path.push_str(&format!(".{step}")),
        }
    }
    path
}

#[test]
fn every_list_has_its_limit() {
    let many = |count: usize, one: fn(usize) -> Value| Value::Array((0..count).map(one).collect());
    for (list, limit, one) in [
        (
            "tools",
            500,
            (|n| json!({ "id": format!("n{n}"), "name": "x" })) as fn(usize) -> Value,
        ),
        (
            "assets",
            500,
            |n| json!({ "id": format!("n{n}"), "type": "ticketing-sales" }),
        ),
        (
            "flows",
            1000,
            |n| json!({ "id": format!("n{n}"), "from": { "tool": "t1" }, "to": { "person": "x" } }),
        ),
        ("plan", 1000, |n| json!({ "step": format!("n{n}") })),
        (
            "providers",
            1000,
            |n| json!({ "id": format!("n{n}"), "name": "x" }),
        ),
    ] {
        let mut file = file();
        for other in ["assets", "flows"] {
            file[other] = json!([]);
        }
        file[list] = many(limit, one);
        read(&bytes(&file)).expect("at the limit");
        file[list] = many(limit + 1, one);
        refused(&file, ErrorCode::TooLong, list);
        let error = read(&bytes(&file)).expect_err("refused");
        assert_eq!(error.details["limit"], limit.to_string());
    }
    let quote = json!({ "amount": { "amount": 1, "currency": "EUR" } });
    read(&bytes(&with("/plan/0/quotes", json!(vec![quote.clone(); 20])))).expect("at the limit");
    refused(
        &with("/plan/0/quotes", json!(vec![quote; 21])),
        ErrorCode::TooLong,
        "plan[0].quotes",
    );
}

#[test]
fn links_have_their_limit() {
    let mut file = file();
    let ids = |count: usize| (0..count).map(|n| json!(format!("n{n}"))).collect::<Vec<_>>();
    let tools = ids(51).into_iter().map(|id| json!({ "id": id, "name": "x" }));
    file["tools"].as_array_mut().expect("a list").extend(tools);
    file["assets"][0]["tools"] = json!(ids(50));
    read(&bytes(&file)).expect("at the limit");
    file["assets"][0]["tools"] = json!(ids(51));
    refused(&file, ErrorCode::TooLong, "assets[0].tools");
}

#[test]
fn a_list_of_a_network_gives_ids_where_there_are_none() {
    let contacts =
        read_contacts(samples::PROVIDERS.as_bytes(), editions::latest()).expect("the sample is right");
    let ids: Vec<_> = contacts
        .iter()
        .map(|contact| (contact.id.as_str(), contact.name.as_str()))
        .collect();
    assert_eq!(
        ids,
        [
            ("p2", "Conseil fictif"),
            ("p1", "Atelier inventé"),
            ("p3", "Nom seul")
        ]
    );
}

#[test]
fn a_list_of_a_network_says_where_its_fault_is() {
    let file = || serde_json::from_str::<Value>(samples::PROVIDERS).expect("JSON");
    let refused = |file: &Value, code, path| {
        assert_refused_with(read_contacts(&bytes(file), editions::latest()), code, path)
    };
    let kind = put(file(), "/providers/0/kind", json!("plumber"));
    refused(&kind, ErrorCode::Invalid, "providers[0].kind");
    let rating = put(file(), "/providers/0/rating", json!(5));
    refused(&rating, ErrorCode::UnknownField, "providers[0].rating");
    let nameless = take(file(), "/providers/2/name");
    refused(&nameless, ErrorCode::MissingField, "providers[2].name");
    refused(&take(file(), "/providers"), ErrorCode::MissingField, "providers");
    let twice = put(file(), "/providers/2/id", json!("p1"));
    refused(&twice, ErrorCode::Duplicate, "providers[2].id");

    let code = |file: &Value| {
        read_contacts(&bytes(file), editions::latest())
            .expect_err("no list")
            .code
    };
    assert_eq!(code(&samples::file()), ErrorCode::NotProviders);
    assert_eq!(code(&json!([])), ErrorCode::NotProviders);
    let newer = put(file(), "/version", json!(2));
    assert_eq!(code(&newer), ErrorCode::ExchangeVersion);
    let list = read(&bytes(&file())).expect_err("no exchange file");
    assert_eq!(list.code, ErrorCode::NotExchange);
}
