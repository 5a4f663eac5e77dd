//! What our files never hold, looked for in every object.

use lopdf::{Dictionary, Document, Object};

use super::finding::{Findings, Rule};

/// Entries that must not be, in any dictionary.
const KEYS: [(&str, Rule); 24] = [
    ("Perms", Rule::Signature),
    ("FFilter", Rule::ExternalStream),
    ("FDecodeParms", Rule::ExternalStream),
    ("ExtGState", Rule::GraphicsState),
    ("HalftoneType", Rule::GraphicsState),
    ("Intent", Rule::RenderingIntent),
    ("SMask", Rule::Transparency),
    ("Group", Rule::Transparency),
    ("Ref", Rule::FormObject),
    ("Shading", Rule::OtherColour),
    ("Pattern", Rule::OtherColour),
    ("AP", Rule::Appearance),
    ("AcroForm", Rule::Form),
    ("XFA", Rule::Form),
    ("NeedsRendering", Rule::Form),
    ("OpenAction", Rule::OwnAction),
    ("AA", Rule::OwnAction),
    ("EF", Rule::EmbeddedFile),
    ("EmbeddedFiles", Rule::EmbeddedFile),
    ("OCProperties", Rule::OptionalContent),
    ("OC", Rule::OptionalContent),
    ("AlternatePresentations", Rule::Presentation),
    ("PresSteps", Rule::Presentation),
    ("Requirements", Rule::Requirements),
];
/// Types and subtypes that no object may have.
const TYPES: [(&str, Rule); 7] = [
    ("Sig", Rule::Signature),
    ("MediaClip", Rule::AnnotationType),
    ("Form", Rule::FormObject),
    ("PS", Rule::FormObject),
    ("EmbeddedFile", Rule::EmbeddedFile),
    ("OCG", Rule::OptionalContent),
    ("CMap", Rule::EmbeddedMap),
];
/// Names that no value may be, and colour spaces that no list may begin with.
const NAMES: [(&str, Rule); 9] = [
    ("DeviceCMYK", Rule::Cmyk),
    ("JPXDecode", Rule::Jpeg2000),
    ("ICCBased", Rule::OtherColour),
    ("CalRGB", Rule::OtherColour),
    ("CalGray", Rule::OtherColour),
    ("Lab", Rule::OtherColour),
    ("Indexed", Rule::OtherColour),
    ("Separation", Rule::OtherColour),
    ("DeviceN", Rule::OtherColour),
];
const FILTERS: [&str; 3] = ["FlateDecode", "DCTDecode", "JPXDecode"];

pub(super) fn check(document: &Document, findings: &mut Findings) {
    dictionary(&document.trailer, findings);
    for object in document.objects.values() {
        walk(object, findings);
    }
}

fn walk(object: &Object, findings: &mut Findings) {
    match object {
        Object::Name(name) => {
            for (known, rule) in NAMES {
                findings.expect(name != known.as_bytes(), rule, || known);
            }
        }
        Object::Array(items) => items.iter().for_each(|item| walk(item, findings)),
        Object::Dictionary(found) => dictionary(found, findings),
        Object::Stream(stream) => {
            findings.expect(!stream.dict.has(b"F"), Rule::ExternalStream, || "a file");
            filters(&stream.dict, findings);
            dictionary(&stream.dict, findings);
        }
        _ => {}
    }
}

fn dictionary(found: &Dictionary, findings: &mut Findings) {
    for (key, rule) in KEYS {
        let held = match found.get(key.as_bytes()) {
            // Nothing named is nothing held.
            Ok(Object::Dictionary(names)) => !names.is_empty(),
            Ok(_) => true,
            Err(_) => false,
        };
        findings.expect(!held, rule, || key);
    }
    for key in [&b"Type"[..], b"Subtype"] {
        let kind = found.get(key).and_then(Object::as_name).unwrap_or_default();
        for (known, rule) in TYPES {
            findings.expect(kind != known.as_bytes(), rule, || known);
        }
    }
    found.iter().for_each(|(_, value)| walk(value, findings));
}

fn filters(stream: &Dictionary, findings: &mut Findings) {
    let filters = match stream.get(b"Filter") {
        Ok(Object::Array(filters)) => filters.as_slice(),
        Ok(filter) => std::slice::from_ref(filter),
        Err(_) => &[],
    };
    for filter in filters {
        let name = filter.as_name().unwrap_or_default();
        let known = FILTERS.iter().any(|known| known.as_bytes() == name);
        findings.expect(known, Rule::Filter, || String::from_utf8_lossy(name).into_owned());
    }
}
