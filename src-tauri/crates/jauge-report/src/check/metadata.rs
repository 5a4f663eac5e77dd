//! The description of the document: well-formed, of known properties, saying what the file claims.

use lopdf::Dictionary;

use super::File;
use super::finding::{Findings, Rule};
use super::properties;
use super::xml::Element;

pub(super) const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
pub(super) const DC: &str = "http://purl.org/dc/elements/1.1/";
pub(super) const XMP: &str = "http://ns.adobe.com/xap/1.0/";
pub(super) const ARCHIVE: &str = "http://www.aiim.org/pdfa/ns/id/";
pub(super) const ACCESS: &str = "http://www.aiim.org/pdfua/ns/id/";

pub(super) fn check(file: &File, findings: &mut Findings) {
    let stream = file
        .catalog()
        .and_then(|catalog| file.stream(catalog, "Metadata"));
    let Some((dictionary, packet)) = stream else {
        findings.add(Rule::Metadata, "the catalog has none");
        return;
    };
    let kind = file.name(&dictionary, "Type") == Some("Metadata")
        && file.name(&dictionary, "Subtype") == Some("XML");
    findings.expect(
        kind && !dictionary.has(b"Filter"),
        Rule::Metadata,
        || "another kind of stream, or a compressed one",
    );
    let Ok(packet) = String::from_utf8(packet) else {
        findings.add(Rule::PacketEncoding, "other bytes than UTF-8");
        return;
    };
    let first = packet.split("?>").next().unwrap_or_default();
    for attribute in ["bytes=", "encoding="] {
        findings.expect(!first.contains(attribute), Rule::PacketHeader, || attribute);
    }
    let packed = first.starts_with("<?xpacket begin=") && packet.trim_end().ends_with("?>");
    findings.expect(packed, Rule::PacketForm, || "not between the lines of a packet");
    let allowed = |letter: char| matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
    findings.expect(
        packet.chars().all(allowed),
        Rule::PacketForm,
        || "a character that XML forbids",
    );
    let root = match Element::read(&packet) {
        Ok(root) => root,
        Err(problem) => {
            findings.add(Rule::PacketForm, problem);
            return;
        }
    };
    properties::check(&root, findings);
    claims(&root, findings);
    match file.dictionary(&file.document.trailer, "Info") {
        Some(info) => agree(file, info, &root, findings),
        None => findings.add(Rule::Descriptions, "there is only one"),
    }
}

/// The words of a property, through the alternatives or list it holds.
fn said(root: &Element, space: &str, name: &str) -> Option<String> {
    let property = *root.all(space, name).first()?;
    let item = property.all(RDF, "li").first().map(|item| item.text.clone());
    Some(item.unwrap_or_else(|| property.text.clone()))
}

fn claims(root: &Element, findings: &mut Findings) {
    for (space, name, value, rule) in [
        (ARCHIVE, "part", "2", Rule::ClaimArchive),
        (ARCHIVE, "conformance", "A", Rule::ClaimArchive),
        (ACCESS, "part", "1", Rule::ClaimAccess),
    ] {
        let claimed = said(root, space, name);
        findings.expect(claimed.as_deref() == Some(value), rule, || {
            format!("{name} is {claimed:?}")
        });
    }
    for (space, prefix) in [(ARCHIVE, "pdfaid"), (ACCESS, "pdfuaid")] {
        for name in ["part", "conformance", "amd", "corr"] {
            let usual = root.all(space, name).iter().all(|claim| claim.prefix == prefix);
            findings.expect(usual, Rule::ClaimPrefix, || {
                format!("another prefix than {prefix}")
            });
        }
    }
    let title = said(root, DC, "title").unwrap_or_default();
    findings.expect(
        !title.trim().is_empty(),
        Rule::Title,
        || "the description has none",
    );
}

/// What is said twice is the same.
fn agree(file: &File, info: &Dictionary, root: &Element, findings: &mut Findings) {
    for (key, space, name) in [
        ("Title", DC, "title"),
        ("Author", DC, "creator"),
        ("Subject", DC, "description"),
        ("Creator", XMP, "CreatorTool"),
    ] {
        let there = one_line(&file.text(info, key).unwrap_or_default());
        let agrees = said(root, space, name).is_some_and(|here| here == there);
        findings.expect(agrees, Rule::Descriptions, || format!("{key} and {name} differ"));
    }
    for (key, name) in [("CreationDate", "CreateDate"), ("ModDate", "ModifyDate")] {
        let digits = |text: String| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let there = file.text(info, key).map(digits).unwrap_or_default();
        let here = said(root, XMP, name).map(digits).unwrap_or_default();
        let agrees = there.len() == 14 && there == here;
        findings.expect(agrees, Rule::Descriptions, || format!("{key} and {name} differ"));
    }
}

/// The text as a description can hold it.
fn one_line(text: &str) -> String {
    let held = |character: char| match character {
        '\t' | '\n' | '\r' => Some(' '),
        '\u{fffe}' | '\u{ffff}' => None,
        _ if character.is_control() => None,
        _ => Some(character),
    };
    text.chars().filter_map(held).collect()
}
