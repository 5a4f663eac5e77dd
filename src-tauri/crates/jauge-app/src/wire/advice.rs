//! Advice with its causes.

use serde::Serialize;
use specta::Type;

/// The advice on the assessment on screen.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AdviceView {
    /// Next steps, most pressing first.
    pub next_steps: Vec<StepView>,
    /// Hours a month the plan is made for.
    pub hours_per_month: u32,
    /// Whether the profile says those hours, or they are assumed.
    pub hours_declared: bool,
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
}

/// What made a rule hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum CauseView {
    /// The answer to a practice.
    Practice(String),
    /// A field of the profile, named as in the exchange file.
    Profile(String),
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
    /// What the reason rests on.
    pub causes: Vec<CauseView>,
}
