//! Makes up dossiers and documents of hostile texts, many more than the test command does, and prints and checks each.

use std::time::SystemTime;

use crate::Outcome;
use crate::place::Place;
use crate::process::{self, say};
use crate::setup::{self, Want};

/// Cases of each kind where no number is given.
const CASES: u32 = 200;

/// Where the tests that make their cases up take their chance from.
pub(crate) const SEED: &str = "PROPTEST_RNG_SEED";

/// What the tests that take part are called by.
const TESTS: [(&str, &str); 2] = [
    ("jauge-report", "any_text_anywhere"),
    ("jauge-app", "any_text_in_any_place"),
];

/// Runs them with that many cases, by a chance that is told so that a finding can be had again.
pub(crate) fn fuzz(place: &Place, words: &[String]) -> Outcome {
    let cases: u32 = match words {
        [] => CASES,
        [number] => number
            .parse()
            .map_err(|_| format!("“{number}” is no number of cases"))?,
        _ => return Err("`cargo xtask fuzz` takes a number of cases".into()),
    };
    setup::prepare(place, &[Want::Build])?;
    let seed = std::env::var(SEED).unwrap_or_else(|_| chance());
    say(&format!(
        "{cases} cases each; to have them again, set {SEED}={seed}"
    ));
    for (package, test) in TESTS {
        let what = format!("{package}: {test}");
        let mut command = place.cargo(["test", "--package", package, "--lib", test]);
        command.env(SEED, &seed).env("PROPTEST_CASES", cases.to_string());
        process::run(&what, &mut command).done(&what)?;
    }
    Ok(())
}

/// Another number at every run.
fn chance() -> String {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    now.map_or(0, |now| now.as_millis()).to_string()
}
