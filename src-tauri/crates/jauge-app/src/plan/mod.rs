//! The plan during the year: what was accepted, how far it has come, and the files that carry it away.

pub(crate) mod calendar;
mod figures;
mod record;
mod sheet;
mod table;
#[cfg(test)]
mod tests;
pub(crate) mod words;
mod workbook;

use jauge_core::advice::{Advice, advise};
use jauge_core::decisions::{Decision, Subject};
use jauge_core::dossier::Dossier;
use jauge_core::model::Edition;
use jauge_core::plan::{Action, Load, actions, load};
use jauge_core::scoring::score;
use jauge_l10n::Texts;
use jiff::Zoned;
use jiff::civil::Date;

use crate::error::PublicError;
use crate::wire::PlanFormat;
use crate::{dossier, editions};

pub use figures::PlanFigures;
pub use record::{find, record};
pub use words::{id_of, status as status_in_words};

/// The plan of a dossier on a day, beside the advice on its latest assessment.
#[derive(Debug)]
pub struct Plan<'a> {
    /// The dossier.
    pub dossier: &'a Dossier,
    /// The edition of the latest assessment.
    pub edition: &'static Edition,
    /// The texts, with those of the edition first.
    pub texts: Texts,
    /// The day.
    pub today: Date,
    /// The actions, in the order of attention.
    pub actions: Vec<Action<'a>>,
    /// What they ask of the team.
    pub load: Load,
    /// Advice that nobody has decided on yet.
    pub undecided: usize,
}

impl<'a> Plan<'a> {
    /// Reads the plan.
    ///
    /// # Errors
    /// `NoAssessment`, `UnknownEdition`.
    pub fn read(dossier: &'a Dossier, texts: &Texts, today: Date) -> Result<Self, PublicError> {
        let latest = dossier::assessment(dossier, None)?;
        let stood = dossier::stood(dossier, &latest.id)?;
        let assessment = dossier::assessment(&stood, Some(latest.id.as_str()))?;
        let edition = editions::of(&stood, assessment)?;
        let scores = score(edition, &stood.profile, assessment);
        let advice = advise(edition, stood.venue(&latest.id), assessment, &scores);
        let actions = actions(edition, &advice, &dossier.decisions, today);
        Ok(Self {
            dossier,
            edition,
            texts: editions::texts(dossier, latest, *texts),
            today,
            load: load(dossier.venue(&latest.id), &actions, today),
            undecided: undecided(&advice, &dossier.decisions),
            actions,
        })
    }

    /// The name of the dimension that an action makes rise.
    pub(crate) fn area(&self, action: &Action<'_>) -> Option<String> {
        let practice = self.edition.practice(action.practice.as_ref()?.as_str())?;
        self.texts.model(&format!("dim-{}", practice.dimension))
    }
}

/// Advice that nobody has decided on yet.
fn undecided(advice: &Advice, decisions: &[Decision]) -> usize {
    let steps = advice
        .next_steps
        .iter()
        .map(|step| Subject::Step(step.id.clone()));
    let skills = advice.skills.iter().map(|one| Subject::Skill(one.id.clone()));
    let helps = advice.providers.recommended.iter();
    let helps = helps.map(|one| Subject::Provider(one.id.clone()));
    let decided = |subject: &Subject| {
        let mut on_it = decisions.iter().filter(|one| one.subject == *subject);
        on_it.any(|one| one.verdict.is_some())
    };
    let given = steps.chain(skills).chain(helps);
    given.filter(|subject| !decided(subject)).count()
}

/// The plan as a file of the kind asked for; `now` is when it is made.
///
/// # Errors
/// As [`Plan::read`].
pub fn file(
    dossier: &Dossier,
    format: PlanFormat,
    texts: &Texts,
    now: &Zoned,
) -> Result<Vec<u8>, PublicError> {
    let plan = Plan::read(dossier, texts, now.date())?;
    match format {
        PlanFormat::Xlsx => workbook::write(&plan, now.datetime()),
        PlanFormat::Csv => table::write(&plan),
        PlanFormat::Ics => Ok(calendar::due(
            &dossier.profile.name,
            &plan.actions,
            &plan.texts,
            now.timestamp(),
        )),
    }
}

/// How the name of a file of this kind ends.
#[must_use]
pub const fn extension(format: PlanFormat) -> &'static str {
    match format {
        PlanFormat::Xlsx => "xlsx",
        PlanFormat::Csv => "csv",
        PlanFormat::Ics => "ics",
    }
}
