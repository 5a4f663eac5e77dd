//! Texts that people type, checked at every door: how long they are, and what cannot be stored or printed.

use jauge_core::answers::{Answer, Reason, State};
use jauge_core::limits;

use crate::error::{ErrorCode, PublicError};

/// Checks a text of one line or several; `path` names its field.
///
/// # Errors
/// `TooLong`, or `Invalid` for control characters.
pub(crate) fn check(text: &str, limit: usize, path: &str) -> Result<(), PublicError> {
    if !limits::fits(text, limit) {
        let error = PublicError::new(ErrorCode::TooLong).with("path", path);
        return Err(error.with("limit", limit));
    }
    match text.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        Some(control) => Err(refuse(control, path)),
        None => Ok(()),
    }
}

/// Checks a text of one line.
///
/// # Errors
/// As [`check`], and `Invalid` for line feeds and tabs.
pub(crate) fn check_line(text: &str, limit: usize, path: &str) -> Result<(), PublicError> {
    check(text, limit, path)?;
    match text.chars().find(|c| c.is_control()) {
        Some(control) => Err(refuse(control, path)),
        None => Ok(()),
    }
}

/// Controls have no shape: their number is told.
fn refuse(control: char, path: &str) -> PublicError {
    PublicError::new(ErrorCode::Invalid)
        .with("path", path)
        .with("value", format!("U+{:04X}", u32::from(control)))
}

/// The name of a venue: one line, without spaces around it, never empty.
///
/// # Errors
/// As [`check_line`], and `MissingField` when nothing is left.
pub(crate) fn name(text: &str, path: &str) -> Result<String, PublicError> {
    let name = text.trim();
    if name.is_empty() {
        return Err(PublicError::new(ErrorCode::MissingField).with("path", path));
    }
    check_line(name, limits::NAME, path)?;
    Ok(name.to_owned())
}

/// Checks all that stands beside the state of an answer, and the reason in it.
///
/// # Errors
/// As [`check`].
pub(crate) fn check_answer(answer: &Answer, path: impl Fn(&str) -> String) -> Result<(), PublicError> {
    let reason = match &answer.state {
        State::NotApplicable(Reason::Stated(reason)) => reason,
        _ => "",
    };
    check(reason, limits::SHORT_TEXT, &path("reason"))?;
    check(&answer.note, limits::NOTE, &path("note"))?;
    check(&answer.evidence, limits::SHORT_TEXT, &path("evidence"))?;
    check(&answer.by, limits::SHORT_TEXT, &path("by"))
}

#[cfg(test)]
mod tests {
    use super::{check, check_line, name};
    use crate::error::ErrorCode;

    #[test]
    fn text_in_any_script_is_accepted_and_controls_are_refused_by_number() {
        for text in [
            "é 😀 \u{202E}abc\u{202C} \u{2028} 漢字",
            "deux\nlignes\tet un tabulateur",
            "",
        ] {
            assert_eq!(check(text, 100, "note"), Ok(()));
        }
        for (text, number) in [
            ("a\0", "U+0000"),
            ("\u{7}", "U+0007"),
            ("\r\n", "U+000D"),
            ("\u{85}", "U+0085"),
        ] {
            let error = check(text, 100, "note").expect_err("a control");
            assert_eq!(error.code, ErrorCode::Invalid);
            assert_eq!(
                (&*error.details["path"], &*error.details["value"]),
                ("note", number)
            );
        }
        assert!(check_line("deux\nlignes", 100, "name").is_err());
    }

    #[test]
    fn a_limit_counts_characters_and_not_bytes() {
        assert_eq!(check("éé", 2, "note"), Ok(()));
        let error = check("ééé", 2, "note").expect_err("too long");
        assert_eq!((error.code, &*error.details["limit"]), (ErrorCode::TooLong, "2"));
    }

    #[test]
    fn a_name_loses_the_spaces_around_it_and_cannot_be_empty() {
        assert_eq!(name("  Le Lieu ", "name").as_deref(), Ok("Le Lieu"));
        for text in ["", " \u{a0}\t"] {
            assert_eq!(
                name(text, "name").expect_err("empty").code,
                ErrorCode::MissingField
            );
        }
    }
}
