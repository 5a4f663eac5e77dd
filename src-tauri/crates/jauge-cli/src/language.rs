//! The language of messages: `--lang`, else the system's. Known before the words are read, since their help is in it.

use std::ffi::OsString;

use jauge_app::l10n::{Locale, Texts, msg};

const OPTION: &str = "--lang";

/// The language asked for; a sentence in the system's language when it is not offered.
pub(crate) fn choose(words: &[OsString]) -> Result<Locale, String> {
    let Some(wished) = wished(words) else {
        return Ok(of_system());
    };
    Locale::parse(&wished)
        .map_err(|_| msg::cli::wrong_language(&Texts::new(of_system()), &offered(), &wished))
}

/// The language of the system.
pub(crate) fn of_system() -> Locale {
    let locales: Vec<String> = sys_locale::get_locales().collect();
    Locale::choose(&locales)
}

/// The languages there are, as they are typed.
pub(crate) fn offered() -> String {
    let tags: Vec<&str> = Locale::all().map(Locale::tag).collect();
    tags.join(", ")
}

/// The last language named before the end of options. A missing value is left to the grammar.
fn wished(words: &[OsString]) -> Option<String> {
    let mut wished = None;
    let mut words = words.iter().skip(1).take_while(|word| *word != "--");
    while let Some(word) = words.next() {
        let word = word.to_string_lossy();
        if word == OPTION {
            wished = words.next().map(|tag| tag.to_string_lossy().into_owned());
        } else if let Some(tag) = word.strip_prefix(OPTION).and_then(|rest| rest.strip_prefix('=')) {
            wished = Some(tag.to_owned());
        }
    }
    wished
}

#[cfg(test)]
mod tests {
    use super::{choose, wished};

    fn words(line: &str) -> Vec<std::ffi::OsString> {
        line.split(' ').map(Into::into).collect()
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        for (line, expected) in [
            ("jauge-cli score a --lang en", Some("en")),
            ("jauge-cli --lang=fr-CA score a", Some("fr-CA")),
            ("jauge-cli --lang fr score a --lang en", Some("en")),
            ("jauge-cli score a", None),
            ("jauge-cli score a --lang", None),
            ("jauge-cli answer a b 3 -- --lang en", None),
            ("jauge-cli --language en", None),
        ] {
            assert_eq!(wished(&words(line)).as_deref(), expected, "{line}");
        }
    }

    #[test]
    fn a_language_that_is_not_offered_is_named_in_the_refusal() {
        let refused = choose(&words("jauge-cli --lang tlh")).expect_err("not offered");
        assert!(refused.contains("tlh") && refused.contains("fr-CA"));
    }
}
