//! From year to year.

use std::collections::BTreeSet;
use std::path::Path;

use jauge_core::answers::Answer;
use jauge_core::assessment::{Assessment, Checked, Status};
use jauge_core::ids::{AssessmentId, PracticeId};
use jauge_l10n::msg;

use super::files::Written;
use super::open::{Open, remember};
use super::{App, State};
use crate::dossier::Finish;
use crate::error::{ErrorCode, PublicError};
use crate::plan::calendar;
use crate::wire::{FinishInput, SavedDossier, SavedReport, SavedYear, YearChange, YearPreview, YearView};
use crate::{dossier, editions, file_name, typed, view};

const CALENDAR: &str = "ics";

impl App {
    /// Signs the assessment on screen off: from now on it can only be read.
    ///
    /// # Errors
    /// `NoDossier`, `ReadOnly`, `Frozen`; `TooLong`, `Invalid` with the field; `DiskFull`…
    pub fn finish(&self, input: &FinishInput) -> Result<SavedDossier, PublicError> {
        let said = Finish {
            at: self.now(),
            present: input.present.trim().to_owned(),
            note: input.note.trim().to_owned(),
            reminder: view::day("reminder", input.reminder.as_deref())?,
        };
        self.change_whole(|open, _| {
            open.change(|store, whole, assessment| dossier::finish(store, whole, assessment, said))
        })
    }

    /// Makes a copy of the finished assessment on screen that can be changed, and puts it on screen.
    ///
    /// # Errors
    /// `NoDossier`, `ReadOnly`; `Invalid` when it is open, `TooLong` when there are as many assessments as a dossier
    /// holds; `DiskFull`…
    pub fn reopen(&self) -> Result<SavedDossier, PublicError> {
        let today = self.today();
        self.change_whole(|open, _| {
            let mut id = None;
            open.change(|store, whole, assessment| {
                id = Some(dossier::reopen(store, whole, assessment, today)?);
                Ok(())
            })?;
            open.show(id)
        })
    }

    /// What a new assessment would carry from the latest one, in an edition or in the one proposed.
    ///
    /// # Errors
    /// `NoDossier`, `UnknownEdition`.
    pub fn preview_year(&self, edition: Option<&str>) -> Result<YearPreview, PublicError> {
        let state = self.state();
        let whole = &state.open()?.dossier;
        let latest = dossier::assessment(whole, None)?;
        let offered = view::offered(whole, latest);
        let proposed = offered.first().map(|edition| edition.id.as_str());
        let edition = dossier::edition_named(whole, edition.or(proposed).unwrap_or_default())?;
        let earlier = editions::of(whole, latest)?;
        let open = latest.status == Status::Open;
        Ok(view::year_preview(whole, latest, earlier, edition, open))
    }

    /// Starts a new assessment from the latest one and puts it on screen.
    ///
    /// # Errors
    /// `NoDossier`, `ReadOnly`, `UnknownEdition`; `TooLong` when there are as many assessments as a dossier holds;
    /// `DiskFull`…
    pub fn start_year(&self, edition: &str) -> Result<SavedDossier, PublicError> {
        let today = self.today();
        self.change_whole(|open, _| {
            let mut id = None;
            open.change(|store, whole, _| {
                id = Some(dossier::start_year(store, whole, edition, today)?);
                Ok(())
            })?;
            open.show(id)
        })
    }

    /// The reassessment on screen; `None` where the assessment was not started from an earlier one.
    ///
    /// # Errors
    /// `NoDossier`.
    pub fn year(&self) -> Result<Option<YearView>, PublicError> {
        self.year_of(&self.state())
    }

    /// Says what is still true. When this returns, it is on the disk.
    ///
    /// # Errors
    /// `UnknownPractice`, `UnknownReference`, `Invalid`; `NoDossier`, `ReadOnly`, `Frozen`, `DiskFull`…
    pub fn change_year(&self, change: YearChange) -> Result<SavedYear, PublicError> {
        let now = self.now();
        let mut state = self.state();
        let open = state.open_mut()?;
        if open.assessment()?.from.is_none() {
            let error = PublicError::new(ErrorCode::Invalid).with("path", "assessment");
            return Err(error.with("value", &open.assessment));
        }
        match change {
            YearChange::Confirm { practices } => {
                let practices = known(open, practices)?;
                open.confirm(&practices, now)?;
            }
            YearChange::Profile { checked } => open.check(&[Checked::Profile], checked)?,
            YearChange::Items { items, checked } => {
                let items = view::checked_from(&open.dossier.inventory, &items)?;
                open.check(&items, checked)?;
            }
            YearChange::Undo => open.undo_year()?,
        }
        let year = self.year_of(&state)?;
        Ok(SavedYear {
            at: self.local(now),
            year: year.ok_or_else(|| PublicError::new(ErrorCode::NoAssessment))?,
            dossier: self.view(&state)?,
        })
    }

    /// Sets the date meant for the next assessment, or takes it away.
    ///
    /// # Errors
    /// `Invalid`; `NoDossier`, `ReadOnly`, `DiskFull`…
    pub fn set_reminder(&self, date: Option<&str>) -> Result<SavedDossier, PublicError> {
        let day = view::day("reminder", date)?;
        self.change_whole(|open, _| open.change(|store, _, _| dossier::put_reminder(store, day)))
    }

    /// Writes the reminder to a file for a calendar.
    ///
    /// # Errors
    /// `NoDossier`; `Missing` where no date is set; `Refused`, `DiskFull` for the file.
    pub fn save_reminder(&self, path: &Path) -> Result<SavedReport, PublicError> {
        let now = self.now();
        let mut state = self.state();
        let whole = &state.open()?.dossier;
        let day = whole
            .reminder
            .ok_or_else(|| PublicError::new(ErrorCode::Missing).with("file", CALENDAR))?;
        let bytes = calendar::reminder(day, &whole.profile.name, &state.texts(), now);
        state.write_file(path, CALENDAR, &Written::plain(&bytes))
    }

    /// A name for the file of the reminder.
    ///
    /// # Errors
    /// `NoDossier`.
    pub fn suggested_reminder_name(&self) -> Result<String, PublicError> {
        let state = self.state();
        let texts = state.texts();
        let venue = file_name::stem(&state.open()?.dossier.profile.name, &msg::files::untitled(&texts));
        let summary = msg::plan_files::reminder(&texts, &venue);
        Ok(format!("{}.{CALENDAR}", file_name::stem(&summary, &venue)))
    }

    /// Changes the dossier as a whole and shows it.
    fn change_whole(
        &self,
        change: impl FnOnce(&mut Open, &Self) -> Result<(), PublicError>,
    ) -> Result<SavedDossier, PublicError> {
        let now = self.now();
        let mut state = self.state();
        change(state.open_mut()?, self)?;
        Ok(SavedDossier {
            at: self.local(now),
            dossier: self.view(&state)?,
        })
    }

    fn year_of(&self, state: &State) -> Result<Option<YearView>, PublicError> {
        let open = state.open()?;
        let assessment = open.assessment()?;
        let from = assessment.from.as_ref();
        let Some(from) = from.and_then(|id| open.dossier.assessment(Some(id))) else {
            return Ok(None);
        };
        let zone = (self.environment.now)().time_zone().clone();
        let undo = open.last_year_step().is_some();
        view::year(&open.dossier, assessment, from, &state.texts(), &zone, undo).map(Some)
    }
}

/// The practices that the screen names, all of the edition on screen.
fn known(open: &Open, practices: Vec<String>) -> Result<Vec<PracticeId>, PublicError> {
    let edition = editions::of(&open.dossier, open.assessment()?)?;
    let practice = |id: String| {
        let known = edition.practice(&id).map(|practice| practice.id.clone());
        known.ok_or_else(|| PublicError::new(ErrorCode::UnknownPractice).with("value", typed::excerpt(&id)))
    };
    practices.into_iter().map(practice).collect()
}

/// What a change of the reassessment can be taken back with.
pub(super) struct YearStep {
    assessment: AssessmentId,
    /// Answers that were confirmed, before and after.
    answers: Vec<(PracticeId, Answer, Answer)>,
    /// What was found still true before.
    still_true: BTreeSet<Checked>,
}

impl Open {
    /// Puts an assessment on screen.
    fn show(&mut self, id: Option<AssessmentId>) -> Result<(), PublicError> {
        self.assessment = id.ok_or_else(|| PublicError::new(ErrorCode::NoAssessment))?;
        Ok(())
    }

    fn confirm(&mut self, practices: &[PracticeId], at: jiff::Timestamp) -> Result<(), PublicError> {
        let before = self.assessment()?.clone();
        self.change(|store, _, assessment| dossier::confirm(store, assessment, practices, at))?;
        let after = self.assessment()?;
        let changed = |id: &PracticeId| {
            let (then, now) = (before.answers.get(id)?, after.answers.get(id)?);
            (then != now).then(|| (id.clone(), then.clone(), now.clone()))
        };
        let answers: Vec<_> = before.answers.keys().filter_map(changed).collect();
        if !answers.is_empty() {
            self.remember_year(before, answers);
        }
        Ok(())
    }

    fn check(&mut self, entries: &[Checked], checked: bool) -> Result<(), PublicError> {
        let before = self.assessment()?.clone();
        let mut after = before.still_true.clone();
        for entry in entries {
            match checked {
                true => _ = after.insert(entry.clone()),
                false => _ = after.remove(entry),
            }
        }
        self.change(|store, _, assessment| dossier::put_still_true(store, assessment, &after))?;
        if before.still_true != after {
            self.remember_year(before, Vec::new());
        }
        Ok(())
    }

    fn remember_year(&mut self, before: Assessment, answers: Vec<(PracticeId, Answer, Answer)>) {
        let step = YearStep {
            assessment: before.id,
            answers,
            still_true: before.still_true,
        };
        remember(&mut self.past.years, step);
    }

    /// The latest change of the assessment on screen that can be taken back, by its place.
    fn last_year_step(&self) -> Option<usize> {
        let open = self.assessment().is_ok_and(|one| one.status == Status::Open);
        let of_screen = |step: &YearStep| step.assessment == self.assessment;
        open.then(|| self.past.years.iter().rposition(of_screen))
            .flatten()
    }

    /// Takes the latest change back. What was answered anew since then stays.
    fn undo_year(&mut self) -> Result<(), PublicError> {
        let Some(place) = self.last_year_step() else {
            return Ok(());
        };
        let now = self.assessment()?;
        let step = &self.past.years[place];
        let untouched = step
            .answers
            .iter()
            .filter(|(id, _, after)| now.answers.get(id) == Some(after));
        let answers: Vec<_> = untouched
            .map(|(id, before, _)| (id.clone(), before.clone()))
            .collect();
        let still_true = step.still_true.clone();
        self.change(|store, _, assessment| dossier::put_back(store, assessment, &answers, &still_true))?;
        self.past.years.remove(place);
        Ok(())
    }
}
