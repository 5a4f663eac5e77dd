//! What the window may ask for: the program's own commands, all of them, and nothing else.

use crate::rust;
use crate::tree::{json, read};

/// The commands that the build script declares.
fn declared() -> Vec<String> {
    let source = rust::read(&read("src-tauri/build.rs"));
    let listed = source
        .literals
        .iter()
        .filter(|literal| literal.before.contains("COMMANDS"));
    let mut names: Vec<String> = listed.map(|literal| literal.text.clone()).collect();
    names.sort();
    assert!(!names.is_empty(), "the build script declares commands");
    names
}

#[test]
fn the_capability_lists_exactly_the_commands_declared() {
    let capability = json("src-tauri/capabilities/window.json");
    let permissions = capability["permissions"].as_array().expect("a list");
    let mut listed: Vec<String> = permissions
        .iter()
        .map(|name| name.as_str().expect("a plain name").to_owned())
        .collect();
    listed.sort();
    let allowed: Vec<String> = declared()
        .iter()
        .map(|name| format!("allow-{}", name.replace('_', "-")))
        .collect();
    assert_eq!(listed, allowed);
}

#[test]
fn there_is_one_capability_for_one_window() {
    let folder = crate::tree::root().join("src-tauri/capabilities");
    let names: Vec<_> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    assert_eq!(names, ["window.json"]);
    let capability = json("src-tauri/capabilities/window.json");
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert!(
        capability.get("remote").is_none(),
        "no page from elsewhere may ask for anything"
    );
}

#[test]
fn every_command_is_declared() {
    let mut written = Vec::new();
    for (_, text) in crate::tree::files("src-tauri/src", &["rs"]) {
        let code = rust::read(&text).code;
        for after in code.split("#[tauri::command").skip(1) {
            let name = after.split_once("fn ").map_or("", |(_, rest)| rest);
            written.push(name.split(['(', '<']).next().unwrap_or_default().to_owned());
        }
    }
    written.sort();
    assert_eq!(written, declared());
}

#[test]
fn the_page_loads_nothing_from_elsewhere() {
    let config = json("src-tauri/tauri.conf.json");
    let security = &config["app"]["security"];
    let policy = security["csp"].as_str().expect("a policy");
    let sources = ["'none'", "'self'", "data:", "ipc:", "http://ipc.localhost"];
    for directive in policy.split(';').map(str::trim) {
        let mut words = directive.split(' ');
        let name = words.next().unwrap_or_default();
        for word in words {
            assert!(sources.contains(&word), "{name} lets {word} in");
        }
    }
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    assert_eq!(security["freezePrototype"], true);
    assert_eq!(config["app"]["withGlobalTauri"], false);
    assert!(
        config["plugins"].get("updater").is_none(),
        "nothing looks for updates by itself"
    );
}
