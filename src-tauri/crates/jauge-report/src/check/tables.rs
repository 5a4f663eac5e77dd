//! Tables: regular, with headers that say what they head.

use super::File;
use super::finding::{Findings, Rule};
use super::structure::{Kid, Part, Parts};

pub(super) fn check(file: &File, parts: &Parts, findings: &mut Findings) {
    for table in parts.all.iter().filter(|part| part.tag == "Table") {
        let rows: Vec<&Part> = kids(parts, table).filter(|part| part.tag == "TR").collect();
        let width = rows.first().map_or(0, |row| row.kids.len());
        findings.expect(width > 0, Rule::Table, "a table without rows");
        for row in &rows {
            findings.expect(row.kids.len() == width, Rule::Table, "rows of different lengths");
        }
        let caption = kids(parts, table).position(|part| part.tag == "Caption");
        findings.expect(
            caption.is_none_or(|place| place == 0),
            Rule::Table,
            "a caption in the middle",
        );
        let other = kids(parts, table).any(|part| part.tag != "TR" && part.tag != "Caption");
        findings.expect(!other, Rule::Table, "something else than rows");
        headers(file, parts, &rows, findings);
    }
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
            findings.expect(
                sound,
                Rule::Table,
                format!("a header of scope {scope:?} in row {}", index + 1),
            );
        }
    }
    findings.expect(any, Rule::Table, "a table without headers");
}

fn kids<'a>(parts: &'a Parts, part: &'a Part) -> impl Iterator<Item = &'a Part> {
    part.kids.iter().filter_map(|kid| match kid {
        Kid::Part(kid) => Some(&parts.all[*kid]),
        Kid::Mark { .. } | Kid::Annotation(_) => None,
    })
}
