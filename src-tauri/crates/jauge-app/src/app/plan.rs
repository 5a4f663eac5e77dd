//! The plan during the year.

use std::path::Path;

use jauge_l10n::msg;

use super::decisions::change_decisions;
use super::files::Written;
use super::{App, State};
use crate::error::PublicError;
use crate::plan::Plan;
use crate::wire::{DecisionChange, PlanFormat, PlanView, SavedPlan, SavedReport};
use crate::{file_name, plan, view};

impl App {
    /// The actions of the plan and what they ask of the team.
    ///
    /// # Errors
    /// `NoDossier`.
    pub fn plan(&self) -> Result<PlanView, PublicError> {
        self.plan_of(&self.state())
    }

    /// Changes the plan. When this returns, the change is on the disk. It shares what can be taken back with
    /// [`Self::decide`].
    ///
    /// # Errors
    /// As [`Self::decide`].
    pub fn change_plan(&self, change: DecisionChange) -> Result<SavedPlan, PublicError> {
        let now = self.now();
        let mut state = self.state();
        change_decisions(state.open_mut()?, change, now)?;
        Ok(SavedPlan {
            at: self.local(now),
            plan: self.plan_of(&state)?,
        })
    }

    /// Writes the plan to a file.
    ///
    /// # Errors
    /// `NoDossier`; `Refused`, `DiskFull`, `Missing` for the file.
    pub fn save_plan(&self, format: PlanFormat, path: &Path) -> Result<SavedReport, PublicError> {
        let now = (self.environment.now)();
        let mut state = self.state();
        let bytes = plan::file(&state.open()?.dossier, format, &state.texts(), &now)?;
        state.write_file(path, plan::extension(format), &Written::plain(&bytes))
    }

    /// A name for the file of a plan: the venue, the day.
    ///
    /// # Errors
    /// `NoDossier`.
    pub fn suggested_plan_name(&self, format: PlanFormat) -> Result<String, PublicError> {
        let state = self.state();
        let texts = state.texts();
        let venue = file_name::stem(&state.open()?.dossier.profile.name, &msg::files::untitled(&texts));
        let name = msg::plan_files::name(&texts, &self.today().to_string(), &venue);
        Ok(format!("{name}.{}", plan::extension(format)))
    }

    fn plan_of(&self, state: &State) -> Result<PlanView, PublicError> {
        let open = state.open()?;
        let plan = Plan::read(&open.dossier, &state.texts(), self.today())?;
        Ok(view::plan(&plan, !open.past.decisions.is_empty()))
    }
}
