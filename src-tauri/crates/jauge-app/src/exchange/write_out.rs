//! From a dossier to the types of the file.

mod inventory;
mod logo;
mod plan;
mod providers;
mod years;

use jauge_core::answers::{Answer, Last, Reason, State};
use jauge_core::assessment::Assessment;
use jauge_core::dossier::Dossier;
use jauge_core::profile::Profile;

use super::file::{
    AnswerEntry, AssessmentEntry, AssetEntry, EditionEntry, ExchangeFile, FlowEntry, LogoEntry, Organisation,
    PlanEntry, ProviderEntry, SignedEntry, SkillEntry, ToolEntry,
};
use super::words::{self, Amount, Day, Moment, Number, Rung, Standing, Word};
use super::{FORMAT, VERSION};

impl From<&Dossier> for ExchangeFile {
    fn from(dossier: &Dossier) -> Self {
        let mut file = Self::standing(dossier);
        for (entry, assessment) in file.assessments.iter_mut().zip(&dossier.assessments) {
            entry.signed = assessment.signed.as_ref().map(SignedEntry::from);
        }
        file.logo = dossier.logo.as_ref().map(LogoEntry::from);
        file.editions = dossier.editions.iter().map(EditionEntry::from).collect();
        file
    }
}

impl ExchangeFile {
    /// A dossier without its sign-offs, its logo and the editions that it brings along.
    pub(super) fn standing(dossier: &Dossier) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            organisation: Organisation::from(&dossier.profile),
            assessments: dossier.assessments.iter().map(AssessmentEntry::from).collect(),
            tools: dossier.inventory.tools.iter().map(ToolEntry::from).collect(),
            assets: dossier.inventory.assets.iter().map(AssetEntry::from).collect(),
            flows: dossier.inventory.flows.iter().map(FlowEntry::from).collect(),
            skills: dossier.inventory.skills.iter().map(SkillEntry::from).collect(),
            plan: dossier.decisions.iter().map(PlanEntry::from).collect(),
            providers: dossier.contacts.iter().map(ProviderEntry::from).collect(),
            reminder: dossier.reminder.map(Day),
            logo: None,
            editions: Vec::new(),
        }
    }
}

impl From<&Profile> for Organisation {
    fn from(profile: &Profile) -> Self {
        Self {
            name: profile.name.clone(),
            country: profile.country.map(Word),
            legal_form: profile.legal_form.map(Word),
            disciplines: profile.disciplines.iter().copied().map(Word).collect(),
            halls: profile.halls.map(Number),
            seats: profile.seats.map(Number),
            activity: profile.activity.map(Word),
            staff: profile.staff.map(Number),
            fte: profile.fte.map(Amount),
            volunteers: profile.volunteers.map(Number),
            own_ticketing: profile.own_ticketing,
            newsletter: profile.newsletter,
            online_sales: profile.online_sales,
            free_entry: profile.free_entry,
            schools: profile.schools,
            minors: profile.minors,
            pooling: profile.pooling,
            tool_change: profile.tool_change.iter().copied().map(Word).collect(),
            hours_per_month: profile.hours_per_month.map(Amount),
            retyping_hours_per_week: profile.retyping_hours_per_week.map(Amount),
            budget_band: profile.budget_band.map(Word),
        }
    }
}

impl From<&Assessment> for AssessmentEntry {
    fn from(assessment: &Assessment) -> Self {
        Self {
            id: assessment.id.to_string(),
            date: Day(assessment.date),
            edition: assessment.edition.clone(),
            status: Word(assessment.status),
            answers: assessment
                .answers
                .iter()
                .map(|(id, answer)| (id.to_string(), AnswerEntry::from(answer)))
                .collect(),
            targets: assessment
                .targets
                .iter()
                .map(|(id, level)| (id.to_string(), Rung(*level)))
                .collect(),
            from: assessment.from.as_ref().map(ToString::to_string),
            still_true: years::still_true(&assessment.still_true),
            signed: None,
        }
    }
}

impl From<&Answer> for AnswerEntry {
    fn from(answer: &Answer) -> Self {
        let (standing, level) = match &answer.state {
            State::Level(level) => (Standing::Level, Some(*level)),
            State::Carried(last) => (Standing::Carried, last.level()),
            State::Unknown => (Standing::Unknown, None),
            State::NotApplicable(_) => (Standing::NotApplicable, None),
        };
        let reason = match &answer.state {
            State::NotApplicable(Reason::Stated(reason)) | State::Carried(Last::NotApplicable(reason)) => {
                reason.clone()
            }
            _ => String::new(),
        };
        let was = match &answer.state {
            State::Carried(Last::Unknown) => Some(words::Last::Unknown),
            State::Carried(Last::NotApplicable(_)) => Some(words::Last::NotApplicable),
            _ => None,
        };
        Self {
            state: Word(standing),
            level: level.map(Rung),
            was: was.map(Word),
            reason,
            from_profile: answer.is_from_profile(),
            note: answer.note.clone(),
            evidence: answer.evidence.clone(),
            review: answer.review,
            by: answer.by.clone(),
            ask: answer.ask.clone(),
            at: answer.at.map(Moment),
        }
    }
}
