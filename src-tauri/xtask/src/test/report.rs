//! What the steps came to: the failures again, a table, and one line of counts.

use std::process::Command;
use std::time::Duration;

use super::count::{self, Count};
use crate::Outcome;
use crate::process::{self, Ran, say, seconds};

/// How many last lines of a failed step are said again at the end.
const TAIL: usize = 40;

/// What one step came to.
struct Row {
    step: String,
    passed: usize,
    failed: usize,
    time: Duration,
    /// What it printed, kept only when it failed.
    output: String,
}

/// The steps done so far.
#[derive(Default)]
pub(super) struct Report {
    rows: Vec<Row>,
    /// The tests that failed once and passed when they were tried again.
    unsteady: Vec<String>,
}

impl Report {
    /// Runs a step and notes what it came to.
    pub(super) fn step(&mut self, name: &str, count: Count, command: &mut Command) -> bool {
        let ran = process::run(name, command);
        self.note(name, count, ran)
    }

    /// Notes what a step came to that has run already. A step said twice in a row is one: its counts add up.
    pub(super) fn note(&mut self, name: &str, count: Count, ran: Ran) -> bool {
        let (passed, failed) = count.of(&ran);
        if let Count::Playwright = count {
            self.unsteady.extend(count::unsteady(&ran.output));
        }
        let output = if failed > 0 { ran.output } else { String::new() };
        match self.rows.last_mut().filter(|row| row.step == name) {
            Some(row) => {
                row.passed += passed;
                row.failed += failed;
                row.time += ran.time;
                row.output += &output;
            }
            None => self.rows.push(Row {
                step: name.into(),
                passed,
                failed,
                time: ran.time,
                output,
            }),
        }
        failed == 0
    }

    fn totals(&self) -> (usize, usize) {
        self.rows.iter().fold((0, 0), |(passed, failed), row| {
            (passed + row.passed, failed + row.failed)
        })
    }

    /// Says what failed, the table, and last the counts alone on their line.
    pub(super) fn close(&self) -> Outcome {
        for row in self.rows.iter().filter(|row| row.failed > 0) {
            say(&format!("\n==> {} failed; its last lines:", row.step));
            let lines: Vec<&str> = row.output.lines().collect();
            for line in &lines[lines.len().saturating_sub(TAIL)..] {
                say(line);
            }
        }
        if !self.unsteady.is_empty() {
            say("\n==> passed only when tried again:");
            self.unsteady.iter().for_each(|name| say(name));
        }
        say(&self.table());
        let (passed, failed) = self.totals();
        say(&format!("{passed} passed, {failed} failed"));
        self.verdict()
    }

    fn verdict(&self) -> Outcome {
        if self.totals().1 == 0 {
            Ok(())
        } else {
            // The counts are the last word: there is no sentence to add.
            Err(String::new())
        }
    }

    fn table(&self) -> String {
        let width = self
            .rows
            .iter()
            .map(|row| row.step.chars().count())
            .max()
            .unwrap_or(0);
        let mut table = format!(
            "\n{:width$}  {:>7}  {:>7}  {:>12}\n",
            "step", "passed", "failed", "time"
        );
        for row in &self.rows {
            let time = seconds(row.time);
            table += &format!(
                "{:width$}  {:>7}  {:>7}  {time:>12}\n",
                row.step, row.passed, row.failed
            );
        }
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(rows: &[(&str, usize, usize)]) -> Report {
        let row = |(step, passed, failed): &(&str, usize, usize)| Row {
            step: (*step).into(),
            passed: *passed,
            failed: *failed,
            time: Duration::from_millis(1500),
            output: String::new(),
        };
        Report {
            rows: rows.iter().map(row).collect(),
            unsteady: Vec::new(),
        }
    }

    #[test]
    fn the_table_lines_up_and_the_totals_add_up() {
        let report = report(&[("one", 2, 0), ("another", 10, 1)]);
        assert_eq!(report.totals(), (12, 1));
        let lengths: Vec<usize> = report.table().lines().skip(1).map(str::len).collect();
        assert_eq!(lengths.len(), 3);
        assert!(
            lengths.iter().all(|length| *length == lengths[0]),
            "{}",
            report.table()
        );
    }

    #[test]
    fn a_step_said_twice_is_one_row() {
        let mut report = Report::default();
        for ok in [true, false, true] {
            report.note(
                "documents",
                Count::Whole,
                Ran {
                    ok,
                    output: "said".into(),
                    time: Duration::from_secs(1),
                },
            );
        }
        assert_eq!(report.totals(), (2, 1));
        assert_eq!(report.rows.len(), 1);
        assert_eq!(report.rows[0].output, "said");
    }

    #[test]
    fn one_failure_fails_the_whole() {
        assert!(report(&[("one", 2, 0)]).verdict().is_ok());
        assert!(report(&[("one", 2, 0), ("two", 5, 1)]).verdict().is_err());
    }
}
