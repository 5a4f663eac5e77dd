//! What the file says of itself in the trailer and the catalog.

use lopdf::{Dictionary, Object};

use super::File;
use super::finding::{Findings, Rule};

/// Objects that a file can hold, and the one numbered nought.
const MOST_OBJECTS: i64 = 8_388_607 + 1;

pub(super) fn check(file: &File, findings: &mut Findings) {
    let trailer = &file.document.trailer;
    let id = file.array(trailer, "ID").map(Vec::as_slice).unwrap_or_default();
    let sound = id.len() == 2 && id.iter().all(|id| id.as_str().is_ok_and(|id| !id.is_empty()));
    findings.expect(sound, Rule::Identity, || "the trailer has no identity");
    let size = file.integer(trailer, "Size").unwrap_or(i64::MAX);
    findings.expect(size <= MOST_OBJECTS, Rule::ObjectCount, || size.to_string());
    let Some(catalog) = file.catalog() else {
        findings.add(Rule::Readable, "no catalog");
        return;
    };
    let info = file.dictionary(catalog, "MarkInfo");
    let is = |key: &str| info.is_some_and(|info| file.is_true(info, key));
    findings.expect(is("Marked"), Rule::Marked, || "the catalog does not say so");
    findings.expect(!is("Suspects"), Rule::Suspects, || "the catalog says so");
    let shown = file
        .dictionary(catalog, "ViewerPreferences")
        .is_some_and(|preferences| file.is_true(preferences, "DisplayDocTitle"));
    findings.expect(shown, Rule::ShowTitle, || "the catalog does not say so");
    match file.get(catalog, "Lang").map(Object::as_str) {
        Some(Ok(language)) => {
            findings.expect(
                !language.is_empty(),
                Rule::DocumentLanguage,
                || "an empty language",
            );
            findings.expect(is_language(language), Rule::LanguageCode, || {
                format!("{language:?}")
            });
        }
        _ => findings.add(Rule::DocumentLanguage, "the catalog has none"),
    }
    intent(file, catalog, findings);
}

/// Whether bytes have the form of a BCP 47 code.
pub(super) fn is_language(code: &[u8]) -> bool {
    let mut parts = code.split(|byte| *byte == b'-');
    let first = parts.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.iter().all(u8::is_ascii_alphabetic)
        && parts.all(|part| (1..=8).contains(&part.len()) && part.iter().all(u8::is_ascii_alphanumeric))
}

fn intent(file: &File, catalog: &Dictionary, findings: &mut Findings) {
    let intents = file
        .array(catalog, "OutputIntents")
        .map(Vec::as_slice)
        .unwrap_or_default();
    let [intent] = intents else {
        findings.add(Rule::OneIntent, format!("{} output intents", intents.len()));
        return;
    };
    let Some(intent) = file.resolve(intent).and_then(|intent| intent.as_dict().ok()) else {
        findings.add(Rule::OneIntent, "the output intent is no dictionary");
        return;
    };
    let kind = file.name(intent, "S") == Some("GTS_PDFA1");
    let named = file.get(intent, "OutputConditionIdentifier").is_some();
    let elsewhere = intent.has(b"DestOutputProfileRef");
    findings.expect(
        kind && named && !elsewhere,
        Rule::OneIntent,
        || "the output intent is not one of archives",
    );
    let sound = file
        .stream(intent, "DestOutputProfile")
        .is_some_and(|(dictionary, profile)| {
            file.integer(&dictionary, "N") == Some(3)
                && profile.get(8) == Some(&4)
                && profile.get(12..20) == Some(b"mntrRGB ")
                && profile.get(36..40) == Some(b"acsp")
                && profile.get(..4).is_some_and(|size| {
                    size.iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte)) == profile.len()
                })
        });
    findings.expect(sound, Rule::IntentProfile, || "another profile, or a broken one");
}
