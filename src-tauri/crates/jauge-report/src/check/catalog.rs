//! What the file says of itself.

use lopdf::{Dictionary, Object};

use super::File;
use super::finding::{Findings, Rule};

/// Entries by which a file would act on its own.
const ACTIVE: [&str; 6] = [
    "OpenAction",
    "AA",
    "AcroForm",
    "OCProperties",
    "Names",
    "Collection",
];

pub(super) fn check(file: &File, bytes: &[u8], findings: &mut Findings) {
    let trailer = &file.document.trailer;
    findings.expect(
        bytes.starts_with(b"%PDF-1.7"),
        Rule::Catalog,
        "the version is not 1.7",
    );
    findings.expect(
        trailer.get(b"Encrypt").is_err(),
        Rule::Catalog,
        "the file is encrypted",
    );
    let id = trailer.get(b"ID").and_then(Object::as_array).map_or(0, Vec::len);
    findings.expect(id == 2, Rule::Catalog, "the file has no identity");
    let Some(catalog) = file.catalog() else {
        findings.add(Rule::Catalog, "no catalog");
        return;
    };
    for key in ACTIVE {
        findings.expect(
            catalog.get(key.as_bytes()).is_err(),
            Rule::Catalog,
            format!("the catalog has {key}"),
        );
    }
    let marked = file
        .dictionary(catalog, "MarkInfo")
        .is_some_and(|info| file.is_true(info, "Marked"));
    findings.expect(marked, Rule::Structure, "the file is not said to be tagged");
    let shown = file
        .dictionary(catalog, "ViewerPreferences")
        .is_some_and(|preferences| file.is_true(preferences, "DisplayDocTitle"));
    findings.expect(
        shown,
        Rule::Metadata,
        "readers would show the name of the file for a title",
    );
    let language = file
        .get(catalog, "Lang")
        .and_then(|language| language.as_str().ok());
    findings.expect(
        language.is_some_and(is_language),
        Rule::Language,
        "the document has no language",
    );
    intent(file, catalog, findings);
    metadata(file, catalog, findings);
}

/// Whether bytes have the form of a BCP 47 code.
pub(super) fn is_language(code: &[u8]) -> bool {
    let mut parts = code.split(|byte| *byte == b'-');
    let first = parts.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.iter().all(u8::is_ascii_alphabetic)
        && parts.all(|part| (2..=8).contains(&part.len()) && part.iter().all(u8::is_ascii_alphanumeric))
}

fn intent(file: &File, catalog: &Dictionary, findings: &mut Findings) {
    let intents = file
        .array(catalog, "OutputIntents")
        .map(Vec::as_slice)
        .unwrap_or_default();
    let [intent] = intents else {
        findings.add(Rule::OutputIntent, format!("{} output intents", intents.len()));
        return;
    };
    let Some(intent) = file.resolve(intent).and_then(|intent| intent.as_dict().ok()) else {
        findings.add(Rule::OutputIntent, "the output intent is no dictionary");
        return;
    };
    let kind = file.name(intent, "S") == Some("GTS_PDFA1");
    let named = file.get(intent, "OutputConditionIdentifier").is_some();
    findings.expect(
        kind && named,
        Rule::OutputIntent,
        "the output intent is not one of archives",
    );
    let profile = file.stream(intent, "DestOutputProfile");
    let sound = profile.is_some_and(|(dictionary, profile)| {
        file.integer(&dictionary, "N") == Some(3)
            && profile.get(16..20) == Some(b"RGB ")
            && profile.get(36..40) == Some(b"acsp")
            && profile.get(..4).is_some_and(|size| {
                size.iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte)) == profile.len()
            })
    });
    findings.expect(
        sound,
        Rule::OutputIntent,
        "the colour profile is not of three sound components",
    );
}

fn metadata(file: &File, catalog: &Dictionary, findings: &mut Findings) {
    let Some((dictionary, packet)) = file.stream(catalog, "Metadata") else {
        findings.add(Rule::Metadata, "no description");
        return;
    };
    findings.expect(
        dictionary.get(b"Filter").is_err(),
        Rule::Metadata,
        "the description is compressed",
    );
    let packet = String::from_utf8(packet).unwrap_or_default();
    for (element, value) in [
        ("pdfuaid:part", "1"),
        ("pdfaid:part", "2"),
        ("pdfaid:conformance", "A"),
    ] {
        let claimed = element_of(&packet, element).is_some_and(|found| found == value);
        findings.expect(claimed, Rule::Metadata, format!("{element} is not {value}"));
    }
    let described = packet.contains("pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/<");
    findings.expect(described, Rule::Metadata, "the schema of PDF/UA is not described");
    let info = file.dictionary(&file.document.trailer, "Info");
    let Some(info) = info else {
        findings.add(Rule::Metadata, "no information dictionary");
        return;
    };
    for (key, element) in [
        ("Title", "dc:title"),
        ("Author", "dc:creator"),
        ("Subject", "dc:description"),
    ] {
        let said = file.text(info, key).unwrap_or_default();
        let found = element_of(&packet, element).and_then(|found| element_of(&found, "rdf:li"));
        let agrees = found.is_some_and(|found| plain(&found) == one_line(&said));
        findings.expect(agrees, Rule::Metadata, format!("{key} and {element} differ"));
    }
    findings.expect(
        !file.text(info, "Title").unwrap_or_default().trim().is_empty(),
        Rule::Metadata,
        "no title",
    );
    for (key, element) in [("CreationDate", "xmp:CreateDate"), ("ModDate", "xmp:ModifyDate")] {
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let said = file.text(info, key).map(|date| digits(&date)).unwrap_or_default();
        let found = element_of(&packet, element)
            .map(|date| digits(&date))
            .unwrap_or_default();
        let agrees = said.len() == 14 && said == found;
        findings.expect(agrees, Rule::Metadata, format!("{key} and {element} differ"));
    }
}

fn element_of(packet: &str, element: &str) -> Option<String> {
    let start = packet.find(&format!("<{element}"))?;
    let from = start + packet[start..].find('>')? + 1;
    let to = from + packet[from..].find(&format!("</{element}>"))?;
    Some(packet[from..to].to_owned())
}

fn plain(xml: &str) -> String {
    xml.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
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
