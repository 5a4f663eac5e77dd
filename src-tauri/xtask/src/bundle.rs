//! Builds the installers of the system it runs on.

use std::process::Command;

use crate::Outcome;
use crate::place::Place;
use crate::process;
use crate::setup::{self, Want};

/// Builds the interface, then hands over to the bundler. Words that follow are its own; without any, it makes
/// what can be made on this system without fetching anything.
pub(crate) fn bundle(place: &Place, words: &[String]) -> Outcome {
    setup::prepare(place, &[Want::Build, Want::Interface])?;
    process::run("interface: build", &mut place.npm(["run", "--silent", "build"]))
        .done("the interface's build")?;
    let name = if cfg!(windows) { "tauri.cmd" } else { "tauri" };
    let mut bundler = Command::new(place.ui().join("node_modules").join(".bin").join(name));
    // It looks for the desktop shell from where it stands.
    bundler
        .current_dir(&place.root)
        .env("CARGO_TARGET_DIR", &place.target)
        .arg("build");
    if words.is_empty() {
        bundler.args(["--bundles", BUNDLES]);
    }
    process::run("installers", bundler.args(words)).done("the bundler")?;
    let folder = place.target.join("release").join("bundle");
    process::say(&format!("\nThe installers are in {}", folder.display()));
    Ok(())
}

const BUNDLES: &str = if cfg!(target_os = "macos") {
    "dmg"
} else if cfg!(windows) {
    "nsis"
} else {
    "deb,rpm"
};
