//! The inventory in the file.

use jauge_core::inventory::{Contract, Cover, Frequency, Hosting, Passage, PersonalData, ToolPurpose};
use jauge_core::limits;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::exchange::words::{Day, Kept, Number, Rung, Word};

/// A tool: a program, a service, a spreadsheet. Whatever is absent was not said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ToolEntry {
    /// Its id in the dossier: letters, digits and dashes.
    #[schemars(regex(pattern = r"^[A-Za-z0-9-]{1,40}$"))]
    pub id: String,
    /// Its name, 200 characters at most.
    #[schemars(length(min = 1, max = 200))]
    pub name: String,
    /// What it is mainly for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Word<ToolPurpose>>,
    /// Who sells or provides it, 500 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 500))]
    pub vendor: String,
    /// Where it keeps its data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hosted: Option<Word<Hosting>>,
    /// Whether a contract is signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract: Option<Word<Contract>>,
    /// The day a full export was last tested.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub export_tested: Option<Day>,
    /// Who administers it, by role, 500 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 500))]
    pub administrator: String,
    /// Who can stand in, by role, 500 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 500))]
    pub deputy: String,
    /// Note, 4000 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 4000))]
    pub note: String,
}

/// A data asset: a set of data of value. Whatever is absent was not said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AssetEntry {
    /// Its id in the dossier: letters, digits and dashes.
    #[schemars(regex(pattern = r"^[A-Za-z0-9-]{1,40}$"))]
    pub id: String,
    /// Its type in the catalogue of the model, such as `ticketing-sales`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The venue's own name for it, 200 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 200))]
    pub name: String,
    /// The ids of the tools that it is in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = 50))]
    pub tools: Vec<String>,
    /// Who owns it, by role, 500 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 500))]
    pub owner: String,
    /// Who can stand in, by role, 500 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 500))]
    pub deputy: String,
    /// What it says of people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personal: Option<Word<PersonalData>>,
    /// Years that it has been held.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub years_held: Option<Number<{ limits::YEARS }>>,
    /// Used for which decision, 500 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 500))]
    pub decision: String,
    /// Shared with whom, 500 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 500))]
    pub shared_with: String,
    /// How long it is kept: for ever, for a number of years, or nobody knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retention: Option<Kept>,
    /// Quality as felt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quality: Option<Rung>,
    /// Note, 4000 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 4000))]
    pub note: String,
}

/// Where a flow begins or ends: a tool or a person, and only one of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("minProperties" = 1, "maxProperties" = 1))]
pub struct EndEntry {
    /// The id of a tool.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool: Option<String>,
    /// A person, by role, 500 characters at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 500))]
    pub person: Option<String>,
}

/// Data that passes, or should, between two tools, or between a tool and a person. Whatever is absent was not said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FlowEntry {
    /// Its id in the dossier: letters, digits and dashes.
    #[schemars(regex(pattern = r"^[A-Za-z0-9-]{1,40}$"))]
    pub id: String,
    /// Where data comes from.
    pub from: EndEntry,
    /// Where it goes.
    pub to: EndEntry,
    /// The ids of the data assets that pass.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = 50))]
    pub assets: Vec<String>,
    /// How it passes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passage: Option<Word<Passage>>,
    /// How often.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency: Option<Word<Frequency>>,
    /// Who watches over it, by role, 500 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 500))]
    pub watcher: String,
    /// Note, 4000 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 4000))]
    pub note: String,
}

/// What the venue says of a skill: of the venue, never of a person. An absent skill was not looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SkillEntry {
    /// Its id in the catalogue of the model, such as `privacy-law`.
    pub id: String,
    /// How well it is covered.
    pub cover: Word<Cover>,
    /// Whether it is needed within twelve months.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needed: Option<bool>,
    /// Who has it, by role, 500 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 500))]
    pub who: String,
}
