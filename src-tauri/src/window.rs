//! The window: made once, told when another file is opened.

use std::path::PathBuf;
use std::process::ExitCode;

use jauge_app::App;
use tauri::{AppHandle, Manager, Wry};

use crate::{commands, leaving, places, title};

/// The label of the only window.
const MAIN: &str = "main";

/// Opens the window, on a dossier if one is named.
pub(crate) fn run(dossier: Option<PathBuf>) -> ExitCode {
    if !has_display() {
        return jauge_cli::refuse_without_display();
    }
    let handler = commands::builder().invoke_handler();
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, words, folder| {
            second_start(app, &words, &folder)
        }))
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(handler)
        .manage(leaving::Leaving::default())
        .setup(move |app| {
            let jauge = App::new(places::environment(app.handle()));
            if let Some(path) = dossier {
                // A refusal is told by the first screen: see `start`.
                jauge.open_at_start(&path);
            }
            app.manage(jauge);
            Ok(())
        })
        .on_window_event(leaving::on_event)
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            app.run(|_, _| {});
            ExitCode::SUCCESS
        }
        Err(error) => jauge_cli::refuse_window(&error.to_string()),
    }
}

/// Sets the title of the window to the name of the venue.
pub(crate) fn name(app: &AppHandle<Wry>, venue: Option<&str>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // A title that cannot be set is no reason to stop.
        let _ = window.set_title(&title::of(venue));
    }
}

/// A second start hands its file over and shows the window that is there.
fn second_start(app: &AppHandle<Wry>, words: &[String], folder: &str) {
    let Some(window) = app.get_webview_window(MAIN) else {
        return;
    };
    let file = words
        .iter()
        .skip(1)
        .map(std::ffi::OsStr::new)
        .find(|word| places::is_dossier(word));
    if let Some(file) = file {
        let path = PathBuf::from(folder).join(file);
        app.state::<App>().open_at_start(&path);
        // The page has no permission to listen to events: it is told by one of its own.
        let _ = window.eval("window.dispatchEvent(new Event('jauge-opened'))");
    }
    let _ = window.unminimize();
    let _ = window.set_focus();
}

fn has_display() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY")
}
