use crate::codes::coded;
use crate::ids::{AssetId, AssetKindId, ToolId};
use crate::level::Level;

coded!(
    /// What a data asset says of people, the least delicate first.
    PersonalData {
        /// Nothing about identifiable people.
        None = "none",
        /// Names and ways to reach people.
        Contact = "contact",
        /// Sensitive: health, money, opinions, identity papers.
        Sensitive = "sensitive",
        /// About minors.
        Minors = "minors",
    }
);

/// How long a data asset is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retention {
    /// For ever.
    Forever,
    /// For this many years.
    Years(u32),
    /// Asked, and nobody knows.
    Unknown,
}

/// A set of data of value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Its id in the dossier.
    pub id: AssetId,
    /// Its type in the catalogue.
    pub kind: AssetKindId,
    /// The venue's own name for it; empty for that of the type.
    pub name: String,
    /// The tools that it is in.
    pub tools: Vec<ToolId>,
    /// Who owns it, by role.
    pub owner: String,
    /// Who can stand in, by role.
    pub deputy: String,
    /// What it says of people.
    pub personal: Option<PersonalData>,
    /// Years that it has been held.
    pub years_held: Option<u32>,
    /// Used for which decision.
    pub decision: String,
    /// Shared with whom.
    pub shared_with: String,
    /// How long it is kept.
    pub retention: Option<Retention>,
    /// Quality as felt, 1 to 5.
    pub quality: Option<Level>,
    /// Free note.
    pub note: String,
}

impl Asset {
    /// A data asset of which only the type is known.
    #[must_use]
    pub const fn of_kind(id: AssetId, kind: AssetKindId) -> Self {
        Self {
            id,
            kind,
            name: String::new(),
            tools: Vec::new(),
            owner: String::new(),
            deputy: String::new(),
            personal: None,
            years_held: None,
            decision: String::new(),
            shared_with: String::new(),
            retention: None,
            quality: None,
            note: String::new(),
        }
    }

    /// Whether it is known to say anything of people.
    #[must_use]
    pub fn is_personal(&self) -> bool {
        self.personal
            .is_some_and(|personal| personal != PersonalData::None)
    }
}
