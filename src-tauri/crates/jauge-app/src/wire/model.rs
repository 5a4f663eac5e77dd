//! The model edition, as the screens walk through it.

use std::collections::BTreeMap;

use serde::Serialize;
use specta::Type;

/// The model edition: ids only, texts are looked up.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ModelView {
    /// Edition, such as `2026.1`.
    pub edition: String,
    /// Dimensions in the order of asking.
    pub dimensions: Vec<DimensionInfo>,
    /// Types of data assets, in the order of the catalogue.
    pub assets: Vec<AssetKindInfo>,
    /// Skills, in the order of the catalogue.
    pub skills: Vec<SkillInfo>,
    /// Types of providers, in the order of the catalogue.
    pub providers: Vec<ProviderInfo>,
    /// Tools that venues often have: the list is never complete.
    pub suggestions: Vec<SuggestionInfo>,
    /// Terms explained in place, in the order of the glossary.
    pub terms: Vec<TermInfo>,
    /// The closed lists of the inventory.
    pub words: WordsView,
}

/// The edition of the assessment on screen, where it is not that of the program or others are there beside it.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EditionView {
    /// What it asks.
    pub model: ModelView,
    /// Its texts by language or region (`fr`, `en`, `fr-CA`…).
    pub words: BTreeMap<String, EditionWords>,
    /// The texts of the other editions that the dossier brings along: they name what neither it nor the program knows.
    pub others: Vec<BTreeMap<String, EditionWords>>,
}

/// The texts of an edition in one language, as Fluent sources: they come before those of the program.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EditionWords {
    /// One source a file.
    pub sources: Vec<String>,
}

/// A type of data asset: `asset-<id>`, `asset-<id>-what`.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AssetKindInfo {
    /// Its id.
    pub id: String,
    /// What it usually says of people: `personal-<code>`.
    pub personal: String,
    /// Purposes of the tools that it is usually in.
    pub purposes: Vec<String>,
}

/// A skill: `skill-<id>`, `skill-<id>-what`.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SkillInfo {
    /// Its id.
    pub id: String,
    /// Part of the internal base.
    pub base: bool,
}

/// A type of provider: `provider-<id>`.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProviderInfo {
    /// Its id.
    pub id: String,
}

/// A tool that venues often have.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SuggestionInfo {
    /// Its name: a proper noun, the same in all languages.
    pub name: String,
    /// What it is mainly for.
    pub purpose: String,
    /// Where it is met, as countries of the profile; empty for everywhere.
    pub countries: Vec<String>,
}

/// A term of the glossary: `term-<id>`, `term-<id>-means`.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TermInfo {
    /// Its id.
    pub id: String,
    /// The practices beside whose question it is explained.
    pub practices: Vec<String>,
}

/// The closed lists of the inventory, each code with a message of its own.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WordsView {
    /// `purpose-<code>`.
    pub purposes: Vec<String>,
    /// `hosting-<code>`.
    pub hostings: Vec<String>,
    /// `contract-<code>`.
    pub contracts: Vec<String>,
    /// `personal-<code>`.
    pub personal: Vec<String>,
    /// `passage-<code>`.
    pub passages: Vec<String>,
    /// `frequency-<code>`.
    pub frequencies: Vec<String>,
    /// `skill-cover-<code>`.
    pub covers: Vec<String>,
    /// `presence-<code>`.
    pub presences: Vec<String>,
    /// `works-in-<code>`.
    pub languages: Vec<String>,
    /// Codes of currencies.
    pub currencies: Vec<String>,
}

/// A dimension with its practices.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DimensionInfo {
    /// `dim-<id>` names it.
    pub id: String,
    /// Practices in the order of asking.
    pub practices: Vec<PracticeInfo>,
}

/// A practice.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PracticeInfo {
    /// `q-<id>` asks it.
    pub id: String,
    /// A foundation practice: a strength never hides it.
    pub foundation: bool,
    /// Asked by law.
    pub legal: bool,
    /// Part of the short form.
    pub short_form: bool,
}
