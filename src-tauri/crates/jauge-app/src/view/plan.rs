use jauge_core::plan::{Action, MonthLoad};
use jauge_l10n::Texts;

use super::decisions;
use crate::naming;
use crate::plan::Plan;
use crate::wire::{ActionView, LoadView, MonthView, PlanView};

/// What the plan screen shows.
pub(crate) fn plan(plan: &Plan<'_>, undo: bool) -> PlanView {
    let month = |month: &MonthLoad| MonthView {
        month: month.month.to_string(),
        due: month.due,
        due_so_far: month.due_so_far,
        available_so_far: month.available_so_far,
        fits: month.fits(),
    };
    let actions = plan.actions.iter();
    PlanView {
        today: plan.today.to_string(),
        actions: actions.map(|one| action(one, &plan.texts)).collect(),
        load: LoadView {
            hours_per_month: plan.load.hours_per_month,
            declared: plan.load.declared,
            months: plan.load.months.iter().map(month).collect(),
            undated: plan.load.undated,
        },
        undecided: u32::try_from(plan.undecided).unwrap_or(u32::MAX),
        undo,
    }
}

/// An action, with its title in the language on screen.
pub(crate) fn action(action: &Action<'_>, texts: &Texts) -> ActionView {
    ActionView {
        decision: decisions::decision(action.decision),
        title: naming::action(texts, action.decision),
        status: action.status.code().to_owned(),
        since: action.since.map(|date| date.to_string()),
        timing: action.timing.code().to_owned(),
        hours: action.hours,
        practice: action.practice.as_ref().map(ToString::to_string),
        advised: action.advised,
    }
}
