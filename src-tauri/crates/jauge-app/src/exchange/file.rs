//! The types of the file. Their doc comments become the descriptions of the JSON Schema.

mod inventory;
mod logo;
mod plan;
mod providers;
mod years;

pub use inventory::{AssetEntry, EndEntry, FlowEntry, SkillEntry, ToolEntry};
pub use logo::LogoEntry;
pub use plan::{EventEntry, MoneyEntry, PlanEntry, QuoteEntry};
pub use providers::{ProviderEntry, ProvidersFile};
pub use years::{EditionEntry, SignedEntry, StillTrueEntry};

use std::collections::BTreeMap;

use jauge_core::assessment::Status;
use jauge_core::profile::{Activity, BudgetBand, Country, Discipline, LegalForm, ToolKind};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::words::{Amount, Day, Last, Moment, Number, Rung, Standing, Word};

/// A venue's dossier: the organisation, the answers of each year, the inventory, the decisions and what became of them,
/// the address book.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Jauge exchange file, version 1")]
pub struct ExchangeFile {
    /// Names the format.
    #[schemars(extend("const" = super::FORMAT))]
    pub format: String,
    /// The version of the format.
    #[schemars(extend("const" = super::VERSION))]
    pub version: u32,
    /// The venue.
    pub organisation: Organisation,
    /// One assessment or more.
    #[schemars(length(min = 1, max = 100))]
    pub assessments: Vec<AssessmentEntry>,
    /// The tools, in the order of typing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = 500))]
    pub tools: Vec<ToolEntry>,
    /// The data assets, in the order of typing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = 500))]
    pub assets: Vec<AssetEntry>,
    /// The flows between tools, or between a tool and a person, in the order of typing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = 1000))]
    pub flows: Vec<FlowEntry>,
    /// The skills that were looked at.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skills: Vec<SkillEntry>,
    /// The decisions on the advice, in the order of deciding.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = 1000))]
    pub plan: Vec<PlanEntry>,
    /// The address book of providers, in the order of typing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = 1000))]
    pub providers: Vec<ProviderEntry>,
    /// The day meant for the next assessment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reminder: Option<Day>,
    /// The logo that is printed on documents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<LogoEntry>,
    /// The model editions of networks that the dossier brings along, in the order of their ids.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = 20))]
    pub editions: Vec<EditionEntry>,
}

/// The venue. Every field but the name may be absent: not said.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Name of the organisation, 200 characters at most.
    #[schemars(length(min = 1, max = 200))]
    pub name: String,
    /// Country or province.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Word<Country>>,
    /// Legal form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_form: Option<Word<LegalForm>>,
    /// Disciplines presented.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub disciplines: Vec<Word<Discipline>>,
    /// Halls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub halls: Option<Number>,
    /// Seats in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seats: Option<Number>,
    /// Season, festival or both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity: Option<Word<Activity>>,
    /// Paid people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub staff: Option<Number>,
    /// Full-time equivalents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fte: Option<Amount>,
    /// Volunteers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volunteers: Option<Number>,
    /// Runs its own ticketing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own_ticketing: Option<bool>,
    /// Sends a newsletter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub newsletter: Option<bool>,
    /// Sells online.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub online_sales: Option<bool>,
    /// Has exhibitions or free entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_entry: Option<bool>,
    /// Receives school audiences.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schools: Option<bool>,
    /// Holds data about minors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minors: Option<bool>,
    /// Takes part in a pooling network.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pooling: Option<bool>,
    /// Tools that will change within twelve months.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tool_change: Vec<Word<ToolKind>>,
    /// Hours a month that the team can give to data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours_per_month: Option<Amount>,
    /// Hours a week lost to re-typing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retyping_hours_per_week: Option<Amount>,
    /// What the venue can spend on outside help this year, in its own word: not a price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub budget_band: Option<Word<BudgetBand>>,
}

/// The answers of one year.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AssessmentEntry {
    /// Its id in the dossier: letters, digits and dashes.
    #[schemars(regex(pattern = r"^[A-Za-z0-9-]{1,40}$"))]
    pub id: String,
    /// The day it stands for.
    pub date: Day,
    /// The model edition that it answers.
    pub edition: String,
    /// Whether it can still change.
    pub status: Word<Status>,
    /// Answers by practice; an absent practice is unanswered.
    #[serde(default)]
    pub answers: BTreeMap<String, AnswerEntry>,
    /// Levels aimed at, by dimension.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub targets: BTreeMap<String, Rung>,
    /// The id of the assessment that this one was started from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^[A-Za-z0-9-]{1,40}$"))]
    pub from: Option<String>,
    /// What was found still true when the year was started from an earlier one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub still_true: Option<StillTrueEntry>,
    /// The sign-off: of a finished assessment only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed: Option<SignedEntry>,
}

/// An answer: a state, and what stands beside it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerEntry {
    /// Where the practice stands.
    pub state: Word<Standing>,
    /// The level: with `level`, and with `carried` without `was`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Rung>,
    /// With `carried`: what an earlier year said where it was no level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<Word<Last>>,
    /// Why it is not applicable, in the venue's words: with `na`, or with `carried` that was `na`. 500 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 500))]
    pub reason: String,
    /// The profile switched the practice off: with `na` only, and without `reason`.
    #[serde(default, skip_serializing_if = "is_false")]
    pub from_profile: bool,
    /// Note, 4000 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 4000))]
    pub note: String,
    /// Where the proof is, 500 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 500))]
    pub evidence: String,
    /// To be looked at again.
    #[serde(default, skip_serializing_if = "is_false")]
    pub review: bool,
    /// Who answered, by role, 500 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 500))]
    pub by: String,
    /// Whom to ask, or who would know, 500 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 500))]
    pub ask: String,
    /// When it was answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
const fn is_false(flag: &bool) -> bool {
    !*flag
}
