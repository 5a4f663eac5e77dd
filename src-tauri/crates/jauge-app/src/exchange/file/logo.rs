//! The logo.

use jauge_core::logo::LogoKind;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::words::Word;

/// A logo. It is made ready to print where it is not: small, opaque, without metadata.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LogoEntry {
    /// What the picture is written in.
    pub kind: Word<LogoKind>,
    /// The bytes of the picture, 1 MB at most, in base 64.
    #[schemars(length(min = 1, max = 1398104))]
    pub data: String,
}
