use clap::ArgMatches;
use jauge_app::by_hand;
use jauge_app::domain::dossier::Dossier;
use jauge_app::domain::ids::AssessmentId;
use jauge_app::error::PublicError;
use jauge_app::l10n::Texts;
use jauge_app::wire::{QuestionnaireForm, QuestionnaireOptions, ToFindOutOptions};
use jiff::Zoned;

use super::report::{paper, save};
use super::{path, read, word};
use crate::console::Console;
use crate::outcome::Outcome;

/// Prints the blank questionnaire.
pub(super) fn questionnaire(
    words: &ArgMatches,
    texts: &Texts,
    console: &mut Console,
) -> Result<Outcome, PublicError> {
    let (dossier, assessment): (Dossier, AssessmentId) = read(words).map(|(whole, one)| (whole, one.id))?;
    let options = QuestionnaireOptions {
        locale: texts.locale().tag().to_owned(),
        beside: word(words, "beside").map(str::to_owned),
        paper: paper(words),
        form: match word(words, "form") {
            Some("short") => QuestionnaireForm::Short,
            _ => QuestionnaireForm::Full,
        },
        dimension: word(words, "dimension").map(str::to_owned),
    };
    let printed = by_hand::questionnaire(&dossier, &assessment, &options, Zoned::now().datetime())?;
    save(&printed, path(words, "output"), texts, console)?;
    Ok(Outcome::Done)
}

/// Prints what is still to be found out.
pub(super) fn to_find_out(
    words: &ArgMatches,
    texts: &Texts,
    console: &mut Console,
) -> Result<Outcome, PublicError> {
    let (dossier, assessment) = read(words)?;
    let options = ToFindOutOptions {
        locale: texts.locale().tag().to_owned(),
        paper: paper(words),
    };
    let printed = by_hand::to_find_out(&dossier, &assessment.id, &options, Zoned::now().datetime())?;
    save(&printed, path(words, "output"), texts, console)?;
    Ok(Outcome::Done)
}
