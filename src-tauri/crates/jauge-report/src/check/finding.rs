//! What the checks say.

use std::fmt;

/// What a file must hold to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rule {
    /// The bytes are a PDF that can be read.
    Readable,
    /// Version, identity, no encryption, no action at opening.
    Catalog,
    /// The description claims what the file is, and agrees with the other description.
    Metadata,
    /// The colours meant are said once, with a profile.
    OutputIntent,
    /// The document and its passages say their language.
    Language,
    /// Fonts are embedded, measured and mapped to characters.
    Font,
    /// Pages use no feature that archives refuse, and no colour but the intent's.
    Page,
    /// Everything painted is either a part of the tree or an artifact.
    Mark,
    /// Marks, tree and parent tree agree.
    Structure,
    /// Headings go down one level at a time.
    Heading,
    /// Lists, contents and captions hold what they should.
    Nesting,
    /// Tables are regular and their headers say what they head.
    Table,
    /// Figures say what they show and where they stand.
    Figure,
    /// Links are tied to the tree and lead somewhere.
    Link,
    /// The outline lists the headings.
    Outline,
}

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
        write!(out, "{:?}: {}", self.rule, self.detail)
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

    /// Notes a finding unless something holds.
    pub(super) fn expect(&mut self, holds: bool, rule: Rule, detail: impl Into<String>) {
        if !holds {
            self.add(rule, detail);
        }
    }
}
