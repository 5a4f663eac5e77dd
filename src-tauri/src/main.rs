//! The desktop shell: one window over the use cases of `jauge-app`. Whatever can be tested without a window is not here.

// On Windows, a console would open behind the window.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod commands;
mod dialogs;
mod leaving;
mod places;
mod title;
mod window;

use std::process::ExitCode;

fn main() -> ExitCode {
    // Known to cure blank windows on some drivers, and halves the time to start. An explicit choice is left alone.
    // First thing, while there is one thread: the environment is not to be changed afterwards.
    if cfg!(target_os = "linux") && std::env::var_os("WEBKIT_DISABLE_DMABUF_RENDERER").is_none() {
        std::env::set_var("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    }
    let words: Vec<_> = std::env::args_os().skip(1).collect();
    match words.as_slice() {
        [] => window::run(None),
        [file] if places::is_dossier(file) => window::run(Some(file.into())),
        _ => jauge_cli::run(std::env::args_os()),
    }
}
