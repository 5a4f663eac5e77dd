//! Answers: states, not numbers (model, section 3). An absent answer is *unanswered*; a default is never an answer.

use jiff::Timestamp;

use crate::level::Level;

/// What a venue said of one practice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Where the practice stands.
    pub state: State,
    /// Free note.
    pub note: String,
    /// Where the proof is.
    pub evidence: String,
    /// To be looked at again.
    pub review: bool,
    /// Who answered: a role rather than a name.
    pub by: String,
    /// Whom to ask, or who would know: what a practice that nobody knows about is waiting for.
    pub ask: String,
    /// When it was answered.
    pub at: Option<Timestamp>,
}

/// Where a practice stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// On a rung, from what was observed.
    Level(Level),
    /// Nobody here knows: a finding, counted as 1 at the low end and as 5 at the high end.
    Unknown,
    /// Leaves numerator and denominator.
    NotApplicable(Reason),
    /// What an earlier year said, not confirmed yet: counts as unanswered.
    Carried(Last),
}

/// What an earlier year said of a practice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Last {
    /// It stood on a rung.
    Level(Level),
    /// Nobody knew.
    Unknown,
    /// It did not apply, in the venue's own words; may be empty.
    NotApplicable(String),
}

impl Last {
    /// What confirming makes of it.
    #[must_use]
    pub fn confirmed(self) -> State {
        match self {
            Self::Level(level) => State::Level(level),
            Self::Unknown => State::Unknown,
            Self::NotApplicable(reason) => State::NotApplicable(Reason::Stated(reason)),
        }
    }

    /// The rung, where it was one.
    #[must_use]
    pub const fn level(&self) -> Option<Level> {
        match self {
            Self::Level(level) => Some(*level),
            Self::Unknown | Self::NotApplicable(_) => None,
        }
    }
}

/// Why a practice is not applicable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// In the venue's own words; may be empty.
    Stated(String),
    /// Because of the profile; undone when the profile changes, unless somebody has answered since.
    Profile,
}

impl Answer {
    /// An answer with nothing beside its state.
    #[must_use]
    pub const fn new(state: State) -> Self {
        Self {
            state,
            note: String::new(),
            evidence: String::new(),
            review: false,
            by: String::new(),
            ask: String::new(),
            at: None,
        }
    }

    /// Whether the answer was switched on by the profile and not by a person.
    #[must_use]
    pub const fn is_from_profile(&self) -> bool {
        matches!(self.state, State::NotApplicable(Reason::Profile))
    }
}
