use jauge_core::dossier::Venue;
use jauge_l10n::Texts;

use crate::wire::{MapView, SceneView};

/// The data map of a venue, with texts in a language.
pub(crate) fn map(venue: Venue<'_>, texts: &Texts) -> MapView {
    let _ = (venue, texts);
    MapView {
        scene: SceneView {
            width: 0.0.into(),
            height: 0.0.into(),
            shapes: Vec::new(),
        },
        spots: Vec::new(),
    }
}
