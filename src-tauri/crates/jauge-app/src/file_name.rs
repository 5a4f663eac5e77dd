//! Names of files made from what people typed: accents kept, what some file system refuses replaced, so that the same
//! venue gives the same name on the three systems.

use unicode_normalization::UnicodeNormalization;

/// Characters of a stem: room is left for a number and an extension.
const CHARACTERS: usize = 100;
/// Bytes of a stem, of the 255 that most file systems take.
const BYTES: usize = 200;

/// The stem of a file name; `fallback` where nothing is left of the text.
pub(crate) fn stem(text: &str, fallback: &str) -> String {
    let allowed: String = text.nfc().map(|c| if is_allowed(c) { c } else { ' ' }).collect();
    let words: Vec<&str> = allowed.split_whitespace().collect();
    let mut stem = String::new();
    for c in words.join(" ").chars().take(CHARACTERS) {
        if stem.len() + c.len_utf8() > BYTES {
            break;
        }
        stem.push(c);
    }
    // Windows drops dots and spaces at the end; a leading dot hides the file elsewhere.
    let stem = stem.trim_matches(|c| c == '.' || c == ' ' || c == '-');
    match stem {
        "" => fallback.to_owned(),
        reserved if is_reserved(reserved) => format!("_{reserved}"),
        stem => stem.to_owned(),
    }
}

/// Marks of direction would show the name in another order than it has.
fn is_allowed(c: char) -> bool {
    let direction =
        matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    !c.is_control() && !direction && !r#"<>:"/\|?*"#.contains(c)
}

/// Names of devices on Windows, whatever the extension.
fn is_reserved(stem: &str) -> bool {
    let base = stem
        .split('.')
        .next()
        .unwrap_or(stem)
        .trim_end()
        .to_ascii_uppercase();
    let port = |name: &str| {
        let digit = base.strip_prefix(name);
        digit.is_some_and(|digit| {
            let mut digits = digit.chars();
            let one = matches!(digits.next(), Some('0'..='9' | '¹' | '²' | '³'));
            one && digits.next().is_none()
        })
    };
    matches!(
        base.as_str(),
        "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$"
    ) || port("COM")
        || port("LPT")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::stem;

    #[test]
    fn accents_and_apostrophes_are_kept() {
        for name in [
            "Théâtre de l’Œuvre",
            "L'Échappée belle",
            "Salle 1+1 & Cie (Gaspé)",
            "劇場 😀",
        ] {
            assert_eq!(stem(name, "x"), name);
        }
        assert_eq!(stem("The\u{301}a\u{302}tre", "x"), "Théâtre");
    }

    #[test]
    fn what_a_file_system_refuses_is_replaced() {
        for (name, expected) in [
            ("AC/DC: le « retour » ?", "AC DC le « retour »"),
            ("a\\b|c*d\"e<f>g", "a b c d e f g"),
            ("  .caché. ", "caché"),
            ("fin…", "fin…"),
            ("fin...", "fin"),
            ("ligne\n1\u{0}", "ligne 1"),
            ("abc\u{202E}gpj.exe", "abc gpj.exe"),
            ("///", "Dossier"),
            ("", "Dossier"),
        ] {
            assert_eq!(stem(name, "Dossier"), expected, "{name:?}");
        }
    }

    #[test]
    fn names_of_devices_are_avoided() {
        for name in ["CON", "con", "Nul", "COM1", "lpt9", "COM¹", "aux.fr", "CON .txt"] {
            assert!(stem(name, "x").starts_with('_'), "{name}");
        }
        for name in ["Contes", "COM", "COM10", "Auxiliaire"] {
            assert_eq!(stem(name, "x"), name);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_gives_a_name_that_every_system_takes(text in any::<String>()) {
            let stem = stem(&text, "Dossier");
            prop_assert!(!stem.is_empty() && stem.len() <= 210);
            prop_assert!(!stem.ends_with(['.', ' ']) && !stem.starts_with('.'));
            prop_assert!(!stem.contains(|c: char| c.is_control() || "<>:\"/\\|?*".contains(c)));
        }
    }
}
