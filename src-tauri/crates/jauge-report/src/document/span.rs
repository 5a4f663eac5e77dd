//! Runs of text and where they lead.

use super::Lang;
use crate::palette::Role;

/// A run of text of one look, one language and one destination.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Span {
    /// The words. A line feed starts a new line; other control characters are dropped.
    pub text: String,
    /// Set in the heavier face.
    pub strong: bool,
    /// Set in italics.
    pub emphasis: bool,
    /// Colour of the words.
    pub role: Role,
    /// Language, where it is not the document's.
    pub language: Option<Lang>,
    /// Where it leads, if anywhere.
    pub link: Option<Link>,
}

/// Where a span leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// A heading of this document, by its anchor. An anchor that no heading bears is an error of the caller.
    Anchor(String),
    /// An address outside.
    Uri(String),
}

impl Span {
    /// Plain words.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// The same in the heavier face.
    pub fn strong(mut self) -> Self {
        self.strong = true;
        self
    }

    /// The same in italics.
    pub fn emphasis(mut self) -> Self {
        self.emphasis = true;
        self
    }

    /// The same in another colour.
    pub fn role(mut self, role: Role) -> Self {
        self.role = role;
        self
    }

    /// The same, said to be of another language.
    pub fn language(mut self, code: &str) -> Self {
        self.language = Some(Lang::new(code));
        self
    }

    /// The same, leading somewhere.
    pub fn link(mut self, link: Link) -> Self {
        self.link = Some(link);
        self
    }
}

impl From<&str> for Span {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Span {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

/// What can stand where a document wants words.
pub trait IntoSpans {
    /// The words as spans.
    fn into_spans(self) -> Vec<Span>;
}

impl<T: Into<Span>> IntoSpans for T {
    fn into_spans(self) -> Vec<Span> {
        vec![self.into()]
    }
}

impl IntoSpans for Vec<Span> {
    fn into_spans(self) -> Vec<Span> {
        self
    }
}
