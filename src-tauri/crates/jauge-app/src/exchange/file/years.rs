//! What goes from year to year, in the file.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::exchange::node::Node;
use crate::exchange::words::Moment;

/// What was carried from an earlier year and found still true.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StillTrueEntry {
    /// The profile.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub profile: bool,
    /// Tools, by id; they may be gone since.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = 500))]
    pub tools: Vec<String>,
    /// Data assets, by id; they may be gone since.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = 500))]
    pub assets: Vec<String>,
    /// Flows, by id; they may be gone since.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = 1000))]
    pub flows: Vec<String>,
    /// Skills, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = 500))]
    pub skills: Vec<String>,
}

/// What was said when an assessment was finished, and what the dossier said then.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SignedEntry {
    /// When.
    pub at: Moment,
    /// Who was there, by role, 500 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 500))]
    pub present: String,
    /// Note, 4000 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 4000))]
    pub note: String,
    /// The whole dossier as it stood, this assessment still open in it, without sign-offs and without editions: what the
    /// scores, the advice and the report of this year are made from ever after.
    #[schemars(schema_with = "whole_file")]
    pub as_it_stood: Node,
}

fn whole_file(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
    schemars::json_schema!({ "$ref": "#" })
}

/// A model edition of a network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EditionEntry {
    /// Its id, as in its data files.
    #[schemars(regex(pattern = r"^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$"))]
    pub id: String,
    /// Its data files (`.toml`) and texts (`.ftl`), by path, with `/` between folders; 100 files and 4 MiB at most.
    #[schemars(length(min = 1, max = 100))]
    pub files: BTreeMap<String, String>,
}
