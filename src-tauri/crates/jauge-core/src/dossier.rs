//! One venue with all its years.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::assessment::Assessment;
use crate::contacts::Contact;
use crate::decisions::Decision;
use crate::ids::AssessmentId;
use crate::inventory::Inventory;
use crate::logo::Logo;
use crate::profile::Profile;

/// One venue with all its years.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dossier {
    /// The venue.
    pub profile: Profile,
    /// Its assessments, oldest first (by date, then id).
    pub assessments: Vec<Assessment>,
    /// Its tools, data, flows and skills, as they are today.
    pub inventory: Inventory,
    /// What it decided on the advice, in the order of deciding.
    pub decisions: Vec<Decision>,
    /// Its address book of providers, in the order of typing.
    pub contacts: Vec<Contact>,
    /// When the next assessment is meant to be made.
    pub reminder: Option<Date>,
    /// Its logo, for what it prints.
    pub logo: Option<Logo>,
    /// The editions of its network, which its file brings along.
    pub editions: Vec<OwnEdition>,
}

/// An edition that does not come with the program: a network's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnEdition {
    /// Its id, as in its data files.
    pub id: String,
    /// Its data files (`practices.toml`…) and texts (`locales/fr/….ftl`), by path, with `/` between folders.
    pub files: BTreeMap<String, String>,
}

/// What is known of a venue beside its answers.
#[derive(Debug, Clone, Copy)]
pub struct Venue<'a> {
    /// Its profile.
    pub profile: &'a Profile,
    /// Its inventory; `None` where it does not speak of the assessment at hand.
    pub inventory: Option<&'a Inventory>,
}

impl Dossier {
    /// The assessment of an id, or the latest when none is named.
    #[must_use]
    pub fn assessment(&self, id: Option<&AssessmentId>) -> Option<&Assessment> {
        match id {
            Some(id) => self.assessments.iter().find(|assessment| assessment.id == *id),
            None => self.assessments.last(),
        }
    }

    /// The assessment before one, if any.
    #[must_use]
    pub fn before(&self, id: &AssessmentId) -> Option<&Assessment> {
        let at = self
            .assessments
            .iter()
            .position(|assessment| assessment.id == *id)?;
        at.checked_sub(1).map(|before| &self.assessments[before])
    }

    /// What is known of the venue for an assessment. The inventory says what is true today: it speaks of the latest
    /// assessment and of no earlier one.
    #[must_use]
    pub fn venue(&self, id: &AssessmentId) -> Venue<'_> {
        let latest = self.assessments.last().is_none_or(|latest| latest.id == *id);
        Venue {
            profile: &self.profile,
            inventory: latest.then_some(&self.inventory),
        }
    }

    /// Puts the assessments in order: by date, then by id.
    pub fn sort(&mut self) {
        self.assessments
            .sort_by(|a, b| (a.date, &a.id).cmp(&(b.date, &b.id)));
    }
}
