//! The command line of Jauge, over the same use cases as the window. The desktop program accepts the same words.
//!
//! | module | what it holds |
//! |---|---|
//! | [`grammar`] | the words that are accepted, with their help |
//! | [`misuse`] | words that are not accepted, in a sentence |
//! | [`language`] | the language of messages |
//! | [`console`] | data on standard output, messages on standard error |
//! | [`outcome`] | how a command ends, and the exit code |
//! | [`commands`] | one module a command |
//!
//! Exit codes: 0 done, 1 a check found problems, 2 wrong use, 3 input refused, 4 the system refused.

mod commands;
mod console;
mod grammar;
mod language;
mod misuse;
mod outcome;
mod table;

use std::ffi::OsString;
use std::process::ExitCode;

use jauge_app::l10n::{Texts, msg};

use console::Console;
use outcome::Outcome;

/// Obeys the words of a command line, the name of the program first.
pub fn run(words: impl IntoIterator<Item = OsString>) -> ExitCode {
    let words: Vec<OsString> = words.into_iter().collect();
    let mut console = Console::new();
    let outcome = match language::choose(&words) {
        Ok(locale) => obey(&words, &Texts::new(locale), &mut console),
        Err(refused) => Outcome::Misuse(vec![refused]),
    };
    console.end(&outcome)
}

fn obey(words: &[OsString], texts: &Texts, console: &mut Console) -> Outcome {
    let mut grammar = grammar::grammar(texts, words.first());
    match grammar.try_get_matches_from_mut(words) {
        Ok(matches) => commands::obey(&matches, texts, console),
        Err(error) => misuse::tell(&error, &mut grammar, texts, console),
    }
}

/// Says that there is no display to open the window on.
#[must_use]
pub fn refuse_without_display() -> ExitCode {
    let texts = Texts::new(language::of_system());
    Console::new().end(&Outcome::Misuse(vec![msg::cli::no_display(&texts)]))
}

/// Says that the window does not open, and why.
#[must_use]
pub fn refuse_window(detail: &str) -> ExitCode {
    let texts = Texts::new(language::of_system());
    Console::new().end(&Outcome::Refused(msg::cli::no_window(&texts, detail)))
}
