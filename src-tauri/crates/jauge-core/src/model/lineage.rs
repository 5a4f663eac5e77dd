//! How the practices of two editions hang together: the one place that tells whether two questions are the same.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::{Edition, MappedKind, Mapping};
use crate::codes::coded;
use crate::ids::PracticeId;

coded!(
    /// How a practice comes from another edition.
    Relation {
        /// The same question.
        Same = "same",
        /// The same question in other words.
        Reworded = "reworded",
        /// The question or a rung means something else, or nothing tells that it does not.
        Changed = "changed",
        /// One of several that a question was split into, or one that several became.
        Split = "split",
        /// Not asked there.
        Added = "added",
    }
);

/// Where a practice comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The practice in this edition.
    pub practice: PracticeId,
    /// How.
    pub relation: Relation,
    /// The practices of the other edition that it comes from, in the order of asking; none for an added one.
    pub from: Vec<PracticeId>,
}

impl Origin {
    /// The practice of the other edition that asks the same: answers can be carried and laid side by side.
    #[must_use]
    pub fn same(&self) -> Option<&PracticeId> {
        matches!(self.relation, Relation::Same | Relation::Reworded)
            .then(|| self.from.first())
            .flatten()
    }
}

/// How all practices of an edition come from another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lineage {
    /// One for each practice of this edition, in the order of asking.
    pub origins: Vec<Origin>,
    /// Practices of the other edition that nothing in this one comes from, in the order of asking there.
    pub retired: Vec<PracticeId>,
}

impl Lineage {
    /// Where a practice of this edition comes from.
    #[must_use]
    pub fn of(&self, practice: &PracticeId) -> Option<&Origin> {
        self.origins.iter().find(|origin| origin.practice == *practice)
    }
}

impl Edition {
    /// How the practices of this edition come from those of another, whichever of the two is the newer: a mapping is read
    /// both ways. Without a mapping no two questions are the same, whatever their ids.
    #[must_use]
    pub fn lineage(&self, other: &Self) -> Lineage {
        let origins = match (self.id.cmp(&other.id), self.maps(other), other.maps(self)) {
            (Ordering::Equal, ..) => self.origins(other, |_| Relation::Same),
            // Should both speak of each other, the greater id does, so that both ways tell the same.
            (Ordering::Less, _, Some(mapping)) | (_, None, Some(mapping)) => {
                self.turned(&mapping.origins(other, self))
            }
            (_, Some(mapping), _) => mapping.origins(self, other),
            (_, None, None) => self.origins(other, |_| Relation::Changed),
        };
        let used: BTreeSet<_> = origins.iter().flat_map(|origin| &origin.from).collect();
        let retired = other
            .practices
            .iter()
            .map(|practice| &practice.id)
            .filter(|id| !used.contains(id))
            .cloned()
            .collect();
        Lineage { origins, retired }
    }

    /// The mapping from another edition.
    #[must_use]
    pub fn maps(&self, other: &Self) -> Option<&Mapping> {
        self.mappings.iter().find(|mapping| mapping.from == other.id)
    }

    /// Each practice from the one of the same id, where there is one.
    fn origins(&self, other: &Self, relation: impl Fn(&PracticeId) -> Relation) -> Vec<Origin> {
        self.practices
            .iter()
            .map(|practice| match other.practice(practice.id.as_str()) {
                Some(was) => Origin {
                    practice: practice.id.clone(),
                    relation: relation(&practice.id),
                    from: vec![was.id.clone()],
                },
                None => added(&practice.id),
            })
            .collect()
    }

    /// The origins of this edition in one that comes from it.
    fn turned(&self, origins: &[Origin]) -> Vec<Origin> {
        let turn = |id: &PracticeId| {
            let next: Vec<_> = origins.iter().filter(|origin| origin.from.contains(id)).collect();
            let relation = match next.as_slice() {
                [] => return added(id),
                [one] => one.relation,
                _ => Relation::Split,
            };
            Origin {
                practice: id.clone(),
                relation,
                from: next.into_iter().map(|origin| origin.practice.clone()).collect(),
            }
        };
        self.practices.iter().map(|practice| turn(&practice.id)).collect()
    }
}

impl Mapping {
    fn origins(&self, edition: &Edition, earlier: &Edition) -> Vec<Origin> {
        let mut origins = edition.origins(earlier, |_| Relation::Same);
        for origin in &mut origins {
            let named = self
                .practices
                .iter()
                .find(|mapped| mapped.practice == origin.practice);
            if let Some(mapped) = named {
                let known = |practice: &&super::Practice| mapped.from.contains(&practice.id);
                let from: Vec<_> = earlier
                    .practices
                    .iter()
                    .filter(known)
                    .map(|was| was.id.clone())
                    .collect();
                *origin = match mapped.kind {
                    _ if from.is_empty() => added(&origin.practice),
                    MappedKind::Added => added(&origin.practice),
                    kind => Origin {
                        practice: origin.practice.clone(),
                        relation: match kind {
                            MappedKind::Reworded => Relation::Reworded,
                            MappedKind::Split => Relation::Split,
                            MappedKind::Changed | MappedKind::Added => Relation::Changed,
                        },
                        from,
                    },
                };
            }
        }
        origins
    }
}

fn added(practice: &PracticeId) -> Origin {
    Origin {
        practice: practice.clone(),
        relation: Relation::Added,
        from: Vec::new(),
    }
}
