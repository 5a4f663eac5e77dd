//! A dossier as full as a venue could ever make it: every note as long as it may be, ten years signed off, an inventory
//! of several hundred things.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

const TOOLS: usize = 100;
const ASSETS: usize = 150;
const FLOWS: usize = 200;
const CONTACTS: usize = 200;
/// Years before the one under way.
const YEARS: usize = 10;
/// Letters of a note.
const NOTE: usize = 4_000;

/// Makes the dossier out of the filled example; gives its file.
pub(crate) fn dossier(program: &Path, folder: &Path) -> PathBuf {
    let obey = |words: &[&OsStr]| {
        let output = Command::new(program).args(words).output();
        let output = output.expect("the command line was built");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    };
    let example = folder.join("example");
    obey(&["demo".as_ref(), example.as_os_str()]);
    let files = std::fs::read_dir(&example).expect("the example");
    let exchange = files
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension().is_some_and(|end| end == "json"))
        .expect("the example as an exchange file");
    let text = std::fs::read_to_string(&exchange).expect("readable");
    let mut whole: Value = serde_json::from_str(&text).expect("JSON");
    fill(&mut whole);
    std::fs::write(&exchange, whole.to_string()).expect("writable");
    let dossier = folder.join("fullest.jauge");
    obey(&["import".as_ref(), dossier.as_os_str(), exchange.as_os_str()]);
    dossier
}

fn fill(whole: &mut Value) {
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
