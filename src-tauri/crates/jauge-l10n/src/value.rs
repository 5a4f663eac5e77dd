use fluent_bundle::FluentValue;

/// What a variable of a message stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'a> {
    /// Chooses plurals; printed without grouping.
    Number(i64),
    /// Printed as it is.
    Text(&'a str),
}

impl<'a> From<Value<'a>> for FluentValue<'a> {
    fn from(value: Value<'a>) -> Self {
        match value {
            Value::Number(number) => number.into(),
            Value::Text(text) => text.into(),
        }
    }
}

/// A whole number of things, whichever the integer type that holds it.
pub trait Count {
    /// The number as messages take it.
    fn count(self) -> i64;
}

macro_rules! count {
    ($($integer:ty)+) => {
        $(impl Count for $integer {
            fn count(self) -> i64 {
                // What exceeds counts no thing that this program knows.
                i64::try_from(self).unwrap_or(i64::MAX)
            }
        })+
    };
}

count!(u8 u16 u32 u64 usize i8 i16 i32 i64);
