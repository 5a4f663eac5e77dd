use clap::ArgMatches;
use jauge_app::dossier;
use jauge_app::editions;
use jauge_app::error::PublicError;
use jauge_app::l10n::{Texts, msg};

use super::path;
use crate::console::Console;
use crate::outcome::Outcome;

/// Takes a network's list of providers into the address book.
pub(super) fn obey(words: &ArgMatches, texts: &Texts, console: &mut Console) -> Result<Outcome, PublicError> {
    let list = dossier::read_contacts(path(words, "list"))?;
    let mut store = dossier::open(path(words, "dossier"))?;
    let taken_in = dossier::take_in(&store.dossier()?.contacts, list);
    // The list was read in the words of the same edition.
    dossier::put_contacts(&mut store, editions::latest(), &taken_in.contacts)?;
    console.tell(&msg::cli::taken_in(texts, taken_in.added, taken_in.updated));
    Ok(Outcome::Done)
}
