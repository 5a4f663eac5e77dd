//! What can be counted in an inventory.

use crate::codes::coded;

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
