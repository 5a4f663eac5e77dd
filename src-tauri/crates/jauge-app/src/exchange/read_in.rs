//! From the types of the file to a dossier: everything that the model, the limits or common sense refuse, with its place.

mod inventory;
mod logo;
mod plan;
mod providers;
mod years;

use std::collections::BTreeMap;

use jauge_core::answers::{Answer, Last, Reason, State};
use jauge_core::assessment::Assessment;
use jauge_core::codes::Coded;
use jauge_core::dossier::{Dossier, OwnEdition};
use jauge_core::ids::{AssessmentId, DimensionId, PracticeId};
use jauge_core::level::Level;
use jauge_core::limits;
use jauge_core::model::Edition;
use jauge_core::profile::Profile;

use inventory::Lists;

use super::file::{AnswerEntry, AssessmentEntry, ExchangeFile, Organisation, SignedEntry};
use super::path::Path;
use super::words::{self, Amount, Number, Rung, Standing, Word};
use crate::editions;
use crate::error::{ErrorCode, PublicError};
use crate::typed;

impl ExchangeFile {
    /// The dossier that the file tells of.
    pub(super) fn into_dossier(mut self) -> Result<Dossier, PublicError> {
        let editions = years::editions(std::mem::take(&mut self.editions))?;
        let signed: Vec<(String, SignedEntry)> = (self.assessments.iter_mut())
            .filter_map(|entry| Some((entry.id.clone(), entry.signed.take()?)))
            .collect();
        let places: Vec<String> = self.assessments.iter().map(|entry| entry.id.clone()).collect();
        let logo = self.logo.take().map(|entry| logo::logo(&entry)).transpose()?;
        let mut dossier = self.into_standing(editions)?;
        dossier.logo = logo;
        for (id, entry) in signed {
            let index = places.iter().position(|other| *other == id).unwrap_or_default();
            let path = Path::root().key("assessments").index(index).key("signed");
            years::sign_off(entry, &id, &mut dossier, &path)?;
        }
        Ok(dossier)
    }

    /// The dossier that a sign-off tells of: sign-offs do not nest, and editions stand outside.
    pub(super) fn into_stood(self, editions: &[OwnEdition]) -> Result<Dossier, PublicError> {
        let root = Path::root();
        if !self.editions.is_empty() {
            return Err(root.key("editions").error(ErrorCode::UnknownField));
        }
        if self.logo.is_some() {
            return Err(root.key("logo").error(ErrorCode::UnknownField));
        }
        if let Some(index) = self.assessments.iter().position(|entry| entry.signed.is_some()) {
            let entry = root.key("assessments").index(index);
            return Err(entry.key("signed").error(ErrorCode::UnknownField));
        }
        self.into_standing(editions.to_vec())
    }

    /// The dossier but for its sign-offs.
    fn into_standing(self, editions: Vec<OwnEdition>) -> Result<Dossier, PublicError> {
        let root = Path::root();
        let profile = self.organisation.into_profile(&root.key("organisation"))?;
        let list = root.key("assessments");
        match self.assessments.len() {
            0 => return Err(list.error(ErrorCode::MissingField)),
            count if count > limits::ASSESSMENTS => {
                return Err(list.error(ErrorCode::TooLong).with("limit", limits::ASSESSMENTS));
            }
            _ => {}
        }
        let mut dossier = Dossier {
            profile,
            reminder: self.reminder.map(|day| day.0),
            editions,
            ..Dossier::default()
        };
        for (index, entry) in self.assessments.into_iter().enumerate() {
            let path = list.index(index);
            let assessment = entry.into_assessment(&dossier, &path)?;
            if dossier.assessment(Some(&assessment.id)).is_some() {
                let error = path.key("id").error(ErrorCode::Duplicate);
                return Err(error.with("value", &assessment.id));
            }
            dossier.assessments.push(assessment);
        }
        years::check_origins(&dossier.assessments, &list)?;
        dossier.sort();
        // The inventory says what is true today, in the words of the latest assessment.
        let edition = match dossier.assessment(None) {
            Some(latest) => editions::of(&dossier, latest)?,
            None => editions::latest(),
        };
        let lists = Lists {
            tools: self.tools,
            assets: self.assets,
            flows: self.flows,
            skills: self.skills,
        };
        dossier.inventory = lists.into_inventory(edition)?;
        dossier.decisions = plan::decisions(self.plan)?;
        dossier.contacts = providers::contacts(self.providers, edition)?;
        Ok(dossier)
    }
}

/// Each entry of a list of the file, read with its place.
fn each<E, T>(
    entries: Vec<E>,
    list: &str,
    mut read: impl FnMut(E, &Path) -> Result<T, PublicError>,
) -> Result<Vec<T>, PublicError> {
    let list = Path::root().key(list);
    let entries = entries.into_iter().enumerate();
    entries
        .map(|(index, entry)| read(entry, &list.index(index)))
        .collect()
}

impl Organisation {
    /// The profile that the file tells of; `path` is where the organisation stands.
    pub(super) fn into_profile(self, path: &Path) -> Result<Profile, PublicError> {
        let name = path.key("name");
        typed::check_line(&self.name, limits::NAME, &name.to_string())?;
        if self.name.trim().is_empty() {
            return Err(name.error(ErrorCode::MissingField));
        }
        Ok(Profile {
            name: self.name,
            country: word(self.country),
            legal_form: word(self.legal_form),
            disciplines: words(&self.disciplines, &path.key("disciplines"))?,
            halls: number(self.halls),
            seats: number(self.seats),
            activity: word(self.activity),
            staff: number(self.staff),
            fte: self.fte.map(|Amount(quantity)| quantity),
            volunteers: number(self.volunteers),
            own_ticketing: self.own_ticketing,
            newsletter: self.newsletter,
            online_sales: self.online_sales,
            free_entry: self.free_entry,
            schools: self.schools,
            minors: self.minors,
            pooling: self.pooling,
            tool_change: words(&self.tool_change, &path.key("tool_change"))?,
            hours_per_month: self.hours_per_month.map(|Amount(quantity)| quantity),
            retyping_hours_per_week: self.retyping_hours_per_week.map(|Amount(quantity)| quantity),
            budget_band: word(self.budget_band),
        })
    }
}

fn word<T>(word: Option<Word<T>>) -> Option<T> {
    word.map(|Word(word)| word)
}

fn number<const MOST: u32>(number: Option<Number<MOST>>) -> Option<u32> {
    number.map(|Number(number)| number)
}

fn words<T: Coded + PartialEq>(list: &[Word<T>], path: &Path) -> Result<Vec<T>, PublicError> {
    let mut words = Vec::new();
    for (index, Word(word)) in list.iter().enumerate() {
        if words.contains(word) {
            let error = path.index(index).error(ErrorCode::Duplicate);
            return Err(error.with("value", word.code()));
        }
        words.push(*word);
    }
    Ok(words)
}

impl AssessmentEntry {
    fn into_assessment(self, dossier: &Dossier, path: &Path) -> Result<Assessment, PublicError> {
        let id = AssessmentId::parse(&self.id).ok_or_else(|| path.key("id").invalid(&self.id))?;
        let edition = editions::find(dossier, &self.edition)
            .ok_or_else(|| path.key("edition").error(ErrorCode::UnknownEdition))
            .map_err(|error| error.with("edition", typed::excerpt(&self.edition)))?;
        Ok(Assessment {
            id,
            date: self.date.0,
            edition: self.edition,
            status: self.status.0,
            answers: answers(self.answers, edition, &path.key("answers"))?,
            targets: targets(self.targets, edition, &path.key("targets"))?,
            from: years::origin(self.from.as_deref(), path)?,
            still_true: years::still_true(self.still_true, &path.key("still_true"))?,
            signed: None,
        })
    }
}

fn answers(
    entries: BTreeMap<String, AnswerEntry>,
    edition: &Edition,
    path: &Path,
) -> Result<BTreeMap<PracticeId, Answer>, PublicError> {
    let answer = |(id, entry): (String, AnswerEntry)| {
        let path = path.key(&id);
        let practice = edition.practice(&id).ok_or_else(|| {
            path.error(ErrorCode::UnknownPractice)
                .with("value", typed::excerpt(&id))
        })?;
        Ok((practice.id.clone(), entry.into_answer(&path)?))
    };
    entries.into_iter().map(answer).collect()
}

fn targets(
    entries: BTreeMap<String, Rung>,
    edition: &Edition,
    path: &Path,
) -> Result<BTreeMap<DimensionId, Level>, PublicError> {
    let target = |(id, Rung(level)): (String, Rung)| {
        let known = edition
            .dimensions
            .iter()
            .find(|dimension| dimension.as_str() == id);
        let dimension = known.ok_or_else(|| path.key(&id).invalid(&id))?;
        Ok((dimension.clone(), level))
    };
    entries.into_iter().map(target).collect()
}

impl AnswerEntry {
    fn into_answer(self, path: &Path) -> Result<Answer, PublicError> {
        let answer = Answer {
            state: self.state(path)?,
            note: self.note,
            evidence: self.evidence,
            review: self.review,
            by: self.by,
            ask: self.ask,
            at: self.at.map(|moment| moment.0),
        };
        typed::check_answer(&answer, |field| path.key(field).to_string())?;
        Ok(answer)
    }

    /// The state, with what belongs to it and nothing that belongs to another.
    fn state(&self, path: &Path) -> Result<State, PublicError> {
        let Word(standing) = self.state;
        let was = self.was.map(|Word(was)| was);
        let has_level = match standing {
            Standing::Level => true,
            Standing::Carried => was.is_none(),
            Standing::Unknown | Standing::NotApplicable => false,
        };
        let has_reason = match standing {
            Standing::NotApplicable => !self.from_profile,
            Standing::Carried => was == Some(words::Last::NotApplicable),
            Standing::Level | Standing::Unknown => false,
        };
        let misplaced = [
            ("was", was.is_some() && standing != Standing::Carried),
            ("level", self.level.is_some() && !has_level),
            ("reason", !self.reason.is_empty() && !has_reason),
            (
                "from_profile",
                self.from_profile && standing != Standing::NotApplicable,
            ),
        ];
        if let Some((field, _)) = misplaced.into_iter().find(|(_, misplaced)| *misplaced) {
            return Err(path.key(field).invalid(standing.code()));
        }
        let level = || {
            let level = self.level.map(|Rung(level)| level);
            level.ok_or_else(|| path.key("level").error(ErrorCode::MissingField))
        };
        Ok(match standing {
            Standing::Level => State::Level(level()?),
            Standing::Carried => State::Carried(match was {
                None => Last::Level(level()?),
                Some(words::Last::Unknown) => Last::Unknown,
                Some(words::Last::NotApplicable) => Last::NotApplicable(self.reason.clone()),
            }),
            Standing::Unknown => State::Unknown,
            Standing::NotApplicable if self.from_profile => State::NotApplicable(Reason::Profile),
            Standing::NotApplicable => State::NotApplicable(Reason::Stated(self.reason.clone())),
        })
    }
}
