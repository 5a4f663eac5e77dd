use clap::ArgMatches;
use jauge_app::error::PublicError;
use jauge_app::l10n::{Locale, Texts, msg};
use jauge_app::wire::{Paper, ReportOptions};
use jauge_app::{app, dossier, example, exchange};
use jiff::Zoned;

use super::{path, report};
use crate::console::Console;
use crate::outcome::Outcome;

/// The reports of the example: a language and the paper of those who read it there.
const REPORTS: [(&str, Paper); 2] = [("fr", Paper::A4), ("en", Paper::Letter)];

/// Writes the filled example: dossier and exchange file in the language of messages, reports in both languages.
pub(super) fn obey(words: &ArgMatches, texts: &Texts, console: &mut Console) -> Result<Outcome, PublicError> {
    let folder = path(words, "folder");
    let whole = example::dossier(texts.locale())?;
    let file = folder.join(app::dossier_name(&whole.profile.name, texts.locale()));
    dossier::create(&file, &whole)?;
    console.tell(&msg::cli::created(texts, &file.display().to_string()));

    let exchange_file = file.with_extension("json");
    dossier::save_file(&exchange_file, exchange::write(&whole).as_bytes())?;
    console.tell(&msg::cli::written(texts, &exchange_file.display().to_string()));

    for (tag, paper) in REPORTS {
        let locale = Locale::parse(tag).unwrap_or(Locale::REFERENCE);
        let whole = example::dossier(locale)?;
        let options = ReportOptions {
            locale: tag.to_owned(),
            paper,
            contents: ReportOptions::usual(),
            confidential: false,
            logo: true,
        };
        let name = app::report_name(&whole.profile.name, Zoned::now().date(), locale);
        let assessment = &dossier::assessment(&whole, None)?.id;
        report::print(&whole, assessment, &options, &folder.join(name), texts, console)?;
    }
    Ok(Outcome::Done)
}
