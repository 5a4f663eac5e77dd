//! From year to year: signing off, starting the next one, confirming what is still true.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{AnswerView, AssessmentInfo, DossierView};

/// What is said when an assessment is finished.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FinishInput {
    /// Who was there, by role.
    pub present: String,
    /// Free note.
    pub note: String,
    /// ISO date meant for the next assessment.
    pub reminder: Option<String>,
}

/// The sign-off of the assessment on screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SignedView {
    /// ISO local date and time.
    pub at: String,
    /// Who was there, by role.
    pub present: String,
    /// Free note.
    pub note: String,
    /// Practices answered by *don't know*.
    pub unknown: Vec<String>,
}

/// Something was stored that concerns the dossier as a whole.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedDossier {
    /// ISO local date and time of the save.
    pub at: String,
    /// The dossier after it.
    pub dossier: DossierView,
}

/// An edition that a new assessment can be made with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EditionInfo {
    /// Its id.
    pub id: String,
    /// Whether it is a network's own, which the file brings along.
    pub own: bool,
}

/// What starting a new assessment would carry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct YearPreview {
    /// The assessment that it would start from: the latest.
    pub from: AssessmentInfo,
    /// The edition looked at.
    pub edition: String,
    /// Editions that can be chosen, the proposed one first.
    pub editions: Vec<EditionInfo>,
    /// Whether the latest assessment is still open: it is better finished first.
    pub still_open: bool,
    /// Practices whose answers are carried.
    pub carried: Vec<String>,
    /// Practices whose answers are not.
    pub left: Vec<LeftView>,
    /// Practices that are not asked any more, of the earlier edition.
    pub retired: Vec<String>,
}

/// A practice whose answer is not carried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LeftView {
    /// The practice.
    pub practice: String,
    /// `added`, `question-changed`, `afresh`, `unanswered`.
    pub why: String,
}

/// The reassessment on screen: what was carried, and what is still to be confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct YearView {
    /// The assessment that it was started from.
    pub from: AssessmentInfo,
    /// Practices in the order of asking, with what last year said.
    pub practices: Vec<YearPracticeView>,
    /// Whether the profile was found still true.
    pub profile: bool,
    /// Entries of the inventory, tools first, then data, flows, skills.
    pub items: Vec<YearItemView>,
    /// Whether a change of this screen can be taken back.
    pub undo: bool,
}

/// A practice with what last year said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct YearPracticeView {
    /// The practice.
    pub practice: String,
    /// `carried` (not confirmed yet), `same` (confirmed, or answered the same), `changed`, `unanswered`.
    pub state: String,
    /// What last year said of the same practice; `null` where it is not the same question or was not answered.
    pub then: Option<AnswerView>,
    /// Why it was not carried, as in [`LeftView`].
    pub why: Option<String>,
}

/// An entry of the inventory that can be said to be still true.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct YearItemView {
    /// `tool`, `asset`, `flow`, `skill`.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Its name in the language on screen.
    pub name: String,
    /// What is known of it, in a few words, in the language on screen; may be empty.
    pub summary: String,
    /// Whether it was found still true.
    pub checked: bool,
}

/// A change of what is still true.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Type)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum YearChange {
    /// Carried answers are still true; practices that are not carried stay as they are.
    Confirm {
        /// The practices.
        practices: Vec<String>,
    },
    /// The profile is still true, or is to be looked at again.
    Profile {
        /// Which of the two.
        checked: bool,
    },
    /// Entries of the inventory are still true, or are to be looked at again.
    Items {
        /// The entries.
        items: Vec<YearItemRef>,
        /// Which of the two.
        checked: bool,
    },
    /// Takes the last change back, as far back as the dossier was opened.
    Undo,
}

/// Names an entry of the inventory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct YearItemRef {
    /// `tool`, `asset`, `flow`, `skill`.
    pub kind: String,
    /// Its id.
    pub id: String,
}

/// What was confirmed is on disk.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedYear {
    /// ISO local date and time of the save.
    pub at: String,
    /// The reassessment after it.
    pub year: YearView,
    /// The dossier after it.
    pub dossier: DossierView,
}
