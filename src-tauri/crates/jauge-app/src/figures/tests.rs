use jauge_core::advice::{By, advise, reconcile};
use jauge_core::decisions::{Decision, Subject, Verdict};
use jauge_core::dossier::Dossier;
use jauge_core::inventory::{Asset, End, Flow, Inventory, Passage, PersonalData, Tool, ToolPurpose};
use jauge_core::rules::{Count, Field};
use jauge_core::scoring::score;
use jauge_l10n::Locale;
use serde_json::{Value, json};

use super::{AdviceFigures, ScoreFigures};
use crate::{editions, example};

fn figures() -> (Value, Value) {
    let dossier = example::dossier(Locale::REFERENCE).expect("the example is right");
    let assessment = dossier.assessment(None).expect("two years");
    let edition = editions::of(&dossier, assessment).expect("known");
    let scores = score(edition, &dossier.profile, assessment);
    let advice = advise(edition, dossier.venue(&assessment.id), assessment, &scores);
    let plain = |figures: Result<Value, serde_json::Error>| figures.expect("plain data");
    (
        plain(serde_json::to_value(ScoreFigures::from(&scores))),
        plain(serde_json::to_value(AdviceFigures::from(&advice))),
    )
}

/// Worked out by hand from the answers of the example's second year.
#[test]
fn the_scores_of_the_example_are_those_worked_out_by_hand() {
    let (scores, _) = figures();
    assert_eq!(scores["edition"], "2026.1");
    assert_eq!(scores["assessment"], "2026");
    let expected = [
        ("strategy", 3, 3, 4, [7, 7, 16], [0, 1, 3, 0, 0]),
        ("assets", 2, 2, 3, [6, 6, 16], [0, 2, 2, 0, 0]),
        ("quality", 2, 2, 3, [6, 6, 20], [0, 4, 1, 0, 0]),
        ("tools", 2, 2, 3, [3, 3, 16], [1, 3, 0, 0, 0]),
        ("use", 2, 2, 3, [4, 8, 16], [0, 2, 1, 0, 0]),
        ("skills", 3, 3, 4, [7, 7, 16], [0, 1, 3, 0, 0]),
        ("trust", 1, 2, 3, [6, 10, 20], [0, 2, 2, 0, 0]),
        ("sharing", 2, 2, 3, [4, 4, 12], [0, 2, 1, 0, 0]),
    ];
    for (found, (id, level, high, target, rungs, profile)) in scores["dimensions"]
        .as_array()
        .expect("a list")
        .iter()
        .zip(expected)
    {
        assert_eq!(found["id"], id);
        assert_eq!(found["state"], "scored");
        assert_eq!(
            (&found["level"], &found["level_high"]),
            (&json!(level), &json!(high)),
            "{id}"
        );
        assert_eq!(found["target"], target, "{id}");
        let found_rungs = [&found["rungs"], &found["rungs_high"], &found["rungs_max"]];
        assert_eq!(
            found_rungs,
            [&json!(rungs[0]), &json!(rungs[1]), &json!(rungs[2])],
            "{id}"
        );
        assert_eq!(found["profile"], json!(profile), "{id}");
    }
    let tools = &scores["dimensions"][3];
    assert_eq!(
        tools["blocking"],
        json!(["tools-export", "tools-flows", "tools-fit", "tools-onboarding"])
    );
    let trust = &scores["dimensions"][6];
    assert_eq!(trust["blocking"], json!(["trust-access"]));
    assert_eq!(
        (&trust["applicable"], &trust["answered"], &trust["unknown"]),
        (&json!(5), &json!(4), &json!(1))
    );
    assert_eq!(scores["dimensions"][7]["applicable"], 3);
    assert_eq!(
        scores["organisation"],
        json!({ "dimensions_concerned": 8, "at_least_3": 2, "rungs": 43, "rungs_high": 51, "rungs_max": 132 })
    );
}

#[test]
fn the_legal_watch_cites_the_law_of_the_place_and_form() {
    let (scores, _) = figures();
    let watch = scores["legal_watch"].as_array().expect("a list");
    let points: Vec<_> = watch
        .iter()
        .map(|point| (&point["practice"], &point["state"], &point["level"]))
        .collect();
    let (contracts, access) = (json!("trust-contracts"), json!("trust-access"));
    assert_eq!(
        points,
        [
            (&contracts, &json!("level"), &json!(2)),
            (&access, &json!("unknown"), &Value::Null)
        ]
    );
    for point in watch {
        let law = point["law"].as_array().expect("a list");
        assert!(!law.is_empty());
        let quebec = |id: &Value| {
            id.as_str()
                .is_some_and(|id| id.starts_with("qc-private") || id.starts_with("casl"))
        };
        assert!(law.iter().all(quebec), "{law:?}");
    }
}

#[test]
fn the_advice_holds_the_whole_catalogue_and_at_most_three() {
    let (_, advice) = figures();
    let recommended = advice["providers"]["recommended"].as_array().expect("a list");
    let not_now = advice["providers"]["not_now"].as_array().expect("a list");
    assert!((1..=3).contains(&recommended.len()));
    let mut all: Vec<_> = recommended
        .iter()
        .chain(not_now)
        .map(|one| one["id"].as_str().expect("an id"))
        .collect();
    all.sort_unstable();
    let mut catalogue: Vec<_> = editions::latest()
        .providers
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    catalogue.sort_unstable();
    assert_eq!(all, catalogue);
    assert!(
        recommended.iter().any(|one| one["id"] == "amo"),
        "the ticketing changes: {recommended:?}"
    );
    let messages = editions::latest().message_ids();
    for one in not_now {
        assert!(
            messages.iter().any(|id| one["reason"] == id.as_str()),
            "{one} gives a text"
        );
    }
}

#[test]
fn causes_name_an_answer_the_profile_or_the_inventory() {
    let (_, advice) = figures();
    let edition = editions::latest();
    let steps = advice["next_steps"].as_array().expect("a list");
    assert_eq!(
        steps[0]["practice"], "trust-access",
        "the law comes first, what blocks before the rest"
    );
    let everything = steps
        .iter()
        .chain(advice["skills"].as_array().expect("a list"))
        .chain(advice["providers"]["recommended"].as_array().expect("a list"));
    for one in everything {
        let causes = one["causes"].as_array().expect("a list");
        assert!(!causes.is_empty(), "{one}");
        for cause in causes {
            let word = |name: &str| cause.get(name).and_then(Value::as_str);
            let known = word("practice").is_some_and(|id| edition.practice(id).is_some())
                || word("profile").is_some_and(|field| Field::from_code(field).is_some())
                || word("count").is_some_and(|count| Count::from_code(count).is_some())
                || word("finding").is_some();
            assert!(known, "{cause}");
        }
    }
}

/// A ticketing tool that holds names, without a contract, typed again into a spreadsheet; one decision on it.
fn venue() -> Dossier {
    let mut dossier = example::dossier(Locale::REFERENCE).expect("the example is right");
    dossier.inventory = Inventory {
        tools: vec![
            Tool {
                purpose: Some(ToolPurpose::Ticketing),
                ..Tool::named("t1".into(), "Billetterie imaginaire")
            },
            Tool::named("t2".into(), "Classeur"),
        ],
        assets: vec![Asset {
            tools: vec!["t1".into()],
            personal: Some(PersonalData::Contact),
            ..Asset::of_kind("a1".into(), "ticketing-customers".into())
        }],
        flows: vec![Flow {
            passage: Some(Passage::Retyped),
            ..Flow::between("f1".into(), End::Tool("t1".into()), End::Tool("t2".into()))
        }],
        ..Inventory::default()
    };
    dossier.decisions = vec![
        Decision {
            verdict: Some(Verdict::Accepted),
            owner: "administration".to_owned(),
            ..Decision::on(Subject::Step("strategy-goals-9".to_owned()))
        },
        Decision::on(Subject::Provider("amo".into())),
    ];
    dossier
}

fn of_venue() -> (Value, Value) {
    let dossier = venue();
    let assessment = dossier.assessment(None).expect("two years");
    let edition = editions::of(&dossier, assessment).expect("known");
    let scores = score(edition, &dossier.profile, assessment);
    let advice = advise(edition, dossier.venue(&assessment.id), assessment, &scores);
    let decided = reconcile(edition, assessment, &advice, &dossier.decisions);
    let scores = ScoreFigures::from(&scores).with_findings(&advice.findings);
    let advice = AdviceFigures::from(&advice).with_decisions(&decided);
    let plain = |figures: Result<Value, serde_json::Error>| figures.expect("plain data");
    (
        plain(serde_json::to_value(scores)),
        plain(serde_json::to_value(advice)),
    )
}

#[test]
fn findings_stand_beside_the_scores_with_where_they_were_found() {
    let (scores, _) = of_venue();
    let findings = scores["findings"].as_array().expect("a list");
    let contract = findings
        .iter()
        .find(|finding| finding["id"] == "tool-without-contract")
        .expect("found");
    assert_eq!(
        *contract,
        json!({ "id": "tool-without-contract", "practice": "trust-contracts", "to_level": 3, "legal": true,
                "found": [{ "tool": "t1" }] })
    );
    assert!(
        findings
            .iter()
            .any(|finding| finding["id"] == "flow-retyped" && finding["found"] == json!([{ "flow": "f1" }]))
    );
}

#[test]
fn a_finding_among_the_causes_says_where_it_was_found() {
    let (_, advice) = of_venue();
    let causes = |list: &str| -> Vec<Value> {
        let steps = advice[list].as_array().expect("a list");
        let causes = steps.iter().map(|one| one["causes"].as_array().expect("a list"));
        causes.flatten().cloned().collect()
    };
    let cause = json!({ "finding": "tool-without-contract", "found": [{ "tool": "t1" }] });
    assert!(causes("next_steps").contains(&cause), "{advice}");
    assert!(causes("next_steps").contains(&json!({ "practice": "trust-contracts" })));
}

#[test]
fn advice_says_who_with_what_hours_and_what_was_decided() {
    let (_, advice) = of_venue();
    for step in advice["next_steps"].as_array().expect("a list") {
        let by = step["by"].as_str().expect("a word");
        assert!(By::from_code(by).is_some(), "{step}");
        assert!(step["who"].is_array(), "{step}");
    }
    let hours = &advice["capacity"];
    assert_eq!(
        hours["hours_per_year"].as_u64(),
        hours["hours_per_month"].as_u64().map(|hours| hours * 12)
    );
    assert!(
        hours["declared"].is_boolean() && hours["hours_planned"].is_u64() && hours["hours_later"].is_u64()
    );
    assert_eq!(
        advice["decided"],
        json!([
            { "step": "strategy-goals-9", "decision": "accepted", "owner": "administration", "gone": "unknown",
              "held_back": null },
            { "provider": "amo", "gone": null, "held_back": null },
        ])
    );
    assert_eq!(advice["project"]["changes"], json!(["ticketing"]));
    assert_eq!(advice["project"]["tools"], json!(["t1"]));
    let phases = advice["project"]["phases"].as_array().expect("a list");
    assert_eq!(phases[0]["id"], "need");
    assert!(advice["doubts"].is_array());
}

#[test]
fn without_an_inventory_there_is_no_finding_and_nothing_decided() {
    let mut dossier = venue();
    dossier.inventory = Inventory::default();
    let assessment = dossier.assessment(None).expect("two years");
    let scores = score(editions::latest(), &dossier.profile, assessment);
    let advice = advise(
        editions::latest(),
        dossier.venue(&assessment.id),
        assessment,
        &scores,
    );
    let plain = |figures: Result<Value, serde_json::Error>| figures.expect("plain data");
    let scores = plain(serde_json::to_value(
        ScoreFigures::from(&scores).with_findings(&advice.findings),
    ));
    assert_eq!(scores["findings"], json!([]));
    let advice = plain(serde_json::to_value(AdviceFigures::from(&advice)));
    assert_eq!((&advice["decided"], &advice["doubts"]), (&json!([]), &json!([])));
}

#[test]
fn fields_stand_in_the_order_that_was_promised() {
    let dossier = example::dossier(Locale::REFERENCE).expect("the example is right");
    let assessment = dossier.assessment(None).expect("two years");
    let scores = score(editions::latest(), &dossier.profile, assessment);
    let text = serde_json::to_string(&ScoreFigures::from(&scores)).expect("plain data");
    let start = r#"{"edition":"2026.1","assessment":"2026","dimensions":[{"id":"strategy","state":"scored","level":3,"level_high":3,"target":4,"rungs":7,"rungs_high":7,"rungs_max":16,"applicable":4,"answered":4,"unknown":0,"profile":[0,1,3,0,0],"blocking":["#;
    assert!(text.starts_with(start), "{text}");
    assert!(text.contains(r#""organisation":{"dimensions_concerned":8,"at_least_3":2,"rungs":43,"#));
}
