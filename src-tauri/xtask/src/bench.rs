//! Runs the benchmarks and prints each as a ratio against its floor or peer: a time alone says more about the
//! machine than about the program.

mod report;
mod window;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use serde_json::Value;

use crate::Outcome;
use crate::place::Place;
use crate::process::{self, say};
use crate::setup::{self, Want};

/// In a group of measurements, what the others are compared with: the least that the task can cost, or another
/// program's way of doing it.
fn is_base(name: &str) -> bool {
    name == "floor" || name.starts_with("floor-") || name.starts_with("peer")
}

/// Runs the benchmarks of every package that has some, then the report against its peers; or a part alone. The window is
/// only measured when it is named: its release takes long to build.
pub(crate) fn bench(place: &Place, parts: &[String]) -> Outcome {
    setup::prepare(place, &[Want::Build])?;
    match parts {
        [] => {
            measured(place)?;
            report::report(place)
        }
        [part] if part == "report" => report::report(place),
        [part] if part == "window" => window::window(place),
        _ => Err("`cargo xtask bench` knows two parts: report and window".into()),
    }
}

fn measured(place: &Place) -> Outcome {
    let benches = place.targets("bench")?;
    if benches.is_empty() {
        return Err("no package has a benchmark".into());
    }
    let start = SystemTime::now();
    for (package, name) in &benches {
        let what = format!("{package}: {name}");
        process::run(
            &what,
            &mut place.cargo(["bench", "--package", package, "--bench", name]),
        )
        .done(&what)?;
    }
    let mut groups = BTreeMap::new();
    read(&place.target.join("criterion"), start, &mut groups);
    if groups.is_empty() {
        return Err("the benchmarks left no measurement".into());
    }
    say(&table(&groups));
    Ok(())
}

/// Measurements in nanoseconds, by group and name.
type Groups = BTreeMap<String, BTreeMap<String, f64>>;

/// Collects what was measured since the start; older measurements may be of benchmarks that are gone.
fn read(folder: &Path, start: SystemTime, groups: &mut Groups) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
    {
        let measured = path.join("new");
        let fresh = fs::metadata(measured.join("estimates.json"))
            .and_then(|file| file.modified())
            .is_ok_and(|when| when >= start);
        if !fresh {
            read(&path, start, groups);
            continue;
        }
        let json = |name: &str| -> Option<Value> {
            serde_json::from_str(&fs::read_to_string(measured.join(name)).ok()?).ok()
        };
        if let (Some(named), Some(estimates)) = (json("benchmark.json"), json("estimates.json")) {
            note(&named, &estimates, groups);
        }
    }
}

/// A measurement's group, and its name there: the function, with the parameter where there is one.
fn note(named: &Value, estimates: &Value, groups: &mut Groups) {
    let text = |key: &str| named[key].as_str().map(str::to_owned);
    let mut group = text("group_id").unwrap_or_default();
    let name = match (text("function_id"), text("value_str")) {
        (Some(function), Some(value)) => {
            group = format!("{group} {value}");
            function
        }
        (Some(function), None) => function,
        (None, value) => value.unwrap_or_else(|| group.clone()),
    };
    // The median, which a busy machine moves less than the mean.
    if let Some(time) = estimates["median"]["point_estimate"].as_f64() {
        groups.entry(group).or_default().insert(name, time);
    }
}

fn table(groups: &Groups) -> String {
    let mut lines = format!(
        "\n{:30}  {:20}  {:>12}  {:20}  {:>8}\n",
        "what", "way", "time", "against", "ratio"
    );
    for (group, ways) in groups {
        let bases: Vec<(&String, &f64)> = ways.iter().filter(|(name, _)| is_base(name)).collect();
        for (name, time) in ways {
            let row = format!("{group:30}  {name:20}  {:>12}", unit(*time));
            if is_base(name) || bases.is_empty() {
                lines += &format!("{row}\n");
                continue;
            }
            for (base, floor) in &bases {
                lines += &format!("{row}  {base:20}  {:>8.2}\n", time / **floor);
            }
        }
    }
    lines
}

fn unit(nanoseconds: f64) -> String {
    match nanoseconds {
        time if time < 1e3 => format!("{time:.0} ns"),
        time if time < 1e6 => format!("{:.1} µs", time / 1e3),
        time if time < 1e9 => format!("{:.2} ms", time / 1e6),
        time => format!("{:.2} s", time / 1e9),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_way_is_a_ratio_of_its_floor() {
        let mut groups = Groups::new();
        for (name, time) in [("floor", 200.0), ("jauge", 500.0)] {
            let named = json!({"group_id": "answer", "function_id": name});
            note(&named, &json!({"median": {"point_estimate": time}}), &mut groups);
        }
        let table = table(&groups);
        let row = table.lines().find(|line| line.contains("jauge")).expect("a row");
        assert!(row.ends_with("2.50"), "{table}");
        assert!(row.contains("floor"), "{table}");
    }

    #[test]
    fn times_read_in_their_unit() {
        assert_eq!(unit(12.0), "12 ns");
        assert_eq!(unit(2_500_000.0), "2.50 ms");
    }
}
