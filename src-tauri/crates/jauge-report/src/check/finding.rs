//! What the checks say.

use std::fmt;

pub use super::rules::{Kind, Rule};

/// One thing wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What is broken.
    pub rule: Rule,
    /// Where and how, for who mends it.
    pub detail: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.rule.meaning())?;
        for clause in self.rule.clauses() {
            match clause.split_once(' ') {
                Some(("A", number)) => write!(out, "; ISO 19005-2 {number}")?,
                Some((_, number)) => write!(out, "; ISO 14289-1 {number}")?,
                None => {}
            }
        }
        write!(out, ": {}", self.detail)
    }
}

#[derive(Debug, Default)]
pub(super) struct Findings {
    pub(super) all: Vec<Finding>,
}

impl Findings {
    pub(super) fn add(&mut self, rule: Rule, detail: impl Into<String>) {
        self.all.push(Finding {
            rule,
            detail: detail.into(),
        });
    }

    /// Notes a finding unless something holds; the detail is only written then.
    pub(super) fn expect<D: Into<String>>(&mut self, holds: bool, rule: Rule, detail: impl FnOnce() -> D) {
        if !holds {
            self.add(rule, detail());
        }
    }
}
