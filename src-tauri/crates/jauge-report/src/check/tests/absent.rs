//! What our files never hold.

use lopdf::{Document, Object};

use super::Change::{Content, Objects};
use super::{Mutation, Rule, catalog, held, name, of_type};

fn annotation(file: &mut Document, key: &str, value: impl Into<Object>) {
    of_type(file, "Annot").set(key, value);
}

pub(super) fn all() -> Vec<Mutation> {
    vec![
        Mutation(
            &[Rule::Signature],
            Objects(|file| catalog(file).set("Perms", held())),
        ),
        Mutation(
            &[Rule::Form],
            Objects(|file| catalog(file).set("AcroForm", held())),
        ),
        Mutation(
            &[Rule::Form],
            Objects(|file| catalog(file).set("NeedsRendering", true)),
        ),
        Mutation(
            &[Rule::OwnAction],
            Objects(|file| catalog(file).set("OpenAction", held())),
        ),
        Mutation(
            &[Rule::OwnAction],
            Objects(|file| of_type(file, "Page").set("AA", held())),
        ),
        Mutation(
            &[Rule::EmbeddedFile],
            Objects(|file| catalog(file).set("EF", held())),
        ),
        Mutation(
            &[Rule::OptionalContent],
            Objects(|file| catalog(file).set("OCProperties", held())),
        ),
        Mutation(
            &[Rule::Presentation],
            Objects(|file| of_type(file, "Page").set("PresSteps", held())),
        ),
        Mutation(
            &[Rule::Requirements],
            Objects(|file| catalog(file).set("Requirements", vec![Object::Null])),
        ),
        Mutation(
            &[Rule::Transparency],
            Objects(|file| of_type(file, "Page").set("Group", held())),
        ),
        Mutation(
            &[Rule::Appearance],
            Objects(|file| annotation(file, "AP", held())),
        ),
        Mutation(
            &[Rule::AnnotationType],
            Objects(|file| annotation(file, "Subtype", name("Text"))),
        ),
        Mutation(
            &[Rule::Action],
            Objects(|file| {
                of_type(file, "Annot").remove(b"Dest");
                let action: lopdf::Dictionary = [("S", name("Launch"))].into_iter().collect();
                annotation(file, "A", action);
            }),
        ),
        Mutation(&[Rule::GraphicsState], Content(|old| old + "\n/G0 gs")),
        Mutation(&[Rule::RenderingIntent], Content(|old| old + "\n/Perceptual ri")),
        Mutation(&[Rule::Cmyk], Content(|old| old + "\n0 0 0 1 k")),
        Mutation(&[Rule::OtherColour], Content(|old| old + "\n/Cs0 cs")),
        Mutation(
            &[Rule::OtherColour],
            Objects(|file| catalog(file).set("Held", vec![name("Separation"), Object::Null])),
        ),
        Mutation(&[Rule::InlineImage], Content(|old| old + "\nEI")),
    ]
}
