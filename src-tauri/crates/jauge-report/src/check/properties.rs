//! The properties of a description: of schemas that archives know or that are described, each of its type.

use super::finding::{Findings, Rule};
use super::metadata::{ACCESS, ARCHIVE, DC, RDF, XMP};
use super::xml::Element;

const MEDIA: &str = "http://ns.adobe.com/xap/1.0/mm/";
const PDF: &str = "http://ns.adobe.com/pdf/1.3/";
const EXTENSION: &str = "http://www.aiim.org/pdfa/ns/extension/";
const SCHEMA: &str = "http://www.aiim.org/pdfa/ns/schema#";
const PROPERTY: &str = "http://www.aiim.org/pdfa/ns/property#";

/// Forms of values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Text,
    Integer,
    Date,
    /// Alternatives by language.
    Languages,
    List(&'static str),
}

/// The properties that our files may say, all of them of predefined schemas.
const KNOWN: [(&str, &str, Form); 15] = [
    (DC, "format", Form::Text),
    (DC, "title", Form::Languages),
    (DC, "description", Form::Languages),
    (DC, "creator", Form::List("Seq")),
    (DC, "language", Form::List("Bag")),
    (XMP, "CreatorTool", Form::Text),
    (XMP, "CreateDate", Form::Date),
    (XMP, "ModifyDate", Form::Date),
    (XMP, "MetadataDate", Form::Date),
    (MEDIA, "DocumentID", Form::Text),
    (MEDIA, "InstanceID", Form::Text),
    (PDF, "Producer", Form::Text),
    (ARCHIVE, "part", Form::Integer),
    (ARCHIVE, "conformance", Form::Text),
    (EXTENSION, "schemas", Form::List("Bag")),
];

pub(super) fn check(root: &Element, findings: &mut Findings) {
    let mut described = Vec::new();
    for schemas in root.all(EXTENSION, "schemas") {
        let bags: Vec<&Element> = schemas.kids(RDF, "Bag").collect();
        let sound = schemas.prefix == "pdfaExtension" && bags.len() == 1 && schemas.kids.len() == 1;
        findings.expect(sound, Rule::SchemaBag, || "other than one bag");
        for item in bags.iter().flat_map(|bag| bag.kids(RDF, "li")) {
            schema(item, &mut described, findings);
        }
    }
    let parts = root.all(RDF, "RDF");
    findings.expect(parts.len() == 1, Rule::PacketForm, || {
        format!("{} descriptions", parts.len())
    });
    for description in parts.iter().flat_map(|part| &part.kids) {
        let sound = description.space == RDF && description.name == "Description";
        findings.expect(sound, Rule::PacketForm, || {
            format!("{} among descriptions", description.name)
        });
        let short = description.attributes.iter().find(|(key, _)| key != "rdf:about");
        findings.expect(short.is_none(), Rule::PropertyKnown, || {
            format!("{short:?} as an attribute")
        });
        for property in &description.kids {
            one(property, &described, findings);
        }
    }
}

fn one(property: &Element, described: &[(String, String, String)], findings: &mut Findings) {
    let predefined = KNOWN
        .iter()
        .find(|(space, name, _)| property.space == *space && property.name == *name);
    let own = described
        .iter()
        .find(|(space, name, _)| property.space == *space && property.name == *name);
    let form = match (predefined, own) {
        (Some((.., form)), _) => *form,
        (None, Some((.., kind))) if kind == "Integer" => Form::Integer,
        (None, Some(_)) => Form::Text,
        (None, None) => {
            let Element { prefix, name, .. } = property;
            findings.add(Rule::PropertyKnown, format!("{prefix}:{name}"));
            return;
        }
    };
    findings.expect(is_of(property, form), Rule::PropertyType, || {
        format!("{} is not of form {form:?}", property.name)
    });
}

fn is_of(property: &Element, form: Form) -> bool {
    let text = property.text.trim();
    let plain = property.kids.is_empty() && property.attributes.is_empty();
    let only = |list: &str| match property.kids.as_slice() {
        [kid] => kid.space == RDF && kid.name == list && kid.kids(RDF, "li").count() == kid.kids.len(),
        _ => false,
    };
    match form {
        Form::Text => plain,
        Form::Integer => plain && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()),
        Form::Date => plain && text.parse::<jiff::civil::DateTime>().is_ok(),
        Form::List(list) => only(list),
        Form::Languages => {
            only("Alt")
                && property
                    .all(RDF, "li")
                    .iter()
                    .all(|item| item.attribute("xml:lang").is_some() && item.kids.is_empty())
        }
    }
}

/// The described schema with what it describes: namespace, name and type of each property.
fn schema(item: &Element, described: &mut Vec<(String, String, String)>, findings: &mut Findings) {
    fields(
        item,
        SCHEMA,
        &["schema", "namespaceURI", "prefix", "property", "valueType"],
        findings,
    );
    let types = item.kids(SCHEMA, "valueType").count();
    findings.expect(types == 0, Rule::SchemaType, || "a type of its own");
    for name in ["schema", "namespaceURI", "prefix"] {
        let said = value(item, SCHEMA, "pdfaSchema", name);
        findings.expect(said.is_some(), Rule::Schema, || format!("no {name}"));
    }
    let usual = item.kids(SCHEMA, "prefix").all(|prefix| {
        let known = item
            .kids(SCHEMA, "namespaceURI")
            .any(|space| space.text == ACCESS);
        !known || prefix.text == "pdfuaid"
    });
    findings.expect(usual, Rule::Schema, || "another prefix than the usual one");
    let space = value(item, SCHEMA, "pdfaSchema", "namespaceURI").unwrap_or_default();
    for properties in item.kids(SCHEMA, "property") {
        let sound = properties.prefix == "pdfaSchema" && properties.kids(RDF, "Seq").count() == 1;
        findings.expect(sound, Rule::Schema, || "its properties are no sequence");
        for property in properties.kids(RDF, "Seq").flat_map(|list| list.kids(RDF, "li")) {
            fields(
                property,
                PROPERTY,
                &["name", "valueType", "category", "description"],
                findings,
            );
            let [name, kind, category, meaning] = ["name", "valueType", "category", "description"]
                .map(|field| value(property, PROPERTY, "pdfaProperty", field));
            let sound = meaning.is_some()
                && name.is_some()
                && kind
                    .as_deref()
                    .is_some_and(|kind| ["Integer", "Text"].contains(&kind))
                && category
                    .as_deref()
                    .is_some_and(|category| ["internal", "external"].contains(&category));
            findings.expect(sound, Rule::SchemaProperty, || {
                format!("{name:?}, {kind:?}, {category:?}")
            });
            described.push((space.clone(), name.unwrap_or_default(), kind.unwrap_or_default()));
        }
    }
}

/// The text of a field under its usual prefix.
fn value(item: &Element, space: &str, prefix: &str, name: &str) -> Option<String> {
    let field = item.kids(space, name).find(|field| field.prefix == prefix)?;
    (field.kids.is_empty() && !field.text.trim().is_empty()).then(|| field.text.clone())
}

fn fields(item: &Element, space: &str, known: &[&str], findings: &mut Findings) {
    for kid in &item.kids {
        let defined = kid.space == space && known.contains(&kid.name.as_str());
        findings.expect(defined, Rule::SchemaFields, || kid.name.clone());
    }
}
