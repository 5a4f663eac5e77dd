//! The plan during the year.

use std::path::Path;

use super::App;
use crate::error::PublicError;
use crate::wire::{DecisionChange, PlanFormat, PlanView, SavedPlan, SavedReport};

impl App {
    /// The actions of the plan and what they ask of the team.
    ///
    /// # Errors
    /// `NoDossier`.
    pub fn plan(&self) -> Result<PlanView, PublicError> {
        todo!()
    }

    /// Changes the plan. When this returns, the change is on the disk. It shares what can be taken back with
    /// [`Self::decide`].
    ///
    /// # Errors
    /// As [`Self::decide`].
    pub fn change_plan(&self, change: DecisionChange) -> Result<SavedPlan, PublicError> {
        let _ = change;
        todo!()
    }

    /// Writes the plan to a file.
    ///
    /// # Errors
    /// `NoDossier`; `Refused`, `DiskFull`, `Missing` for the file.
    pub fn save_plan(&self, format: PlanFormat, path: &Path) -> Result<SavedReport, PublicError> {
        let _ = (format, path);
        todo!()
    }

    /// A name for the file of a plan: the venue, the day.
    ///
    /// # Errors
    /// `NoDossier`.
    pub fn suggested_plan_name(&self, format: PlanFormat) -> Result<String, PublicError> {
        let _ = format;
        todo!()
    }
}
