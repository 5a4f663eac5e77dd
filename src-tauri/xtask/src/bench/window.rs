//! The window against the least window there can be with the same toolkit, and what the page takes to respond.

use serde_json::Value;

use crate::Outcome;
use crate::place::Place;
use crate::process::{self, say};
use crate::setup::{self, Want};

/// The way that the others are compared with.
const BARE: &str = "bare";

/// Builds both windows as they are released, measures them in one run, and prints the table.
pub(super) fn window(place: &Place) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Err("the window is measured with the display and the driver of Linux".into());
    }
    setup::prepare(
        place,
        &[Want::Build, Want::Interface, Want::Display, Want::Driver],
    )?;
    let what = "interface: build";
    process::run(what, &mut place.npm(["run", "--silent", "build"])).done(what)?;
    let what = "windows: build";
    let mut build = place.cargo([
        "build",
        "--release",
        "--package",
        "jauge",
        "--package",
        "jauge-cli",
    ]);
    build.args(["--features", "jauge/custom-protocol"]).args([
        "--bin",
        "jauge",
        "--bin",
        "jauge-cli",
        "--example",
        "bare",
    ]);
    process::run(what, &mut build).done(what)?;
    let what = "windows: measure";
    let mut measure = place.cargo([
        "run",
        "--quiet",
        "--package",
        "jauge-tests",
        "--example",
        "window",
    ]);
    measure.args(["--features", "jauge-tests/window", "--"]);
    let ran = process::run(what, measure.arg(place.target.join("release")));
    ran.done(what)?;
    say(&table(&ran.output));
    Ok(())
}

/// What was measured, a line each; other lines are of the programs.
fn table(said: &str) -> String {
    let rows: Vec<Value> = said
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect();
    let text = |row: &Value, key: &str| row[key].as_str().unwrap_or_default().to_owned();
    let number = |row: &Value, key: &str| row[key].as_f64().unwrap_or(f64::NAN);
    let mut lines = format!(
        "\n{:44}  {:24}  {:>8}  {:>8}      {:>8}\n",
        "what", "way", "median", "worst", "× bare"
    );
    for row in &rows {
        let (what, way) = (text(row, "what"), text(row, "way"));
        let base = rows
            .iter()
            .find(|base| base["what"] == row["what"] && base["way"] == BARE);
        let ratio = base.filter(|_| way != BARE).map_or_else(String::new, |base| {
            format!("{:.2}", number(row, "median") / number(base, "median"))
        });
        let line = format!(
            "{what:44}  {way:24}  {:>8.1}  {:>8.1} {:3}  {ratio:>8}",
            number(row, "median"),
            number(row, "worst"),
            text(row, "unit"),
        );
        lines += &format!("{}\n", line.trim_end());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_is_told_as_so_many_times_the_bare_window() {
        let said = r#"starting
{"what": "start", "way": "bare", "unit": "ms", "median": 400.0, "worst": 500.0}
{"what": "start", "way": "jauge", "unit": "ms", "median": 500.0, "worst": 510.5}
{"what": "answer", "way": "shown", "unit": "ms", "median": 12.0, "worst": 30.0}"#;
        let table = table(said);
        let rows: Vec<_> = table.lines().skip(2).collect();
        assert_eq!(rows.len(), 3, "{table}");
        assert!(rows[0].ends_with("500.0 ms"), "{table}");
        assert!(
            rows[1].contains("510.5 ms") && rows[1].ends_with("1.25"),
            "{table}"
        );
        assert!(
            rows[2].ends_with("30.0 ms"),
            "what has no base has no ratio: {table}"
        );
    }
}
