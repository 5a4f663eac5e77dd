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

/// Asks where to save a document of a suggested name, whose extension stays; `None` when nothing was chosen.
#[cfg(not(feature = "test-dialogs"))]
pub(crate) fn report(app: &AppHandle<Wry>, name: &str) -> Option<PathBuf> {
    let extension = name.rsplit_once('.').map_or("pdf", |(_, extension)| extension);
    let chosen = app
        .dialog()
        .file()
        .add_filter(extension.to_uppercase(), &[extension])
        .set_file_name(name)
        .blocking_save_file();
    chosen.and_then(|file| file.into_path().ok())
}

/// Asks which list of providers to take in; `None` when nothing was chosen.
#[cfg(not(feature = "test-dialogs"))]
pub(crate) fn contacts(app: &AppHandle<Wry>) -> Option<PathBuf> {
    let chosen = app
        .dialog()
        .file()
        .add_filter("JSON", &["json"])
        .blocking_pick_file();
    chosen.and_then(|file| file.into_path().ok())
}

/// Asks which picture to take as the logo; `None` when nothing was chosen.
#[cfg(not(feature = "test-dialogs"))]
pub(crate) fn logo(app: &AppHandle<Wry>) -> Option<PathBuf> {
    let chosen = app
        .dialog()
        .file()
        .add_filter("JPEG, PNG, SVG", &["png", "jpg", "jpeg", "svg"])
        .blocking_pick_file();
    chosen.and_then(|file| file.into_path().ok())
}

/// Asks for the folder of a network's own edition; `None` when nothing was chosen.
#[cfg(not(feature = "test-dialogs"))]
pub(crate) fn edition(app: &AppHandle<Wry>) -> Option<PathBuf> {
    let chosen = app.dialog().file().blocking_pick_folder();
    chosen.and_then(|folder| folder.into_path().ok())
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

/// In tests of the real window nobody can answer a dialog of the system: the environment does.
#[cfg(feature = "test-dialogs")]
pub(crate) fn contacts(_: &AppHandle<Wry>) -> Option<PathBuf> {
    std::env::var_os("JAUGE_TEST_OPEN").map(PathBuf::from)
}

/// In tests of the real window nobody can answer a dialog of the system: the environment does.
#[cfg(feature = "test-dialogs")]
pub(crate) fn logo(_: &AppHandle<Wry>) -> Option<PathBuf> {
    std::env::var_os("JAUGE_TEST_OPEN").map(PathBuf::from)
}

/// In tests of the real window nobody can answer a dialog of the system: the environment does.
#[cfg(feature = "test-dialogs")]
pub(crate) fn edition(_: &AppHandle<Wry>) -> Option<PathBuf> {
    std::env::var_os("JAUGE_TEST_FOLDER").map(PathBuf::from)
}
