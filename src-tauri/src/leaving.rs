//! Closing the window saves what is being typed: the page is told, says when it is done, and only then the window goes.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tauri::{AppHandle, Manager, Window, WindowEvent, Wry};

/// How long a page that does not answer is waited for.
const PATIENCE: Duration = Duration::from_secs(2);

/// Whether the page was told that the window is closing.
#[derive(Default)]
pub(crate) struct Leaving(AtomicBool);

/// Holds the window back the first time it is to be closed.
pub(crate) fn on_event(window: &Window<Wry>, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else {
        return;
    };
    if window.state::<Leaving>().0.swap(true, Ordering::SeqCst) {
        return;
    }
    let Some(page) = window.get_webview_window(window.label()) else {
        return;
    };
    if page
        .eval("window.dispatchEvent(new Event('jauge-leaving'))")
        .is_err()
    {
        return;
    }
    api.prevent_close();
    let app = window.app_handle().clone();
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        close(&app);
    });
}

/// Closes the window for good.
pub(crate) fn close(app: &AppHandle<Wry>) {
    for window in app.webview_windows().values() {
        // A window that is gone already is what was wanted.
        let _ = window.destroy();
    }
}
