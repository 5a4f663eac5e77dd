//! Words that do not fit, told in a sentence of the language of messages.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};
use jauge_app::l10n::{Texts, msg};

use crate::console::Console;
use crate::outcome::Outcome;

/// Tells what is wrong with the words, or prints the help or the version that they ask for.
pub(crate) fn tell(error: &Error, grammar: &mut Command, texts: &Texts, console: &mut Console) -> Outcome {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            console.print(&error.render().to_string());
            return Outcome::Done;
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            console.tell(&grammar.render_help().to_string());
            return Outcome::Misuse(vec![msg::cli::missing_command(texts)]);
        }
        _ => {}
    }
    let name = grammar.get_bin_name().unwrap_or_default();
    let help = msg::cli::see_help(texts, &format!("{name} --help"));
    Outcome::Misuse(vec![sentence(error, texts), help])
}

fn sentence(error: &Error, texts: &Texts) -> String {
    let word = |kind| context(error, kind);
    let argument = word(ContextKind::InvalidArg);
    let value = word(ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::InvalidSubcommand => msg::cli::wrong_command(texts, &word(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingRequiredArgument => msg::cli::missing(texts, &argument),
        ErrorKind::InvalidValue if value.is_empty() => msg::cli::no_value(texts, &argument),
        ErrorKind::InvalidValue
        | ErrorKind::ValueValidation
        | ErrorKind::TooManyValues
        | ErrorKind::TooFewValues
        | ErrorKind::WrongNumberOfValues
        | ErrorKind::NoEquals => msg::cli::wrong_value(texts, &value, &argument),
        ErrorKind::ArgumentConflict => msg::cli::conflict(texts, &argument),
        ErrorKind::InvalidUtf8 => msg::cli::not_text(texts),
        _ => msg::cli::wrong_option(texts, &argument),
    }
}

/// What the error is about, as it was typed or as it would be.
fn context(error: &Error, kind: ContextKind) -> String {
    let plain = |text: &String| {
        let name = text.split(" <").next().unwrap_or(text);
        name.trim_matches(['<', '>']).to_owned()
    };
    match error.get(kind) {
        Some(ContextValue::String(text)) => plain(text),
        Some(ContextValue::Strings(texts)) => texts.iter().map(plain).collect::<Vec<_>>().join(", "),
        _ => String::new(),
    }
}
