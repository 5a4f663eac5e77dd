//! Who may import whom in the interface, and where the shell and texts may be named.

use std::path::{Component, Path, PathBuf};

use crate::{expect_none, markup, tree};

/// What a layer may import besides itself. Features stand on all of them.
const ALLOWED: &[(&str, &[&str])] = &[
    ("styles", &[]),
    ("components", &["styles"]),
    ("backend", &[]),
    ("l10n", &[]),
];

fn sources() -> Vec<(String, String)> {
    let mut found = tree::files("ui/src", &["ts", "svelte", "css"]);
    found.retain(|(path, _)| !path.contains(".test."));
    found
}

/// What a file imports, statically or not.
fn imports(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for start in [
        "from '",
        "from \"",
        "import '",
        "import \"",
        "import('",
        "import(\"",
    ] {
        let quote = start.chars().last().expect("a quote");
        found.extend(text.match_indices(start).filter_map(|(at, _)| {
            text[at + start.len()..]
                .split([quote, '\n'])
                .next()
                .map(str::to_owned)
        }));
    }
    found
}

/// The layer of a file below `ui/src`, and its feature where it has one.
fn place(path: &Path) -> (String, String) {
    let below: Vec<String> = path
        .strip_prefix("ui/src")
        .map(|below| {
            below
                .components()
                .map(|part| part.as_os_str().to_string_lossy().into_owned())
                .collect()
        })
        .unwrap_or_default();
    let layer = if below.len() > 1 {
        below[0].clone()
    } else {
        String::new()
    };
    let feature = if layer == "features" && below.len() > 2 {
        below[1].clone()
    } else {
        String::new()
    };
    (layer, feature)
}

/// Why an import is not allowed.
fn broken(from: &str, import: &str) -> Option<&'static str> {
    let (layer, feature) = place(Path::new(from));
    if import.starts_with("@tauri-apps/") {
        return (layer != "backend").then_some("only the backend speaks to the shell");
    }
    if import.starts_with("@fluent/") {
        return (layer != "l10n").then_some("only l10n reads Fluent");
    }
    if !import.starts_with('.') {
        return None;
    }
    let (other, theirs) = place(&resolve(Path::new(from).parent().expect("a folder"), import));
    if layer == "features" {
        let foreign = other == "features" && !feature.is_empty() && feature != theirs;
        return foreign.then_some("features do not know each other");
    }
    // What stands between the layers named and the features may know the former.
    let allowed = ALLOWED
        .iter()
        .find(|(named, _)| *named == layer)
        .map(|(_, allowed)| *allowed);
    let known = |allowed: &[&str]| allowed.contains(&other.as_str());
    let fine = layer.is_empty() || other == layer || allowed.map_or(other != "features", known);
    (!fine).then_some("that layer lies above")
}

fn resolve(folder: &Path, import: &str) -> PathBuf {
    let mut path = folder.to_owned();
    for part in Path::new(import).components() {
        match part {
            Component::ParentDir => drop(path.pop()),
            Component::Normal(name) => path.push(name),
            _ => {}
        }
    }
    path
}

#[test]
fn layers_import_only_what_lies_below() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let found = imports(&text);
        wrong.extend(
            found
                .iter()
                .filter_map(|import| broken(&path, import).map(|why| format!("{path}: {import}: {why}"))),
        );
    }
    expect_none(&wrong);
}

#[test]
fn a_broken_layer_is_found() {
    let text = "import { a } from '../features/b';\nconst c = await import('@tauri-apps/api/core');\nimport \"./d\";";
    let found = imports(text);
    assert_eq!(found, ["../features/b", "./d", "@tauri-apps/api/core"]);
    let wrong: Vec<bool> = found
        .iter()
        .map(|import| broken("ui/src/components/A.svelte", import).is_some())
        .collect();
    assert_eq!(wrong, [true, false, true]);
    assert!(broken("ui/src/features/profile/A.svelte", "../report/B.svelte").is_some());
    assert!(broken("ui/src/features/profile/A.svelte", "../../backend").is_none());
    assert!(broken("ui/src/features/App.svelte", "./report/B.svelte").is_none());
}

#[test]
fn the_interface_writes_no_words_of_its_own() {
    let mut wrong = Vec::new();
    for (path, text) in sources()
        .into_iter()
        .filter(|(path, _)| path.ends_with(".svelte"))
    {
        wrong.extend(
            markup::words(&text)
                .iter()
                .map(|words| format!("{path}: {words}")),
        );
    }
    expect_none(&wrong);
}

#[test]
fn nothing_is_put_in_the_page_as_markup() {
    let wrong: Vec<String> = sources()
        .into_iter()
        .filter(|(_, text)| {
            ["{@html", ".innerHTML", "insertAdjacentHTML", "eval("]
                .iter()
                .any(|way| text.contains(way))
        })
        .map(|(path, _)| path)
        .collect();
    expect_none(&wrong);
}

#[test]
fn the_interface_asks_nothing_of_the_network() {
    let ways = [
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "sendBeacon",
        "http://",
        "https://",
    ];
    // Names of namespaces are no addresses.
    let plain = |text: &str| text.replace("http://www.w3.org/", "");
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let text = plain(&text);
        wrong.extend(
            ways.iter()
                .filter(|way| text.contains(**way))
                .map(|way| format!("{path}: {way}")),
        );
    }
    expect_none(&wrong);
}
