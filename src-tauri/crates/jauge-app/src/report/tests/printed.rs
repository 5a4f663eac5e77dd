//! Every language on every paper.

use std::path::PathBuf;

use jauge_core::answers::{Reason, State};
use jauge_core::dossier::Dossier;
use jauge_l10n::Locale;
use jauge_report::check;
use jauge_report::document::{Block, Span};
use sha2::{Digest, Sha256};

use super::super::document;
use super::{ALL, NOW, bytes, options, venues};
use crate::example;
use crate::wire::Paper;

const LANGUAGES: [&str; 4] = ["fr", "fr-CA", "en", "en-CA"];
const PAPERS: [(&str, Paper); 2] = [("a4", Paper::A4), ("letter", Paper::Letter)];

fn example(locale: &str) -> Dossier {
    example::dossier(Locale::parse(locale).expect("offered")).expect("the example is right")
}

/// The fullest venues, hundreds of pages each, are printed whole once by another test.
#[test]
fn every_language_on_every_paper_prints_soundly_from_the_emptiest_to_the_example() {
    let unknown = venues::uniform(&State::Unknown);
    let nothing = venues::uniform(&State::NotApplicable(Reason::Stated(String::new())));
    let empty = venues::empty();
    for locale in LANGUAGES {
        let example = example(locale);
        for (name, paper) in PAPERS {
            for dossier in [&empty, &unknown, &nothing, &example] {
                let (bytes, _) = bytes(dossier, &options(locale, paper, &ALL));
                let found = check::check(&bytes);
                assert!(found.is_empty(), "{locale} on {name}: {found:?}");
            }
        }
    }
}

/// The same bytes on any machine: what was made elsewhere is kept by its digest.
#[test]
fn reports_are_byte_for_byte_those_that_were_kept() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/report/tests/printed.txt");
    let mut digests = String::new();
    for locale in LANGUAGES {
        for (paper, size) in PAPERS {
            for (name, dossier) in [("example", example(locale)), ("empty", venues::empty())] {
                let (bytes, _) = bytes(&dossier, &options(locale, size, &ALL));
                let digest: String = Sha256::digest(&bytes)
                    .iter()
                    .map(|byte| format!("{byte:02x}"))
                    .collect();
                digests += &format!("{digest}  {name} {locale} {paper}\n");
            }
        }
    }
    if std::env::var_os("JAUGE_ACCEPT").is_some() {
        std::fs::write(&path, &digests).expect("the file is written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == digests,
        "documents print otherwise than they did: look at them, then run again with JAUGE_ACCEPT=1\n{digests}"
    );
}

#[test]
fn the_example_is_read_out_in_the_order_in_which_it_was_written() {
    for locale in ["fr-CA", "en"] {
        let dossier = example(locale);
        let options = options(locale, Paper::Letter, &ALL);
        let id = &dossier.assessments.last().expect("a year").id;
        let written = document(&dossier, id, &options, NOW).expect("composed");
        let heard = letters(&check::reading(&bytes(&dossier, &options).0));
        let mut said = Vec::new();
        written.blocks.iter().for_each(|block| words(block, &mut said));
        assert!(said.len() > 400, "{locale}: {} parts", said.len());
        let mut at = 0;
        for words in said.iter().map(|words| letters(words)) {
            let found = heard[at..].find(&words);
            let found =
                found.unwrap_or_else(|| panic!("{locale}: {words:?} is not said where it is written"));
            at += found + words.len();
        }
    }
}

/// Letters and digits alone: lines, spaces and hyphens are the page's.
fn letters(text: &str) -> String {
    text.chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// The texts of a block, as they follow each other.
fn words(block: &Block, said: &mut Vec<String>) {
    let mut say = |spans: &[Span]| said.push(spans.iter().map(|span| span.text.as_str()).collect());
    match block {
        Block::Heading { text, .. } | Block::Paragraph { text, .. } => say(text),
        Block::List { items, .. } => items.iter().flatten().for_each(|block| words(block, said)),
        Block::Columns { columns, .. } => columns.iter().flatten().for_each(|block| words(block, said)),
        Block::Panel { blocks, .. } | Block::Together(blocks) => {
            blocks.iter().for_each(|block| words(block, said));
        }
        Block::Fields { items } => {
            for (name, blocks) in items {
                said.push(name.iter().map(|span| span.text.as_str()).collect());
                blocks.iter().for_each(|block| words(block, said));
            }
        }
        Block::Table(table) => {
            let rows = table.rows.iter().map(|row| &row.cells);
            let cells = std::iter::once(&table.header).chain(rows).flatten();
            cells
                .flat_map(|cell| &cell.blocks)
                .for_each(|block| words(block, said));
        }
        Block::Figure { caption, .. } => caption.iter().for_each(|caption| say(caption)),
        Block::Contents { title, .. } => say(title),
        Block::Choices { .. }
        | Block::Lines(_)
        | Block::Picture { .. }
        | Block::Space(_)
        | Block::Rule
        | Block::PageBreak => {}
    }
}
