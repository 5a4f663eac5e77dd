//! The report against other ways to make the same document, in one run on one machine.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Outcome;
use crate::place::Place;
use crate::process::{self, say};
use crate::setup::{self, Want, python};

const ENVIRONMENT: &str = "peers";

/// The other ways, pinned: another version may be quicker.
const PINS: &[&str] = &["typst==0.15.2", "weasyprint==70.0"];

/// Makes a document with one of them.
const SCRIPT: &str = include_str!("peer.py");

/// Runs a program and tells what it took.
const CLOCK: &str = include_str!("clock.py");

/// Documents measured: the reports of two dossiers, then reports of about so many pages.
const DOCUMENTS: [&str; 5] = ["example", "fullest", "16", "100", "500"];

/// Those that the slowest way takes minutes for.
const LONG: [&str; 2] = ["fullest", "500"];

/// Processes started of each, of which the quickest counts.
const RUNS: usize = 5;

/// What making a document once more, in a process that has made it before, is told by.
const AGAIN: &str = "again";

/// One way to make one document.
#[derive(Debug, Clone, PartialEq)]
struct Row {
    document: &'static str,
    way: &'static str,
    pages: usize,
    bytes: u64,
    /// Milliseconds of a whole process, by the clock.
    cold: f64,
    /// The same of all processors, which other programs of the machine lengthen less.
    busy: f64,
    /// Milliseconds of making it once more.
    warm: f64,
    /// Largest memory, in kilobytes; nothing where the system does not tell.
    memory: u64,
}

/// Measures and prints the table.
pub(super) fn report(place: &Place) -> Outcome {
    setup::prepare(place, &[Want::Validators])?;
    python::provide(place, ENVIRONMENT, PINS)?;
    let what = "report: build";
    let mut build = place.cargo([
        "build",
        "--release",
        "--package",
        "jauge-tests",
        "--example",
        "peers",
    ]);
    process::run(what, &mut build).done(what)?;
    let folder = place.target.join("measured");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut rows = Vec::new();
    for document in DOCUMENTS {
        process::capture(own(place, "write", document).arg(&folder))?;
        for way in ["jauge", "typst", "weasyprint"] {
            if way != "weasyprint" || !LONG.contains(&document) {
                rows.push(measure(place, &folder, way, document)?);
            }
        }
    }
    say(&table(&rows));
    Ok(())
}

/// The program that makes the document as the shipped one does.
fn own(place: &Place, command: &str, document: &str) -> Command {
    let name = format!("peers{}", std::env::consts::EXE_SUFFIX);
    let mut program = Command::new(place.target.join("release").join("examples").join(name));
    program.args([command, document]);
    program
}

fn measure(place: &Place, folder: &Path, way: &'static str, document: &'static str) -> Result<Row, String> {
    let target = folder.join(format!("{way}-{document}.pdf"));
    let source = |kind: &str| folder.join(format!("{document}.{kind}"));
    let command = |word: &str| -> Command {
        let source = match way {
            "typst" => source("typ"),
            "weasyprint" => source("html"),
            _ => {
                let mut command = own(place, word, document);
                command.arg(&target);
                return command;
            }
        };
        let mut command = Command::new(python::program(place, ENVIRONMENT, "python"));
        command
            .args(["-c", SCRIPT, way])
            .args([source, target.clone(), fonts(place)]);
        command.arg(word);
        command
    };
    let (mut cold, mut busy) = (f64::INFINITY, f64::INFINITY);
    // A way that takes long is measured less often: chance weighs less there.
    let mut left = RUNS;
    while left > 0 {
        let measured = command("render");
        let mut clock = Command::new(python::program(place, ENVIRONMENT, "python"));
        clock.args(["-c", CLOCK]).arg(measured.get_program());
        let said = process::capture(clock.args(measured.get_args()))?;
        let (wall, processors) = read(&said).ok_or_else(|| format!("{way} took {said}"))?;
        (cold, busy) = (cold.min(wall), busy.min(processors));
        left = left.saturating_sub(1 + (wall / 2000.0) as usize);
    }
    let said = process::capture(&mut command(AGAIN))?;
    let (warm, memory) = read(&said).ok_or_else(|| format!("{way} said: {said}"))?;
    let counted = process::capture(Command::new("qpdf").arg("--show-npages").arg(&target))?;
    let bytes = fs::metadata(&target).map_err(|error| format!("{}: {error}", target.display()))?;
    Ok(Row {
        document,
        way,
        pages: counted
            .trim()
            .parse()
            .map_err(|_| format!("{way}: no pages: {counted}"))?,
        bytes: bytes.len(),
        cold,
        busy,
        warm,
        memory: memory as u64,
    })
}

fn fonts(place: &Place) -> PathBuf {
    place.root.join("src-tauri/crates/jauge-report/fonts")
}

/// Two numbers, as what is measured says them.
fn read(said: &str) -> Option<(f64, f64)> {
    let (first, second) = said.trim().split_once(' ')?;
    Some((first.parse().ok()?, second.parse().ok()?))
}

fn table(rows: &[Row]) -> String {
    let mut lines = format!(
        "\n{:8} {:11} {:>5} {:>9} {:>9} {:>9} {:>9} {:>8} {:>8}   {:>7} {:>7} {:>7} {:>7}\n",
        "report",
        "way",
        "pages",
        "bytes",
        "cold ms",
        "cpu ms",
        "warm ms",
        "ms/page",
        "peak MB",
        "cold ×",
        "cpu ×",
        "warm ×",
        "bytes ×"
    );
    let mut own: Option<&Row> = None;
    for row in rows {
        let (each, memory) = (row.warm / row.pages as f64, row.memory as f64 / 1024.0);
        lines += &format!(
            "{:8} {:11} {:>5} {:>9} {:>9.1} {:>9.1} {:>9.1} {each:>8.2} {memory:>8.1}",
            row.document, row.way, row.pages, row.bytes, row.cold, row.busy, row.warm
        );
        match own.filter(|_| row.way != "jauge") {
            // How many times the report's own figure the other's is.
            Some(own) => {
                let bytes = row.bytes as f64 / own.bytes as f64;
                let (cold, busy) = (row.cold / own.cold, row.busy / own.busy);
                let warm = row.warm / own.warm;
                lines += &format!("   {cold:>7.1} {busy:>7.1} {warm:>7.1} {bytes:>7.1}\n");
            }
            None => {
                own = Some(row);
                lines += "\n";
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_is_told_as_so_many_times_the_report() {
        let row = |way, bytes, cold| Row {
            document: "16",
            way,
            pages: 16,
            bytes,
            cold,
            busy: cold / 2.0,
            warm: 10.0,
            memory: 2048,
        };
        let table = table(&[row("jauge", 100, 20.0), row("typst", 250, 90.0)]);
        let last = table.lines().last().expect("a row");
        assert!(last.ends_with("4.5     4.5     1.0     2.5"), "{table}");
    }

    #[test]
    fn what_is_said_is_read() {
        assert_eq!(read("12.5 4096\n"), Some((12.5, 4096.0)));
        assert_eq!(read("nothing"), None);
    }
}
