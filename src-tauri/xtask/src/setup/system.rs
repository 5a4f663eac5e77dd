//! What the system provides: found by what it does, installed by apt-get where nobody has to be asked.

use std::path::PathBuf;
use std::process::Command;

use super::Want;
use crate::Outcome;
use crate::process::{self, capture, succeeds};

/// Something the system provides, found by what it does, with the packages that bring it.
struct Tool {
    probe: Probe,
    debian: &'static str,
    fedora: &'static str,
    arch: &'static str,
}

enum Probe {
    Program(&'static str),
    Library(&'static str),
    Browser,
    PythonModules(&'static str),
    /// The registry of what assistive technology is told, and what reads it.
    Registry,
}

const fn tool(probe: Probe, debian: &'static str, fedora: &'static str, arch: &'static str) -> Tool {
    Tool {
        probe,
        debian,
        fedora,
        arch,
    }
}

/// The browser the system has, whatever its name there.
pub(crate) fn browser() -> Option<PathBuf> {
    if let Some(chosen) = std::env::var_os("JAUGE_CHROMIUM") {
        return Some(chosen.into());
    }
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
    ]
    .iter()
    .find_map(|name| found(name))
}

fn tools(want: Want) -> Vec<Tool> {
    use Probe::{Library, Program, PythonModules};
    match want {
        Want::Build => vec![
            tool(Program("cc"), "gcc libc6-dev", "gcc", "gcc"),
            tool(
                Library("webkit2gtk-4.1"),
                "libwebkit2gtk-4.1-dev",
                "webkit2gtk4.1-devel",
                "webkit2gtk-4.1",
            ),
        ],
        Want::Interface => Vec::new(),
        Want::Browser => vec![tool(Probe::Browser, "chromium", "chromium", "chromium")],
        Want::Display => vec![
            tool(
                Program("Xvfb"),
                "xvfb",
                "xorg-x11-server-Xvfb",
                "xorg-server-xvfb",
            ),
            tool(Program("import"), "imagemagick", "ImageMagick", "imagemagick"),
        ],
        Want::Driver => {
            vec![
                tool(
                    Program("WebKitWebDriver"),
                    "webkit2gtk-driver",
                    "webkitgtk6.0",
                    "webkit2gtk-4.1",
                ),
                tool(Program("dbus-daemon"), "dbus-daemon", "dbus-daemon", "dbus"),
                tool(
                    Probe::Registry,
                    "at-spi2-core gir1.2-atspi-2.0 python3-gi",
                    "at-spi2-core python3-gobject-base",
                    "at-spi2-core python-gobject",
                ),
            ]
        }
        Want::Validators => vec![
            tool(Program("pdftotext"), "poppler-utils", "poppler-utils", "poppler"),
            tool(Program("qpdf"), "qpdf", "qpdf", "qpdf"),
            tool(
                PythonModules("ensurepip, venv"),
                "python3 python3-venv",
                "python3 python3-pip",
                "python",
            ),
        ],
    }
}

/// Brings what is wanted of the system, where that can be done without asking anybody.
pub(super) fn provide(wants: &[Want]) -> Outcome {
    let tools: Vec<Tool> = wants.iter().flat_map(|want| tools(*want)).collect();
    let missing: Vec<&Tool> = tools.iter().filter(|tool| !present(tool)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if let Some(prefix) = apt() {
        let names: Vec<&str> = missing.iter().flat_map(|tool| tool.debian.split(' ')).collect();
        install(prefix, &names)?;
    }
    let still: Vec<&Tool> = missing.into_iter().filter(|tool| !present(tool)).collect();
    if still.is_empty() {
        Ok(())
    } else {
        Err(ask(&still))
    }
}

fn present(tool: &Tool) -> bool {
    match tool.probe {
        Probe::Program(name) => found(name).is_some(),
        Probe::Library(name) => succeeds(Command::new("pkg-config").args(["--exists", name])),
        Probe::Browser => browser().is_some(),
        // The system's own Python: another one on the path has not what the system's packages bring.
        Probe::Registry => succeeds(
            Command::new("/usr/bin/python3").args(["-c", "import gi; gi.require_version('Atspi', '2.0')"]),
        ),
        Probe::PythonModules(names) => {
            succeeds(Command::new("python3").args(["-c", &format!("import {names}")]))
        }
    }
}

/// Where a program stands on the PATH.
fn found(name: &str) -> Option<PathBuf> {
    let paths = std::env::var_os("PATH")?;
    std::env::split_paths(&paths)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
}

/// The words before `apt-get`, when it is there and asks for no password.
fn apt() -> Option<&'static [&'static str]> {
    found("apt-get")?;
    let root = capture(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    if root {
        Some(&[])
    } else {
        succeeds(Command::new("sudo").args(["-n", "true"])).then_some(&["sudo", "-n"])
    }
}

fn install(prefix: &[&str], names: &[&str]) -> Outcome {
    let step = |what: &str, args: &[&str]| {
        let words = [
            "env",
            "DEBIAN_FRONTEND=noninteractive",
            "apt-get",
            "-qq",
            "-o",
            "DPkg::Lock::Timeout=300",
        ];
        let line: Vec<&str> = prefix.iter().chain(&words).chain(args).copied().collect();
        process::run(what, Command::new(line[0]).args(&line[1..]))
    };
    // An old list of packages often still does: what counts is the installation.
    step("lists of system packages", &["update"]);
    let mut args = vec!["install", "--yes", "--no-install-recommends"];
    args.extend(names);
    step("system packages", &args).done("the installation of system packages")
}

/// What somebody has to do, in one sentence.
fn ask(missing: &[&Tool]) -> String {
    let list = |name: fn(&Tool) -> &'static str| {
        missing
            .iter()
            .map(|tool| name(tool))
            .collect::<Vec<_>>()
            .join(" ")
    };
    format!(
        "something of the system is missing: on Debian or Ubuntu `sudo apt-get install {}`, on Fedora \
         `sudo dnf install {}`, on Arch `sudo pacman -S {}`, then try again",
        list(|tool| tool.debian),
        list(|tool| tool.fedora),
        list(|tool| tool.arch),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_named_for_three_systems() {
        let tools = tools(Want::Build);
        let sentence = ask(&tools.iter().collect::<Vec<_>>());
        for name in [
            "gcc libc6-dev libwebkit2gtk-4.1-dev",
            "webkit2gtk4.1-devel",
            "pacman -S gcc webkit2gtk-4.1",
        ] {
            assert!(sentence.contains(name), "{name} is not in: {sentence}");
        }
    }
}
