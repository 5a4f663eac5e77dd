//! Fills the types of the file from a node, and tells faults by kind and place instead of by sentence.

use std::fmt;

use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde::forward_to_deserialize_any;

use super::node::Node;
use super::path::{Path, Step};
use crate::error::{ErrorCode, PublicError};

/// A node as a source of values.
#[derive(Clone, Copy)]
pub(super) struct Reader<'n>(pub(super) &'n Node);

/// What does not fit, with the steps from there back to the root.
#[derive(Debug)]
pub(super) struct Misfit {
    kind: Kind,
    steps: Vec<Step>,
}

#[derive(Debug)]
enum Kind {
    Unknown,
    Missing,
    Invalid(String),
}

impl Misfit {
    fn at(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }

    /// Without a name, the fault is where the value itself stands.
    fn field(kind: Kind, name: &str) -> Self {
        let step = (!name.is_empty()).then(|| Step::Key(name.to_owned()));
        Self {
            kind,
            steps: step.into_iter().collect(),
        }
    }

    fn invalid(found: String) -> Self {
        Self {
            kind: Kind::Invalid(found),
            steps: Vec::new(),
        }
    }
}

impl From<Misfit> for PublicError {
    fn from(misfit: Misfit) -> Self {
        let path = Path::from_innermost(misfit.steps);
        match misfit.kind {
            Kind::Unknown => path.error(ErrorCode::UnknownField),
            Kind::Missing => path.error(ErrorCode::MissingField),
            Kind::Invalid(found) => path.invalid(&found),
        }
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:?} at {}",
            self.kind,
            Path::from_innermost(self.steps.clone())
        )
    }
}

impl std::error::Error for Misfit {}

impl Error for Misfit {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::invalid(message.to_string())
    }

    fn invalid_type(found: Unexpected<'_>, _: &dyn serde::de::Expected) -> Self {
        Self::invalid(words(found))
    }

    fn invalid_value(found: Unexpected<'_>, _: &dyn serde::de::Expected) -> Self {
        Self::invalid(words(found))
    }

    fn unknown_field(field: &str, _: &'static [&'static str]) -> Self {
        Self::field(Kind::Unknown, field)
    }

    fn missing_field(field: &'static str) -> Self {
        Self::field(Kind::Missing, field)
    }
}

/// What was found, as the file shows it.
fn words(found: Unexpected<'_>) -> String {
    match found {
        Unexpected::Str(text) => text.to_owned(),
        Unexpected::Bool(flag) => flag.to_string(),
        Unexpected::Unsigned(number) => number.to_string(),
        Unexpected::Signed(number) => number.to_string(),
        Unexpected::Float(number) => number.to_string(),
        Unexpected::Seq => "[…]".to_owned(),
        Unexpected::Map => "{…}".to_owned(),
        Unexpected::Unit | Unexpected::Option => "null".to_owned(),
        other => other.to_string(),
    }
}

impl<'n> Deserializer<'n> for Reader<'n> {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.0 {
            Node::Null => visitor.visit_unit(),
            Node::Flag(flag) => visitor.visit_bool(*flag),
            Node::Text(text) => visitor.visit_borrowed_str(text),
            Node::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(number), ..) => visitor.visit_u64(number),
                (_, Some(number), _) => visitor.visit_i64(number),
                (.., number) => visitor.visit_f64(number.unwrap_or(f64::NAN)),
            },
            Node::List(items) => visitor.visit_seq(Items(items.iter().enumerate())),
            Node::Map(fields) => visitor.visit_map(Fields {
                rest: fields.iter(),
                current: None,
            }),
        }
    }

    fn deserialize_option<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.0 {
            Node::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'n>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        <V: Visitor<'n>>
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}

struct Items<'n>(std::iter::Enumerate<std::slice::Iter<'n, Node>>);

impl<'n> SeqAccess<'n> for Items<'n> {
    type Error = Misfit;

    fn next_element_seed<T: DeserializeSeed<'n>>(&mut self, seed: T) -> Result<Option<T::Value>, Misfit> {
        let Some((index, item)) = self.0.next() else {
            return Ok(None);
        };
        let value = seed.deserialize(Reader(item));
        value.map(Some).map_err(|misfit| misfit.at(Step::Index(index)))
    }
}

struct Fields<'n> {
    rest: std::slice::Iter<'n, (String, Node)>,
    current: Option<&'n (String, Node)>,
}

impl<'n> MapAccess<'n> for Fields<'n> {
    type Error = Misfit;

    fn next_key_seed<K: DeserializeSeed<'n>>(&mut self, seed: K) -> Result<Option<K::Value>, Misfit> {
        self.current = self.rest.next();
        let key = |(key, _): &'n (String, Node)| {
            let key: StrDeserializer<'n, Misfit> = key.as_str().into_deserializer();
            seed.deserialize(key)
        };
        self.current.map(key).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'n>>(&mut self, seed: V) -> Result<V::Value, Misfit> {
        let (key, node) = self
            .current
            .expect("invariant: a value is asked for after its key");
        let value = seed.deserialize(Reader(node));
        value.map_err(|misfit| misfit.at(Step::Key(key.clone())))
    }
}
