//! What the inventory tells (model, section 6): findings have the same standing as answers. And where the inventory and
//! an answer contradict each other: points to check, politely.

use jiff::civil::Date;

use crate::dossier::Venue;
use crate::ids::{AssetId, FindingId, FlowId, PracticeId, RuleId, SkillId, ToolId};
use crate::level::Level;
use crate::model::{DoubtRule, Edition, FindingRule};
use crate::rules::{Cause, Facts, Links, Thing};

/// A thing of the inventory.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    /// A tool.
    Tool(ToolId),
    /// A data asset.
    Asset(AssetId),
    /// A flow.
    Flow(FlowId),
    /// A skill.
    Skill(SkillId),
}

/// Something found in the inventory, with all the things that it was found in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What was found; its texts are `finding-<id>…`.
    pub id: FindingId,
    /// The practice that it speaks of.
    pub practice: PracticeId,
    /// The rung of that practice on which it would not be found any more.
    pub to_level: Level,
    /// Whether the law asks for something here: the provisions are those of the practice.
    pub legal: bool,
    /// Where it was found, in the order of the inventory; never empty.
    pub items: Vec<Item>,
}

/// The questionnaire and the inventory do not say the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// Its text is `doubt-<id>`.
    pub id: RuleId,
    /// The practice whose answer is to be looked at again.
    pub practice: PracticeId,
    /// The answer, and what speaks against it.
    pub causes: Vec<Cause>,
}

/// What the inventory of a venue tells on a day, in the order of the model.
#[must_use]
pub fn find(edition: &Edition, venue: Venue<'_>, as_of: Date) -> Vec<Finding> {
    let Some(inventory) = venue.inventory else {
        return Vec::new();
    };
    let links = Links::of(edition, venue.profile, inventory, as_of);
    let found = |rule: &FindingRule| {
        let holds = |thing: &Thing<'_>| {
            rule.when.iter().all(|atom| atom.holds(*thing, &links))
                && (rule.either.is_empty() || rule.either.iter().any(|atom| atom.holds(*thing, &links)))
        };
        let items: Vec<_> = links.things(rule.on).filter(holds).map(Thing::item).collect();
        (!items.is_empty()).then(|| Finding {
            id: rule.id.clone(),
            practice: rule.practice.clone(),
            to_level: rule.to_level,
            legal: rule.legal,
            items,
        })
    };
    edition.findings.iter().filter_map(found).collect()
}

/// Where answers and inventory do not say the same, in the order of the model.
#[must_use]
pub fn doubts(edition: &Edition, facts: &Facts<'_>) -> Vec<Contradiction> {
    let doubt = |doubt: &DoubtRule| {
        Some(Contradiction {
            id: doubt.rule.id.clone(),
            practice: doubt.practice.clone(),
            causes: doubt.rule.causes(facts)?,
        })
    };
    edition.doubts.iter().filter_map(doubt).collect()
}
