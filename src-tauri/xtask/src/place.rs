//! Where things are: the tree, and where what is built goes.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::process::{self, unattended};

/// What everything is built with when it is tested: the page from inside the program, answers to dialogs from
/// the environment, the journeys in the real window. Every step uses the same, so that nothing is compiled
/// twice.
pub(crate) const TESTED: &str = "tauri/custom-protocol,jauge/test-dialogs,jauge-tests/window";

/// The tree and its build folder.
pub(crate) struct Place {
    /// The top of the tree.
    pub(crate) root: PathBuf,
    /// Where cargo builds.
    pub(crate) target: PathBuf,
}

impl Place {
    /// The tree this program was started in.
    pub(crate) fn find() -> Result<Self, String> {
        let own = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let Some(root) = own.ancestors().nth(2).filter(|root| root.join("ui").is_dir()) else {
            return Err(format!(
                "{} does not lie where it should in the tree",
                own.display()
            ));
        };
        let target = target(root);
        fs::create_dir_all(&target).map_err(|error| format!("{}: {error}", target.display()))?;
        // Tests compare the program's path with the one the system names. Elsewhere than on Unix, the resolved
        // form is one that few programs understand.
        let target = if cfg!(unix) {
            target.canonicalize().unwrap_or(target)
        } else {
            target
        };
        Ok(Self {
            root: root.to_owned(),
            target,
        })
    }

    /// The interface's folder.
    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// A program that cargo has built in the development profile.
    pub(crate) fn built(&self, name: &str) -> PathBuf {
        self.target
            .join("debug")
            .join(format!("{name}{}", env::consts::EXE_SUFFIX))
    }

    /// A cargo command in the tree.
    pub(crate) fn cargo<const N: usize>(&self, args: [&str; N]) -> Command {
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command
            .args(args)
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", &self.target);
        command.env("CARGO_TERM_COLOR", "never");
        if unattended() {
            // Half-built state for the next edit is of no use to a build nobody edits.
            command.env("CARGO_INCREMENTAL", "0");
        }
        command
    }

    /// An npm command in the interface's folder.
    pub(crate) fn npm<const N: usize>(&self, args: [&str; N]) -> Command {
        let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
        command
            .args(args)
            .current_dir(self.ui())
            .env("NO_COLOR", "1")
            .env_remove("FORCE_COLOR");
        command
    }

    /// The workspace's own packages, as cargo describes them.
    pub(crate) fn packages(&self) -> Result<Vec<Value>, String> {
        let text = process::capture(&mut self.cargo(["metadata", "--no-deps", "--format-version", "1"]))?;
        let value: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
        value["packages"]
            .as_array()
            .cloned()
            .ok_or_else(|| "cargo metadata names no packages".into())
    }

    /// The names of the targets of one kind (`test`, `bench`, `bin` …), each with its package.
    pub(crate) fn targets(&self, kind: &str) -> Result<Vec<(String, String)>, String> {
        let name = |value: &Value| value["name"].as_str().unwrap_or_default().to_owned();
        let of = |target: &Value| {
            target["kind"]
                .as_array()
                .is_some_and(|kinds| kinds.iter().any(|k| k == kind))
        };
        let mut found = Vec::new();
        for package in self.packages()? {
            let targets = package["targets"]
                .as_array()
                .into_iter()
                .flatten()
                .filter(|target| of(target));
            found.extend(targets.map(|target| (name(&package), name(target))));
        }
        Ok(found)
    }
}

/// Where builds nobody watches keep what they built, so that the next fresh clone starts from it; elsewhere
/// the usual folder. Nothing depends on what is found there.
fn target(root: &Path) -> PathBuf {
    if let Some(chosen) = env::var_os("CARGO_TARGET_DIR").filter(|chosen| !chosen.is_empty()) {
        return root.join(chosen);
    }
    let cache = env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache")));
    match cache {
        Some(cache) if unattended() && cache.is_absolute() => cache.join("jauge").join("target"),
        _ => root.join("target"),
    }
}
