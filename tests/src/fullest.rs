//! A dossier as full as a venue could ever make it: every note as long as it may be, ten years signed off, an inventory
//! of several hundred things.

use serde_json::{Value, json};

const TOOLS: usize = 100;
const ASSETS: usize = 150;
const FLOWS: usize = 200;
const CONTACTS: usize = 200;
/// Years before the one under way.
const YEARS: usize = 10;
/// Letters of a note.
const NOTE: usize = 4_000;

/// Fills the exchange file of the example.
///
/// # Panics
/// Panics if it is not that of the example.
pub fn fill(whole: &mut Value) {
    let years = whole["assessments"].as_array_mut().expect("years");
    let note = "Une note comme une équipe en écrit quand elle a le temps. ".repeat(NOTE / 58);
    for answer in years[1]["answers"].as_object_mut().expect("answers").values_mut() {
        answer["note"] = json!(note);
    }
    let signed = years[0].clone();
    years[1]["from"] = Value::Null;
    years.splice(
        ..1,
        (0..YEARS).map(|back| dated(&signed, 2025 - YEARS + 1 + back)),
    );
    if let Some(latest) = years.last_mut().and_then(Value::as_object_mut) {
        latest.remove("from");
        latest.remove("still_true");
    }
    for (list, count) in [
        ("tools", TOOLS),
        ("assets", ASSETS),
        ("flows", FLOWS),
        ("providers", CONTACTS),
    ] {
        if let Some(entries) = whole[list].as_array_mut() {
            grow(entries, count);
        }
    }
}

/// A year signed off, as another one.
fn dated(signed: &Value, year: usize) -> Value {
    let mut one = signed.clone();
    let stood = one["signed"]["as_it_stood"]["assessments"][0].take();
    one["signed"]["as_it_stood"]["assessments"] = json!([stood]);
    one["signed"]["at"] = json!(format!("{year}-12-04T20:40:00Z"));
    for assessment in ["", "/signed/as_it_stood/assessments/0"] {
        let assessment = one.pointer_mut(assessment).expect("an assessment");
        assessment["id"] = json!(year.to_string());
        assessment["date"] = json!(format!("{year}-11-18"));
    }
    one
}

/// Repeats the entries of a list under other ids.
fn grow(entries: &mut Vec<Value>, count: usize) {
    let own = entries.len();
    for number in own..count {
        let mut next = entries[number % own].clone();
        if next["id"].is_string() {
            next["id"] = json!(format!("n{number}"));
        }
        if let Some(name) = next["name"].as_str() {
            next["name"] = json!(format!("{name} {number}"));
        }
        entries.push(next);
    }
}
