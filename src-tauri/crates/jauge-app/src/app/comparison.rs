//! Two years side by side on screen.

use super::App;
use crate::comparison::{Compared, chosen, years};
use crate::error::PublicError;
use crate::plan::Plan;
use crate::wire::ComparisonView;
use crate::{dossier, editions, view};

impl App {
    /// Two years side by side and the trend of all; by default the latest two. `None` where there is only one.
    ///
    /// # Errors
    /// `NoDossier`, `NoAssessment`, `UnknownEdition`.
    pub fn comparison(
        &self,
        then: Option<&str>,
        now: Option<&str>,
    ) -> Result<Option<ComparisonView>, PublicError> {
        let state = self.state();
        let dossier = &state.open()?.dossier;
        let Some((then, now)) = chosen(dossier, then, now)? else {
            return Ok(None);
        };
        let years = years(dossier)?;
        let year = |id| years.iter().find(|year| year.assessment().id == id);
        let (Some(then), Some(now)) = (year(then), year(now)) else {
            return Ok(None);
        };
        let plan = Plan::read(dossier, &state.texts(), self.today())?;
        let latest = dossier::assessment(dossier, None)?;
        let texts = editions::texts(dossier, latest, state.texts());
        let compared = Compared::new(dossier, then, now);
        Ok(Some(view::comparison(&years, &compared, &plan, &texts)))
    }
}
