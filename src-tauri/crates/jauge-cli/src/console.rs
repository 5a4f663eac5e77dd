//! Where words go: data to standard output, messages to standard error.

use std::io::{self, Write};
use std::process::ExitCode;

use crate::outcome::Outcome;

/// The two outputs.
pub(crate) struct Console {
    failed: Option<io::Error>,
}

impl Console {
    pub(crate) const fn new() -> Self {
        Self { failed: None }
    }

    /// Prints data. A failure is kept for the end: what follows would fail as well.
    pub(crate) fn print(&mut self, text: &str) {
        if self.failed.is_none() {
            let mut out = io::stdout().lock();
            self.failed = out.write_all(text.as_bytes()).and_then(|()| out.flush()).err();
        }
    }

    /// Prints a line of data.
    pub(crate) fn line(&mut self, text: &str) {
        self.print(&format!("{text}\n"));
    }

    /// Tells something to whoever sits there. Nobody may be listening: that is no failure.
    pub(crate) fn tell(&mut self, sentence: &str) {
        let _ = writeln!(io::stderr().lock(), "{sentence}");
    }

    /// Says how it ended, and gives the exit code.
    pub(crate) fn end(&mut self, outcome: &Outcome) -> ExitCode {
        for sentence in outcome.sentences() {
            self.tell(sentence);
        }
        match &self.failed {
            // Whoever reads had enough, as `head` does: not a failure.
            Some(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::from(outcome.code()),
            Some(error) => {
                self.tell(&error.to_string());
                ExitCode::from(Outcome::Refused(String::new()).code())
            }
            None => ExitCode::from(outcome.code()),
        }
    }
}
