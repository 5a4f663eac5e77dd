//! Where something stands in the file: `assessments[0].answers.strategy-goals.level`.

use std::fmt;

use crate::error::{ErrorCode, PublicError};
use crate::typed::excerpt;

/// A place in the file, from the root.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Path(Vec<Step>);

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

impl Path {
    pub(super) const fn root() -> Self {
        Self(Vec::new())
    }

    pub(super) fn key(&self, key: &str) -> Self {
        self.step(Step::Key(key.to_owned()))
    }

    pub(super) fn index(&self, index: usize) -> Self {
        self.step(Step::Index(index))
    }

    fn step(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }

    /// From steps met on the way back to the root.
    pub(super) fn from_innermost(mut steps: Vec<Step>) -> Self {
        steps.reverse();
        Self(steps)
    }

    pub(super) fn error(&self, code: ErrorCode) -> PublicError {
        PublicError::new(code).with("path", self)
    }

    pub(super) fn invalid(&self, value: &str) -> PublicError {
        self.error(ErrorCode::Invalid).with("value", excerpt(value))
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if place == 0 => write!(f, "{}", excerpt(key))?,
                Step::Key(key) => write!(f, ".{}", excerpt(key))?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}
