use crate::codes::coded;

coded!(
    /// How well the venue covers a skill: the venue, never a person.
    Cover {
        /// Two people or more.
        Held = "held",
        /// One person.
        Fragile = "fragile",
        /// Nobody.
        Missing = "missing",
        /// An outside provider.
        External = "external",
        /// Shared with peers.
        Pooled = "pooled",
        /// Not said.
        Unknown = "unknown",
    }
);

/// What the venue says of a skill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldSkill {
    /// How well it is covered.
    pub cover: Cover,
    /// Needed within twelve months.
    pub needed: Option<bool>,
    /// Who has it, by role.
    pub who: String,
}
