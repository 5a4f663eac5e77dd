//! Two years side by side on screen.

use super::App;
use crate::error::PublicError;
use crate::wire::ComparisonView;

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
        let _ = (then, now);
        todo!()
    }
}
