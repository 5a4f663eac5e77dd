use std::path::PathBuf;

use clap::ArgMatches;
use jauge_app::error::PublicError;
use jauge_app::l10n::{Texts, msg};
use jauge_app::{dossier, exchange};

use super::path;
use crate::console::Console;
use crate::outcome::Outcome;

/// Takes an exchange file in.
pub(super) fn import(
    words: &ArgMatches,
    texts: &Texts,
    console: &mut Console,
) -> Result<Outcome, PublicError> {
    let file = path(words, "dossier");
    let dossier = dossier::read_exchange(path(words, "exchange"))?;
    dossier::import(file, &dossier)?;
    console.tell(&msg::cli::imported(texts, &file.display().to_string()));
    Ok(Outcome::Done)
}

/// Writes the exchange file of a dossier.
pub(super) fn export(
    words: &ArgMatches,
    texts: &Texts,
    console: &mut Console,
) -> Result<Outcome, PublicError> {
    let text = exchange::write(&dossier::load(path(words, "dossier"))?);
    match words.get_one::<PathBuf>("output") {
        Some(output) => {
            dossier::save_file(output, text.as_bytes())?;
            console.tell(&msg::cli::written(texts, &output.display().to_string()));
        }
        None => console.print(&text),
    }
    Ok(Outcome::Done)
}
