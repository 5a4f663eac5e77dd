//! Puts the filled example's PDFs through validators that know nothing of this project.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::count::Count;
use super::report::Report;
use crate::example;
use crate::place::Place;
use crate::process::Ran;
use crate::setup::validator;

/// Every document by every validator; a finding is a failure.
pub(crate) fn documents(place: &Place, report: &mut Report) {
    let folder = place.target.join("tested-example");
    match example::make(place, &folder) {
        Ok(documents) => {
            for document in &documents {
                validate(place, document, report);
            }
        }
        Err(output) => {
            report.note(
                "documents: example",
                Count::Whole,
                Ran {
                    ok: false,
                    output,
                    time: Duration::ZERO,
                },
            );
        }
    }
}

fn validate(place: &Place, document: &Path, report: &mut Report) {
    let name = document.file_name().unwrap_or_default().to_string_lossy();
    for (validator, mut command) in validators(place) {
        let step = format!("{name}: {validator}");
        report.step(&step, Count::Whole, command.arg(document));
    }
}

fn validators(place: &Place) -> [(&'static str, Command); 3] {
    let with = |program: PathBuf, args: &[&str]| {
        let mut command = Command::new(program);
        command.args(args);
        command
    };
    [
        (
            "outloud",
            with(
                validator(place, "outloud"),
                &["--fail-on", "warning", "--no-info"],
            ),
        ),
        ("pdfua", with(validator(place, "pdfua"), &["check"])),
        ("qpdf", with("qpdf".into(), &["--check"])),
    ]
}
