//! The annexes asked for, and their letters.

use crate::error::{ErrorCode, PublicError};

/// An annex.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    Legal,
    Dimensions,
    Radar,
    Steps,
    Plan,
    Skills,
    Providers,
    Map,
    Progress,
    Answers,
    Method,
}

impl Content {
    /// In the order in which they are printed.
    const ALL: [Self; 11] = [
        Self::Legal,
        Self::Dimensions,
        Self::Radar,
        Self::Steps,
        Self::Plan,
        Self::Skills,
        Self::Providers,
        Self::Map,
        Self::Progress,
        Self::Answers,
        Self::Method,
    ];

    const fn code(self) -> &'static str {
        match self {
            Self::Legal => "legal",
            Self::Progress => "progress",
            Self::Dimensions => "dimensions",
            Self::Radar => "radar",
            Self::Steps => "steps",
            Self::Plan => "plan",
            Self::Skills => "skills",
            Self::Providers => "providers",
            Self::Map => "map",
            Self::Answers => "answers",
            Self::Method => "method",
        }
    }

    /// Name by which links reach it.
    pub(super) fn anchor(self) -> String {
        format!("annex-{}", self.code())
    }
}

/// The annexes asked for, in the order in which they are printed.
#[derive(Debug, Clone)]
pub(super) struct Contents(Vec<Content>);

impl Contents {
    /// From the codes asked for, whatever their order; a code twice counts once.
    pub(super) fn read(codes: &[String]) -> Result<Self, PublicError> {
        let known = |code: &&String| Content::ALL.iter().any(|content| content.code() == **code);
        if let Some(unknown) = codes.iter().find(|code| !known(code)) {
            let error = PublicError::new(ErrorCode::Invalid).with("path", "contents");
            return Err(error.with("value", unknown));
        }
        let asked = |content: &Content| codes.iter().any(|code| code == content.code());
        Ok(Self(Content::ALL.into_iter().filter(asked).collect()))
    }

    /// The same without an annex that there is nothing to print of.
    pub(super) fn without(mut self, content: Content) -> Self {
        self.0.retain(|one| *one != content);
        self
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = Content> + '_ {
        self.0.iter().copied()
    }

    pub(super) fn has(&self, content: Content) -> bool {
        self.0.contains(&content)
    }

    /// Letters follow one another whichever annexes are printed, so that none seems to be missing.
    pub(super) fn letter(&self, content: Content) -> Option<String> {
        let place = self.0.iter().position(|one| *one == content)?;
        let letter = u8::try_from(place)
            .ok()
            .and_then(|place| b'A'.checked_add(place))?;
        Some(char::from(letter).to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(codes: &[&str]) -> Result<Contents, PublicError> {
        Contents::read(&codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn letters_follow_one_another_without_a_gap() {
        let contents = read(&["method", "legal", "legal"]).unwrap();
        assert_eq!(contents.letter(Content::Legal).as_deref(), Some("A"));
        assert_eq!(contents.letter(Content::Method).as_deref(), Some("B"));
        assert_eq!(contents.letter(Content::Steps), None);
    }

    #[test]
    fn an_annex_that_does_not_exist_is_refused_by_its_name() {
        let error = read(&["legal", "cover"]).unwrap_err();
        assert_eq!(error.code, ErrorCode::Invalid);
        assert_eq!(error.details.get("value").map(String::as_str), Some("cover"));
    }
}
