//! What `plan --json` prints.

use jauge_core::plan::{Action, Load, MonthLoad};
use serde::Serialize;

use super::Plan;
use crate::exchange::PlanEntry;

/// The plan as plain figures, for scripts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlanFigures {
    today: String,
    actions: Vec<ActionFigures>,
    load: LoadFigures,
    undecided: usize,
}

/// An accepted decision as the exchange file says it, and how far it has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct ActionFigures {
    #[serde(flatten)]
    decision: PlanEntry,
    status: &'static str,
    since: Option<String>,
    timing: &'static str,
    hours: Option<u32>,
    practice: Option<String>,
    advised: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct LoadFigures {
    hours_per_month: u32,
    declared: bool,
    undated: u32,
    months: Vec<MonthFigures>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct MonthFigures {
    month: String,
    due: u32,
    due_so_far: u32,
    available_so_far: u32,
    fits: bool,
}

impl From<&Plan<'_>> for PlanFigures {
    fn from(plan: &Plan<'_>) -> Self {
        Self {
            today: plan.today.to_string(),
            actions: plan.actions.iter().map(ActionFigures::from).collect(),
            load: LoadFigures::from(&plan.load),
            undecided: plan.undecided,
        }
    }
}

impl From<&Action<'_>> for ActionFigures {
    fn from(action: &Action<'_>) -> Self {
        Self {
            decision: PlanEntry::from(action.decision),
            status: action.status.code(),
            since: action.since.map(|date| date.to_string()),
            timing: action.timing.code(),
            hours: action.hours,
            practice: action.practice.as_ref().map(ToString::to_string),
            advised: action.advised,
        }
    }
}

impl From<&Load> for LoadFigures {
    fn from(load: &Load) -> Self {
        let month = |month: &MonthLoad| MonthFigures {
            month: month.month.to_string(),
            due: month.due,
            due_so_far: month.due_so_far,
            available_so_far: month.available_so_far,
            fits: month.fits(),
        };
        Self {
            hours_per_month: load.hours_per_month,
            declared: load.declared,
            undated: load.undated,
            months: load.months.iter().map(month).collect(),
        }
    }
}
