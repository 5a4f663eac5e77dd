use crate::codes::coded;
use crate::ids::{AssetId, FlowId, ToolId};

coded!(
    /// How data passes.
    Passage {
        /// It should pass, and does not.
        Missing = "missing",
        /// Somebody types it again.
        Retyped = "retyped",
        /// By a file, exported here and imported there.
        File = "file",
        /// By a connector of a vendor.
        Connector = "connector",
        /// By a programming interface.
        Api = "api",
    }
);

coded!(
    /// How often data passes.
    Frequency {
        /// At once.
        Live = "live",
        /// Every day.
        Daily = "daily",
        /// Every week.
        Weekly = "weekly",
        /// Every month.
        Monthly = "monthly",
        /// A few times a season.
        Season = "season",
        /// Now and then.
        Rarely = "rarely",
    }
);

/// Where a flow begins or ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// A tool of the inventory.
    Tool(ToolId),
    /// A person, by role.
    Person(String),
}

/// Data that passes, or should, between two tools, or between a tool and a person. At least one end is a tool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    /// Its id in the dossier.
    pub id: FlowId,
    /// Where data comes from.
    pub from: End,
    /// Where it goes.
    pub to: End,
    /// What passes.
    pub assets: Vec<AssetId>,
    /// How.
    pub passage: Option<Passage>,
    /// How often.
    pub frequency: Option<Frequency>,
    /// Who watches over it, by role.
    pub watcher: String,
    /// Free note.
    pub note: String,
}

impl Flow {
    /// A flow of which only the ends are known.
    #[must_use]
    pub const fn between(id: FlowId, from: End, to: End) -> Self {
        Self {
            id,
            from,
            to,
            assets: Vec::new(),
            passage: None,
            frequency: None,
            watcher: String::new(),
            note: String::new(),
        }
    }
}

impl End {
    /// The tool, if it is one.
    #[must_use]
    pub const fn tool(&self) -> Option<&ToolId> {
        match self {
            Self::Tool(id) => Some(id),
            Self::Person(_) => None,
        }
    }
}
