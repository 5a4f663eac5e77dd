//! Builds the program and opens its window; with no display, makes the filled example instead.

use std::env;
use std::process::Command;

use crate::Outcome;
use crate::place::Place;
use crate::process::{self, say};
use crate::setup::{self, Want};

mod screen;

use crate::example;

/// Opens the window on the last dossier, or on the one named.
pub(crate) fn run(place: &Place, words: &[String]) -> Outcome {
    setup::prepare(place, &[Want::Build, Want::Interface])?;
    process::run("interface: build", &mut place.npm(["run", "--silent", "build"]))
        .done("the interface's build")?;
    let mut build = place.cargo(["build", "--package", "jauge", "--package", "jauge-cli"]);
    process::run("program", build.args(["--features", "tauri/custom-protocol"])).done("the build")?;
    if displayed() {
        say("\nThe window opens; closing it ends this command.");
        let mut program = Command::new(place.built("jauge"));
        let status = program.args(words).status().map_err(|error| format!("{error}"))?;
        if status.success() {
            Ok(())
        } else {
            Err("the program ended with an error".into())
        }
    } else {
        show(place)
    }
}

/// Whether a window can be seen. Other systems than Linux always have somewhere to show it.
fn displayed() -> bool {
    let named = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY")
}

/// What there is to see without a display.
fn show(place: &Place) -> Outcome {
    say("\nThere is no display: the filled example is made instead of opening the window.");
    let folder = place.root.join("target").join("example");
    let documents = example::make(place, &folder)?;
    let picture = folder.join("window.png");
    let dossier = example::files(&folder, "jauge")?.into_iter().next();
    let pictured = setup::prepare(place, &[Want::Display])
        .and_then(|()| screen::picture(&place.built("jauge"), dossier.as_deref(), &picture));
    say("");
    for (what, paths) in [
        ("dossier", dossier.as_slice()),
        ("document", documents.as_slice()),
    ] {
        for path in paths {
            say(&format!("{what:9} {}", path.display()));
        }
    }
    match pictured {
        Ok(()) => say(&format!("{:9} {}", "window", picture.display())),
        Err(sentence) => say(&format!("There is no picture of the window: {sentence}")),
    }
    Ok(())
}
