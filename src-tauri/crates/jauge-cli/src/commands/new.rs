use std::path::PathBuf;

use clap::ArgMatches;
use jauge_app::dossier;
use jauge_app::error::PublicError;
use jauge_app::l10n::{Texts, msg};
use jauge_app::model_check::read_own;
use jiff::Zoned;

use super::{model, path};
use crate::console::Console;
use crate::outcome::Outcome;

/// Creates a dossier from a profile, in the program's edition or in that of a network.
pub(super) fn obey(words: &ArgMatches, texts: &Texts, console: &mut Console) -> Result<Outcome, PublicError> {
    let (file, source) = (path(words, "dossier"), path(words, "profile"));
    let profile = dossier::read_profile(source)?;
    let today = Zoned::now().date();
    let first = match words.get_one::<PathBuf>("edition") {
        None => dossier::first(profile, today),
        Some(folder) => {
            let (own, findings) = read_own(folder)?;
            if !findings.is_empty() {
                return Ok(model::tell(&findings, texts, console));
            }
            dossier::first_with(profile, today, own)?
        }
    };
    dossier::create(file, &first)?;
    console.tell(&msg::cli::created(texts, &file.display().to_string()));
    Ok(Outcome::Done)
}
