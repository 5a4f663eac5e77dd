//! Reports of fictional venues, whole.

use std::error::Error;

use jauge_app::domain::dossier::Dossier;
use jauge_app::l10n::Locale;
use jauge_app::wire::{Paper, ReportOptions};
use jauge_app::{example, exchange, report};
use jauge_report::document::Document;

/// The report of the filled example.
pub(crate) fn example() -> Result<Document, Box<dyn Error>> {
    document(&filled()?)
}

/// The report of the fullest dossier.
pub(crate) fn fullest() -> Result<Document, Box<dyn Error>> {
    let mut whole = serde_json::from_str(&exchange::write(&filled()?))?;
    jauge_tests::fullest::fill(&mut whole);
    document(&exchange::read(whole.to_string().as_bytes()).map_err(|error| format!("{error:?}"))?)
}

fn filled() -> Result<Dossier, Box<dyn Error>> {
    let locale = Locale::parse("fr-CA").map_err(|error| format!("{error:?}"))?;
    Ok(example::dossier(locale).map_err(|error| format!("{error:?}"))?)
}

fn document(dossier: &Dossier) -> Result<Document, Box<dyn Error>> {
    let latest = dossier.assessments.last().ok_or("a diagnostic")?;
    let options = ReportOptions {
        locale: "fr-CA".to_owned(),
        paper: Paper::Letter,
        contents: ReportOptions::CONTENTS.map(str::to_owned).to_vec(),
        confidential: false,
        logo: false,
    };
    let date = jiff::civil::date(2026, 11, 22).at(14, 5, 0, 0);
    Ok(report::document(dossier, &latest.id, &options, date).map_err(|error| format!("{error:?}"))?)
}
