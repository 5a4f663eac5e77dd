//! The one door to write.

use std::collections::BTreeSet;

use jauge_core::answers::Answer;
use jauge_core::assessment::{Assessment, Checked, SignOff};
use jauge_core::contacts::Contact;
use jauge_core::decisions::Decision;
use jauge_core::dossier::{Dossier, OwnEdition};
use jauge_core::ids::{AssessmentId, DimensionId, PracticeId};
use jauge_core::inventory::Inventory;
use jauge_core::level::Level;
use jauge_core::logo::Logo;
use jauge_core::profile::Profile;
use jiff::civil::Date;
use rusqlite::Connection;

use crate::{
    StoreError, answer, assessment, contact, decision, dossier, edition_file, inventory, logo, organisation,
    reminder, still_true, target,
};

/// What can be written within one change. An error must be handed on to [`Store::change`](crate::Store::change), which
/// then undoes everything: some of these write several rows.
///
/// Texts are kept exactly as given, whatever characters they hold; limits and forbidden characters are the caller's.
#[derive(Debug)]
pub struct Changes<'a> {
    conn: &'a Connection,
}

impl<'a> Changes<'a> {
    pub(crate) const fn new(conn: &'a Connection) -> Self {
        Self { conn }
    }

    /// Writes the profile.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn set_profile(&self, profile: &Profile) -> Result<(), StoreError> {
        organisation::write(self.conn, profile)
    }

    /// Adds an assessment with all that belongs to it, finished or not.
    ///
    /// # Errors
    /// [`StoreError::Invalid`] when there is one of this id, or when it is signed off and open; at the end of the change,
    /// when there is none that it was started from.
    pub fn add_assessment(&self, assessment: &Assessment) -> Result<(), StoreError> {
        assessment::add(self.conn, assessment)
    }

    /// Writes an answer, over the one that is there if any.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`], [`StoreError::Frozen`].
    pub fn put_answer(
        &self,
        assessment: &AssessmentId,
        practice: &PracticeId,
        answer: &Answer,
    ) -> Result<(), StoreError> {
        assessment::require_open(self.conn, assessment)?;
        answer::put(self.conn, assessment, practice, answer)
    }

    /// Writes many answers at once, each over the one that is there if any.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`], [`StoreError::Frozen`], of an empty list as well.
    pub fn put_answers(
        &self,
        assessment: &AssessmentId,
        answers: &[(PracticeId, Answer)],
    ) -> Result<(), StoreError> {
        assessment::require_open(self.conn, assessment)?;
        answers
            .iter()
            .try_for_each(|(practice, one)| answer::put(self.conn, assessment, practice, one))
    }

    /// Removes an answer if there is one: the practice is unanswered again.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`], [`StoreError::Frozen`].
    pub fn clear_answer(&self, assessment: &AssessmentId, practice: &PracticeId) -> Result<(), StoreError> {
        assessment::require_open(self.conn, assessment)?;
        answer::clear(self.conn, assessment, practice)
    }

    /// Sets a target, or removes it.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`], [`StoreError::Frozen`].
    pub fn set_target(
        &self,
        assessment: &AssessmentId,
        dimension: &DimensionId,
        level: Option<Level>,
    ) -> Result<(), StoreError> {
        assessment::require_open(self.conn, assessment)?;
        target::set(self.conn, assessment, dimension, level)
    }

    /// Signs an open assessment off: its answers, its targets and what was found still true cannot change any more.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`], [`StoreError::Frozen`].
    pub fn finish(&self, assessment: &AssessmentId, signed: &SignOff) -> Result<(), StoreError> {
        assessment::finish(self.conn, assessment, signed)
    }

    /// Puts other things in the place of what was found still true for an assessment.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`], [`StoreError::Frozen`].
    pub fn set_still_true(
        &self,
        assessment: &AssessmentId,
        checked: &BTreeSet<Checked>,
    ) -> Result<(), StoreError> {
        assessment::require_open(self.conn, assessment)?;
        still_true::replace(self.conn, assessment, checked)
    }

    /// Writes the day meant for the next assessment, or takes it away.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn set_reminder(&self, day: Option<Date>) -> Result<(), StoreError> {
        reminder::write(self.conn, day)
    }

    /// Writes the logo, or takes it away.
    ///
    /// # Errors
    /// [`StoreError::Invalid`] when it is empty or larger than a logo may be.
    pub fn set_logo(&self, logo: Option<&Logo>) -> Result<(), StoreError> {
        logo::write(self.conn, logo)
    }

    /// Adds the edition of a network. One that is there is never changed: assessments answer it.
    ///
    /// # Errors
    /// [`StoreError::Invalid`] when there is one of this id.
    pub fn add_edition(&self, edition: &OwnEdition) -> Result<(), StoreError> {
        edition_file::add(self.conn, edition)
    }

    /// Puts another inventory in the place of the one that is there. It belongs to the venue, not to a year: it can
    /// change whether assessments are finished or not.
    ///
    /// # Errors
    /// [`StoreError::Invalid`] when two things have the same id, when one points to nothing, or when a flow has no tool
    /// at its ends or twice the same.
    pub fn set_inventory(&self, inventory: &Inventory) -> Result<(), StoreError> {
        inventory::replace(self.conn, inventory)
    }

    /// Puts other decisions in the place of those that are there, whether assessments are finished or not.
    ///
    /// # Errors
    /// [`StoreError::Invalid`] when two of them are about the same subject.
    pub fn set_decisions(&self, decisions: &[Decision]) -> Result<(), StoreError> {
        decision::replace(self.conn, decisions)
    }

    /// Puts another address book in the place of the one that is there, whether assessments are finished or not.
    ///
    /// # Errors
    /// [`StoreError::Invalid`] when two entries have the same id, or one names a language twice.
    pub fn set_contacts(&self, contacts: &[Contact]) -> Result<(), StoreError> {
        contact::replace(self.conn, contacts)
    }

    /// Puts another dossier in the place of everything that is there, finished assessments included: an import.
    ///
    /// # Errors
    /// [`StoreError::Invalid`] when two assessments have the same id, and as [`Self::set_inventory`],
    /// [`Self::set_decisions`] and [`Self::set_contacts`] say.
    pub fn replace(&self, dossier: &Dossier) -> Result<(), StoreError> {
        dossier::replace(self.conn, dossier)
    }
}
