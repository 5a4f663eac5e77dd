//! The plan during the year.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::DecisionView;

/// The actions of the plan and what they ask of the team.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanView {
    /// ISO date of today: what is overdue is told from it.
    pub today: String,
    /// Actions in the order of attention.
    pub actions: Vec<ActionView>,
    /// What they ask of the team.
    pub load: LoadView,
    /// Advice of today that nobody has decided on yet.
    pub undecided: u32,
    /// Whether something can be taken back.
    pub undo: bool,
}

/// An action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ActionView {
    /// The accepted decision that it is.
    pub decision: DecisionView,
    /// Its title in the language on screen: the venue's own words, else those of the advice.
    pub title: String,
    /// `planned`, `started`, `done`, `dropped`.
    pub status: String,
    /// ISO date of that status; `null` where nothing was recorded.
    pub since: Option<String>,
    /// `overdue`, `this-month`, `later`, `undated`, `closed`.
    pub timing: String,
    /// Hours of the team; `null` where nobody says.
    pub hours: Option<u32>,
    /// The practice that it makes rise.
    pub practice: Option<String>,
    /// Whether today's advice still holds it.
    pub advised: bool,
}

/// What the open actions ask of the team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LoadView {
    /// Hours a month that the team has.
    pub hours_per_month: u32,
    /// Whether the profile says those hours.
    pub declared: bool,
    /// Months from this one, without gaps.
    pub months: Vec<MonthView>,
    /// Hours of the actions without a date.
    pub undated: u32,
}

/// What a month asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MonthView {
    /// ISO date of its first day.
    pub month: String,
    /// Hours of the actions due in it.
    pub due: u32,
    /// Hours of all actions due by its end.
    pub due_so_far: u32,
    /// Hours that the team has until its end.
    pub available_so_far: u32,
    /// Whether they fit.
    pub fits: bool,
}

/// The plan is on disk.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedPlan {
    /// ISO local date and time of the save.
    pub at: String,
    /// The plan after it.
    pub plan: PlanView,
}

/// Kind of file that a plan is exported to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum PlanFormat {
    /// A spreadsheet.
    Xlsx,
    /// A table for any spreadsheet, written for the region on screen.
    Csv,
    /// The dates due, for a calendar.
    Ics,
}
