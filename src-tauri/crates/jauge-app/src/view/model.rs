use jauge_core::model::{Edition, Practice};

use crate::wire::{DimensionInfo, ModelView, PracticeInfo};

/// The edition, as the screens walk through it.
pub(crate) fn model(edition: &Edition) -> ModelView {
    let dimensions = edition.dimensions.iter().map(|id| DimensionInfo {
        id: id.to_string(),
        practices: edition.practices_of(id).map(practice).collect(),
    });
    ModelView {
        edition: edition.id.clone(),
        dimensions: dimensions.collect(),
    }
}

fn practice(practice: &Practice) -> PracticeInfo {
    PracticeInfo {
        id: practice.id.to_string(),
        foundation: practice.foundation,
        legal: practice.is_legal_foundation(),
        short_form: practice.short_form,
    }
}
