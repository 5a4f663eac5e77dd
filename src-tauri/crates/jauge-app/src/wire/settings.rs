//! What the window needs to start, and what it remembers of this person on this machine.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{DossierView, ModelView};
use crate::error::PublicError;

/// Everything the first screen needs.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Start {
    /// Version of the program.
    pub version: String,
    /// Settings, with the language worked out.
    pub settings: Settings,
    /// Dossiers opened before, latest first.
    pub recent: Vec<Recent>,
    /// The dossier that reopened by itself.
    pub dossier: Option<DossierView>,
    /// Why the last dossier did not reopen.
    pub problem: Option<PublicError>,
    /// The model.
    pub model: ModelView,
}

/// A dossier opened before. The page names it by its place in the list, never by its path.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Recent {
    /// Name of the venue.
    pub name: String,
    /// Name of the file.
    pub file: String,
    /// Folder, for reading only.
    pub folder: String,
    /// Whether the file is there now.
    pub present: bool,
}

/// Choices of this person on this machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    /// Language and region on screen, such as `fr-CA`.
    pub locale: String,
    /// Colours.
    pub theme: Theme,
    /// Whether single keys answer questions (WCAG 2.1.4).
    pub shortcuts: bool,
    /// Whether only the short form is asked.
    pub short_form: bool,
    /// Whether a whole dimension stands on a page.
    pub whole_dimension: bool,
    /// How large everything is drawn.
    pub text_size: TextSize,
    /// Whether the guide of the first hour has been gone through or put away: it no longer comes by itself.
    pub guide_seen: bool,
}

/// Colours of the window.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// How large everything is drawn, text and space alike.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum TextSize {
    /// 100 %.
    #[default]
    Usual,
    /// 115 %.
    Larger,
    /// 130 %.
    Large,
    /// 150 %.
    Largest,
}
