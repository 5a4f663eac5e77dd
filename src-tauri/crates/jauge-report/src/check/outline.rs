//! The outline lists the headings, in order, each with a place.

use lopdf::{Dictionary, Object, ObjectId};

use super::File;
use super::finding::{Findings, Rule};
use super::links::is_place;
use super::structure::{Part, Parts};

pub(super) fn check(file: &File, parts: &Parts, findings: &mut Findings) {
    let headings: Vec<u8> = parts.all.iter().filter_map(Part::level).collect();
    let outline = file
        .catalog()
        .and_then(|catalog| file.dictionary(catalog, "Outlines"));
    let mut listed = Vec::new();
    if let Some(outline) = outline {
        let mut left = file.document.objects.len();
        walk(file, outline, 1, &mut listed, &mut left, findings);
    }
    findings.expect(
        listed == headings,
        Rule::Outline,
        || "the outline does not list the headings",
    );
}

fn walk(
    file: &File,
    above: &Dictionary,
    level: u8,
    listed: &mut Vec<u8>,
    left: &mut usize,
    findings: &mut Findings,
) {
    let mut next = above.get(b"First").and_then(Object::as_reference).ok();
    let mut last: Option<ObjectId> = None;
    while let (Some(id), true) = (next, *left > 0) {
        *left -= 1;
        let Ok(entry) = file.document.get_dictionary(id) else {
            findings.add(Rule::Outline, "an entry is missing");
            return;
        };
        let titled = file
            .text(entry, "Title")
            .is_some_and(|title| !title.trim().is_empty());
        findings.expect(titled, Rule::Outline, || "an entry without a title");
        let placed = file
            .array(entry, "Dest")
            .is_some_and(|place| is_place(file, place));
        findings.expect(placed, Rule::Outline, || "an entry leads nowhere");
        let before = entry.get(b"Prev").and_then(Object::as_reference).ok();
        findings.expect(
            before == last,
            Rule::Outline,
            || "an entry comes after another one",
        );
        listed.push(level);
        walk(file, entry, level + 1, listed, left, findings);
        last = Some(id);
        next = entry.get(b"Next").and_then(Object::as_reference).ok();
    }
    let ends = above.get(b"Last").and_then(Object::as_reference).ok();
    findings.expect(ends == last, Rule::Outline, || "the last entry is another one");
}
