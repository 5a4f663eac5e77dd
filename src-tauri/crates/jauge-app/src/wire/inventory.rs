//! The inventory: tools, data assets, flows, skills, what they tell, and the data map.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{CauseView, Points, SceneView};

/// The inventory of the open dossier and what follows from it.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct InventoryView {
    /// Tools, in the order of typing.
    pub tools: Vec<ToolView>,
    /// Data assets, in the order of typing.
    pub assets: Vec<AssetView>,
    /// Flows, in the order of typing.
    pub flows: Vec<FlowView>,
    /// All skills of the catalogue, in its order.
    pub skills: Vec<HeldSkillView>,
    /// What the inventory tells, in the order of the model.
    pub findings: Vec<FindingView>,
    /// Where answers and inventory do not say the same.
    pub doubts: Vec<DoubtView>,
    /// The data map.
    pub map: MapView,
    /// Whether the last change can be taken back.
    pub can_undo: bool,
}

/// A tool. Codes are those of the exchange file; `null` and empty texts are *not said*.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ToolView {
    /// Its id; empty for a new one.
    pub id: String,
    /// Its name, never empty.
    pub name: String,
    /// `purpose-<code>`.
    pub purpose: Option<String>,
    /// Who sells or provides it.
    pub vendor: String,
    /// `hosting-<code>`.
    pub hosted: Option<String>,
    /// `contract-<code>`.
    pub contract: Option<String>,
    /// ISO date of the last test of a full export.
    pub export_tested: Option<String>,
    /// Who administers it, by role.
    pub administrator: String,
    /// Who can stand in, by role.
    pub deputy: String,
    /// Note.
    pub note: String,
}

/// A data asset.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AssetView {
    /// Its id; empty for a new one.
    pub id: String,
    /// `asset-<kind>`.
    pub kind: String,
    /// The venue's own name; empty for that of the kind.
    pub name: String,
    /// Ids of the tools that it is in.
    pub tools: Vec<String>,
    /// Who owns it, by role.
    pub owner: String,
    /// Who can stand in, by role.
    pub deputy: String,
    /// `personal-<code>`.
    pub personal: Option<String>,
    /// Years that it has been held.
    pub years_held: Option<u32>,
    /// Used for which decision.
    pub decision: String,
    /// Shared with whom.
    pub shared_with: String,
    /// `forever`, `unknown`, or `years` with `retentionYears`.
    pub retention: Option<String>,
    /// Years that it is kept for, with `years`.
    pub retention_years: Option<u32>,
    /// Quality as felt, 1 to 5.
    pub quality: Option<u8>,
    /// Note.
    pub note: String,
}

/// Where a flow begins or ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum EndView {
    /// A tool, by its id.
    Tool(String),
    /// A person, by role.
    Person(String),
}

/// A flow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FlowView {
    /// Its id; empty for a new one.
    pub id: String,
    /// Where data comes from.
    pub from: EndView,
    /// Where it goes; one of the two ends at least is a tool.
    pub to: EndView,
    /// Ids of the data assets that pass.
    pub assets: Vec<String>,
    /// `passage-<code>`.
    pub passage: Option<String>,
    /// `frequency-<code>`.
    pub frequency: Option<String>,
    /// Who watches over it, by role.
    pub watcher: String,
    /// Note.
    pub note: String,
}

/// A skill of the catalogue as the venue covers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HeldSkillView {
    /// `skill-<id>`.
    pub id: String,
    /// `skill-cover-<code>`; `unknown` is *not said*.
    pub cover: String,
    /// Needed within twelve months.
    pub needed: Option<bool>,
    /// Who has it, by role.
    pub who: String,
}

/// The lists of the inventory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ListView {
    /// Tools.
    Tool,
    /// Data assets.
    Asset,
    /// Flows.
    Flow,
    /// Skills.
    Skill,
}

/// A thing of the inventory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ItemView {
    /// Its list.
    pub list: ListView,
    /// Its id there.
    pub id: String,
}

/// A thing of the inventory with its name in the language on screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NamedItemView {
    /// Its list.
    pub list: ListView,
    /// Its id there.
    pub id: String,
    /// Its name; of a flow, both ends.
    pub name: String,
}

/// A change of the inventory.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Type)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum InventoryChange {
    /// Adds things (empty id) or writes them over those that are there.
    Put {
        /// Tools.
        tools: Vec<ToolView>,
        /// Data assets.
        assets: Vec<AssetView>,
        /// Flows.
        flows: Vec<FlowView>,
        /// Skills.
        skills: Vec<HeldSkillView>,
    },
    /// Takes things away: with a tool go its flows, with a data asset its mention in flows.
    Remove {
        /// What to take away.
        items: Vec<ItemView>,
    },
    /// Makes a copy of each thing after the last of its list.
    Duplicate {
        /// What to copy: tools, data assets or flows.
        items: Vec<ItemView>,
    },
    /// Takes the last change back, as far back as the dossier was opened.
    Undo,
}

/// The inventory is on disk.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedInventory {
    /// ISO local date and time of the save.
    pub at: String,
    /// The inventory after it.
    pub inventory: InventoryView,
    /// What was added or written, in the order of the change.
    pub changed: Vec<ItemView>,
    /// How many flows went with a tool that was taken away.
    pub flows_removed: u32,
}

/// Something found in the inventory: `finding-<id>`, `-why`, `-do`, `-how`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FindingView {
    /// What was found.
    pub id: String,
    /// The practice that it speaks of.
    pub practice: String,
    /// The rung on which it would not be found any more.
    pub to_level: u8,
    /// The law asks for something here.
    pub legal: bool,
    /// Provisions, where it is legal: `law-<id>`, `law-<id>-duty`.
    pub law: Vec<String>,
    /// Where it was found.
    pub items: Vec<NamedItemView>,
}

/// A point to check: `doubt-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DoubtView {
    /// What does not agree.
    pub id: String,
    /// The practice whose answer is to be looked at again.
    pub practice: String,
    /// The answer, and what speaks against it.
    pub causes: Vec<CauseView>,
}

/// The data map: a picture, and where its things stand in it so that they can be reached.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MapView {
    /// The picture, with texts in the language on screen.
    pub scene: SceneView,
    /// Tools and flows, in reading order.
    pub spots: Vec<SpotView>,
}

/// Where a tool or a flow stands in the map.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SpotView {
    /// The tool or the flow.
    pub item: NamedItemView,
    /// Left.
    pub x: Points,
    /// Top.
    pub y: Points,
    /// Width.
    pub width: Points,
    /// Height.
    pub height: Points,
}
