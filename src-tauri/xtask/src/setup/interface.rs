//! Node and the interface's packages.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::Outcome;
use crate::place::Place;
use crate::process::{self, capture, succeeds};

/// The oldest Node that the interface's tools accept.
const NODE: (u32, u32) = (20, 19);

/// Brings the interface's packages; Node itself comes from its own installer.
pub(super) fn provide(place: &Place) -> Outcome {
    node()?;
    packages(place)
}

fn node() -> Outcome {
    let (major, minor) = NODE;
    let wanted = format!("Node {major}.{minor} or newer with npm is needed; its usual installer brings both");
    let version = capture(Command::new("node").arg("--version")).map_err(|_| wanted.clone())?;
    let mut numbers = version
        .trim()
        .trim_start_matches('v')
        .split('.')
        .map_while(|part| part.parse::<u32>().ok());
    let has = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if has < NODE {
        return Err(format!("{wanted} (this is {})", version.trim()));
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    if succeeds(Command::new(npm).arg("--version")) {
        Ok(())
    } else {
        Err(wanted)
    }
}

/// Installs the interface's packages when they are not exactly those of the lock file.
fn packages(place: &Place) -> Outcome {
    let ui = place.ui();
    if installed(&ui) {
        return Ok(());
    }
    process::run(
        "interface: packages",
        &mut place.npm(["ci", "--no-audit", "--no-fund"]),
    )
    .done("`npm ci` in ui/")
}

/// Compares the lock file with what npm itself noted beside the packages, which holds neither the root, nor
/// packages of other systems, nor those that nothing asks for.
fn installed(ui: &Path) -> bool {
    let read =
        |path: &str| -> Option<Value> { serde_json::from_str(&fs::read_to_string(ui.join(path)).ok()?).ok() };
    let (Some(locked), Some(noted)) = (read("package-lock.json"), read("node_modules/.package-lock.json"))
    else {
        return false;
    };
    match (locked["packages"].as_object(), noted["packages"].as_object()) {
        (Some(locked), Some(noted)) => {
            let same = |(path, entry): (&String, &Value)| match noted.get(path) {
                Some(other) => {
                    entry["version"] == other["version"] && entry["integrity"] == other["integrity"]
                }
                None => path.is_empty() || entry["optional"] == true || entry["extraneous"] == true,
            };
            locked.iter().all(same) && noted.keys().all(|path| locked.contains_key(path))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_are_compared_with_the_lock() {
        let folder = std::env::temp_dir().join(format!("jauge-xtask-{}", std::process::id()));
        fs::create_dir_all(folder.join("node_modules")).expect("a folder");
        let lock = |version: &str| {
            format!(
                r#"{{"packages":{{"":{{"name":"ui"}},"node_modules/a":{{"version":"{version}"}},"node_modules/b":{{"version":"1.0.0","optional":true}}}}}}"#
            )
        };
        let noted = r#"{"packages":{"node_modules/a":{"version":"1.0.0"}}}"#;
        fs::write(folder.join("package-lock.json"), lock("1.0.0")).expect("a lock");
        assert!(!installed(&folder), "nothing is installed yet");
        fs::write(folder.join("node_modules/.package-lock.json"), noted).expect("a note");
        assert!(
            installed(&folder),
            "an optional package of another system may be absent"
        );
        fs::write(folder.join("package-lock.json"), lock("1.0.1")).expect("a lock");
        assert!(!installed(&folder), "a changed version is to be installed");
        fs::remove_dir_all(&folder).expect("the folder goes");
    }
}
