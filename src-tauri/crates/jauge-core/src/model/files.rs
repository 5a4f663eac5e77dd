//! The data files as written: what serde reads, before any meaning is checked.

use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PracticesFile {
    pub(super) edition: String,
    pub(super) dimension: Vec<DimensionEntry>,
    pub(super) practice: Vec<PracticeEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DimensionEntry {
    pub(super) id: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PracticeEntry {
    pub(super) id: Spanned<String>,
    pub(super) dimension: Spanned<String>,
    #[serde(default)]
    pub(super) foundation: bool,
    #[serde(default)]
    pub(super) short_form: bool,
    pub(super) effort: Spanned<Vec<Spanned<String>>>,
    pub(super) money: Spanned<Vec<bool>>,
    pub(super) skills: Vec<Spanned<String>>,
    #[serde(default = "yes")]
    pub(super) carried: bool,
    #[serde(default)]
    pub(super) not_applicable: Vec<RuleEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleEntry {
    pub(super) id: Spanned<String>,
    pub(super) when: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SkillsFile {
    pub(super) skill: Vec<SkillEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SkillEntry {
    pub(super) id: Spanned<String>,
    #[serde(default)]
    pub(super) base: bool,
    pub(super) how: Spanned<String>,
    pub(super) how_large: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) rule: Vec<RuleEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProvidersFile {
    pub(super) provider: Vec<ProviderEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProviderEntry {
    pub(super) id: Spanned<String>,
    pub(super) personal_data: bool,
    pub(super) accompanied_by: Vec<Spanned<String>>,
    pub(super) rule: Vec<RankedEntry>,
    #[serde(default)]
    pub(super) not_yet: Vec<RuleEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RankedEntry {
    pub(super) id: Spanned<String>,
    pub(super) rank: Spanned<u32>,
    pub(super) when: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LawFile {
    pub(super) regime: Vec<RuleEntry>,
    pub(super) provision: Vec<ProvisionEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProvisionEntry {
    pub(super) id: Spanned<String>,
    pub(super) regimes: Vec<Spanned<String>>,
    pub(super) practices: Vec<Spanned<String>>,
    pub(super) mark: Spanned<String>,
    #[serde(default)]
    pub(super) sources: Vec<String>,
    pub(super) since: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InventoryFile {
    pub(super) asset: Vec<AssetEntry>,
    #[serde(default)]
    pub(super) tool: Vec<ToolEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AssetEntry {
    pub(super) id: Spanned<String>,
    pub(super) personal: Spanned<String>,
    pub(super) purposes: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ToolEntry {
    pub(super) name: Spanned<String>,
    pub(super) purpose: Spanned<String>,
    pub(super) countries: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FindingsFile {
    pub(super) finding: Vec<FindingEntry>,
    #[serde(default)]
    pub(super) doubt: Vec<DoubtEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FindingEntry {
    pub(super) id: Spanned<String>,
    pub(super) on: Spanned<String>,
    pub(super) when: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) either: Vec<Spanned<String>>,
    pub(super) practice: Spanned<String>,
    pub(super) to_level: Spanned<u8>,
    pub(super) legal: bool,
    pub(super) effort: Spanned<String>,
    pub(super) money: bool,
    pub(super) skills: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DoubtEntry {
    pub(super) id: Spanned<String>,
    pub(super) practice: Spanned<String>,
    pub(super) when: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProjectsFile {
    pub(super) phase: Vec<PhaseEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PhaseEntry {
    pub(super) id: Spanned<String>,
    #[serde(default)]
    pub(super) when: Vec<Spanned<String>>,
    pub(super) provider: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) findings: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GlossaryFile {
    pub(super) term: Vec<TermEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TermEntry {
    pub(super) id: Spanned<String>,
    pub(super) practices: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MappingFile {
    pub(super) from: Vec<FromEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FromEntry {
    pub(super) edition: Spanned<String>,
    #[serde(default)]
    pub(super) retired: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) practice: Vec<MappedEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MappedEntry {
    pub(super) id: Spanned<String>,
    pub(super) was: Option<Vec<Spanned<String>>>,
    pub(super) kind: Spanned<String>,
}

const fn yes() -> bool {
    true
}
