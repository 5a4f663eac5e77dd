//! The address book in the file, and a network's list of providers.

use jauge_core::contacts::{Language, Presence};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::exchange::words::{Day, Word};

/// A provider that could be called. Whatever is absent was not said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "ProviderEntry")]
pub struct ProviderEntry<Id = String> {
    /// Its id: letters, digits and dashes.
    #[schemars(regex(pattern = r"^[A-Za-z0-9-]{1,40}$"))]
    pub id: Id,
    /// Its type in the catalogue of the model, such as `amo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Name of the person or organisation, 200 characters at most.
    #[schemars(length(min = 1, max = 200))]
    pub name: String,
    /// Region that it works in, 500 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 500))]
    pub region: String,
    /// Languages that it works in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Word<Language>>,
    /// From a distance or at the venue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presence: Option<Word<Presence>>,
    /// How to reach it, 500 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 500))]
    pub reach: String,
    /// When somebody last checked that it still exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checked: Option<Day>,
    /// Note, 4000 characters at most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 4000))]
    pub note: String,
}

/// A list of providers that a network hands out. No rating, no price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Jauge list of providers, version 1")]
pub struct ProvidersFile {
    /// Names the format.
    #[schemars(extend("const" = crate::exchange::PROVIDERS_FORMAT))]
    pub format: String,
    /// The version of the format.
    #[schemars(extend("const" = crate::exchange::PROVIDERS_VERSION))]
    pub version: u32,
    /// The providers. An entry may go without an id.
    #[schemars(length(max = 1000))]
    pub providers: Vec<ProviderEntry<Option<String>>>,
}
