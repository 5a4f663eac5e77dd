//! Advice with its causes.

use serde::Serialize;
use specta::Type;

use super::{DecisionView, DoubtView, GoneView, NamedItemView};

/// The advice on the assessment on screen.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AdviceView {
    /// Next steps, most pressing first.
    pub next_steps: Vec<StepView>,
    /// The hours of the team against what the steps ask.
    pub capacity: CapacityView,
    /// Skills called for, the internal base first.
    pub skills: Vec<SkillView>,
    /// Fifty staff or more: a data team is an option.
    pub large: bool,
    /// No money for outside help: show `provider-<id>-without-money`.
    pub without_money: bool,
    /// At most three.
    pub recommended: Vec<ProviderView>,
    /// The rest of the catalogue.
    pub not_now: Vec<NotNowView>,
    /// What to do around a planned change of tools.
    pub project: Option<ProjectView>,
    /// Where answers and inventory do not say the same.
    pub doubts: Vec<DoubtView>,
    /// Decisions whose subject is not in the advice any more.
    pub gone: Vec<GoneView>,
    /// Whether the last decision can be taken back.
    pub can_undo: bool,
}

/// The hours of the team against what the steps ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CapacityView {
    /// Hours a month the plan is made for.
    pub hours_per_month: u32,
    /// Whether the profile says those hours, or they are assumed.
    pub declared: bool,
    /// Hours in twelve months.
    pub hours_per_year: u32,
    /// Hours that the steps for a month and for this year ask.
    pub hours_planned: u32,
    /// Hours that the steps for later ask.
    pub hours_later: u32,
}

/// What to do around a planned change of tools.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProjectView {
    /// The changes planned, as in the profile.
    pub changes: Vec<String>,
    /// The tools of the inventory that they concern.
    pub tools: Vec<NamedItemView>,
    /// The phases, in order.
    pub phases: Vec<PhaseView>,
}

/// A phase of a project: `phase-<id>`, `phase-<id>-do`.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PhaseView {
    /// Its id.
    pub id: String,
    /// The type of provider that can help with it.
    pub provider: Option<String>,
    /// Why it is there, beyond the planned change.
    pub causes: Vec<CauseView>,
}

/// What made a rule hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum CauseView {
    /// The answer to a practice.
    Practice(String),
    /// A field of the profile, named as in the exchange file.
    Profile(String),
    /// A finding of the inventory: `finding-<id>`.
    Finding(String),
    /// How much there is of something in the inventory: `count-<code>`.
    Count(String),
}

/// A next step: `q-<practice>-step-<level>` and `-climb-<level>`, or `q-<practice>-unknown` to find out.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    /// Its id.
    pub id: String,
    /// The practice.
    pub practice: String,
    /// The rung that it leads to.
    pub to_level: u8,
    /// Nobody knows where the practice stands: find out first.
    pub find_out: bool,
    /// The finding that it mends: `finding-<id>-do` and `-how` are its texts then.
    pub mends: Option<String>,
    /// `by-<code>`, `by-<code>-why`: who could do it.
    pub by: String,
    /// Roles of the team that have one of its skills.
    pub who: Vec<String>,
    /// What the venue decided on it.
    pub decision: Option<DecisionView>,
    /// `quick`, `year`, `later`.
    pub horizon: String,
    /// `S`, `M`, `L`.
    pub effort: String,
    /// Usually needs money.
    pub money: bool,
    /// Skills that it calls for.
    pub skills: Vec<String>,
    /// Why.
    pub causes: Vec<CauseView>,
}

/// A skill called for: `skill-<id>`.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SkillView {
    /// The skill.
    pub id: String,
    /// Part of the internal base.
    pub base: bool,
    /// `held`, `fragile`, `missing`, `external`, `pooled`, `unknown`.
    pub cover: String,
    /// `build`, `hire`, `pool`.
    pub how: String,
    /// Who has it, by role.
    pub who: String,
    /// What the venue decided on it.
    pub decision: Option<DecisionView>,
    /// The rules that hold, each with its conditions; none where steps or a need alone call for it.
    pub rules: Vec<Vec<ConditionView>>,
    /// Why.
    pub causes: Vec<CauseView>,
}

/// Outside help that is recommended: `provider-<id>`.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProviderView {
    /// The type of provider.
    pub id: String,
    /// Why.
    pub causes: Vec<CauseView>,
    /// Skills that must accompany it inside (`accompaniment-<id>`).
    pub accompanied_by: Vec<String>,
    /// What the venue decided on it.
    pub decision: Option<DecisionView>,
    /// Entries of the address book of this type.
    pub contacts: u32,
    /// The rules that hold, best rank first, each with its conditions.
    pub rules: Vec<Vec<ConditionView>>,
    /// Print the checklist of what to settle before data is handed over.
    pub personal_data: bool,
}

/// Outside help that is not for now.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NotNowView {
    /// The type of provider.
    pub id: String,
    /// `reason-<id>`.
    pub reason: String,
    /// What the venue decided on it all the same.
    pub decision: Option<DecisionView>,
    /// What the reason rests on.
    pub causes: Vec<CauseView>,
}

/// A condition of a rule that holds.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConditionView {
    /// `practice`, `dimension`, `profile`, `finding`, `count`.
    pub subject: String,
    /// The id of the subject, or its code; a field of the profile is named as in the exchange file.
    pub id: String,
    /// `at-most`, `at-least`, `lacks`, `is`, `unknown`, `known`, `found`, `nowhere`; `said` for what the profile says.
    pub test: String,
    /// The level or the number that it is compared with.
    pub number: Option<u32>,
}
