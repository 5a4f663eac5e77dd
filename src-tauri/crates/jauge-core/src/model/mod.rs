//! A model edition: what is asked and what follows from it. Data files, read once, checked whole.

mod check;
mod embedded;
mod feeds;
mod files;
mod inventory;
mod lineage;
mod load;
mod mapping;
mod problem;
#[cfg(test)]
mod tests;
mod texts;

pub use embedded::{FILES, edition};
pub use feeds::Feeds;
pub use lineage::{Lineage, Origin, Relation};
pub use load::{Sources, load};
pub use mapping::MappingFault;
pub use problem::{Problem, ProblemKind};
pub(crate) use texts::NOT_CALLED_FOR;
pub use texts::THREE_AT_MOST;

use crate::advice::PhaseAtom;
use crate::codes::coded;
use crate::ids::{
    AssetKindId, DimensionId, FindingId, PracticeId, ProviderId, ProvisionId, RegimeId, RuleId, SkillId,
    TermId,
};
use crate::inventory::{PersonalData, ToolPurpose};
use crate::profile::Country;
use crate::rules::{ItemAtom, ItemKind, Names, Rule};

/// A whole model edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// Its id, such as `2026.1`.
    pub id: String,
    /// Dimensions in the order of asking.
    pub dimensions: Vec<DimensionId>,
    /// Practices in the order of asking.
    pub practices: Vec<Practice>,
    /// The catalogue of skills.
    pub skills: Vec<Skill>,
    /// The catalogue of provider types.
    pub providers: Vec<Provider>,
    /// Legal regimes; the first whose rule holds is the venue's.
    pub regimes: Vec<Regime>,
    /// What the regimes ask.
    pub provisions: Vec<Provision>,
    /// The catalogue of types of data assets.
    pub asset_kinds: Vec<AssetKind>,
    /// Tools that venues often have.
    pub suggestions: Vec<Suggestion>,
    /// What an inventory may tell.
    pub findings: Vec<FindingRule>,
    /// Where answers and inventory may not say the same.
    pub doubts: Vec<DoubtRule>,
    /// The phases of a planned change of tools.
    pub phases: Vec<PhaseRule>,
    /// The glossary.
    pub terms: Vec<Term>,
    /// How its practices come from those of earlier editions.
    pub mappings: Vec<Mapping>,
}

/// How the practices of an edition come from those of an earlier one. A practice that is not named and has the same id
/// in both is the same question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// The earlier edition.
    pub from: String,
    /// The practices that are not simply the same.
    pub practices: Vec<Mapped>,
    /// Practices of the earlier edition that are asked no more.
    pub retired: Vec<PracticeId>,
    /// The line of its file on which the earlier edition is named.
    pub line: usize,
}

/// Where a practice comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapped {
    /// The practice in this edition.
    pub practice: PracticeId,
    /// The practices of the earlier edition that it comes from; none for a new question.
    pub from: Vec<PracticeId>,
    /// How.
    pub kind: MappedKind,
    /// The line of its file on which the practice is named.
    pub line: usize,
}

coded!(
    /// How a practice comes from earlier ones.
    MappedKind {
        /// Other words, same meaning: comparable and carried.
        Reworded = "reworded",
        /// The question or a rung means something else: neither comparable nor carried.
        Changed = "changed",
        /// One of several that an earlier practice was split into: neither comparable nor carried.
        Split = "split",
        /// Not asked before.
        Added = "added",
    }
);

/// A type of data asset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssetKind {
    /// Permanent id.
    pub id: AssetKindId,
    /// What it usually says of people: proposed, never assumed.
    pub personal: PersonalData,
    /// Purposes of the tools that it is usually in.
    pub purposes: Vec<ToolPurpose>,
}

/// A tool that venues often have: offered to be picked, never complete.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// Its name, the same in all languages.
    pub name: String,
    /// What it is mainly for.
    pub purpose: ToolPurpose,
    /// Where it is met; empty for everywhere.
    pub countries: Vec<Country>,
}

/// What an inventory may tell: found in each thing of a kind for which its atoms hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingRule {
    /// Permanent id.
    pub id: FindingId,
    /// The list it is looked for in.
    pub on: ItemKind,
    /// What must hold together; never empty.
    pub when: Vec<ItemAtom>,
    /// Where not empty: at least one of these must hold too.
    pub either: Vec<ItemAtom>,
    /// The practice that it speaks of.
    pub practice: PracticeId,
    /// The rung of that practice on which it would not be found any more.
    pub to_level: crate::level::Level,
    /// Whether the law asks for something here.
    pub legal: bool,
    /// What mending it takes.
    pub mend: Climb,
    /// Skills that mending calls for.
    pub skills: Vec<SkillId>,
}

/// Where an answer and the inventory may not say the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoubtRule {
    /// The practice whose answer is to be looked at again.
    pub practice: PracticeId,
    /// When.
    pub rule: Rule,
}

/// A phase of a planned change of tools.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseRule {
    /// Permanent id.
    pub id: RuleId,
    /// When it is there; always, where empty.
    pub when: Vec<PhaseAtom>,
    /// The type of provider that can help with it.
    pub provider: Option<ProviderId>,
    /// The findings that are causes of it, where they concern the tools that change.
    pub findings: Vec<FindingId>,
}

/// A term explained in place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Permanent id.
    pub id: TermId,
    /// The practices beside whose question it is explained.
    pub practices: Vec<PracticeId>,
}

/// One question with its five rungs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practice {
    /// Permanent id.
    pub id: PracticeId,
    /// The dimension that it belongs to.
    pub dimension: DimensionId,
    /// Gets no tolerance in the gate: a strength never hides it.
    pub foundation: bool,
    /// Asked in the short form.
    pub short_form: bool,
    /// The climbs to rungs 2, 3, 4 and 5.
    pub climbs: [Climb; 4],
    /// Skills that climbing calls for.
    pub skills: Vec<SkillId>,
    /// Whether last year's answer is carried to the next year; else it is answered afresh.
    pub carried: bool,
    /// When the profile switches it to *not applicable*.
    pub not_applicable: Vec<Rule>,
}

/// What a climb to the next rung takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Climb {
    /// Hours of the team.
    pub effort: Effort,
    /// Whether it usually needs money.
    pub money: bool,
}

coded!(
    /// Hours of the team that a climb takes.
    Effort {
        /// Up to 4 hours.
        Small = "S",
        /// Up to 20 hours.
        Medium = "M",
        /// More than 20 hours.
        Large = "L",
    }
);

impl Effort {
    /// Hours set aside when planning: the upper bound, and 40 for the open-ended one.
    #[must_use]
    pub const fn hours(self) -> u32 {
        match self {
            Self::Small => 4,
            Self::Medium => 20,
            Self::Large => 40,
        }
    }
}

coded!(
    /// How a skill is best had.
    How {
        /// Inside: recurring and close to the mission.
        Build = "build",
        /// Outside: rare or technical.
        Hire = "hire",
        /// With peers: recurring, but less than half a post.
        Pool = "pool",
    }
);

/// A skill of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skill {
    /// Permanent id.
    pub id: SkillId,
    /// Part of the internal base that comes first.
    pub base: bool,
    /// How it is best had by a small venue.
    pub how: How,
    /// How it is best had from fifty staff on, where that differs.
    pub how_large: Option<How>,
    /// When it is called for, besides the next steps that list it.
    pub rules: Vec<Rule>,
}

/// A type of external provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    /// Permanent id.
    pub id: ProviderId,
    /// The mission normally touches personal data: the checklist is printed.
    pub personal_data: bool,
    /// Skills that must accompany it inside the venue.
    pub accompanied_by: Vec<SkillId>,
    /// When it is called for, each with its rank (smaller first, unique).
    pub rules: Vec<(u32, Rule)>,
    /// What holds it back; the rule's id names the reason.
    pub not_yet: Vec<Rule>,
}

/// A body of law that applies to some venues.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regime {
    /// Permanent id.
    pub id: RegimeId,
    /// The venues that it applies to.
    pub rule: Rule,
}

/// One duty of the law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provision {
    /// Permanent id.
    pub id: ProvisionId,
    /// The regimes that it belongs to.
    pub regimes: Vec<RegimeId>,
    /// The practices whose weakness it concerns.
    pub practices: Vec<PracticeId>,
    /// Whether the fact was opened at its source (`S`) or is common knowledge (`K`).
    pub mark: Mark,
    /// Where the fact was read.
    pub sources: Vec<String>,
    /// Since when it is in force.
    pub since: Option<jiff::civil::Date>,
}

coded!(
    /// How well a fact of law is known.
    Mark {
        /// Opened at its source.
        Sourced = "S",
        /// Common knowledge, worded without figures that could age.
        Known = "K",
    }
);

impl Edition {
    /// The practice of an id.
    #[must_use]
    pub fn practice(&self, id: &str) -> Option<&Practice> {
        self.practices.iter().find(|practice| practice.id.as_str() == id)
    }

    /// The practices of a dimension, in the order of asking.
    pub fn practices_of<'a>(&'a self, dimension: &'a DimensionId) -> impl Iterator<Item = &'a Practice> {
        self.practices
            .iter()
            .filter(move |practice| practice.dimension == *dimension)
    }

    /// The provider type of an id.
    #[must_use]
    pub fn provider(&self, id: &str) -> Option<&Provider> {
        self.providers.iter().find(|provider| provider.id.as_str() == id)
    }

    /// The rule of a finding.
    #[must_use]
    pub fn finding(&self, id: &str) -> Option<&FindingRule> {
        self.findings.iter().find(|finding| finding.id.as_str() == id)
    }

    /// The type of data asset of an id.
    #[must_use]
    pub fn asset_kind(&self, id: &str) -> Option<&AssetKind> {
        self.asset_kinds.iter().find(|kind| kind.id.as_str() == id)
    }

    /// The skill of an id.
    #[must_use]
    pub fn skill(&self, id: &str) -> Option<&Skill> {
        self.skills.iter().find(|skill| skill.id.as_str() == id)
    }
}

impl Practice {
    /// What climbing to a rung takes; `None` for the first, where one stands without climbing.
    #[must_use]
    pub fn climb(&self, to: crate::level::Level) -> Option<Climb> {
        usize::from(to.number())
            .checked_sub(2)
            .map(|rung| self.climbs[rung])
    }
}

impl Names for Edition {
    fn is_practice(&self, id: &str) -> bool {
        self.practice(id).is_some()
    }

    fn is_dimension(&self, id: &str) -> bool {
        self.dimensions.iter().any(|dimension| dimension.as_str() == id)
    }

    fn is_finding(&self, id: &str) -> bool {
        self.finding(id).is_some()
    }
}
