use clap::ArgMatches;
use jauge_app::dossier;
use jauge_app::error::PublicError;
use jauge_app::l10n::{Texts, msg};
use jiff::Zoned;

use super::path;
use crate::console::Console;
use crate::outcome::Outcome;

/// Creates a dossier from a profile.
pub(super) fn obey(words: &ArgMatches, texts: &Texts, console: &mut Console) -> Result<Outcome, PublicError> {
    let (file, source) = (path(words, "dossier"), path(words, "profile"));
    let profile = dossier::read_profile(source)?;
    dossier::create(file, &dossier::first(profile, Zoned::now().date()))?;
    console.tell(&msg::cli::created(texts, &file.display().to_string()));
    Ok(Outcome::Done)
}
