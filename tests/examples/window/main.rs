//! Measures our window against the least window there can be, in one run on one machine: `cargo xtask bench window`.
//!
//! It is told the folder of the built programs, and prints one line of JSON a measurement.

#![allow(clippy::print_stdout, reason = "what is measured is what is said")]

mod fullest;
mod memory;
mod responses;
mod start;

use std::path::{Path, PathBuf};

use serde_json::json;

/// How often each program is started: enough for a median, few enough to be waited for.
const STARTS: usize = 9;

/// A home folder, empty at each start, and the programs.
struct Bench {
    programs: PathBuf,
    folder: tempfile::TempDir,
}

impl Bench {
    fn program(&self, name: &str) -> PathBuf {
        self.programs.join(name)
    }

    /// A home folder in which nothing has ever been started.
    fn home(&self) -> tempfile::TempDir {
        let home = tempfile::tempdir_in(self.folder.path()).expect("a folder");
        for name in ["config", "data", "cache", "Documents"] {
            std::fs::create_dir(home.path().join(name)).expect("an empty folder");
        }
        home
    }
}

/// Says what was measured: the median, and the worst.
fn say(what: &str, way: &str, unit: &str, mut values: Vec<f64>) {
    values.sort_by(f64::total_cmp);
    let (median, worst) = (values[values.len() / 2], values[values.len() - 1]);
    println!(
        "{}",
        json!({"what": what, "way": way, "unit": unit, "median": median, "worst": worst})
    );
}

fn main() {
    let programs = std::env::args_os().nth(1).expect("the folder of the programs");
    let bench = Bench {
        programs: Path::new(&programs).to_owned(),
        folder: tempfile::tempdir().expect("a folder"),
    };
    let fullest = fullest::dossier(&bench.program("jauge-cli"), bench.folder.path());
    start::measure(&bench, &fullest);
    responses::measure(&bench, &fullest);
}
