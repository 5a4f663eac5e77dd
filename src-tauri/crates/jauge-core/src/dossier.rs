//! One venue with all its years.

use crate::assessment::Assessment;
use crate::ids::AssessmentId;
use crate::profile::Profile;

/// One venue with all its years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dossier {
    /// The venue.
    pub profile: Profile,
    /// Its assessments, oldest first (by date, then id).
    pub assessments: Vec<Assessment>,
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

    /// Puts the assessments in order: by date, then by id.
    pub fn sort(&mut self) {
        self.assessments
            .sort_by(|a, b| (a.date, &a.id).cmp(&(b.date, &b.id)));
    }
}
