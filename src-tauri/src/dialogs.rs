//! Rust asks for paths; the page never names one.

use std::path::PathBuf;

use tauri::{AppHandle, Wry};
#[cfg(not(feature = "test-dialogs"))]
use tauri_plugin_dialog::DialogExt;

/// Asks which dossier to open; `None` when nothing was chosen.
#[cfg(not(feature = "test-dialogs"))]
pub(crate) fn dossier(app: &AppHandle<Wry>) -> Option<PathBuf> {
    let chosen = app
        .dialog()
        .file()
        .add_filter("Jauge", &["jauge"])
        .blocking_pick_file();
    chosen.and_then(|file| file.into_path().ok())
}

/// Asks where to save a report; `None` when nothing was chosen.
#[cfg(not(feature = "test-dialogs"))]
pub(crate) fn report(app: &AppHandle<Wry>, name: &str) -> Option<PathBuf> {
    let chosen = app
        .dialog()
        .file()
        .add_filter("PDF", &["pdf"])
        .set_file_name(name)
        .blocking_save_file();
    let path = chosen.and_then(|file| file.into_path().ok())?;
    // Some systems do not add the extension of the filter.
    let is_pdf = path
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("pdf"));
    Some(if is_pdf {
        path
    } else {
        PathBuf::from(format!("{}.pdf", path.display()))
    })
}

/// In tests of the real window nobody can answer a dialog of the system: the environment does.
#[cfg(feature = "test-dialogs")]
pub(crate) fn dossier(_: &AppHandle<Wry>) -> Option<PathBuf> {
    std::env::var_os("JAUGE_TEST_OPEN").map(PathBuf::from)
}

/// In tests of the real window nobody can answer a dialog of the system: the environment does.
#[cfg(feature = "test-dialogs")]
pub(crate) fn report(_: &AppHandle<Wry>, name: &str) -> Option<PathBuf> {
    std::env::var_os("JAUGE_TEST_SAVE").map(|folder| PathBuf::from(folder).join(name))
}
