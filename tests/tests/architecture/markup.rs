//! Finds in a Svelte file the words that are written rather than looked up.

/// Attributes whose value people read or hear.
const READ: &[&str] = &[
    "alt",
    "aria-description",
    "aria-label",
    "aria-roledescription",
    "label",
    "placeholder",
    "title",
];

/// The words written in the markup: texts between tags, and attributes that people read.
pub(crate) fn words(text: &str) -> Vec<String> {
    let text = without(
        &without(&without(text, "<!--", "-->"), "<script", "</script>"),
        "<style",
        "</style>",
    );
    let mut found = Vec::new();
    let mut plain = String::new();
    let mut rest = text.as_str();
    while let Some(letter) = rest.chars().next() {
        let length = match letter {
            '{' => braces(rest),
            '<' => {
                let tag = tag(rest);
                keep(&mut plain, &mut found);
                found.extend(attributes(&rest[..tag]));
                tag
            }
            _ => {
                plain.push(letter);
                letter.len_utf8()
            }
        };
        rest = &rest[length..];
    }
    keep(&mut plain, &mut found);
    found
}

fn keep(plain: &mut String, found: &mut Vec<String>) {
    if plain.chars().any(char::is_alphabetic) {
        found.push(plain.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    plain.clear();
}

fn without(text: &str, start: &str, end: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(start) {
        kept.push_str(before);
        rest = after.split_once(end).map_or("", |(_, after)| after);
    }
    kept + rest
}

/// The length of what stands between braces, texts in it included.
fn braces(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut quote = None;
    let mut escaped = false;
    for (at, letter) in text.char_indices() {
        match (quote, letter) {
            _ if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(open), _) if open == letter => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"' | '`') => quote = Some(letter),
            (None, '{') => depth += 1,
            (None, '}') if depth == 1 => return at + 1,
            (None, '}') => depth -= 1,
            (None, _) => {}
        }
    }
    text.len()
}

/// The length of a tag, from `<` to its own `>`.
fn tag(text: &str) -> usize {
    let mut quoted = false;
    let mut at = 0;
    while let Some(letter) = text[at..].chars().next() {
        match letter {
            '{' => {
                at += braces(&text[at..]);
                continue;
            }
            '"' => quoted = !quoted,
            '>' if !quoted => return at + 1,
            _ => {}
        }
        at += letter.len_utf8();
    }
    text.len()
}

fn attributes(tag: &str) -> Vec<String> {
    let value = |name: &&str| {
        let (_, after) = tag.split_once(&format!(" {name}=\""))?;
        let value = after.split('"').next()?;
        (!value.contains('{') && value.chars().any(char::is_alphabetic))
            .then(|| format!("{name}=\"{value}\""))
    };
    READ.iter().filter_map(value).collect()
}

#[test]
fn written_words_are_found_and_looked_up_ones_are_not() {
    let page = "<script>const a = 'x';</script>\n<!-- note -->\n{#if a > 1}<p class=\"b\" title=\"Bonjour\">{t('a-b')} de {`x}`}</p>\
                <Field label={t('c')} onclick={() => a < b && f('}')} alt=\"\">3 / 4</Field>{/if}<style>p { color: red; }</style>";
    assert_eq!(words(page), ["title=\"Bonjour\"", "de"]);
}
