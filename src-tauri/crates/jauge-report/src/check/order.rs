//! Headings, lists, contents and figures hold what they should.

use super::File;
use super::finding::{Findings, Rule};
use super::structure::{Kid, Part, Parts};

/// Kinds of parts that may only stand in another, and that other.
const WITHIN: [(&str, &[&str]); 9] = [
    ("LI", &["L"]),
    ("Lbl", &["LI"]),
    ("LBody", &["LI"]),
    ("TOCI", &["TOC"]),
    ("TR", &["Table"]),
    ("TH", &["TR"]),
    ("TD", &["TR"]),
    ("Caption", &["Table", "Figure"]),
    ("Reference", &["TOCI"]),
];
/// What some parts may hold, and nothing else.
const ONLY: [(&str, &[&str]); 4] = [
    ("L", &["LI"]),
    ("LI", &["Lbl", "LBody"]),
    ("TOC", &["TOCI"]),
    ("TR", &["TH", "TD"]),
];

pub(super) fn check(file: &File, parts: &Parts, findings: &mut Findings) {
    headings(parts, findings);
    for part in &parts.all {
        let above = part
            .parent
            .map(|parent| parts.all[parent].tag.as_str())
            .unwrap_or_default();
        for (tag, allowed) in WITHIN {
            let sound = part.tag != tag || allowed.contains(&above);
            findings.expect(sound, Rule::Nesting, format!("{tag} in {above:?}"));
        }
        for (tag, allowed) in ONLY {
            if part.tag == tag {
                only(parts, part, allowed, findings);
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
        let Some(level) = part
            .tag
            .strip_prefix('H')
            .and_then(|level| level.parse::<u8>().ok())
        else {
            continue;
        };
        findings.expect(
            level <= last + 1,
            Rule::Heading,
            format!("level {level} after level {last}"),
        );
        findings.expect(!part.kids.is_empty(), Rule::Heading, "an empty heading");
        last = level;
    }
}

fn only(parts: &Parts, part: &Part, allowed: &[&str], findings: &mut Findings) {
    for kid in &part.kids {
        let tag = match kid {
            Kid::Part(kid) => parts.all[*kid].tag.as_str(),
            Kid::Mark { .. } | Kid::Annotation(_) => "a mark",
        };
        findings.expect(
            allowed.contains(&tag),
            Rule::Nesting,
            format!("{tag} in {}", part.tag),
        );
    }
}

fn figure(file: &File, part: &Part, findings: &mut Findings) {
    let element = file.document.get_dictionary(part.id).ok();
    let said = element
        .and_then(|element| file.text(element, "Alt"))
        .unwrap_or_default();
    findings.expect(!said.trim().is_empty(), Rule::Figure, "a figure says nothing");
    let layout = element.and_then(|element| file.dictionary(element, "A"));
    let sides = layout
        .and_then(|layout| file.array(layout, "BBox"))
        .map(Vec::as_slice)
        .unwrap_or_default();
    let sides: Vec<f32> = sides.iter().filter_map(|side| side.as_float().ok()).collect();
    let sound = matches!(sides[..], [left, bottom, right, top] if left < right && bottom < top);
    findings.expect(sound, Rule::Figure, "a figure does not say where it stands");
}
