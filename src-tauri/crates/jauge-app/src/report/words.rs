//! Words that every page needs: names, levels, and lists that know when to stop.

use jauge_core::ids::{DimensionId, PracticeId};
use jauge_core::level::Level;
use jauge_l10n::Texts;
use jauge_l10n::msg::report as say;

pub(super) use crate::naming::{capital, inside};

/// The texts of the report's language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words {
    texts: Texts,
}

/// Names printed in one sentence before it says how many more there are.
pub(super) const NAMES: usize = 3;

impl Words {
    pub(super) const fn new(texts: Texts) -> Self {
        Self { texts }
    }

    pub(super) const fn texts(&self) -> &Texts {
        &self.texts
    }

    /// A text of the model. Editions are checked whole, so that none is missing.
    pub(super) fn model(&self, id: &str) -> String {
        self.texts.model(id).unwrap_or_default()
    }

    /// A text of the model that holds one item a line.
    pub(super) fn items(&self, id: &str) -> Vec<String> {
        self.model(id)
            .lines()
            .map(|line| line.trim().to_owned())
            .collect()
    }

    pub(super) fn level_name(&self, level: Level) -> String {
        self.model(&format!("level-{}", level.number()))
    }

    pub(super) fn level_names(&self) -> [String; 5] {
        [1, 2, 3, 4, 5].map(|number| self.model(&format!("level-{number}")))
    }

    /// « Structuré (3 sur 5) »: a level is never a bare number.
    pub(super) fn level(&self, level: Level) -> String {
        say::level(&self.texts, &self.level_name(level), level.number())
    }

    /// One level, or two where what is unknown may change it.
    pub(super) fn range(&self, low: Level, high: Level) -> String {
        if low == high {
            return self.level(low);
        }
        say::level_range(
            &self.texts,
            low.number(),
            &self.level_name(high),
            &self.level_name(low),
            high.number(),
        )
    }

    pub(super) fn dimension(&self, id: &DimensionId) -> String {
        self.model(&format!("dim-{id}"))
    }

    pub(super) fn practice(&self, id: &PracticeId) -> String {
        self.model(&format!("q-{id}-name"))
    }

    /// Names of practices inside a sentence, the first few and how many more.
    pub(super) fn practices<'i>(&self, ids: impl IntoIterator<Item = &'i PracticeId>) -> String {
        let names: Vec<_> = ids.into_iter().map(|id| inside(&self.practice(id))).collect();
        self.capped(&names, NAMES)
    }

    /// The first few of a list and how many more.
    pub(super) fn capped(&self, items: &[String], most: usize) -> String {
        // « et une autre » would take as much room as the name that it hides.
        if items.len() <= most + 1 {
            return self.texts.list(items);
        }
        let shown = items[..most].join(", ");
        say::list_more(&self.texts, items.len() - most, &shown)
    }

    /// All of a list.
    pub(super) fn list(&self, items: &[String]) -> String {
        self.texts.list(items)
    }
}

/// The beginning of what somebody typed, where room is short; it is whole in the annexes.
pub(super) fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let start: String = text.chars().take(most - 1).collect();
    format!("{}…", start.trim_end())
}
