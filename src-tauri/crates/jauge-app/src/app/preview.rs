//! Pages on screen as they will be printed.
//!
//! A document is composed and laid out once for each choice of options; its pages are then handed out one by one.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use jauge_core::dossier::Dossier;
use jauge_core::ids::AssessmentId;
use jauge_report::preview::{Preview, preview_with};
use jiff::civil::Date;

use super::App;
use crate::error::PublicError;
use crate::wire::{PreviewView, ReportOptions};
use crate::{report, view};

/// The document looked at last.
#[derive(Default)]
pub(super) struct Previews {
    /// Number of the latest request that something had to be laid out for.
    latest: AtomicU64,
    kept: Mutex<Option<(Subject, Preview)>>,
}

/// All that the pages depend on: where none of it changed, they are the same.
#[derive(PartialEq)]
struct Subject {
    dossier: Dossier,
    assessment: AssessmentId,
    options: ReportOptions,
    today: Date,
}

impl App {
    /// A page of the diagnostic as [`Self::save_report`] would print it, by its number from 1; the last one where there are
    /// fewer. Nothing where a newer request overtook this one: its pages are not wanted any more.
    ///
    /// # Errors
    /// `NoDossier`, `Invalid`.
    pub fn preview_report(
        &self,
        options: &ReportOptions,
        page: u32,
    ) -> Result<Option<PreviewView>, PublicError> {
        let now = (self.environment.now)().datetime();
        let (dossier, assessment) = self.stands()?;
        let subject = Subject {
            dossier,
            assessment,
            options: options.clone(),
            today: now.date(),
        };
        if let Some((kept, preview)) = &*self.previews.kept()
            && *kept == subject
        {
            return Ok(Some(view::preview(preview, page)));
        }
        let mine = self.previews.latest.fetch_add(1, Ordering::Relaxed) + 1;
        let overtaken = || self.previews.latest.load(Ordering::Relaxed) != mine;
        let document = report::document(&subject.dossier, &subject.assessment, options, now)?;
        let laid = preview_with(&document, &mut |_| {
            if overtaken() {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
        let Some(preview) = report::unless_stopped(laid)? else {
            return Ok(None);
        };
        let mut kept = self.previews.kept();
        if overtaken() {
            return Ok(None);
        }
        let (_, preview) = kept.insert((subject, preview));
        Ok(Some(view::preview(preview, page)))
    }

    /// The open dossier and its assessment on screen as they stand now, to be worked on while others change them.
    pub(super) fn stands(&self) -> Result<(Dossier, AssessmentId), PublicError> {
        let state = self.state();
        let open = state.open()?;
        Ok((open.dossier.clone(), open.assessment.clone()))
    }
}

impl Previews {
    #[cfg(test)]
    pub(super) fn is_at_work(&self) -> bool {
        self.latest.load(Ordering::Relaxed) > 0
    }

    /// What is kept is replaced whole: a panic elsewhere leaves nothing half done here.
    fn kept(&self) -> MutexGuard<'_, Option<(Subject, Preview)>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets go of the pages of a dossier that is not open any more.
    pub(super) fn forget(&self) {
        *self.kept() = None;
    }
}
