//! Links: annotations tied to the tree, said in words, leading somewhere.

use lopdf::{Dictionary, Object, ObjectId};

use super::File;
use super::finding::{Findings, Rule};
use super::structure::{Kid, Parts};

/// Flag of what is printed with the page.
const PRINTED: i64 = 4;
/// Flags of what is not shown.
const HIDDEN: i64 = 1 | 2 | 32 | 256;

pub(super) fn check(file: &File, parts: &Parts, findings: &mut Findings) {
    for index in 0..file.pages.len() {
        let Some(page) = file.page(index) else { continue };
        let listed = file.array(page, "Annots").map(Vec::as_slice).unwrap_or_default();
        for annotation in listed {
            let id = annotation.as_reference().ok();
            let found = id.and_then(|id| Some((id, file.document.get_dictionary(id).ok()?)));
            match found {
                Some((id, annotation)) => one(file, page, id, annotation, parts, findings),
                None => findings.add(
                    Rule::LinkPlace,
                    format!("page {}: an annotation is missing", index + 1),
                ),
            }
        }
    }
    for part in parts.all.iter().filter(|part| part.tag == "Link") {
        let tied = part.kids.iter().any(|kid| matches!(kid, Kid::Annotation(_)));
        findings.expect(tied, Rule::LinkTag, || {
            format!("part {} leads nowhere", part.id.0)
        });
    }
}

fn one(
    file: &File,
    page: &Dictionary,
    id: ObjectId,
    annotation: &Dictionary,
    parts: &Parts,
    findings: &mut Findings,
) {
    let mut expect =
        |holds: bool, rule, what: &str| findings.expect(holds, rule, || format!("link {}: {what}", id.0));
    let kind = file.name(annotation, "Subtype") == Some("Link");
    expect(kind, Rule::AnnotationType, "another annotation than a link");
    let flags = file.integer(annotation, "F").unwrap_or_default();
    let seen = flags & PRINTED != 0 && flags & HIDDEN == 0;
    expect(seen, Rule::AnnotationFlags, "not printed, or hidden");
    let said = file.text(annotation, "Contents").unwrap_or_default();
    expect(!said.trim().is_empty(), Rule::LinkWords, "not said in words");
    let holder = parts
        .all
        .iter()
        .find(|part| part.kids.contains(&Kid::Annotation(id)));
    let tied = holder.is_some_and(|part| part.tag == "Link");
    expect(tied, Rule::LinkTag, "not in a link of the tree");
    let sides = |from: &Dictionary, key: &str| -> Vec<f32> {
        let sides = file.array(from, key).map(Vec::as_slice).unwrap_or_default();
        sides.iter().filter_map(|side| side.as_float().ok()).collect()
    };
    let inside = match (&sides(annotation, "Rect")[..], &sides(page, "MediaBox")[..]) {
        ([left, bottom, right, top], [x, y, width, height]) => {
            left < right && bottom < top && left >= x && bottom >= y && right <= width && top <= height
        }
        _ => false,
    };
    expect(inside, Rule::LinkPlace, "not within the page");
    let action = file.dictionary(annotation, "A");
    let kind = action.and_then(|action| file.name(action, "S"));
    expect(
        action.is_none() || kind == Some("URI"),
        Rule::Action,
        "another action",
    );
    let leads = match (file.array(annotation, "Dest"), action) {
        (Some(place), None) => is_place(file, place),
        (None, Some(action)) => {
            let uri = file.get(action, "URI").and_then(|uri| uri.as_str().ok());
            kind != Some("URI") || uri.is_some_and(|uri| !uri.is_empty() && uri.is_ascii())
        }
        _ => false,
    };
    expect(leads, Rule::LinkPlace, "leads nowhere");
}

/// Whether a destination is on a page of the file.
pub(super) fn is_place(file: &File, place: &[Object]) -> bool {
    let page = place.first().and_then(|page| page.as_reference().ok());
    page.is_some_and(|page| file.page_index(page).is_some())
}
