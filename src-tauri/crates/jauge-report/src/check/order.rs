//! Headings, lists, contents and figures hold what they should.

use super::File;
use super::finding::{Findings, Rule};
use super::structure::{Kid, Part, Parts};

/// Kinds of parts that may only stand in another, and that other.
const WITHIN: [(&str, &[&str], Rule); 9] = [
    ("LI", &["L"], Rule::ListPlace),
    ("Lbl", &["LI"], Rule::ListPlace),
    ("LBody", &["LI"], Rule::ListPlace),
    ("TOCI", &["TOC"], Rule::ContentsPlace),
    ("Reference", &["TOCI"], Rule::ContentsPlace),
    ("TR", &["Table"], Rule::TablePlace),
    ("TH", &["TR"], Rule::TablePlace),
    ("TD", &["TR"], Rule::TablePlace),
    ("Caption", &["Table", "Figure"], Rule::TableCaption),
];
/// What some parts may hold, and nothing else.
const ONLY: [(&str, &[&str], Rule); 5] = [
    ("L", &["LI"], Rule::ListKids),
    ("LI", &["Lbl", "LBody"], Rule::ListKids),
    ("TOC", &["TOCI"], Rule::ContentsKids),
    ("Table", &["TR", "Caption"], Rule::TableKids),
    ("TR", &["TH", "TD"], Rule::TableKids),
];

pub(super) fn check(file: &File, parts: &Parts, findings: &mut Findings) {
    headings(parts, findings);
    for part in &parts.all {
        let above = part
            .parent
            .map(|parent| parts.all[parent].tag.as_str())
            .unwrap_or_default();
        for (tag, allowed, rule) in WITHIN {
            let sound = part.tag != tag || allowed.contains(&above);
            findings.expect(sound, rule, || format!("{tag} in {above:?}"));
        }
        for (tag, allowed, rule) in ONLY {
            if part.tag == tag {
                only(parts, part, allowed, rule, findings);
            }
        }
        if part.tag == "Figure" {
            figure(file, part, findings);
        }
    }
}

fn headings(parts: &Parts, findings: &mut Findings) {
    let mut last = 0;
    for part in &parts.all {
        let Some(level) = part.level() else { continue };
        findings.expect(level <= last + 1, Rule::Heading, || {
            format!("level {level} after level {last}")
        });
        findings.expect(!part.kids.is_empty(), Rule::Heading, || "an empty heading");
        last = level;
    }
}

fn only(parts: &Parts, part: &Part, allowed: &[&str], rule: Rule, findings: &mut Findings) {
    for kid in &part.kids {
        let tag = match kid {
            Kid::Part(kid) => parts.all[*kid].tag.as_str(),
            Kid::Mark { .. } | Kid::Annotation(_) => "a mark",
        };
        // Sections are looked for apart.
        let sound = allowed.contains(&tag) || ["THead", "TBody", "TFoot"].contains(&tag);
        findings.expect(sound, rule, || format!("{tag} in {}", part.tag));
    }
}

fn figure(file: &File, part: &Part, findings: &mut Findings) {
    let element = file.document.get_dictionary(part.id).ok();
    let said = element
        .and_then(|element| file.text(element, "Alt"))
        .unwrap_or_default();
    findings.expect(!said.trim().is_empty(), Rule::Figure, || "a figure says nothing");
    let layout = element.and_then(|element| file.dictionary(element, "A"));
    let sides = layout
        .and_then(|layout| file.array(layout, "BBox"))
        .map(Vec::as_slice)
        .unwrap_or_default();
    let sides: Vec<f32> = sides.iter().filter_map(|side| side.as_float().ok()).collect();
    let sound = matches!(sides[..], [left, bottom, right, top] if left < right && bottom < top);
    findings.expect(sound, Rule::FigureBox, || "a figure does not say where it stands");
}
