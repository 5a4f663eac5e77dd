//! Where things are on this machine.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use jauge_app::Environment;
use tauri::{AppHandle, Manager, Wry};

/// Whether a word of the command line names a dossier rather than a command.
pub(crate) fn is_dossier(word: &OsStr) -> bool {
    Path::new(word)
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("jauge"))
}

/// The world as the use cases see it. Folders that the system does not name are looked for beside the home folder.
pub(crate) fn environment(app: &AppHandle<Wry>) -> Environment {
    let paths = app.path();
    let home = paths.home_dir().unwrap_or_else(|_| PathBuf::from("."));
    Environment {
        now: Box::new(jiff::Zoned::now),
        documents: paths.document_dir().unwrap_or_else(|_| home.clone()),
        config: paths.app_config_dir().unwrap_or_else(|_| home.join(".jauge")),
        system_locales: sys_locale::get_locales().collect(),
    }
}
