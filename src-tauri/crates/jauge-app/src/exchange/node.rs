//! JSON as read, before any meaning: keys in their order, repeated ones kept so that they can be refused.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::path::{Path, Step};
use crate::error::{ErrorCode, PublicError};
use crate::typed::excerpt;

/// A JSON value.
#[expect(missing_docs, reason = "the kinds of JSON")]
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    Null,
    Flag(bool),
    Number(serde_json::Number),
    Text(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

impl Node {
    /// Reads JSON. Nesting beyond what any version uses is refused by the parser's own limit.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, PublicError> {
        // Some editors put a mark in front of UTF-8.
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        serde_json::from_slice(bytes).map_err(|error| {
            PublicError::new(ErrorCode::NotJson)
                .with("line", error.line())
                .with("column", error.column())
        })
    }

    pub(super) fn field(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Map(fields) => fields.iter().find(|(key, _)| key == name).map(|(_, node)| node),
            _ => None,
        }
    }

    /// The first key that stands twice in the same object, with its place.
    pub(super) fn repeated_key(&self) -> Option<(Path, &str)> {
        let (key, steps) = self.repeated_under()?;
        Some((Path::from_innermost(steps), key))
    }

    /// The key, and the steps from there back to here.
    fn repeated_under(&self) -> Option<(&str, Vec<Step>)> {
        let through = |step: Step, (key, mut steps): (_, Vec<Step>)| {
            steps.push(step);
            (key, steps)
        };
        match self {
            Self::List(items) => items.iter().enumerate().find_map(|(index, item)| {
                item.repeated_under()
                    .map(|found| through(Step::Index(index), found))
            }),
            Self::Map(fields) => {
                let mut seen = BTreeSet::new();
                fields.iter().find_map(|(key, node)| {
                    let here = || Step::Key(key.clone());
                    if seen.insert(key.as_str()) {
                        node.repeated_under().map(|found| through(here(), found))
                    } else {
                        Some((key.as_str(), vec![here()]))
                    }
                })
            }
            _ => None,
        }
    }

    /// What a sentence may repeat of it.
    pub(super) fn excerpt(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Flag(flag) => flag.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Text(text) => excerpt(text),
            Self::List(_) => "[…]".to_owned(),
            Self::Map(_) => "{…}".to_owned(),
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Number(number) => number.serialize(serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Map(fields) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (key, node) in fields {
                    map.serialize_entry(key, node)?;
                }
                map.end()
            }
        }
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Node, E> {
        Ok(Node::Flag(flag))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Number(number.into()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Number(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        // The parser gives finite numbers only.
        Ok(serde_json::Number::from_f64(number).map_or(Node::Null, Node::Number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Node, E> {
        Ok(Node::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let mut fields = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            fields.push(entry);
        }
        Ok(Node::Map(fields))
    }
}
