//! The texts themselves: whole in both languages, used, and typeset as each language wants it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jauge_l10n::catalogue::{REFERENCE, base};
use jauge_l10n::{Catalogue, MessageInfo, Source};

fn texts() -> Catalogue {
    Catalogue::read(jauge_l10n::embedded())
}

/// What is wrong with a message, where its author will look.
fn at(message: &MessageInfo, wrong: impl std::fmt::Display) -> String {
    format!(
        "locales/{}:{}: {}: {wrong}",
        message.path(),
        message.line,
        message.id
    )
}

fn expect_none(wrong: &[String]) {
    assert!(
        wrong.is_empty(),
        "{} to correct:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn languages_hold_the_same_messages_and_regions_only_change_some() {
    let differences = texts().compare();
    let wrong: Vec<String> = differences
        .iter()
        .map(|found| {
            format!(
                "locales/{}/{}:{}: {}: {:?}",
                found.language, found.file, found.line, found.id, found.kind
            )
        })
        .collect();
    expect_none(&wrong);
}

#[test]
fn every_interface_message_begins_with_the_name_of_its_file() {
    let texts = texts();
    let wrong = texts
        .messages()
        .iter()
        .filter(|message| message.function().is_some() && !message.follows_file());
    expect_none(
        &wrong
            .map(|message| at(message, "its file has another name"))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn no_two_messages_make_the_same_function() {
    let texts = texts();
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    for message in texts.of(REFERENCE) {
        if let Some(function) = message.function()
            && !seen.insert((function.module, function.name.clone()))
        {
            wrong.push(at(message, format!("there is another {}", function.name)));
        }
    }
    expect_none(&wrong);
}

/// French has a plural for millions in newer data only, which the two runtimes do not share.
#[test]
fn plurals_are_one_and_other() {
    let texts = texts();
    let uncertain = ["zero", "two", "few", "many"];
    let wrong = texts.messages().iter().flat_map(|message| {
        let keys = message
            .variant_keys
            .iter()
            .filter(|key| uncertain.contains(&key.as_str()));
        keys.map(move |key| at(message, format!("plural {key}")))
    });
    expect_none(&wrong.collect::<Vec<_>>());
}

#[test]
fn quotes_and_apostrophes_are_typographic() {
    expect_none(&every_pattern(
        |_| true,
        |pattern| {
            let straight = pattern.find(['\'', '"']).map(|place| excerpt(pattern, place));
            straight.or_else(|| pattern.find("...").map(|place| excerpt(pattern, place)))
        },
    ));
}

#[test]
fn spaces_are_neither_doubled_nor_beside_a_no_break_space() {
    let spaces = [' ', '\u{a0}', '\u{202f}'];
    expect_none(&every_pattern(
        |_| true,
        |pattern| {
            let characters: Vec<(usize, char)> = pattern.char_indices().collect();
            let doubled = characters
                .windows(2)
                .find(|pair| pair.iter().all(|(_, character)| spaces.contains(character)));
            doubled.map(|pair| excerpt(pattern, pair[0].0))
        },
    ));
}

#[test]
fn french_punctuation_stands_after_the_right_space() {
    expect_none(&every_pattern(|language| language == "fr", misspaced));
}

#[test]
fn english_punctuation_stands_after_no_space() {
    expect_none(&every_pattern(
        |language| language == "en",
        |pattern| {
            let before = [" ", "\u{a0}", "\u{202f}"];
            let marks = [";", ":", "!", "?", ","];
            let found = before
                .iter()
                .flat_map(|space| marks.iter().map(move |mark| format!("{space}{mark}")));
            let place = found.into_iter().find_map(|pair| pattern.find(&pair));
            place
                .or_else(|| pattern.find(['«', '»']))
                .map(|place| excerpt(pattern, place))
        },
    ));
}

#[test]
fn french_numbers_keep_their_unit() {
    expect_none(&every_pattern(|language| language == "fr", loose_unit));
}

#[test]
fn french_is_spelt_with_its_ligatures_and_its_accents_and_says_vous() {
    expect_none(&every_pattern(
        |language| language == "fr",
        |pattern| {
            pattern
                .find("oeu")
                .map(|place| excerpt(pattern, place))
                .or_else(|| {
                    let misspelt = |word: &&str| bare_capital(word) || ["tu", "toi", "tes"].contains(word);
                    words(pattern).find(misspelt).map(str::to_owned)
                })
        },
    ));
}

/// One spelling throughout, Canada’s too; what is typed to search knows both.
#[test]
fn english_is_spelt_as_in_britain() {
    let texts = texts();
    let english = texts
        .messages()
        .iter()
        .filter(|message| base(&message.language) == "en" && !message.id.contains("-said-"));
    let wrong = english.flat_map(|message| {
        let all = message.patterns.iter().flat_map(|pattern| words(pattern));
        all.filter(|word| american(word)).map(|word| at(message, word))
    });
    expect_none(&wrong.collect::<Vec<_>>());
}

#[test]
fn dashes_are_typographic_and_english_percents_stand_close() {
    expect_none(&every_pattern(
        |_| true,
        |pattern| {
            let place = pattern.find(" - ").or_else(|| pattern.find('—'));
            place.map(|place| excerpt(pattern, place))
        },
    ));
    expect_none(&every_pattern(
        |language| language == "en",
        |pattern| {
            let places = [" %", "\u{a0}%", "\u{202f}%"].map(|loose| pattern.find(loose));
            let place = places.into_iter().flatten().next();
            place.map(|place| excerpt(pattern, place))
        },
    ));
}

#[test]
fn the_rules_of_spelling_find_what_they_are_for() {
    for wrong in [
        "4 heures",
        "\u{fffc} Mo",
        "jusqu’à 100 %",
        "1 h",
        "\u{fffc} minutes",
    ] {
        assert!(loose_unit(wrong).is_some(), "{wrong:?}");
    }
    for right in [
        "4\u{a0}heures",
        "en \u{fffc} mots",
        "12 moisson",
        "par mois",
        "à 14\u{a0}h",
    ] {
        assert_eq!(loose_unit(right), None, "{right:?}");
    }
    assert!(
        ["Etat", "Ecrivez", "Epars", "Equipe", "Evaluer", "Edition"]
            .iter()
            .all(|word| bare_capital(word))
    );
    assert!(
        !["État", "Et", "Entrée", "Elle", "Ensuite", "Euros"]
            .iter()
            .any(|word| bare_capital(word))
    );
    assert!(
        ["Organization", "recognize", "colors", "center"]
            .iter()
            .all(|word| american(word))
    );
    assert!(
        !["organisation", "size", "colours", "centre", "program"]
            .iter()
            .any(|word| american(word))
    );
}

/// A number, or what stands for one, that the end of a line could part from its unit.
fn loose_unit(pattern: &str) -> Option<String> {
    let units = [
        "h", "heure", "heures", "minute", "minutes", "jour", "jours", "mois", "an", "ans", "pixels", "ko",
        "Mo", "%", "€", "$",
    ];
    let mut spaces = pattern.match_indices(' ');
    let loose = spaces.find(|(place, _)| {
        let number =
            pattern[..*place].ends_with(|before: char| before.is_ascii_digit() || before == '\u{fffc}');
        let after = &pattern[place + 1..];
        let end = after
            .find(|c: char| !c.is_alphanumeric() && !['%', '€', '$'].contains(&c))
            .unwrap_or(after.len());
        number && units.contains(&&after[..end])
    });
    loose.map(|(place, _)| excerpt(pattern, place))
}

/// Whether the word begins with a capital that lost its accent: no French word begins like this without one.
fn bare_capital(word: &str) -> bool {
    let beginnings = ["Ec", "Ed", "Ep", "Eq", "Eta", "Ete", "Etr", "Ev"];
    beginnings.iter().any(|beginning| word.starts_with(beginning))
}

fn american(word: &str) -> bool {
    let word = word.to_lowercase();
    let stems = ["organiz", "recogniz", "anonymiz", "analyz", "behavior", "favor"];
    let whole = [
        "color", "colors", "center", "centers", "theater", "theaters", "gray",
    ];
    stems.iter().any(|stem| word.contains(stem)) || whole.contains(&word.as_str())
}

fn words(pattern: &str) -> impl Iterator<Item = &str> {
    pattern
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
}

#[test]
fn the_french_rules_find_what_they_are_for() {
    for wrong in [
        "Quoi?",
        "Quoi ?",
        "Quoi\u{a0}?",
        "Ici : là",
        "Ici: là",
        "«\u{a0}oui\u{202f}»",
        "« oui »",
        "\u{fffc};",
    ] {
        assert!(misspaced(wrong).is_some(), "{wrong:?}");
    }
    for right in [
        "Quoi\u{202f}?",
        "Quoi\u{202f}?!",
        "Ici\u{a0}: là",
        "«\u{202f}oui\u{202f}»",
        "?",
        "voir https://example.org/?a",
        "à 14:07",
        "(?)",
    ] {
        assert_eq!(misspaced(right), None, "{right:?}");
    }
}

/// The first mark that does not stand as French typography wants it.
fn misspaced(pattern: &str) -> Option<String> {
    let characters: Vec<(usize, char)> = pattern.char_indices().collect();
    let at = |place: Option<usize>| {
        place
            .and_then(|place| characters.get(place))
            .map(|(_, character)| *character)
    };
    for (place, (offset, mark)) in characters.iter().enumerate() {
        let (before, after) = (at(place.checked_sub(1)), at(Some(place + 1)));
        let right = match mark {
            '«' => after == Some('\u{202f}'),
            '»' => before == Some('\u{202f}'),
            _ if in_address(pattern, *offset) => true,
            ';' | '!' | '?' => matches!(before, None | Some('\u{202f}' | '!' | '?' | '(')),
            ':' => {
                let digits = [before, after]
                    .iter()
                    .all(|side| side.is_some_and(|side| side.is_ascii_digit()));
                digits || matches!(before, None | Some('\u{a0}'))
            }
            _ => true,
        };
        if !right {
            return Some(excerpt(pattern, *offset));
        }
    }
    None
}

fn in_address(pattern: &str, offset: usize) -> bool {
    let before = pattern[..offset]
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default();
    let after = pattern[offset..]
        .split(char::is_whitespace)
        .next()
        .unwrap_or_default();
    format!("{before}{after}").contains("://")
}

fn every_pattern(language: fn(&str) -> bool, wrong: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let texts = texts();
    let messages = texts
        .messages()
        .iter()
        .filter(|message| language(base(&message.language)));
    messages
        .flat_map(|message| {
            message
                .patterns
                .iter()
                .filter_map(|pattern| wrong(pattern).map(|wrong| at(message, wrong)))
        })
        .collect()
}

/// Some words around the place, so that the author recognises it.
fn excerpt(pattern: &str, place: usize) -> String {
    let before: String = pattern[..place].chars().rev().take(20).collect();
    let before: String = before.chars().rev().collect();
    let after: String = pattern[place..].chars().take(10).collect();
    format!("…{before}{after}…").escape_debug().to_string()
}

#[test]
fn every_interface_message_is_used() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let rust = source(&root.join("src-tauri"), &["rs"]);
    let window = source(&root.join("ui/src"), &["ts", "svelte"]);
    expect_none(&unused(&texts(), &rust, &window));
}

#[test]
fn a_message_is_used_by_rust_by_the_window_or_by_another_message() {
    let text = "shell-rust = a\nshell-window = { shell-through } { -term }\nshell-made-of-data = c\nshell-through = d\n\
                -term = e\nshell-alone = f\nshell-rusty = { -lost }\n-lost = g\n";
    let texts = Catalogue::read(&[Source {
        language: "fr",
        file: "shell.ftl",
        text,
    }]);
    let found = unused(
        &texts,
        "shell::rust(&texts)",
        "t('shell-window') t(`shell-made-${of}`)",
    );
    let ids: Vec<_> = found.iter().filter_map(|line| line.split(": ").nth(1)).collect();
    assert_eq!(ids, ["shell-alone", "shell-rusty", "-lost"]);
}

fn unused(texts: &Catalogue, rust: &str, window: &str) -> Vec<String> {
    let templates = templates(window);
    let named = |message: &MessageInfo| {
        let called = message
            .function()
            .is_some_and(|function| calls(rust, &function.name));
        let written = ['\'', '"', '`']
            .iter()
            .any(|quote| window.contains(&format!("{quote}{}{quote}", message.id)));
        called || written || templates.iter().any(|parts| fits(&message.id, parts))
    };
    let mut used: BTreeSet<&str> = texts
        .of(REFERENCE)
        .filter(|message| message.is_model() || named(message))
        .map(|message| message.id.as_str())
        .collect();
    // Messages and terms may serve through others only, in one language or region only.
    let mut waiting: Vec<&str> = used.iter().copied().collect();
    while let Some(id) = waiting.pop() {
        let everywhere = texts.messages().iter().filter(|message| message.id == id);
        for reference in everywhere.flat_map(|message| &message.references) {
            if used.insert(reference) {
                waiting.push(reference);
            }
        }
    }
    let unused = texts
        .messages()
        .iter()
        .filter(|message| !used.contains(message.id.as_str()));
    let unused = unused.filter(|message| message.language == base(&message.language));
    unused.map(|message| at(message, "used nowhere")).collect()
}

/// Whether some Rust code names the function by its path: `report::title`.
fn calls(rust: &str, function: &str) -> bool {
    let path = format!("::{function}");
    rust.match_indices(&path).any(|(place, _)| {
        let after = rust[place + path.len()..].chars().next();
        !after.is_some_and(|after| after.is_alphanumeric() || after == '_')
    })
}

/// The ids that the window makes of data: `error-${code}` as its fixed parts.
fn templates(window: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for piece in window.split('`') {
        let mut parts = vec![String::new()];
        let mut rest = piece;
        while let Some((fixed, tail)) = rest.split_once("${") {
            parts
                .last_mut()
                .expect("invariant: begun with one")
                .push_str(fixed);
            parts.push(String::new());
            rest = tail.split_once('}').map_or("", |(_, tail)| tail);
        }
        parts
            .last_mut()
            .expect("invariant: begun with one")
            .push_str(rest);
        let plain = |part: &String| {
            part.chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        };
        // A whole word at least is written: otherwise any id would fit.
        if parts.len() > 1 && parts[0].ends_with('-') && parts.iter().all(plain) {
            found.push(parts);
        }
    }
    found
}

fn fits(id: &str, parts: &[String]) -> bool {
    let Some((first, others)) = parts.split_first() else {
        return false;
    };
    let Some(mut rest) = id.strip_prefix(first.as_str()) else {
        return false;
    };
    for part in others {
        match rest.find(part.as_str()) {
            Some(place) => rest = &rest[place + part.len()..],
            None => return false,
        }
    }
    others.last().is_none_or(|last| id.ends_with(last.as_str()))
}

#[test]
fn ids_made_of_data_are_recognised_by_their_fixed_parts() {
    let found =
        templates("a `error-${code}` b `profile-${field}-label` c `${x}-y` d `plain` e `Some ${text}`");
    assert_eq!(found, [vec!["error-", ""], vec!["profile-", "-label"]]);
    assert!(fits("error-disk-full", &found[0]) && fits("profile-staff-label", &found[1]));
    assert!(!fits("errors", &found[0]) && !fits("profile-staff-hint", &found[1]));
}

/// The code under a folder in one piece, without tests, what is generated, and what is not ours.
fn source(folder: &Path, extensions: &[&str]) -> String {
    let mut text = String::new();
    let mut folders: Vec<PathBuf> = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the folder can be listed") {
            let path = entry.expect("the folder can be listed").path();
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            if path.is_dir() {
                if !["target", "node_modules", "tests", "gen"].contains(&name.as_str()) {
                    folders.push(path);
                }
            } else if extensions
                .iter()
                .any(|extension| name.ends_with(&format!(".{extension}")))
                && name != "ids.ts"
                && !name.contains(".test.")
            {
                text.push_str(&fs::read_to_string(&path).expect("code is UTF-8"));
            }
        }
    }
    text
}
