//! A picture of the real window, on a display that nobody sees.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::Outcome;
use crate::process::{capture, end};

/// How long the window may take to be painted.
const PATIENCE: Duration = Duration::from_secs(40);

/// A page that is not painted yet has fewer colours than any text with smooth edges.
const COLOURS: usize = 64;

/// A program that ends with the value.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        end(&mut self.0);
    }
}

/// Starts the program on a dossier in a home of its own, waits until its window stands still, and takes its
/// picture.
pub(crate) fn picture(program: &Path, dossier: Option<&Path>, to: &Path) -> Outcome {
    let (_server, display) = display()?;
    let home = to.with_extension("home");
    let _window = Running(start(program, dossier, &home, &display)?);
    let result = still(&display, to);
    // The program may still write there while it ends; what is left harms nobody.
    drop(fs::remove_dir_all(&home));
    result
}

/// The server chooses its number itself, so that it never meets another.
fn display() -> Result<(Running, String), String> {
    let mut server = Command::new("Xvfb")
        .args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1180x820x24",
            "-nolisten",
            "tcp",
        ])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("Xvfb could not be started: {error}"))?;
    let said = server.stdout.take();
    let server = Running(server);
    let mut number = String::new();
    let read = said.map(|stream| BufReader::new(stream).read_line(&mut number));
    match read {
        Some(Ok(length)) if length > 0 => Ok((server, format!(":{}", number.trim()))),
        _ => Err("Xvfb names no display".into()),
    }
}

fn start(program: &Path, dossier: Option<&Path>, home: &Path, display: &str) -> Result<Child, String> {
    let mut command = Command::new(program);
    command
        .args(dossier)
        .env("DISPLAY", display)
        .env_remove("WAYLAND_DISPLAY")
        // A running program of the same session would take the dossier over.
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
        .env("HOME", home)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    for name in [
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "XDG_CACHE_HOME",
        "XDG_DOCUMENTS_DIR",
    ] {
        let folder = home.join(name);
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        command.env(name, folder);
    }
    command
        .spawn()
        .map_err(|error| format!("{} could not be started: {error}", program.display()))
}

/// Takes pictures until two in a row are the same and show more than an empty page.
fn still(display: &str, to: &Path) -> Outcome {
    let until = Instant::now() + PATIENCE;
    let mut last = String::new();
    while Instant::now() < until {
        thread::sleep(Duration::from_millis(700));
        let mut shot = Command::new("import");
        capture(shot.args(["-display", display, "-window", "root"]).arg(to))?;
        let described = capture(Command::new("identify").args(["-format", "%k %#"]).arg(to))?;
        let colours = described
            .split(' ')
            .next()
            .and_then(|count| count.parse::<usize>().ok())
            .unwrap_or(0);
        if colours > COLOURS && described == last {
            return Ok(());
        }
        last = described;
    }
    Err("the window was not painted in time".into())
}
