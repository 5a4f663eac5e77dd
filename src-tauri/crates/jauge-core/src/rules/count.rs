//! What can be counted in an inventory.

use std::collections::BTreeSet;

use crate::codes::coded;
use crate::inventory::{Cover, End, Inventory, Passage};

coded!(
    /// Something that rules may count in the inventory.
    Count {
        /// Tools.
        Tools = "inventory-tools",
        /// Data assets.
        Assets = "inventory-assets",
        /// Flows.
        Flows = "inventory-flows",
        /// Skills that were looked at.
        Skills = "inventory-skills",
        /// Tools that re-typed or missing flows touch: those to connect.
        ToConnect = "inventory-to-connect",
        /// Data assets with an owner.
        OwnedAssets = "inventory-owned-assets",
        /// Skills covered by one person or nobody, and needed within twelve months.
        SkillsAtRisk = "inventory-skills-at-risk",
    }
);

/// All counts of an inventory, made once. Without an inventory, or with an empty one, nothing was counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts(Option<[u32; Count::ALL.len()]>);

impl Counts {
    /// Nothing was counted.
    pub(super) const NOTHING: Self = Self(None);

    /// The counts of an inventory.
    #[must_use]
    pub fn of(inventory: Option<&Inventory>) -> Self {
        let inventory = inventory.filter(|inventory| !inventory.is_empty());
        Self(inventory.map(|inventory| {
            let mut numbers = [0; Count::ALL.len()];
            for (number, count) in numbers.iter_mut().zip(Count::ALL) {
                *number = u32::try_from(count.of(inventory)).unwrap_or(u32::MAX);
            }
            numbers
        }))
    }

    /// How many there are; 0 where nothing was counted.
    #[must_use]
    pub fn get(&self, count: Count) -> u32 {
        self.counted(count).unwrap_or(0)
    }

    /// How many there are; `None` where nothing was counted.
    pub(super) fn counted(&self, count: Count) -> Option<u32> {
        let at = Count::ALL.iter().position(|one| *one == count)?;
        Some(self.0?[at])
    }
}

impl Count {
    fn of(self, inventory: &Inventory) -> usize {
        match self {
            Self::Tools => inventory.tools.len(),
            Self::Assets => inventory.assets.len(),
            Self::Flows => inventory.flows.len(),
            Self::Skills => {
                let looked_at = |cover| cover != Cover::Unknown;
                inventory
                    .skills
                    .values()
                    .filter(|skill| looked_at(skill.cover))
                    .count()
            }
            Self::ToConnect => inventory
                .flows
                .iter()
                .filter(|flow| matches!(flow.passage, Some(Passage::Missing | Passage::Retyped)))
                .flat_map(|flow| [&flow.from, &flow.to])
                .filter_map(End::tool)
                .collect::<BTreeSet<_>>()
                .len(),
            Self::OwnedAssets => {
                let owned = |owner: &str| !owner.trim().is_empty();
                inventory
                    .assets
                    .iter()
                    .filter(|asset| owned(&asset.owner))
                    .count()
            }
            Self::SkillsAtRisk => inventory
                .skills
                .values()
                .filter(|skill| matches!(skill.cover, Cover::Fragile | Cover::Missing))
                .filter(|skill| skill.needed == Some(true))
                .count(),
        }
    }
}
