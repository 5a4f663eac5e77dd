use clap::ArgMatches;
use jauge_app::error::PublicError;
use jauge_app::l10n::Texts;
use jauge_app::wire::HandoverOptions;
use jauge_app::{dossier, handover};
use jiff::Zoned;

use super::path;
use super::report::{paper, save};
use crate::console::Console;
use crate::outcome::Outcome;

/// Prints the hand-over page.
pub(super) fn obey(words: &ArgMatches, texts: &Texts, console: &mut Console) -> Result<Outcome, PublicError> {
    let (source, output) = (path(words, "dossier"), path(words, "output"));
    let dossier = dossier::load(source)?;
    let options = HandoverOptions {
        locale: texts.locale().tag().to_owned(),
        paper: paper(words),
    };
    // The page says where the dossier is to be found: from anywhere.
    let place = std::path::absolute(source).unwrap_or_else(|_| source.clone());
    let kept = (!dossier::is_exchange(source)).then_some(place.as_path());
    let page = handover::file(&dossier, kept, &options, &Zoned::now())?;
    save(&page, output, texts, console)?;
    Ok(Outcome::Done)
}
