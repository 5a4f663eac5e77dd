use crate::codes::{Coded, coded};
use crate::inventory::{Contract, Cover, Frequency, Hosting, Passage, PersonalData, ToolPurpose};

coded!(
    /// The lists of an inventory.
    ItemKind {
        /// Tools.
        Tool = "tool",
        /// Data assets.
        Asset = "asset",
        /// Flows.
        Flow = "flow",
        /// Skills.
        Skill = "skill",
    }
);

coded!(
    /// What rules may read of a thing of the inventory: its own fields as in the exchange file, and what its links tell.
    ItemField {
        /// What a tool is for.
        Purpose = "purpose",
        /// Who provides a tool.
        Vendor = "vendor",
        /// Where a tool keeps its data.
        Hosted = "hosted",
        /// Whether a contract is signed for a tool.
        Contract = "contract",
        /// The day of the last export test of a tool.
        ExportTested = "export_tested",
        /// Months begun since the last export test of a tool.
        ExportMonths = "export_months",
        /// Who administers a tool.
        Administrator = "administrator",
        /// Who can stand in, for a tool or a data asset.
        Deputy = "deputy",
        /// How many data assets are in a tool, or pass in a flow.
        Assets = "assets",
        /// How many flows begin or end at a tool.
        Flows = "flows",
        /// How many tools a data asset is in.
        Tools = "tools",
        /// Whether something is known to say anything of people: a data asset, a tool that holds one, a flow that carries one.
        PersonalData = "personal_data",
        /// Whether a tool is outside the venue's jurisdiction.
        Abroad = "abroad",
        /// Whether a flow takes data abroad.
        Leaves = "leaves",
        /// What a data asset says of people.
        Personal = "personal",
        /// Who owns a data asset.
        Owner = "owner",
        /// Years that a data asset has been held.
        YearsHeld = "years_held",
        /// Which decision a data asset serves.
        Decision = "decision",
        /// With whom a data asset is shared.
        SharedWith = "shared_with",
        /// How long a data asset is kept.
        Retention = "retention",
        /// Quality of a data asset as felt.
        Quality = "quality",
        /// How data passes.
        Passage = "passage",
        /// How often data passes.
        Frequency = "frequency",
        /// Who watches over a flow.
        Watcher = "watcher",
        /// How well a skill is covered.
        Cover = "cover",
        /// Whether a skill is needed within twelve months.
        Needed = "needed",
        /// Whether a skill is part of the internal base.
        Base = "base",
        /// Who has a skill.
        Who = "who",
    }
);

/// What kind of value a field holds.
pub(super) enum Holds {
    /// One word of a closed list.
    Word(Vec<&'static str>),
    /// Words of people, or a date: there or not.
    Text,
    /// Yes or no.
    Flag,
    /// A number.
    Number,
}

/// The words of a retention; how many years is not told apart.
pub(super) const RETENTION: [&str; 3] = ["forever", "years", "unknown"];

fn words<T: Coded>() -> Holds {
    Holds::Word(T::ALL.iter().map(|word| word.code()).collect())
}

impl ItemField {
    /// What the field holds for things of a kind; `None` when they do not have it.
    pub(super) fn holds(self, on: ItemKind) -> Option<Holds> {
        let (kinds, holds): (&[ItemKind], Holds) = match self {
            Self::Purpose => (&[ItemKind::Tool], words::<ToolPurpose>()),
            Self::Hosted => (&[ItemKind::Tool], words::<Hosting>()),
            Self::Contract => (&[ItemKind::Tool], words::<Contract>()),
            Self::Personal => (&[ItemKind::Asset], words::<PersonalData>()),
            Self::Retention => (&[ItemKind::Asset], Holds::Word(RETENTION.into())),
            Self::Passage => (&[ItemKind::Flow], words::<Passage>()),
            Self::Frequency => (&[ItemKind::Flow], words::<Frequency>()),
            Self::Cover => (&[ItemKind::Skill], words::<Cover>()),
            Self::Vendor | Self::ExportTested | Self::Administrator => (&[ItemKind::Tool], Holds::Text),
            Self::Deputy => (&[ItemKind::Tool, ItemKind::Asset], Holds::Text),
            Self::Owner | Self::Decision | Self::SharedWith => (&[ItemKind::Asset], Holds::Text),
            Self::Watcher => (&[ItemKind::Flow], Holds::Text),
            Self::Who => (&[ItemKind::Skill], Holds::Text),
            Self::Abroad => (&[ItemKind::Tool], Holds::Flag),
            Self::Leaves => (&[ItemKind::Flow], Holds::Flag),
            Self::Needed | Self::Base => (&[ItemKind::Skill], Holds::Flag),
            Self::PersonalData => (&[ItemKind::Tool, ItemKind::Asset, ItemKind::Flow], Holds::Flag),
            Self::ExportMonths | Self::Flows => (&[ItemKind::Tool], Holds::Number),
            Self::Assets => (&[ItemKind::Tool, ItemKind::Flow], Holds::Number),
            Self::Tools | Self::YearsHeld | Self::Quality => (&[ItemKind::Asset], Holds::Number),
        };
        kinds.contains(&on).then_some(holds)
    }
}
