//! Who may depend on whom, and where each library has its only home.

use serde_json::Value;

use crate::tree::{cargo, read};
use crate::{expect_none, rust, tree};

/// What each of our crates may know of the others.
const KNOWN: &[(&str, &[&str])] = &[
    ("jauge-core", &[]),
    ("jauge-store", &["jauge-core"]),
    ("jauge-report", &["jauge-core"]),
    ("jauge-l10n", &["jauge-core"]),
    (
        "jauge-app",
        &["jauge-core", "jauge-store", "jauge-report", "jauge-l10n"],
    ),
    ("jauge-cli", &["jauge-app"]),
    ("jauge", &["jauge-app", "jauge-cli"]),
    ("xtask", &[]),
];

/// Where a library may be named, by the start of its name.
const HOMES: &[(&str, &str)] = &[
    ("rusqlite", "jauge-store"),
    ("libsqlite3", "jauge-store"),
    ("printpdf", "jauge-report"),
    ("lopdf", "jauge-report"),
    ("image", "jauge-report"),
    ("resvg", "jauge-report"),
    ("fluent", "jauge-l10n"),
    ("tauri", "jauge"),
    ("wry", "jauge"),
];

/// All that the core is made with besides the language itself.
const CORE: &[&str] = &["jiff", "serde", "thiserror", "toml"];

fn packages() -> Vec<Value> {
    let text = cargo(&["metadata", "--no-deps", "--format-version", "1"]);
    let value: Value = serde_json::from_str(&text).expect("cargo speaks JSON");
    value["packages"].as_array().expect("packages").clone()
}

fn name(value: &Value) -> &str {
    value["name"].as_str().unwrap_or_default()
}

fn dependencies(package: &Value) -> &[Value] {
    package["dependencies"].as_array().map_or(&[], Vec::as_slice)
}

#[test]
fn crates_know_only_those_below_them() {
    let packages = packages();
    let own: Vec<&str> = packages.iter().map(name).collect();
    let mut wrong = Vec::new();
    for package in packages.iter().filter(|package| name(package) != "jauge-tests") {
        let Some((_, known)) = KNOWN.iter().find(|(known, _)| *known == name(package)) else {
            wrong.push(format!("{}: no rule says what it may know", name(package)));
            continue;
        };
        let ours = dependencies(package)
            .iter()
            .map(name)
            // A crate that names itself only opens to its own tests what others do not get.
            .filter(|other| own.contains(other) && *other != name(package));
        wrong.extend(
            ours.filter(|other| !known.contains(other))
                .map(|other| format!("{} knows {other}", name(package))),
        );
    }
    expect_none(&wrong);
    assert!(
        KNOWN.iter().all(|(known, _)| own.contains(known)),
        "a rule names a crate that is gone"
    );
}

#[test]
fn libraries_stay_in_their_home() {
    let mut wrong = Vec::new();
    for package in packages() {
        for dependency in dependencies(&package) {
            let home = HOMES
                .iter()
                .find(|(start, _)| name(dependency).starts_with(start));
            if let Some((_, home)) = home.filter(|(_, home)| *home != name(&package)) {
                wrong.push(format!(
                    "{} names {}, at home in {home}",
                    name(&package),
                    name(dependency)
                ));
            }
        }
    }
    expect_none(&wrong);
}

#[test]
fn the_core_is_made_with_little() {
    let packages = packages();
    let core = packages
        .iter()
        .find(|package| name(package) == "jauge-core")
        .expect("the core");
    let used = dependencies(core)
        .iter()
        .filter(|dependency| dependency["kind"].is_null())
        .map(name);
    assert_eq!(used.collect::<Vec<_>>(), CORE);
}

#[test]
fn the_command_line_knows_no_window_system() {
    let tree = cargo(&[
        "tree",
        "--package",
        "jauge-cli",
        "--edges",
        "normal,build",
        "--prefix",
        "none",
    ]);
    let names: Vec<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    assert!(names.contains(&"jauge-app"), "the tree is read");
    let windows = ["tauri", "wry", "tao", "gtk", "webkit2gtk", "x11", "wayland"];
    let known = names
        .into_iter()
        .filter(|name| windows.iter().any(|window| name.starts_with(window)));
    assert_eq!(known.collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn printpdf_is_pinned_without_its_layout_engine() {
    let packages = packages();
    let all = packages.iter().flat_map(dependencies);
    let named: Vec<&Value> = all.filter(|dependency| name(dependency) == "printpdf").collect();
    assert!(!named.is_empty(), "printpdf builds every document");
    for dependency in named {
        assert_eq!(dependency["features"], Value::Array(Vec::new()));
        assert_eq!(dependency["uses_default_features"], false);
        let version = dependency["req"].as_str();
        assert!(version.is_some_and(|version| version.starts_with('=')));
    }
}

#[test]
fn what_serves_tests_is_never_on_by_default() {
    let served = ["pseudo", "test-dialogs", "window"];
    let mut wrong = Vec::new();
    for package in packages().iter().filter(|package| name(package) != "jauge-tests") {
        let default = package["features"]["default"].as_array().into_iter().flatten();
        let asked = dependencies(package)
            .iter()
            .filter(|dependency| dependency["kind"] != "dev")
            .flat_map(|dependency| dependency["features"].as_array().into_iter().flatten());
        let on = default
            .chain(asked)
            .filter_map(Value::as_str)
            .filter(|feature| served.contains(feature));
        wrong.extend(on.map(|feature| format!("{} turns {feature} on", name(package))));
    }
    expect_none(&wrong);
}

#[test]
fn every_crate_obeys_the_workspace_lints() {
    assert!(read("Cargo.toml").contains("unsafe_code = \"forbid\""));
    let manifests = tree::files("src-tauri", &["toml"])
        .into_iter()
        .chain(tree::files("tests", &["toml"]));
    let wrong: Vec<String> = manifests
        .filter(|(path, text)| path.ends_with("/Cargo.toml") && !text.contains("[lints]\nworkspace = true"))
        .map(|(path, _)| format!("{path} does not take the workspace's lints"))
        .collect();
    expect_none(&wrong);
}

#[test]
fn nothing_is_unsafe() {
    let sources = tree::files("src-tauri", &["rs"])
        .into_iter()
        .chain(tree::files("tests", &["rs"]));
    let wrong: Vec<String> = sources
        .filter(|(_, text)| {
            let code = rust::read(text).code;
            code.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
                .any(|word| word == "unsafe")
        })
        .map(|(path, _)| path)
        .collect();
    expect_none(&wrong);
}
