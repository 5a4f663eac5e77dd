//! Sentences for people stand in `locales/`, never in the code.

use crate::expect_none;
use crate::rust::{self, Literal};

/// Where people might be spoken to.
const FOLDERS: &[&str] = &[
    "src-tauri/src",
    "src-tauri/crates/jauge-app/src",
    "src-tauri/crates/jauge-cli/src",
    "src-tauri/crates/jauge-report/src",
    "src-tauri/crates/jauge-store/src",
    "src-tauri/crates/jauge-l10n/src",
    "src-tauri/crates/jauge-core/src",
];

/// What only developers read: reasons why something cannot fail, messages of errors that are mapped before
/// anybody sees them, and texts inside attributes.
const DEVELOPERS: &[&str] = &["expect(", "unreachable!(", "panic!(", "assert", "#[", "#!["];

/// A sentence has several words besides what is filled in, and begins like one. Queries begin in capitals.
fn sentence(text: &str) -> bool {
    let mut rest = text;
    let mut plain = String::new();
    while let Some((before, after)) = rest.split_once('{') {
        plain.push_str(before);
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    let words: Vec<&str> = plain
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphabetic))
        .collect();
    let accents = plain
        .chars()
        .any(|letter| "àâçéèêëîïôùûœÀÂÇÉÈÊËÎÏÔÙÛŒ".contains(letter));
    let first = words.first().map_or("", |word| {
        word.trim_end_matches(|letter: char| !letter.is_alphabetic())
    });
    let query = first.chars().count() > 3 && first.chars().all(char::is_uppercase);
    let begins = first.starts_with(char::is_uppercase) && !query;
    (words.len() >= 3 && begins) || (words.len() >= 2 && accents)
}

fn for_people(literal: &Literal) -> bool {
    sentence(&literal.text) && !DEVELOPERS.iter().any(|mark| literal.before.contains(mark))
}

#[test]
fn the_code_speaks_to_nobody() {
    let mut wrong = Vec::new();
    for folder in FOLDERS {
        for (path, text) in &rust::programs(folder) {
            let source = rust::read(text);
            let spoken = source.literals.iter().filter(|literal| for_people(literal));
            wrong.extend(spoken.map(|literal| format!("{path}:{}: {}", literal.line, literal.text)));
        }
    }
    expect_none(&wrong);
}

#[test]
fn a_sentence_in_the_code_is_found() {
    let found = |code: &str| rust::read(code).literals.iter().any(for_people);
    assert!(found("say(\"The file is damaged.\");"));
    assert!(found("say(\"fichier abîmé\");"));
    assert!(!found(
        "let a = map.get(\"size\").expect(\"invariant: The map holds sizes\");"
    ));
    assert!(!found("let sql = \"BEGIN; SELECT a FROM b\";"));
    assert!(!found("let path = \"C{x} {y} {z} {w}\";"));
}
