//! What the lock files say the programs are made from.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value;

use super::Package;
use crate::place::Place;

/// What people run; the rest of the workspace tests and builds it.
const PROGRAMS: &[&str] = &["jauge", "jauge-cli"];

/// What the page is compiled with and carries a part of, though it is declared among the tools.
const RUNTIMES: &[&str] = &["svelte"];

/// A package of the lock file: its dependencies as written there.
type Locked = BTreeMap<Package, Vec<String>>;

/// Every crate the programs are made from, on any system, those that only build them included: the lock file
/// does not tell them apart.
pub(crate) fn crates(place: &Place) -> Result<BTreeSet<Package>, String> {
    let path = place.root.join("Cargo.lock");
    let locked = parse(&fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?);
    let own = place.packages()?;
    let mut seen = BTreeSet::new();
    let mut next: Vec<Package> = locked
        .keys()
        .filter(|(name, _)| PROGRAMS.contains(&name.as_str()))
        .cloned()
        .collect();
    while let Some(package) = next.pop() {
        if !seen.insert(package.clone()) {
            continue;
        }
        let tested = only_tested(&own, &package.0);
        let names = locked.get(&package).into_iter().flatten();
        let wanted = names.filter(|line| !tested.contains(line.split(' ').next().unwrap_or_default()));
        next.extend(wanted.filter_map(|line| find(&locked, line)));
    }
    let own: BTreeSet<&str> = own
        .iter()
        .filter_map(|package| package["name"].as_str())
        .collect();
    seen.retain(|(name, _)| !own.contains(name.as_str()));
    Ok(seen)
}

/// The dependencies that only the tests of one of our packages need.
fn only_tested(own: &[Value], name: &str) -> BTreeSet<String> {
    let of = |wanted: &dyn Fn(&Value) -> bool| -> BTreeSet<String> {
        let package = own.iter().find(|package| package["name"] == name);
        let all = package
            .and_then(|package| package["dependencies"].as_array())
            .into_iter()
            .flatten();
        all.filter(|one| wanted(&one["kind"]))
            .filter_map(|one| one["name"].as_str().map(str::to_owned))
            .collect()
    };
    let used = of(&|kind| kind != "dev");
    of(&|kind| kind == "dev").difference(&used).cloned().collect()
}

/// The package that a line names: by its name, with the version only where several are locked.
fn find(locked: &Locked, line: &str) -> Option<Package> {
    let mut words = line.split(' ');
    let (name, version) = (words.next()?, words.next());
    locked
        .keys()
        .find(|(other, found)| other == name && version.is_none_or(|version| version == found))
        .cloned()
}

/// Reads the few kinds of lines that cargo writes.
fn parse(text: &str) -> Locked {
    let mut locked = Locked::new();
    for block in text.split("[[package]]").skip(1) {
        let value = |key: &str| {
            let start = format!("{key} = \"");
            block
                .lines()
                .find_map(|line| line.strip_prefix(&start)?.strip_suffix('"'))
                .unwrap_or_default()
                .to_owned()
        };
        let listed = |line: &str| Some(line.strip_prefix(" \"")?.strip_suffix("\",")?.to_owned());
        locked.insert(
            (value("name"), value("version")),
            block.lines().filter_map(listed).collect(),
        );
    }
    locked
}

/// The npm packages whose code or files the page carries, each with its licence.
pub(crate) fn modules(place: &Place) -> Result<Vec<(Package, String)>, String> {
    let path = place.ui().join("package-lock.json");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let lock: Value = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    let entries = lock["packages"]
        .as_object()
        .ok_or("the lock file of npm lists no packages")?;
    let shipped = entries.iter().filter_map(|(path, entry)| {
        let name = path.strip_prefix("node_modules/")?;
        let asked = entry["dev"] != true && entry["extraneous"] != true;
        let carried = asked || RUNTIMES.contains(&name);
        let text = |key: &str| entry[key].as_str().unwrap_or("unknown").to_owned();
        carried.then(|| ((name.to_owned(), text("version")), text("license")))
    });
    Ok(shipped.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_with_a_version_names_that_one() {
        let text = "[[package]]\nname = \"a\"\nversion = \"1.0.0\"\ndependencies = [\n \"b 2.0.0\",\n \"c\",\n]\n\n\
                    [[package]]\nname = \"b\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"b\"\nversion = \"2.0.0\"\n";
        let locked = parse(text);
        let lines = &locked[&("a".to_owned(), "1.0.0".to_owned())];
        assert_eq!(find(&locked, &lines[0]), Some(("b".into(), "2.0.0".into())));
        assert_eq!(find(&locked, &lines[1]), None);
    }
}
