//! Tells code, texts and comments of a Rust file apart, as far as these rules need it.

use crate::tree;

/// A text between quotes, with the code before it on its line or statement.
pub(crate) struct Literal {
    pub(crate) line: usize,
    pub(crate) before: String,
    pub(crate) text: String,
}

/// A Rust file without its comments and tests.
pub(crate) struct Source {
    /// Its code, with the texts emptied.
    pub(crate) code: String,
    pub(crate) literals: Vec<Literal>,
}

const TESTS: &str = "#[cfg(test)]\nmod ";

/// The files of a folder that are part of a program: neither tests nor what only tests use.
pub(crate) fn programs(folder: &str) -> Vec<(String, String)> {
    let mut files = tree::files(folder, &["rs"]);
    let mut left_out = Vec::new();
    for (path, text) in &files {
        let (folder, name) = path.rsplit_once('/').unwrap_or_default();
        let own = matches!(name, "lib.rs" | "main.rs" | "mod.rs").then(|| folder.to_owned());
        let below = own.unwrap_or_else(|| path.trim_end_matches(".rs").to_owned());
        let names = text
            .match_indices(TESTS)
            .filter_map(|(at, _)| text[at + TESTS.len()..].split_once([';', ' ']));
        left_out.extend(names.map(|(name, _)| format!("{below}/{name}")));
    }
    files.retain(|(path, _)| {
        !left_out
            .iter()
            .any(|tests| path.starts_with(&format!("{tests}.rs")) || path.starts_with(&format!("{tests}/")))
    });
    files
}

/// Reads a file's text. An inline module of tests is left out with what follows it: tests stand last.
pub(crate) fn read(text: &str) -> Source {
    let inline = |(at, _): &(usize, &str)| {
        text[at + TESTS.len()..]
            .lines()
            .next()
            .is_some_and(|line| line.ends_with('{'))
    };
    let tests = text.match_indices(TESTS).find(inline);
    let text = tests.map_or(text, |(at, _)| &text[..at]);
    let letters: Vec<char> = text.chars().collect();
    let mut source = Source {
        code: String::new(),
        literals: Vec::new(),
    };
    let mut at = 0;
    while at < letters.len() {
        at = step(&letters, at, &mut source);
    }
    source
}

fn step(letters: &[char], at: usize, source: &mut Source) -> usize {
    let rest = &letters[at..];
    match rest {
        ['/', '/', ..] => {
            at + rest
                .iter()
                .position(|letter| *letter == '\n')
                .unwrap_or(rest.len())
        }
        ['/', '*', ..] => at + comment(rest),
        ['r', '"' | '#', ..] if !joined(&source.code) => match raw(rest) {
            Some((text, length)) => {
                note(source, letters, at, text);
                at + length
            }
            None => push(source, letters, at),
        },
        ['"', ..] => {
            let (text, length) = quoted(rest);
            note(source, letters, at, text);
            at + length
        }
        ['\'', '\\', _, ..] => at + 3 + rest[3..].iter().position(|letter| *letter == '\'').unwrap_or(0) + 1,
        ['\'', _, '\'', ..] => at + 3,
        _ => push(source, letters, at),
    }
}

/// Whether what comes next continues a name.
fn joined(code: &str) -> bool {
    code.ends_with(|letter: char| letter.is_alphanumeric() || letter == '_')
}

fn push(source: &mut Source, letters: &[char], at: usize) -> usize {
    source.code.push(letters[at]);
    at + 1
}

fn note(source: &mut Source, letters: &[char], at: usize, text: String) {
    let line = 1 + letters[..at].iter().filter(|letter| **letter == '\n').count();
    let start = source.code.rfind([';', '{', '}']).map_or(0, |found| found + 1);
    let before = source.code[start..].to_owned();
    source.literals.push(Literal { line, before, text });
    source.code.push_str("\"\"");
}

fn comment(rest: &[char]) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < rest.len() {
        match &rest[at..] {
            ['/', '*', ..] => (depth, at) = (depth + 1, at + 2),
            ['*', '/', ..] if depth == 1 => return at + 2,
            ['*', '/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
    }
    rest.len()
}

fn quoted(rest: &[char]) -> (String, usize) {
    let mut text = String::new();
    let mut at = 1;
    while at < rest.len() && rest[at] != '"' {
        if rest[at] == '\\' {
            at += 1;
        }
        text.extend(rest.get(at));
        at += 1;
    }
    (text, at + 1)
}

fn raw(rest: &[char]) -> Option<(String, usize)> {
    let hashes = rest[1..].iter().take_while(|letter| **letter == '#').count();
    let start = 1 + hashes;
    if rest.get(start) != Some(&'"') {
        return None;
    }
    let close: Vec<char> = std::iter::once('"')
        .chain(std::iter::repeat_n('#', hashes))
        .collect();
    let body = &rest[start + 1..];
    let length = body.windows(close.len()).position(|window| window == close)?;
    Some((body[..length].iter().collect(), start + 1 + length + close.len()))
}

#[test]
fn code_texts_and_comments_are_told_apart() {
    let source = read(
        "// unsafe \"no\"\nfn a<'b>() { let c = '\"'; f(\"one \\\" two\"); /* /* x */ \"no\" */ g(r#\"th\"ree\"#) }\n\
         #[cfg(test)]\nmod tests;\nh(\"four\");\n#[cfg(test)]\nmod more {\n\"left out\" }",
    );
    let texts: Vec<&str> = source
        .literals
        .iter()
        .map(|literal| literal.text.as_str())
        .collect();
    assert_eq!(texts, ["one \" two", "th\"ree", "four"]);
    assert_eq!(source.literals[1].line, 2);
    assert!(
        !source.code.contains("unsafe") && source.code.contains("fn a<'b>"),
        "{}",
        source.code
    );
}
