//! Puts the filled example's PDFs through validators that know nothing of this project.

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use super::count::Count;
use super::report::Report;
use crate::example;
use crate::place::Place;
use crate::process::Ran;
use crate::setup::validator;

/// Every document by every validator; a finding is a failure.
pub(super) fn documents(place: &Place, report: &mut Report) {
    let folder = place.target.join("tested-example");
    match example::make(place, &folder) {
        Ok(documents) => validate(place, &documents, report),
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

fn validate(place: &Place, documents: &[PathBuf], report: &mut Report) {
    for (name, program, args) in validators(place) {
        for document in documents {
            let mut command = Command::new(&program);
            report.step(
                &format!("documents: {name}"),
                Count::Whole,
                command.args(args).arg(document),
            );
        }
    }
}

fn validators(place: &Place) -> [(&'static str, PathBuf, &'static [&'static str]); 3] {
    [
        (
            "outloud",
            validator(place, "outloud"),
            &["--fail-on", "warning", "--no-info"],
        ),
        ("pdfua", validator(place, "pdfua"), &["check"]),
        ("qpdf", "qpdf".into(), &["--check"]),
    ]
}
