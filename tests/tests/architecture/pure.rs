//! What pure crates must not touch: the world comes to them as arguments.

use crate::{expect_none, rust};

/// Modules of the standard library that reach into the world.
const WORLD: &[&str] = &["env", "fs", "io", "net", "process", "thread", "time"];

/// Names that read the clock, the system or chance.
const NAMES: &[&str] = &["SystemTime", "Instant", "rand", "getrandom"];

/// What a file touches, as it writes it.
fn touched(text: &str) -> Vec<String> {
    let code = rust::read(text).code;
    let mut found: Vec<String> = WORLD
        .iter()
        .filter(|module| names(&code, module))
        .map(|module| format!("std::{module}"))
        .collect();
    let words = || code.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    found.extend(
        NAMES
            .iter()
            .filter(|name| words().any(|word| word == **name))
            .map(|name| (*name).to_owned()),
    );
    let dense: String = code.split_whitespace().collect();
    if dense.contains("::now(") || dense.contains("TimeZone::system(") {
        found.push("the clock".into());
    }
    found
}

/// Whether the code names a module of the standard library, by its path or in a group.
fn names(code: &str, module: &str) -> bool {
    let dense: String = code.split_whitespace().collect();
    dense.match_indices("std::").any(|(at, _)| {
        let rest = &dense[at + "std::".len()..];
        let group = rest.strip_prefix('{').and_then(|group| group.split("};").next());
        let first = |path: &str| {
            path.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
                .next()
                == Some(module)
        };
        match group {
            Some(group) => group.split(',').any(first),
            None => first(rest),
        }
    })
}

fn touched_in(folder: &str, allowed: &[&str]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (path, text) in &rust::programs(folder) {
        wrong.extend(
            touched(text)
                .iter()
                .filter(|what| !allowed.contains(&what.as_str()))
                .map(|what| format!("{path}: {what}")),
        );
    }
    wrong
}

#[test]
fn the_core_touches_nothing_of_the_world() {
    expect_none(&touched_in("src-tauri/crates/jauge-core/src", &[]));
}

/// Writing to memory goes by the same traits as writing to files.
const MEMORY: &[&str] = &["std::io"];

#[test]
fn documents_depend_on_their_arguments_only() {
    expect_none(&touched_in("src-tauri/crates/jauge-report/src", MEMORY));
}

#[test]
fn texts_depend_on_their_arguments_only() {
    expect_none(&touched_in("src-tauri/crates/jauge-l10n/src", &[]));
}

#[test]
fn what_is_touched_is_found() {
    assert_eq!(touched("use std::fs;"), ["std::fs"]);
    assert_eq!(
        touched("use std::{\n    collections::BTreeMap,\n    net::TcpStream,\n};"),
        ["std::net"]
    );
    assert_eq!(
        touched("let t = std::time::Instant::now();"),
        ["std::time", "Instant", "the clock"]
    );
    assert_eq!(
        touched("// std::fs\nlet a = \"std::fs\"; use std::fmt;"),
        Vec::<String>::new()
    );
}
