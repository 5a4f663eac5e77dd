//! The outside validators of documents, in a Python environment of their own.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::Outcome;
use crate::place::Place;
use crate::process::{self, say};

/// The outside validators, pinned: another version may find something else.
const VALIDATORS: &[&str] = &["outloud==0.2.1", "pdfua==0.1.3"];

/// The programs to run the validators with.
pub(crate) fn validator(place: &Place, name: &str) -> PathBuf {
    let (folder, suffix) = if cfg!(windows) {
        ("Scripts", ".exe")
    } else {
        ("bin", "")
    };
    environment(place).join(folder).join(format!("{name}{suffix}"))
}

fn environment(place: &Place) -> PathBuf {
    place.target.join("validators")
}

/// A Python environment of its own, made anew when the pins change.
pub(super) fn provide(place: &Place) -> Outcome {
    let folder = environment(place);
    let stamp = folder.join("pins.txt");
    let pins = VALIDATORS.join("\n");
    if fs::read_to_string(&stamp).is_ok_and(|text| text == pins) && validator(place, "pdfua").is_file() {
        return Ok(());
    }
    let python = if cfg!(windows) { "python" } else { "python3" };
    let mut make = Command::new(python);
    make.args(["-m", "venv", "--clear"]).arg(&folder);
    process::run("validators: environment", &mut make).done("`python3 -m venv`")?;
    let mut fill = Command::new(validator(place, "pip"));
    fill.args(["install", "--quiet", "--disable-pip-version-check"])
        .args(VALIDATORS);
    process::run("validators: packages", &mut fill).done("the installation of the validators")?;
    fs::write(&stamp, pins).map_err(|error| format!("{}: {error}", stamp.display()))?;
    say("validators: ready");
    Ok(())
}
