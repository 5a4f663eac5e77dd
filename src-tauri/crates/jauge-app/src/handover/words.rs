//! The words of the page that not everybody knows.

use jauge_core::model::Term;
use jauge_l10n::msg::handover_page as say;

use super::Reading;
use crate::wire::BriefBlock;

/// Words of the glossary explained at most: the screen explains them all.
const MOST: usize = 2;
/// The page says the name of the program, which is also a word of the trade.
const PROGRAM: &str = "jauge";

/// The words of the program, then those of the model's glossary that the page uses, each with its meaning.
pub(super) fn used(reading: &Reading<'_>, blocks: &[BriefBlock]) -> Vec<String> {
    let texts = &reading.texts;
    let page = said(blocks);
    let own = [
        (say::word_dimension(texts), say::word_dimension_means(texts)),
        (say::word_practice(texts), say::word_practice_means(texts)),
    ];
    let term = |term: &Term| {
        let word = reading.model(&format!("term-{}", term.id));
        let plain = word.split(" (").next().unwrap_or(&word).to_lowercase();
        let means = reading.model(&format!("term-{}-means", term.id));
        (plain != PROGRAM && holds(&page, &plain)).then(|| (word, first_sentence(&means)))
    };
    let terms = reading.edition.terms.iter().filter_map(term).take(MOST);
    let words = own.into_iter().chain(terms);
    words
        .map(|(word, means)| say::word(texts, &means, &word))
        .collect()
}

/// What a word means, without the example that follows.
fn first_sentence(means: &str) -> String {
    match means.split_once(". ") {
        Some((first, _)) => format!("{first}."),
        None => means.to_owned(),
    }
}

/// Everything that the page says, in small letters.
fn said(blocks: &[BriefBlock]) -> String {
    let mut said = String::new();
    let mut add = |text: &str| {
        said.push_str(&text.to_lowercase());
        said.push('\n');
    };
    for block in blocks {
        match block {
            BriefBlock::Heading { text } | BriefBlock::Paragraph { text } => add(text),
            BriefBlock::List { items } => items.iter().for_each(|item| add(item)),
            BriefBlock::Table {
                caption,
                header,
                rows,
            } => {
                add(caption);
                let cells = header.iter().chain(rows.iter().flatten());
                cells.for_each(|cell| add(cell));
            }
        }
    }
    said
}

/// Whether a text holds a word whole, or its plural in `s`.
fn holds(text: &str, word: &str) -> bool {
    if word.is_empty() {
        return false;
    }
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(word).any(|(start, _)| {
        let after = &text[start + word.len()..];
        let after = after.strip_prefix('s').unwrap_or(after);
        !is_letter(text[..start].chars().next_back()) && !is_letter(after.chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::holds;

    #[test]
    fn a_word_is_found_whole_or_in_the_plural() {
        for text in ["un champ", "des champs, deux", "champ"] {
            assert!(holds(text, "champ"), "{text}");
        }
        for text in ["le champignon", "hors-champêtre", "", "échamp"] {
            assert!(!holds(text, "champ"), "{text}");
        }
        assert!(!holds("quoi que ce soit", ""));
    }
}
