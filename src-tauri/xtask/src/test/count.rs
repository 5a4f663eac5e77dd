//! Reads from what a test program printed how many tests passed and failed.

use crate::process::Ran;

/// How a step counts.
#[derive(Clone, Copy)]
pub(crate) enum Count {
    /// The step itself is the one test.
    Whole,
    /// `test result: ok. 5 passed; 0 failed; …`, once for each target.
    Cargo,
    /// `Tests  1 failed | 11 passed (12)`.
    Vitest,
    /// `1 failed`, `1 flaky` and `12 passed (5s)`, each on its line.
    Playwright,
}

/// The tests that passed only when they were tried again, by name: Playwright lists them under `1 flaky`.
pub(crate) fn unsteady(output: &str) -> Vec<String> {
    let lines = output
        .lines()
        .map(plain)
        .skip_while(|line| !is_total(line, "flaky"));
    lines
        .skip(1)
        .take_while(|line| line.starts_with("    "))
        .map(|line| line.trim().trim_end_matches('─').trim_end().to_owned())
        .collect()
}

/// A line that says how many tests ended in this way, as `12 passed (5s)`.
fn is_total(line: &str, end: &str) -> bool {
    let mut words = line.split_whitespace();
    words.next().is_some_and(|word| word.parse::<usize>().is_ok())
        && words.next() == Some(end)
        && words.all(|word| word.starts_with('(') || word.ends_with(')'))
}

impl Count {
    /// Passed and failed. A program that fails without counting has failed once, and so has one that counts
    /// no test at all: it ran nothing, which is not what was asked.
    pub(crate) fn of(self, ran: &Ran) -> (usize, usize) {
        let (passed, failed) = match self {
            Self::Whole => (usize::from(ran.ok), 0),
            Self::Cargo => sum(&ran.output, |line| line.trim_start().starts_with("test result:")),
            Self::Vitest => sum(&ran.output, |line| line.trim_start().starts_with("Tests ")),
            Self::Playwright => sum(&ran.output, |line| {
                ["passed", "failed", "flaky"]
                    .iter()
                    .any(|end| is_total(line, end))
            }),
        };
        if failed == 0 && (!ran.ok || passed == 0) {
            (passed, 1)
        } else {
            (passed, failed)
        }
    }
}

/// Adds up the numbers that stand before “passed” and “failed” in the lines chosen. What passed when it was tried
/// again has passed.
fn sum(output: &str, chosen: impl Fn(&str) -> bool) -> (usize, usize) {
    let (mut passed, mut failed) = (0, 0);
    for line in output.lines().map(plain).filter(|line| chosen(line)) {
        let words: Vec<&str> = line.split_whitespace().collect();
        for pair in words.windows(2) {
            let Ok(number) = pair[0].parse::<usize>() else {
                continue;
            };
            match pair[1].trim_end_matches([';', ',', '.']) {
                "passed" | "flaky" => passed += number,
                "failed" => failed += number,
                _ => {}
            }
        }
    }
    (passed, failed)
}

/// The line without the colours some programs insist on.
fn plain(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut rest = line.chars();
    while let Some(letter) = rest.next() {
        if letter == '\u{1b}' {
            rest.by_ref().find(char::is_ascii_alphabetic);
        } else {
            text.push(letter);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn ran(ok: bool, output: &str) -> Ran {
        Ran {
            ok,
            output: output.into(),
            time: Duration::ZERO,
        }
    }

    #[test]
    fn cargo_counts_are_added_over_targets() {
        let output = "test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s\n\
                      noise 7 passed\n\
                      test result: FAILED. 2 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out";
        assert_eq!(Count::Cargo.of(&ran(false, output)), (7, 3));
    }

    #[test]
    fn vitest_counts_tests_and_not_files() {
        let output = " Test Files  1 failed | 4 passed (5)\n\u{1b}[2m      Tests \u{1b}[22m 1 failed | 11 passed (12)\n";
        assert_eq!(Count::Vitest.of(&ran(false, output)), (11, 1));
    }

    #[test]
    fn playwright_counts_its_closing_lines_only() {
        let output = "  ok 1 [light] › a.spec.ts:3:1 › 3 passed over (1.2s)\n\n  2 failed\n    [light] › a.spec.ts\n  1 flaky\n  12 passed (5.3s)\n";
        assert_eq!(Count::Playwright.of(&ran(false, output)), (13, 2));
        assert_eq!(Count::Playwright.of(&ran(true, "  9 passed (1.5m)\n")), (9, 0));
    }

    #[test]
    fn a_test_that_passed_at_the_second_try_is_named() {
        let output =
            "  1 flaky\n    [light] › a.spec.ts:3:1 › a part is chosen ────────\n  12 passed (5.3s)\n";
        assert_eq!(unsteady(output), ["[light] › a.spec.ts:3:1 › a part is chosen"]);
        assert_eq!(Count::Playwright.of(&ran(true, output)), (13, 0));
        assert!(unsteady("  12 passed (5.3s)\n").is_empty());
    }

    #[test]
    fn a_failure_nobody_counted_counts_once() {
        assert_eq!(Count::Cargo.of(&ran(false, "error: could not compile")), (0, 1));
        assert_eq!(Count::Whole.of(&ran(false, "")), (0, 1));
        assert_eq!(Count::Whole.of(&ran(true, "")), (1, 0));
    }

    #[test]
    fn a_run_without_any_test_is_a_failure() {
        assert_eq!(
            Count::Cargo.of(&ran(true, "test result: ok. 0 passed; 0 failed")),
            (0, 1)
        );
        assert_eq!(Count::Playwright.of(&ran(true, "")), (0, 1));
    }
}
