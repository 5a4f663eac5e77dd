//! Python environments of the build folder, each with packages of one purpose.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::Outcome;
use crate::place::Place;
use crate::process::{self, say};

/// A program of an environment.
pub(crate) fn program(place: &Place, environment: &str, name: &str) -> PathBuf {
    let (folder, suffix) = if cfg!(windows) {
        ("Scripts", ".exe")
    } else {
        ("bin", "")
    };
    let folder = place.target.join(environment).join(folder);
    folder.join(format!("{name}{suffix}"))
}

/// An environment that holds packages, made anew when their pins change.
pub(crate) fn provide(place: &Place, environment: &str, pins: &[&str]) -> Outcome {
    let folder = place.target.join(environment);
    let stamp = folder.join("pins.txt");
    let wanted = pins.join("\n");
    let python = program(place, environment, "python");
    if fs::read_to_string(&stamp).is_ok_and(|text| text == wanted) && python.is_file() {
        return Ok(());
    }
    let system = if cfg!(windows) { "python" } else { "python3" };
    let mut make = Command::new(system);
    make.args(["-m", "venv", "--clear"]).arg(&folder);
    process::run(&format!("{environment}: environment"), &mut make).done("`python3 -m venv`")?;
    let mut fill = Command::new(program(place, environment, "pip"));
    fill.args(["install", "--quiet", "--disable-pip-version-check"])
        .args(pins);
    process::run(&format!("{environment}: packages"), &mut fill)
        .done(&format!("the installation of the {environment}"))?;
    fs::write(&stamp, wanted).map_err(|error| format!("{}: {error}", stamp.display()))?;
    say(&format!("{environment}: ready"));
    Ok(())
}
