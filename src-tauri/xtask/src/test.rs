//! Runs every test, whatever fails, and ends with a table and one line of counts.

mod count;
mod documents;
mod report;

use std::time::Duration;

use crate::Outcome;
use crate::fuzz::SEED;
use crate::place::{Place, TESTED};
use crate::process::{Ran, say};
use crate::setup::{self, Want};

use count::Count;
use report::Report;

/// The parts that can be run alone, in the order in which all of them run.
const PARTS: &[&str] = &["lint", "rust", "ui", "window", "pdf"];

/// Runs all the parts, or those named.
pub(crate) fn test(place: &Place, parts: &[String]) -> Outcome {
    if let Some(unknown) = parts.iter().find(|part| !PARTS.contains(&part.as_str())) {
        return Err(format!(
            "there is no part “{unknown}”; there are: {}",
            PARTS.join(" ")
        ));
    }
    let wanted = |part: &str| parts.is_empty() || parts.iter().any(|named| named == part);
    let mut report = Report::default();
    ready(place, &wanted, &mut report);

    if wanted("lint") {
        interface_lints(place, &mut report);
    }
    if wanted("ui") {
        report.step(
            "interface: unit tests",
            Count::Vitest,
            &mut place.npm(["run", "--silent", "test"]),
        );
    }
    let compiles = wanted("lint") || wanted("rust") || wanted("window");
    if compiles {
        // The window's page is compiled into the program.
        report.step(
            "interface: build",
            Count::Whole,
            &mut place.npm(["run", "--silent", "build"]),
        );
        report.step(
            "interface: weight",
            Count::Whole,
            &mut place.npm(["run", "--silent", "weigh"]),
        );
    }
    if wanted("lint") {
        rust_lints(place, &mut report);
    }
    if wanted("rust") || wanted("window") {
        build(place, &mut report);
    } else if wanted("pdf") {
        let mut command = place.cargo(["build", "--package", "jauge-cli"]);
        report.step("rust: command line", Count::Whole, &mut command);
    }
    if wanted("rust") {
        rust(place, &mut report);
    }
    if wanted("ui") {
        rendered(place, &mut report);
    }
    if wanted("pdf") {
        documents::documents(place, &mut report);
    }
    if wanted("window") {
        window(place, &mut report);
    }
    report.close()
}

/// What cannot be set up is a failure, told at once; the rest still runs.
fn ready(place: &Place, wanted: &impl Fn(&str) -> bool, report: &mut Report) {
    let start = std::time::Instant::now();
    let wants: Vec<Want> = setup::ALL
        .iter()
        .copied()
        .filter(|want| needed(*want, wanted))
        .collect();
    let result = setup::prepare(place, &wants);
    if let Err(sentence) = &result {
        say(sentence);
    }
    let ran = Ran {
        ok: result.is_ok(),
        output: result.err().unwrap_or_default(),
        time: start.elapsed(),
    };
    report.note("set-up", Count::Whole, ran);
}

fn needed(want: Want, wanted: &impl Fn(&str) -> bool) -> bool {
    let compiles = wanted("lint") || wanted("rust") || wanted("window");
    match want {
        Want::Build => true,
        Want::Interface => compiles || wanted("ui"),
        Want::Browser => wanted("ui"),
        Want::Display | Want::Driver => wanted("window"),
        Want::Validators => wanted("pdf") || wanted("rust"),
    }
}

fn interface_lints(place: &Place, report: &mut Report) {
    for (name, script) in [
        ("interface: formatting", "format:check"),
        ("interface: rules", "lint"),
        ("interface: types and accessibility", "check"),
    ] {
        report.step(name, Count::Whole, &mut place.npm(["run", "--silent", script]));
    }
}

fn rust_lints(place: &Place, report: &mut Report) {
    report.step(
        "rust: formatting",
        Count::Whole,
        &mut place.cargo(["fmt", "--all", "--check"]),
    );
    let mut command = place.cargo([
        "clippy",
        "--quiet",
        "--workspace",
        "--all-targets",
        "--keep-going",
        "--features",
        TESTED,
    ]);
    report.step(
        "rust: rules",
        Count::Whole,
        command.args(["--", "--deny", "warnings"]),
    );
}

/// Everything is compiled once here, with the features and the packages of every later step.
fn build(place: &Place, report: &mut Report) {
    let mut command = place.cargo(["build", "--workspace", "--bins", "--tests", "--features", TESTED]);
    report.step("rust: build", Count::Whole, &mut command);
}

/// A target whose tests open the real window.
fn opens_window(name: &str) -> bool {
    name.starts_with("window")
}

/// The test command for the targets named, with the same packages and features as the build.
fn cargo_test(place: &Place, targets: &[String]) -> std::process::Command {
    let mut command = place.cargo(["test", "--workspace", "--no-fail-fast", "--features", TESTED]);
    for target in targets {
        command.args(["--test", target]);
    }
    command.env("JAUGE_PROGRAM", place.built("jauge"));
    if std::env::var_os(SEED).is_none() {
        // The same cases each time: a refusal can be repeated, and is about the change.
        command.env(SEED, "2026");
    }
    command
}

/// The test targets that open the real window, or those that do not.
fn test_targets(place: &Place, window: bool) -> Result<Vec<String>, String> {
    let mut names: Vec<String> = place.targets("test")?.into_iter().map(|(_, name)| name).collect();
    names.retain(|name| opens_window(name) == window);
    names.sort();
    names.dedup();
    Ok(names)
}

fn rust(place: &Place, report: &mut Report) {
    let (ok, output) = match test_targets(place, false) {
        Ok(targets) => {
            report.step(
                "rust: tests",
                Count::Cargo,
                cargo_test(place, &targets).args(["--lib", "--bins"]),
            );
            return;
        }
        Err(sentence) => (false, sentence),
    };
    report.note(
        "rust: tests",
        Count::Whole,
        Ran {
            ok,
            output,
            time: Duration::ZERO,
        },
    );
}

fn rendered(place: &Place, report: &mut Report) {
    let mut command = place.npm(["run", "--silent", "test:ui"]);
    if let Some(browser) = setup::browser() {
        command.env("JAUGE_CHROMIUM", browser);
    }
    report.step("interface: rendered", Count::Playwright, &mut command);
}

/// One test after the other: each takes a display and a driver of its own.
fn window(place: &Place, report: &mut Report) {
    if !cfg!(target_os = "linux") {
        say("\n==> real window: its tests need the webview and the display of Linux; left out here");
        return;
    }
    let targets = match test_targets(place, true) {
        Ok(targets) if !targets.is_empty() => targets,
        other => {
            let output = other
                .err()
                .unwrap_or_else(|| "there are no tests of the real window".into());
            report.note(
                "real window",
                Count::Whole,
                Ran {
                    ok: false,
                    output,
                    time: Duration::ZERO,
                },
            );
            return;
        }
    };
    report.step(
        "real window",
        Count::Cargo,
        cargo_test(place, &targets).args(["--", "--test-threads=1"]),
    );
}
