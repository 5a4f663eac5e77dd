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
    let mut store = dossier::open(path(words, "dossier"))?;
    let whole = store.dossier()?;
    let edition = editions::of(&whole, dossier::assessment(&whole, None)?)?;
    let list = dossier::read_contacts(path(words, "list"), edition)?;
    let taken_in = dossier::take_in(&whole.contacts, list);
    dossier::put_contacts(&mut store, edition, &taken_in.contacts)?;
    console.tell(&msg::cli::taken_in(texts, taken_in.added, taken_in.updated));
    Ok(Outcome::Done)
}
