//! Takes a picture of every screen, in both languages and several looks, for somebody to look at.

use std::fs;
use std::path::Path;

use crate::Outcome;
use crate::place::Place;
use crate::process::{self, say};
use crate::setup::{self, Want};

/// Takes all the pictures, or with `--only` those whose dossier, language or look (`example fr-CA dark`) match the
/// words after it.
pub(crate) fn pictures(place: &Place, words: &[String]) -> Outcome {
    let only = match words {
        [] => None,
        [flag, only @ ..] if flag == "--only" && !only.is_empty() => Some(only.join(" ")),
        _ => {
            return Err(
                "`cargo xtask pictures` takes nothing, or `--only` and words, as “example fr-CA”".into(),
            );
        }
    };
    setup::prepare(place, &[Want::Interface, Want::Browser])?;
    let folder = place.root.join("tests").join("pictures");
    if only.is_none() {
        empty(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let mut command = place.npm(["run", "--silent", "test:ui", "--"]);
    command.env("JAUGE_PICTURES", &folder);
    if let Some(browser) = setup::browser() {
        command.env("JAUGE_CHROMIUM", browser);
    }
    if let Some(only) = only {
        command.args(["--grep", &only]);
    }
    process::run("pictures", &mut command).done("a picture")?;
    say(&format!(
        "\nLook at them: {}",
        folder.join("index.html").display()
    ));
    Ok(())
}

/// A screen that is gone must not keep its picture.
fn empty(folder: &Path) -> std::io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)
}
