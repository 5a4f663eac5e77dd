//! What stands at the top of the tree.

use std::fs;

use crate::{expect_none, tree};

const FOLDERS: &[&str] = &["icons", "locales", "src-tauri", "tests", "ui"];
const FILES: &[&str] = &[
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "clippy.toml",
    "rustfmt.toml",
];

#[test]
fn the_top_holds_the_folders_named_and_documents() {
    let mut wrong = Vec::new();
    for entry in fs::read_dir(tree::root()).expect("the top") {
        let entry = entry.expect("an entry");
        let name = entry.file_name().to_string_lossy().into_owned();
        // Dot files are the tools'; `target` is where cargo builds.
        let fine = if entry.path().is_dir() {
            name.starts_with('.') || name == "target" || FOLDERS.contains(&name.as_str())
        } else {
            name.starts_with('.') || FILES.contains(&name.as_str()) || name.ends_with(".md")
        };
        if !fine {
            wrong.push(name);
        }
    }
    expect_none(&wrong);
}

#[test]
fn everything_named_at_the_top_is_there() {
    let missing: Vec<String> = FOLDERS
        .iter()
        .chain(FILES)
        .filter(|name| !tree::root().join(name).exists())
        .map(|name| (*name).to_owned())
        .collect();
    expect_none(&missing);
}

#[test]
fn texts_of_both_languages_have_the_same_files() {
    let names = |language: &str| -> Vec<String> {
        let folder = format!("locales/{language}");
        tree::files(&folder, &["ftl"])
            .iter()
            .map(|(path, _)| path[folder.len()..].to_owned())
            .collect()
    };
    assert_eq!(names("fr"), names("en"));
}
