//! The tree of tags and the kinds of its parts.

use lopdf::{Dictionary, Document, Object};

use super::Change::{Content, Objects};
use super::{Mutation, Rule, catalog, find, instead, name, of_type, part};

/// Makes another kind of the first part of a kind.
fn turn(file: &mut Document, from: &str, to: &str) {
    part(file, from).set("S", name(to));
}

fn kids<'a>(file: &'a mut Document, tag: &str) -> &'a mut Vec<Object> {
    part(file, tag)
        .get_mut(b"K")
        .and_then(Object::as_array_mut)
        .expect("kids")
}

fn annotation(file: &mut Document) -> &mut Dictionary {
    of_type(file, "Annot")
}

pub(super) fn all() -> Vec<Mutation> {
    let mut all = parts();
    all.extend(links());
    all.extend(kinds());
    all
}

fn parts() -> Vec<Mutation> {
    vec![
        Mutation(
            &[Rule::Tree, Rule::Outline, Rule::LinkTag],
            Objects(|file| {
                catalog(file).remove(b"StructTreeRoot");
            }),
        ),
        Mutation(
            &[Rule::TreeParent],
            Objects(|file| {
                let other = find(file, "S", "Table");
                part(file, "P").set("P", other);
            }),
        ),
        Mutation(
            &[Rule::TreeType, Rule::TreeMarks],
            Objects(|file| turn(file, "P", "Para")),
        ),
        Mutation(
            &[Rule::TreeMarks, Rule::ParentTree],
            Content(|old| instead(old, "/MCID 1>>", "/MCID 99>>")),
        ),
        Mutation(&[Rule::TreeMarks], Content(|old| instead(old, "/P <<", "/H1 <<"))),
        Mutation(
            &[Rule::TreeMarks, Rule::ParentTree],
            Objects(|file| {
                part(file, "P").remove(b"K");
            }),
        ),
        Mutation(
            &[Rule::ParentTree],
            Objects(|file| of_type(file, "Page").set("StructParents", 77)),
        ),
        Mutation(
            &[Rule::ParentTree],
            Objects(|file| annotation(file).set("StructParent", 0)),
        ),
        Mutation(
            &[Rule::ParentTree],
            Objects(|file| {
                of_type(file, "StructTreeRoot").remove(b"ParentTree");
            }),
        ),
    ]
}

fn links() -> Vec<Mutation> {
    vec![
        Mutation(
            &[Rule::LinkWords],
            Objects(|file| {
                annotation(file).remove(b"Contents");
            }),
        ),
        Mutation(
            &[Rule::AnnotationFlags],
            Objects(|file| annotation(file).set("F", 6)),
        ),
        Mutation(
            &[Rule::LinkPlace],
            Objects(|file| {
                annotation(file).remove(b"Dest");
            }),
        ),
        Mutation(
            &[Rule::LinkPlace],
            Objects(|file| annotation(file).set("Rect", [0, 0, 9000, 9].map(Object::Integer).to_vec())),
        ),
        Mutation(
            &[Rule::LinkTag, Rule::TreeMarks],
            Objects(|file| turn(file, "Link", "Span")),
        ),
    ]
}

fn kinds() -> Vec<Mutation> {
    vec![
        Mutation(
            &[Rule::Heading, Rule::Outline, Rule::TreeMarks],
            Objects(|file| turn(file, "H2", "H3")),
        ),
        Mutation(
            &[Rule::HeadingPlain, Rule::Heading, Rule::Outline, Rule::TreeMarks],
            Objects(|file| turn(file, "H2", "H")),
        ),
        Mutation(&[Rule::ListPlace], Objects(|file| turn(file, "L", "Div"))),
        Mutation(
            &[Rule::ListKids, Rule::TreeMarks],
            Objects(|file| turn(file, "LBody", "Div")),
        ),
        Mutation(&[Rule::ContentsPlace], Objects(|file| turn(file, "TOC", "Div"))),
        Mutation(
            &[Rule::ContentsKids, Rule::ContentsPlace],
            Objects(|file| turn(file, "TOCI", "Div")),
        ),
        Mutation(
            &[Rule::TablePlace, Rule::TableCaption],
            Objects(|file| turn(file, "Table", "Div")),
        ),
        Mutation(
            &[Rule::TableKids, Rule::TablePlace],
            Objects(|file| turn(file, "TR", "Div")),
        ),
        Mutation(
            &[Rule::TableSections, Rule::TablePlace],
            Objects(|file| turn(file, "TR", "TBody")),
        ),
        Mutation(
            &[Rule::TableCaption],
            Objects(|file| kids(file, "Table").swap(0, 1)),
        ),
        Mutation(
            &[Rule::TableRegular],
            Objects(|file| {
                let wide: Dictionary = [("O", name("Table")), ("ColSpan", 2.into())]
                    .into_iter()
                    .collect();
                part(file, "TD").set("A", wide);
            }),
        ),
        Mutation(
            &[Rule::TableHeaders],
            Objects(|file| {
                part(file, "TH").remove(b"A");
            }),
        ),
        Mutation(
            &[Rule::Figure],
            Objects(|file| {
                part(file, "Figure").remove(b"Alt");
            }),
        ),
        Mutation(
            &[Rule::FigureBox],
            Objects(|file| {
                part(file, "Figure").remove(b"A");
            }),
        ),
        Mutation(
            &[Rule::Formula, Rule::TreeMarks],
            Objects(|file| turn(file, "P", "Formula")),
        ),
        Mutation(
            &[Rule::Note, Rule::TreeMarks],
            Objects(|file| turn(file, "P", "Note")),
        ),
    ]
}
