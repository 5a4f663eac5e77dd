//! Why, as figures: what a rule rests on, and where the inventory shows it.

use jauge_core::findings::{Finding, Item};
use jauge_core::rules;
use serde::Serialize;

/// What made a rule hold: `{"practice": id}`, `{"profile": field}`, `{"count": code}`, or `{"finding": id}` with where
/// it was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cause {
    #[serde(flatten)]
    ground: Ground,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    found: Vec<Thing>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Ground {
    Practice(String),
    Profile(&'static str),
    Finding(String),
    Count(&'static str),
}

/// A thing of the inventory: `{"tool": id}` and the like.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Thing {
    Tool(String),
    Asset(String),
    Flow(String),
    Skill(String),
}

impl From<&Item> for Thing {
    fn from(item: &Item) -> Self {
        match item {
            Item::Tool(id) => Self::Tool(id.to_string()),
            Item::Asset(id) => Self::Asset(id.to_string()),
            Item::Flow(id) => Self::Flow(id.to_string()),
            Item::Skill(id) => Self::Skill(id.to_string()),
        }
    }
}

/// Tells causes, with what the inventory of the venue shows.
#[derive(Clone, Copy)]
pub(super) struct Teller<'a>(pub(super) &'a [Finding]);

impl Teller<'_> {
    pub(super) fn causes(self, causes: &[rules::Cause]) -> Vec<Cause> {
        causes.iter().map(|cause| self.cause(cause)).collect()
    }

    fn cause(self, cause: &rules::Cause) -> Cause {
        let ground = match cause {
            rules::Cause::Practice(id) => Ground::Practice(id.to_string()),
            rules::Cause::Profile(field) => Ground::Profile(field.code()),
            rules::Cause::Finding(id) => Ground::Finding(id.to_string()),
            rules::Cause::Count(count) => Ground::Count(count.code()),
        };
        let finding = match cause {
            rules::Cause::Finding(id) => self.0.iter().find(|finding| finding.id == *id),
            _ => None,
        };
        Cause {
            ground,
            found: finding.map(things).unwrap_or_default(),
        }
    }
}

/// Where something was found.
pub(super) fn things(finding: &Finding) -> Vec<Thing> {
    finding.items.iter().map(Thing::from).collect()
}
