//! Papers to fill by hand: the blank questionnaire, and what is still to be found out.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::Paper;

/// Which questions to print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QuestionnaireOptions {
    /// Language and region of the questions, independent of the screen's.
    pub locale: String,
    /// A second language, printed beside the first.
    pub beside: Option<String>,
    /// Paper.
    pub paper: Paper,
    /// How many questions.
    pub form: QuestionnaireForm,
    /// Only those of this dimension, all of them.
    pub dimension: Option<String>,
}

/// How many questions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionnaireForm {
    /// The short form.
    Short,
    /// All of them.
    #[default]
    Full,
}

/// How to print what is still to be found out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ToFindOutOptions {
    /// Language and region of the list, independent of the screen's.
    pub locale: String,
    /// Paper.
    pub paper: Paper,
}
