//! What a venue decides on the advice: kept apart from what the rules computed, and carried from year to year.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::codes::coded;
use crate::ids::{ProviderId, SkillId};
use crate::model::Effort;
use crate::money::Money;

coded!(
    /// What was decided.
    Verdict {
        /// To be done.
        Accepted = "accepted",
        /// Not now.
        Postponed = "postponed",
        /// No, with a reason.
        Rejected = "rejected",
    }
);

/// What a decision is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A next step, by its id.
    Step(String),
    /// A skill to build.
    Skill(SkillId),
    /// A type of provider to call.
    Provider(ProviderId),
    /// An action of the venue's own, such as `own-1`; its wording is its title.
    Own(String),
}

coded!(
    /// How far an action has come.
    ActionStatus {
        /// To be done.
        Planned = "planned",
        /// Begun.
        Started = "started",
        /// Done.
        Done = "done",
        /// Given up, with a reason.
        Dropped = "dropped",
    }
);

/// Something that happened to an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// How far it came.
    pub status: ActionStatus,
    /// When.
    pub date: Date,
    /// What was said of it: asked for when dropping.
    pub note: String,
}

/// A quote that somebody gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// Who gave it.
    pub from: String,
    /// How much.
    pub amount: Money,
    /// When.
    pub date: Option<Date>,
}

/// What the venue decided on one piece of advice, and what it typed beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// What it is about: one decision a subject.
    pub subject: Subject,
    /// What was decided; `None` when something was only typed or moved.
    pub verdict: Option<Verdict>,
    /// Why: asked for when rejecting.
    pub reason: String,
    /// The venue's own words in place of the title; empty for those of the advice.
    pub wording: String,
    /// Place in the venue's own order, from 0; `None` follows the order of the advice.
    pub position: Option<u32>,
    /// Who does it, by role.
    pub owner: String,
    /// Who can stand in, by role.
    pub deputy: String,
    /// By when.
    pub due: Option<Date>,
    /// Money set aside for it.
    pub budget: Option<Money>,
    /// Quotes received.
    pub quotes: Vec<Quote>,
    /// Money spent in the end.
    pub spent: Option<Money>,
    /// Hours of the team that the venue thinks it takes; `None` for those of the advice.
    pub effort: Option<Effort>,
    /// What happened since it was accepted, in the order of recording.
    pub history: Vec<Event>,
    /// Free note.
    pub note: String,
    /// When it was last changed.
    pub at: Option<Timestamp>,
}

impl Decision {
    /// Nothing decided yet.
    #[must_use]
    pub const fn on(subject: Subject) -> Self {
        Self {
            subject,
            verdict: None,
            reason: String::new(),
            wording: String::new(),
            position: None,
            owner: String::new(),
            deputy: String::new(),
            due: None,
            budget: None,
            quotes: Vec::new(),
            spent: None,
            effort: None,
            history: Vec::new(),
            note: String::new(),
            at: None,
        }
    }

    /// Whether it was accepted and is done or given up: the plan tells what became of it.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        let last = self.history.last().map(|event| event.status);
        self.verdict == Some(Verdict::Accepted)
            && matches!(last, Some(ActionStatus::Done | ActionStatus::Dropped))
    }

    /// Whether it says nothing any more.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        let blank = Self {
            at: self.at,
            ..Self::on(self.subject.clone())
        };
        *self == blank
    }
}
