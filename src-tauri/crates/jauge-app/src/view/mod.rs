//! From the domain to what crosses the border: one module a screen.

mod advice;
mod dossier;
mod model;
mod profile;
mod progress;
mod results;

pub(crate) use advice::advice;
pub(crate) use dossier::{Place, answer, dossier, local};
pub(crate) use model::model;
pub(crate) use profile::{from_view, to_view};
pub(crate) use progress::progress;
pub(crate) use results::results;
