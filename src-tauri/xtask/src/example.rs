//! The filled example: a fictional venue's dossier and its documents, made by the command line.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::place::Place;
use crate::process;

/// Makes the example afresh in a folder; the documents it holds.
pub(crate) fn make(place: &Place, folder: &Path) -> Result<Vec<PathBuf>, String> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let mut command = Command::new(place.built("jauge-cli"));
    command.arg("demo").arg(folder);
    process::run("example", &mut command).done("`jauge-cli demo`")?;
    let documents = files(folder, "pdf")?;
    if documents.is_empty() {
        Err("the example holds no document".into())
    } else {
        Ok(documents)
    }
}

/// The files of a folder that end so, by name.
pub(crate) fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|found| found == extension));
    paths.sort();
    Ok(paths)
}
