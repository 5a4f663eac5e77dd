//! Puts the filled example's PDFs through validators that know nothing of this project.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::count::Count;
use super::report::Report;
use crate::example;
use crate::place::Place;
use crate::process::{self, Ran};
use crate::setup::validator;

/// What the example prints besides its reports: words of the command line.
const OTHERS: [&[&str]; 5] = [
    &["brief", "developer"],
    &["handover"],
    &["questionnaire"],
    &["questionnaire", "--beside", "en-CA"],
    &["to-find-out"],
];
/// Languages and papers they are printed in.
const EDITIONS: [(&str, &str); 2] = [("fr-CA", "letter"), ("en", "a4")];

/// Every document by every validator; a finding is a failure.
pub(super) fn documents(place: &Place, report: &mut Report) {
    let folder = place.target.join("tested-example");
    match make(place, &folder) {
        Ok((reports, others)) => {
            validate(place, &reports, "warning", report);
            // Papers to fill by hand are half empty on purpose, and what people typed is not made a link.
            validate(place, &others, "error", report);
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

/// The reports of the example, and what it prints besides.
fn make(place: &Place, folder: &Path) -> Result<(Vec<PathBuf>, Vec<PathBuf>), String> {
    let reports = example::make(place, folder)?;
    let mut others = Vec::new();
    let dossier = example::files(folder, "jauge")?.into_iter().next();
    let dossier = dossier.ok_or("the example holds no dossier")?;
    for (index, words) in OTHERS.iter().enumerate() {
        for (language, paper) in EDITIONS {
            let file = folder.join(format!("{}-{index}-{language}.pdf", words[0]));
            let mut command = Command::new(place.built("jauge-cli"));
            command
                .arg(words[0])
                .arg(&dossier)
                .args(&words[1..])
                .arg("-o")
                .arg(&file);
            command.args(["--lang", language, "--paper", paper]);
            process::run("example", &mut command).done(&format!("`jauge-cli {}`", words[0]))?;
            others.push(file);
        }
    }
    Ok((reports, others))
}

fn validate(place: &Place, documents: &[PathBuf], least: &str, report: &mut Report) {
    for (name, program, args) in validators(place, least) {
        for document in documents {
            let mut command = Command::new(&program);
            report.step(
                &format!("documents: {name}"),
                Count::Whole,
                command.args(&args).arg(document),
            );
        }
    }
}

/// The programs that judge a document; `least` is the mildest finding that fails where findings have degrees.
fn validators<'a>(place: &Place, least: &'a str) -> [(&'static str, PathBuf, Vec<&'a str>); 3] {
    [
        (
            "outloud",
            validator(place, "outloud"),
            vec!["--fail-on", least, "--no-info"],
        ),
        ("pdfua", validator(place, "pdfua"), vec!["check"]),
        ("qpdf", "qpdf".into(), vec!["--check"]),
    ]
}
