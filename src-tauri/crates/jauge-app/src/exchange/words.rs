//! The small values of the file: coded words, levels, days, quantities, each refused where it is not one.

mod kept;

pub(super) use kept::Kept;

use std::borrow::Cow;
use std::fmt;

use jauge_core::codes::Coded;
use jauge_core::level::Level;
use jauge_core::limits;
use jauge_core::quantity::Quantity;
use jiff::Timestamp;
use jiff::civil::Date;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};

/// A word of a closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word<T>(pub T);

impl<T: Coded> Serialize for Word<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.code())
    }
}

impl<'de, T: Coded> Deserialize<'de> for Word<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <Cow<'de, str>>::deserialize(deserializer)?;
        T::from_code(&text)
            .map(Self)
            .ok_or_else(|| D::Error::invalid_value(Unexpected::Str(&text), &"a word of the list"))
    }
}

impl<T: Coded> JsonSchema for Word<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Word".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let words: Vec<_> = T::ALL.iter().map(|word| word.code()).collect();
        json_schema!({ "type": "string", "enum": words })
    }
}

/// Where a practice stands, as the file says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// On the rung of `level`.
    Level,
    /// Nobody knows.
    Unknown,
    /// Not applicable.
    NotApplicable,
    /// What an earlier year said, not confirmed: a `level`, or what it `was`.
    Carried,
}

impl Coded for Standing {
    const ALL: &'static [Self] = &[Self::Level, Self::Unknown, Self::NotApplicable, Self::Carried];

    fn code(self) -> &'static str {
        match self {
            Self::Level => "level",
            Self::Unknown => "unknown",
            Self::NotApplicable => "na",
            Self::Carried => "carried",
        }
    }
}

/// What an earlier year said of a practice where it was no level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Last {
    /// Nobody knew.
    Unknown,
    /// It did not apply.
    NotApplicable,
}

impl Coded for Last {
    const ALL: &'static [Self] = &[Self::Unknown, Self::NotApplicable];

    fn code(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::NotApplicable => "na",
        }
    }
}

/// A level, 1 to 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rung(pub Level);

impl Serialize for Rung {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.0.number())
    }
}

impl<'de> Deserialize<'de> for Rung {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u64::deserialize(deserializer)?;
        u8::try_from(number)
            .ok()
            .and_then(Level::new)
            .map(Self)
            .ok_or_else(|| D::Error::invalid_value(Unexpected::Unsigned(number), &"1 to 5"))
    }
}

impl JsonSchema for Rung {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Level".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": 1, "maximum": 5 })
    }
}

/// A day, `2026-11-21` and no other notation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day(pub Date);

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <Cow<'de, str>>::deserialize(deserializer)?;
        let day: Option<Date> = text.parse().ok();
        day.filter(|day| day.to_string() == text && (1..=9999).contains(&day.year()))
            .map(Self)
            .ok_or_else(|| D::Error::invalid_value(Unexpected::Str(&text), &"a day"))
    }
}

impl JsonSchema for Day {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date" })
    }
}

/// A moment, `2026-11-21T14:07:00-05:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment(pub Timestamp);

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <Cow<'de, str>>::deserialize(deserializer)?;
        text.parse()
            .map(Self)
            .map_err(|_| D::Error::invalid_value(Unexpected::Str(&text), &"a moment"))
    }
}

impl JsonSchema for Moment {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Moment".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date-time" })
    }
}

/// A number of people or hours, with two decimals at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount(pub Quantity);

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.hundredths() % 100 {
            0 => serializer.serialize_u32(self.0.floor()),
            _ => serializer.serialize_f64(self.0.to_decimal()),
        }
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AmountVisitor)
    }
}

struct AmountVisitor;

impl Visitor<'_> for AmountVisitor {
    type Value = Amount;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number with two decimals at most")
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Amount, E> {
        u32::try_from(number)
            .ok()
            .and_then(Quantity::whole)
            .map(Amount)
            .ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Amount, E> {
        Quantity::from_decimal(number)
            .map(Amount)
            .ok_or_else(|| E::invalid_value(Unexpected::Float(number), &self))
    }
}

impl JsonSchema for Amount {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Amount".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number", "minimum": 0, "maximum": Quantity::MAX, "multipleOf": 0.01 })
    }
}

/// A whole number up to a limit: people, seats, years, units of money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number<const MOST: u32 = { limits::COUNT }>(pub u32);

impl<const MOST: u32> Serialize for Number<MOST> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(self.0)
    }
}

impl<'de, const MOST: u32> Deserialize<'de> for Number<MOST> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u64::deserialize(deserializer)?;
        u32::try_from(number)
            .ok()
            .filter(|number| *number <= MOST)
            .map(Self)
            .ok_or_else(|| D::Error::invalid_value(Unexpected::Unsigned(number), &"a smaller number"))
    }
}

impl<const MOST: u32> JsonSchema for Number<MOST> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Number".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": 0, "maximum": MOST })
    }
}
