//! The list of third parties: every crate and npm package the programs are made from, by licence. It is
//! committed, and a test compares it with the lock files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value;

use crate::Outcome;
use crate::place::Place;
use crate::process::{self, say};

mod lock;

/// Where the lists start in the file; what stands before is written by hand.
const MARK: &str = "<!-- The lists below are written by `cargo xtask notices`. -->";

/// A package by name and version.
type Package = (String, String);

/// Licences, each with the packages under it.
type Licences = BTreeMap<String, BTreeSet<Package>>;

/// Writes the lists anew and leaves what stands before them.
pub(crate) fn write(place: &Place) -> Outcome {
    let path = place.root.join("THIRD-PARTY.md");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let (head, _) = text
        .split_once(MARK)
        .ok_or_else(|| format!("{} has lost its mark", path.display()))?;
    let lists = format!(
        "{head}{MARK}\n\n## Rust crates\n\n{}## npm packages\n\n{}",
        list(&crates(place)?),
        list(&modules(place)?)
    );
    let text = format!("{}\n", lists.trim_end());
    fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    say(&format!("written: {}", path.display()));
    Ok(())
}

fn list(licences: &Licences) -> String {
    let mut text = String::new();
    for (licence, packages) in licences {
        text += &format!("### {licence}\n\n");
        for (name, version) in packages {
            text += &format!("- {name} {version}\n");
        }
        text.push('\n');
    }
    text
}

/// The crates' licences, as cargo knows them.
fn crates(place: &Place) -> Result<Licences, String> {
    let wanted = lock::crates(place)?;
    let described = process::capture(&mut place.cargo(["metadata", "--format-version", "1"]))?;
    let described: Value = serde_json::from_str(&described).map_err(|error| error.to_string())?;
    let mut licences = Licences::new();
    for package in described["packages"].as_array().into_iter().flatten() {
        let text = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
        let named = (text("name"), text("version"));
        if wanted.contains(&named) {
            licences
                .entry(expression(&text("license")))
                .or_default()
                .insert(named);
        }
    }
    let found = licences.values().map(BTreeSet::len).sum::<usize>();
    if found == wanted.len() {
        Ok(licences)
    } else {
        Err("cargo does not describe every crate of the lock".into())
    }
}

/// Old manifests separate alternatives by a slash.
fn expression(licence: &str) -> String {
    if licence.is_empty() {
        "see the crate's own file".into()
    } else {
        licence.replace(" / ", " OR ").replace('/', " OR ")
    }
}

/// The npm packages whose code or files may end up in the window. The other ones only build it.
fn modules(place: &Place) -> Result<Licences, String> {
    let mut licences = Licences::new();
    for (named, licence) in lock::modules(place)? {
        licences.entry(licence).or_default().insert(named);
    }
    Ok(licences)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(place: &Place, heading: &str) -> BTreeSet<Package> {
        let text = fs::read_to_string(place.root.join("THIRD-PARTY.md")).expect("the list is committed");
        let (_, after) = text
            .split_once(&format!("\n## {heading}\n"))
            .expect("the heading");
        let section = after.split("\n## ").next().expect("a section");
        let line = |line: &str| {
            let (name, version) = line.strip_prefix("- ")?.split_once(' ')?;
            Some((name.to_owned(), version.to_owned()))
        };
        section.lines().filter_map(line).collect()
    }

    #[test]
    fn every_crate_of_the_programs_is_listed() {
        let place = Place::find().expect("the tree");
        let wanted = lock::crates(&place).expect("a lock file");
        assert!(
            wanted.iter().any(|(name, _)| name == "rusqlite"),
            "the lock file is read"
        );
        assert_eq!(listed(&place, "Rust crates"), wanted, "run `cargo xtask notices`");
    }

    #[test]
    fn every_npm_package_of_the_window_is_listed() {
        let place = Place::find().expect("the tree");
        let wanted: BTreeSet<Package> = lock::modules(&place)
            .expect("a lock file")
            .into_iter()
            .map(|(named, _)| named)
            .collect();
        assert!(
            wanted.iter().any(|(name, _)| name == "svelte"),
            "the lock file is read"
        );
        assert_eq!(
            listed(&place, "npm packages"),
            wanted,
            "run `cargo xtask notices`"
        );
    }
}
