//! The open dossier: profile, answers, progress.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;

use super::SignedView;

/// The open dossier.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DossierView {
    /// Name of the file.
    pub file: String,
    /// Folder, for reading only.
    pub folder: String,
    /// Nothing can be changed: the example, a finished assessment or a file that the system protects.
    pub read_only: bool,
    /// The filled example.
    pub example: bool,
    /// The venue.
    pub profile: ProfileView,
    /// Assessments, oldest first.
    pub assessments: Vec<AssessmentInfo>,
    /// The assessment on screen.
    pub assessment: String,
    /// Answers by practice; an absent practice is unanswered.
    pub answers: BTreeMap<String, AnswerView>,
    /// How far the questionnaire has come.
    pub progress: Progress,
    /// The practice to resume at: the one after the last that was answered, or the first.
    pub resume_at: String,
    /// The law that applies (`law-regime-<id>`), where the profile says enough.
    pub regime: Option<String>,
    /// The edition of the assessment on screen.
    pub edition: String,
    /// The sign-off of the assessment on screen, once it is finished.
    pub signed: Option<SignedView>,
    /// ISO date meant for the next assessment.
    pub reminder: Option<String>,
    /// Whether that date has come and no assessment was made since.
    pub due: bool,
    /// Whether the assessment on screen was started from an earlier year: the wizard of the year can be resumed.
    pub carried_from: Option<String>,
    /// Answers carried and not confirmed yet.
    pub unconfirmed: u32,
}

/// The venue. Codes are those of the exchange file; `null` and empty lists are *not said*.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProfileView {
    /// Name of the organisation.
    pub name: String,
    /// `QC`, `CA`, `FR`, `EU`, `other`.
    pub country: Option<String>,
    /// `association`, `company`, `cooperative`, `public`, `other`.
    pub legal_form: Option<String>,
    /// `theatre`, `dance`, `music`, `circus`, `puppetry`, `spoken-word`, `visual-arts`, `screen`, `other`.
    pub disciplines: Vec<String>,
    /// Halls.
    pub halls: Option<u32>,
    /// Seats in all.
    pub seats: Option<u32>,
    /// `season`, `festival`, `both`.
    pub activity: Option<String>,
    /// Paid people.
    pub staff: Option<u32>,
    /// Full-time equivalents, two decimals at most.
    pub fte: Option<f64>,
    /// Volunteers.
    pub volunteers: Option<u32>,
    /// Own ticketing.
    pub own_ticketing: Option<bool>,
    /// Newsletter.
    pub newsletter: Option<bool>,
    /// Online sales.
    pub online_sales: Option<bool>,
    /// Exhibitions or free entry.
    pub free_entry: Option<bool>,
    /// School audiences.
    pub schools: Option<bool>,
    /// Data about minors.
    pub minors: Option<bool>,
    /// Pooling network.
    pub pooling: Option<bool>,
    /// `ticketing`, `crm`, `newsletter`, `website`, `planning`, `accounting`, `other`.
    pub tool_change: Vec<String>,
    /// Hours a month for data, two decimals at most.
    pub hours_per_month: Option<f64>,
    /// Hours a week lost to re-typing, two decimals at most.
    pub retyping_hours_per_week: Option<f64>,
    /// `none`, `small`, `medium`, `large`.
    pub budget_band: Option<String>,
}

/// An assessment, as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AssessmentInfo {
    /// Its id.
    pub id: String,
    /// ISO date.
    pub date: String,
    /// Signed off.
    pub finished: bool,
    /// Model edition.
    pub edition: String,
}

/// Where a practice stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerState {
    /// On a rung.
    Level,
    /// Nobody knows.
    Unknown,
    /// Not applicable.
    Na,
    /// Last year's, not confirmed.
    Carried,
}

/// An answer as stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AnswerView {
    /// Where the practice stands.
    pub state: AnswerState,
    /// 1 to 5 for `level`, and for `carried` where last year said a level.
    pub level: Option<u8>,
    /// For `carried`: what last year said: `level`, `unknown`, `na`.
    pub was: Option<AnswerState>,
    /// Why it is not applicable, in the venue's words.
    pub reason: String,
    /// Reason of the model (`applicability-<id>`) when the profile switched it off.
    pub switched_off: Option<String>,
    /// Note.
    pub note: String,
    /// Where the proof is.
    pub evidence: String,
    /// To review.
    pub review: bool,
    /// Who answered, by role.
    pub by: String,
    /// Whom to ask, or who would know, by role.
    pub ask: String,
    /// ISO local date and time.
    pub at: Option<String>,
}

/// An answer to store.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerInput {
    /// Where the practice stands; `carried` goes back to what last year said.
    pub state: AnswerState,
    /// 1 to 5 for `level`.
    pub level: Option<u8>,
    /// Why it is not applicable.
    pub reason: String,
    /// Note.
    pub note: String,
    /// Where the proof is.
    pub evidence: String,
    /// To review.
    pub review: bool,
    /// Who answered, by role.
    pub by: String,
    /// Whom to ask, or who would know, by role: kept whatever the state, of use while nobody knows.
    pub ask: String,
}

/// An answer is on disk.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedAnswer {
    /// ISO local date and time of the save.
    pub at: String,
    /// The answer as stored; `null` when cleared.
    pub answer: Option<AnswerView>,
    /// Progress after it.
    pub progress: Progress,
}

/// The profile is on disk.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedProfile {
    /// ISO local date and time of the save.
    pub at: String,
    /// The dossier after it: the profile decides what applies.
    pub dossier: DossierView,
}

/// How far the questionnaire has come. Only stored answers count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// By dimension, in model order.
    pub dimensions: Vec<DimensionProgress>,
    /// Practices answered by a level or *don't know*, full form.
    pub done: u32,
    /// Practices that apply, full form.
    pub applicable: u32,
    /// The same for the short form.
    pub short_done: u32,
    /// The same for the short form.
    pub short_applicable: u32,
}

/// How far a dimension has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DimensionProgress {
    /// The dimension.
    pub id: String,
    /// Its state in the task list.
    pub state: ProgressState,
    /// Practices that apply.
    pub applicable: u32,
    /// Answered by a level.
    pub answered: u32,
    /// Answered by *don't know*.
    pub unknown: u32,
    /// Flagged *to review*.
    pub review: u32,
}

/// State of a part in the task list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ProgressState {
    /// Nobody has been here.
    NotStarted,
    /// Something is missing.
    Started,
    /// Nothing is missing.
    Complete,
    /// Nothing is missing, but something is flagged to review or unknown.
    ToReview,
}
