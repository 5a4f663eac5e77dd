use clap::ArgMatches;
use jauge_app::error::PublicError;
use jauge_app::l10n::{Texts, msg};
use jauge_app::wire::HandoverOptions;
use jauge_app::{dossier, handover};
use jiff::Zoned;

use super::path;
use super::report::paper;
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
    dossier::save_file(output, &page.bytes)?;
    let name = output.display().to_string();
    console.tell(&msg::cli::printed(texts, &name, page.pages));
    if !page.replaced.is_empty() {
        let characters: Vec<String> = page.replaced.iter().map(char::to_string).collect();
        console.tell(&msg::cli::replaced(texts, &texts.list(&characters)));
    }
    Ok(Outcome::Done)
}
