use jauge_core::advice::advise;
use jauge_core::scoring::score;
use jauge_l10n::Locale;
use serde_json::{Value, json};

use super::{AdviceFigures, ScoreFigures};
use crate::{editions, example};

fn figures() -> (Value, Value) {
    let dossier = example::dossier(Locale::REFERENCE).expect("the example is right");
    let assessment = dossier.assessment(None).expect("two years");
    let edition = editions::of(assessment).expect("known");
    let scores = score(edition, &dossier.profile, assessment);
    let advice = advise(edition, &dossier.profile, assessment, &scores);
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
fn causes_name_a_practice_or_a_field_of_the_profile() {
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
            let practice = cause.get("practice").and_then(Value::as_str);
            let field = cause.get("profile").and_then(Value::as_str);
            let known = practice.is_some_and(|id| edition.practice(id).is_some())
                || field.is_some_and(|field| jauge_core::rules::Field::from_code(field).is_some());
            assert!(known, "{cause}");
        }
    }
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
