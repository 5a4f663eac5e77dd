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
