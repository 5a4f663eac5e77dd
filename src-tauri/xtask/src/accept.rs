//! Rewrites the generated and golden files that tests compare, for a person to look at in the difference.

use crate::Outcome;
use crate::notices;
use crate::place::{Place, TESTED};
use crate::process::{self, say};
use crate::setup::{self, Want};

/// Rewrites what the parts named compare; all of them when none is.
pub(crate) fn accept(place: &Place, parts: &[String]) -> Outcome {
    if let Some(unknown) = parts.iter().find(|part| !["rust", "ui"].contains(&part.as_str())) {
        return Err(format!(
            "there is no part “{unknown}” to accept; there are: rust ui"
        ));
    }
    let wanted = |part: &str| parts.is_empty() || parts.iter().any(|named| named == part);
    setup::prepare(place, &[Want::Build, Want::Interface, Want::Browser])?;
    if wanted("rust") {
        rust(place)?;
    }
    if wanted("ui") {
        interface(place)?;
    }
    say("\nRewritten; look at the difference before committing it.");
    Ok(())
}

fn rust(place: &Place) -> Outcome {
    notices::write(place)?;
    process::run("interface: build", &mut place.npm(["run", "--silent", "build"]))
        .done("the interface's build")?;
    let mut command = place.cargo(["test", "--workspace", "--no-fail-fast", "--features", TESTED]);
    command.env("JAUGE_ACCEPT", "1").env("INSTA_UPDATE", "always");
    // The journeys in the real window compare no file.
    command.args(["--lib", "--bins"]);
    for (_, name) in place.targets("test")? {
        if !name.starts_with("window") {
            command.args(["--test", &name]);
        }
    }
    process::run("rust: tests", &mut command).done("a test that compares no file, or cannot rewrite it,")
}

fn interface(place: &Place) -> Outcome {
    let unit = process::run(
        "interface: unit tests",
        &mut place.npm(["run", "--silent", "test", "--", "--update"]),
    );
    let mut command = place.npm(["run", "--silent", "test:ui", "--", "--update-snapshots"]);
    if let Some(browser) = setup::browser() {
        command.env("JAUGE_CHROMIUM", browser);
    }
    let rendered = process::run("interface: rendered", &mut command);
    unit.done("the unit tests")?;
    rendered.done("the rendered interface")
}
