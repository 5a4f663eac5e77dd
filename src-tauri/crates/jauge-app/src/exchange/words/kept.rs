//! How long a data asset is kept: a word, or a number of years.

use std::borrow::Cow;
use std::fmt;

use jauge_core::inventory::Retention;
use jauge_core::limits;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};

const FOREVER: &str = "forever";
const UNKNOWN: &str = "unknown";

/// How long a data asset is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept(pub Retention);

impl Serialize for Kept {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Retention::Forever => serializer.serialize_str(FOREVER),
            Retention::Unknown => serializer.serialize_str(UNKNOWN),
            Retention::Years(years) => serializer.serialize_u32(years),
        }
    }
}

impl<'de> Deserialize<'de> for Kept {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(KeptVisitor)
    }
}

struct KeptVisitor;

impl Visitor<'_> for KeptVisitor {
    type Value = Kept;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{FOREVER}, {UNKNOWN} or a number of years")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Kept, E> {
        match text {
            FOREVER => Ok(Kept(Retention::Forever)),
            UNKNOWN => Ok(Kept(Retention::Unknown)),
            _ => Err(E::invalid_value(Unexpected::Str(text), &self)),
        }
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Kept, E> {
        u32::try_from(number)
            .ok()
            .filter(|years| *years <= limits::YEARS)
            .map(|years| Kept(Retention::Years(years)))
            .ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
    }
}

impl JsonSchema for Kept {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Retention".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "oneOf": [
                { "enum": [FOREVER, UNKNOWN] },
                { "type": "integer", "minimum": 0, "maximum": limits::YEARS },
            ]
        })
    }
}
