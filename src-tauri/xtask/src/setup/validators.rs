//! The outside validators of documents, in a Python environment of their own.

use std::path::PathBuf;

use super::python;
use crate::Outcome;
use crate::place::Place;

const ENVIRONMENT: &str = "validators";

/// The outside validators, pinned: another version may find something else.
const VALIDATORS: &[&str] = &["outloud==0.2.1", "pdfua==0.1.3"];

/// The programs to run the validators with.
pub(crate) fn validator(place: &Place, name: &str) -> PathBuf {
    python::program(place, ENVIRONMENT, name)
}

pub(super) fn provide(place: &Place) -> Outcome {
    python::provide(place, ENVIRONMENT, VALIDATORS)
}
