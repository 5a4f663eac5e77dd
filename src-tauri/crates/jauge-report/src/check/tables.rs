//! Tables: regular, with headers that say what they head.

use std::collections::BTreeSet;

use super::File;
use super::finding::{Findings, Rule};
use super::structure::{Kid, Part, Parts};

/// Cells that one may cover, so that a broken number cannot take for ever.
const WIDEST: i64 = 1000;

pub(super) fn check(file: &File, parts: &Parts, findings: &mut Findings) {
    for table in parts.all.iter().filter(|part| part.tag == "Table") {
        let rows: Vec<&Part> = kids(parts, table).filter(|part| part.tag == "TR").collect();
        let captions: Vec<usize> = kids(parts, table)
            .enumerate()
            .filter(|(_, part)| part.tag == "Caption")
            .map(|(place, _)| place)
            .collect();
        let last = table.kids.len().saturating_sub(1);
        let sound =
            matches!(captions[..], []) || matches!(captions[..], [place] if place == 0 || place == last);
        findings.expect(sound, Rule::TableCaption, || "captions in the middle, or several");
        grid(file, parts, &rows, findings);
        headers(file, parts, &rows, findings);
    }
}

/// Every place of the table is taken by one cell.
fn grid(file: &File, parts: &Parts, rows: &[&Part], findings: &mut Findings) {
    let mut taken: BTreeSet<(i64, i64)> = BTreeSet::new();
    for (row, part) in (0..).zip(rows) {
        let mut column = 0;
        for cell in kids(parts, part) {
            while taken.contains(&(row, column)) {
                column += 1;
            }
            let span = |key: &str| file.attribute(cell.id, key).unwrap_or(1).clamp(1, WIDEST);
            for place in 0..span("ColSpan") {
                for below in 0..span("RowSpan") {
                    let free = taken.insert((row + below, column + place));
                    findings.expect(free, Rule::TableRegular, || "a cell covers another");
                }
            }
        }
    }
    let (height, width) = (
        rows.len() as i64,
        taken.iter().map(|(_, column)| column + 1).max(),
    );
    let full = width.is_some_and(|width| taken.len() as i64 == width * height)
        && taken.iter().all(|(row, _)| *row < height);
    findings.expect(full, Rule::TableRegular, || "rows of different lengths, or none");
}

fn headers(file: &File, parts: &Parts, rows: &[&Part], findings: &mut Findings) {
    let mut any = false;
    for (index, row) in rows.iter().enumerate() {
        for (column, cell) in kids(parts, row).enumerate() {
            if cell.tag != "TH" {
                continue;
            }
            any = true;
            let element = file.document.get_dictionary(cell.id).ok();
            let attributes = element.and_then(|element| file.dictionary(element, "A"));
            let scope = attributes.and_then(|attributes| file.name(attributes, "Scope"));
            let expected = if index == 0 {
                ["Column", "Row"]
            } else {
                ["Row", "Row"]
            };
            let sound = scope.is_some_and(|scope| expected.contains(&scope)) && (index == 0 || column == 0);
            findings.expect(sound, Rule::TableHeaders, || {
                format!("a header of scope {scope:?} in row {}", index + 1)
            });
        }
    }
    findings.expect(any, Rule::TableHeaders, || "a table without headers");
}

fn kids<'a>(parts: &'a Parts, part: &'a Part) -> impl Iterator<Item = &'a Part> {
    part.kids.iter().filter_map(|kid| match kid {
        Kid::Part(kid) => Some(&parts.all[*kid]),
        Kid::Mark { .. } | Kid::Annotation(_) => None,
    })
}
