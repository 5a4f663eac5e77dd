//! One question with its rungs, and room to write.

use jauge_core::model::Practice;
use jauge_l10n::Texts;
use jauge_l10n::msg::by_hand as say;
use jauge_report::document::{Block, IntoSpans, ParagraphStyle, Span};

use super::sheet::spoken;

/// Points between two languages.
pub(super) const GAP: f32 = 20.0;
/// Lines to write on under each question in one language.
const LINES: u8 = 3;

/// A question, whole on one page; `place` is its rank in its dimension.
pub(super) fn question(practice: &Practice, place: usize, languages: &[Texts]) -> Block {
    let id = &practice.id;
    let model = |texts: &Texts, key: &str| texts.model(key).unwrap_or_default();
    let head = |texts: &Texts| {
        let asked = model(texts, &format!("q-{id}"));
        let title = say::question(texts, place, &asked);
        vec![
            Block::heading(3, own(title, texts, languages)),
            Block::paragraph(
                ParagraphStyle::Small,
                own(model(texts, &format!("q-{id}-help")), texts, languages),
            ),
        ]
    };
    let answer = |words: &dyn Fn(&Texts) -> String| -> Vec<Vec<Span>> {
        let one = |texts| own(words(texts), texts, languages).into_spans();
        languages.iter().map(one).collect()
    };
    let mut items: Vec<_> = (1..=5)
        .map(|rung| {
            (
                rung.to_string(),
                answer(&|texts| model(texts, &format!("q-{id}-{rung}"))),
            )
        })
        .collect();
    items.push(("?".to_owned(), answer(&|texts| say::unknown(texts))));
    items.push(("–".to_owned(), answer(&|texts| say::na(texts))));
    let mut blocks = beside(languages.iter().map(head).collect());
    blocks.push(Block::Choices { items, gap: GAP });
    blocks.extend(notes(languages));
    Block::Together(blocks)
}

/// Room for notes: in several languages one line beside its label, so that two questions stand on a page either way.
fn notes(languages: &[Texts]) -> Vec<Block> {
    let label = languages.iter().map(say::notes).collect::<Vec<_>>().join(" / ");
    let label = Block::paragraph(ParagraphStyle::Small, label);
    if languages.len() == 1 {
        return vec![label, Block::Lines(LINES)];
    }
    vec![Block::Columns {
        shares: vec![1.0, 1.0],
        gap: GAP,
        columns: vec![vec![label], vec![Block::Lines(1)]],
    }]
}

/// Words in a language among those of the paper.
pub(super) fn own(words: String, texts: &Texts, languages: &[Texts]) -> Span {
    spoken(words, texts, &languages[0])
}

/// The same in each language, side by side where there are several.
pub(super) fn beside(mut columns: Vec<Vec<Block>>) -> Vec<Block> {
    if columns.len() == 1 {
        return columns.remove(0);
    }
    vec![Block::Columns {
        shares: vec![1.0; columns.len()],
        gap: GAP,
        columns,
    }]
}
