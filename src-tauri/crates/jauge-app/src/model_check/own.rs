//! A network's own edition: its data whole, its texts over those of the program.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use jauge_core::dossier::OwnEdition;
use jauge_core::limits;
use jauge_core::model::{Edition, Sources, load};
use jauge_l10n::catalogue::Kind;
use jauge_l10n::{Catalogue, MessageInfo, Source, embedded, too_deep};

use super::{Fault, Finding, LANGUAGES, MODEL, folder, in_locales, nearest};
use crate::editions;
use crate::error::PublicError;

/// Where the id of an edition stands.
const PRACTICES: &str = "practices.toml";
/// The program's messages stand in no file of the folder.
const OF_PROGRAM: &str = "model/%";

/// Reads a network's own edition from its folder, with all that is wrong with it: only one without findings is to be
/// used. Its id is empty where none can be read.
///
/// # Errors
/// When the folder or a file cannot be read.
pub fn read_own(folder: &Path) -> Result<(OwnEdition, Vec<Finding>), PublicError> {
    let found = folder::read(folder)?;
    let mut own = OwnEdition {
        id: String::new(),
        files: found.files.into_iter().collect(),
    };
    let (id, checked) = check(&own.files);
    own.id = id;
    let mut findings = found.findings;
    findings.extend(checked);
    Ok((own, findings))
}

/// All that is wrong with the files of a network's own edition.
#[must_use]
pub fn check_own(own: &OwnEdition) -> Vec<Finding> {
    check(&own.files).1
}

/// The id of an edition, empty where none can be read, and all that is wrong with it.
fn check(files: &BTreeMap<String, String>) -> (String, Vec<Finding>) {
    let mut findings = Vec::new();
    let mut readable = BTreeMap::new();
    for (path, text) in files {
        let fault = |line, fault| Finding {
            file: path.clone(),
            line,
            fault,
        };
        if let Some(line) = text.lines().position(limits::has_control) {
            findings.push(fault(line + 1, Fault::Control));
        }
        match too_deep(text).filter(|_| path.contains('/')) {
            Some(line) => findings.push(fault(line, Fault::Deep)),
            None => _ = readable.insert(path.as_str(), text.as_str()),
        }
    }
    let loaded = load(&data(files));
    let (id, line) = named(files, loaded.as_ref().ok());
    findings.extend(check_id(&id, line));
    let edition = match loaded {
        Ok(edition) => {
            // Of other networks' editions, what they asked is not known here.
            let earlier = editions::of_program().into_iter();
            let lineage = earlier.flat_map(|earlier| edition.check_mapping(earlier));
            findings.extend(lineage.map(Finding::from));
            Some(edition)
        }
        Err(problems) => {
            findings.extend(problems.into_iter().map(Finding::from));
            None
        }
    };
    findings.extend(check_texts(&readable, edition.as_ref()));
    (id, findings)
}

fn data(files: &BTreeMap<String, String>) -> Sources {
    let data = files.iter().filter(|(path, _)| !path.contains('/'));
    Sources::new(data.map(|(path, text)| (path.clone(), text.clone())))
}

/// The id of the edition and its line, also where its data cannot be read whole.
fn named(files: &BTreeMap<String, String>, edition: Option<&Edition>) -> (String, usize) {
    let practices = files.get(PRACTICES).map_or("", String::as_str);
    let written = practices.lines().zip(1..).find_map(|(line, number)| {
        let value = line.strip_prefix("edition")?.trim_start().strip_prefix('=')?;
        Some((value.split(['"', '\'']).nth(1)?.to_owned(), number))
    });
    let (id, line) = written.unwrap_or((String::new(), 1));
    (edition.map_or(id, |edition| edition.id.clone()), line)
}

/// An id that can be one and that nobody else has.
fn check_id(id: &str, line: usize) -> Option<Finding> {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-.".contains(letter);
    let is_id = id.starts_with(|first: char| first.is_ascii_alphanumeric()) && id.chars().all(plain);
    let fault = if !is_id || id.len() > limits::GIVEN_ID {
        Fault::EditionId(id.to_owned())
    } else if editions::of_program().iter().any(|known| known.id == id) {
        Fault::Taken(id.to_owned())
    } else {
        return None;
    };
    Some(Finding {
        file: PRACTICES.to_owned(),
        line,
        fault,
    })
}

fn check_texts(files: &BTreeMap<&str, &str>, edition: Option<&Edition>) -> Vec<Finding> {
    let sources: Vec<(&str, String, &str)> = files
        .iter()
        .filter_map(|(path, text)| {
            let (language, file) = path.strip_prefix("locales/")?.split_once('/')?;
            Some((language, format!("{MODEL}{file}"), *text))
        })
        .collect();
    let own: Vec<Source<'_>> = sources
        .iter()
        .map(|(language, file, text)| Source { language, file, text })
        .collect();
    let alone = Catalogue::read(&own);
    let rest = of_program(&alone);
    let program = rest.iter().map(|(language, text)| Source {
        language,
        file: OF_PROGRAM,
        text,
    });
    let whole = Catalogue::read(&own.iter().copied().chain(program).collect::<Vec<_>>());
    let mut findings: Vec<Finding> = whole
        .compare()
        .into_iter()
        .filter(|difference| difference.file != OF_PROGRAM)
        .map(|difference| Finding {
            file: match difference.kind {
                Kind::Missing => shown("fr", &difference.file),
                _ => shown(&difference.language, &difference.file),
            },
            line: difference.line,
            fault: Fault::Text {
                id: difference.id,
                language: difference.language,
                kind: difference.kind,
            },
        })
        .collect();
    let circles = alone.messages().iter().filter(|message| returns(&whole, message));
    findings.extend(circles.map(|message| Finding {
        file: shown(&message.language, &message.file),
        line: message.line,
        fault: Fault::Circle {
            id: message.id.clone(),
        },
    }));
    if let Some(edition) = edition {
        let wanted = edition.message_ids();
        findings.extend(missing(&alone, &whole, &wanted));
        let unused = alone
            .messages()
            .iter()
            .filter(|message| !message.is_term() && !wanted.contains(&message.id));
        findings.extend(unused.map(|message| Finding {
            file: shown(&message.language, &message.file),
            line: message.line,
            fault: Fault::Unused {
                id: message.id.clone(),
            },
        }));
    }
    findings.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    findings
}

/// Whether what a message refers to leads back to it.
fn returns(whole: &Catalogue, message: &MessageInfo) -> bool {
    let base = message.language.split('-').next().unwrap_or_default();
    let mut waiting: Vec<&str> = message.references.iter().map(String::as_str).collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if id == message.id {
            return true;
        }
        let found = whole.find(&message.language, id).or_else(|| whole.find(base, id));
        if let Some(found) = found.filter(|_| seen.insert(id)) {
            waiting.extend(found.references.iter().map(String::as_str));
        }
    }
    false
}

/// The path in the folder of a network, where the texts of a language stand side by side.
fn shown(language: &str, file: &str) -> String {
    in_locales(language, file.strip_prefix(MODEL).unwrap_or(file))
}

/// What the program says where the network says nothing, by language: a region of the program does not speak for a
/// network that has its own words in the base language.
fn of_program(own: &Catalogue) -> Vec<(String, String)> {
    static PROGRAM: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(embedded()));
    let mut rest: BTreeMap<&str, String> = BTreeMap::new();
    let kept = |message: &&MessageInfo| {
        let here = own.find(&message.language, &message.id);
        let base = message.language.split('-').next().unwrap_or_default();
        message.is_model() && here.or_else(|| own.find(base, &message.id)).is_none()
    };
    for message in PROGRAM.messages().iter().filter(kept) {
        let text = rest.entry(message.language.as_str()).or_default();
        // What is written starts at the name, after the dash of a term.
        text.push_str(if message.is_term() { "-" } else { "" });
        text.push_str(&message.source);
        text.push('\n');
    }
    let rest = rest.into_iter();
    rest.map(|(language, text)| (language.to_owned(), text)).collect()
}

/// Texts that neither the network nor the program has. One that only the reference has is told by the comparison of
/// languages.
fn missing(own: &Catalogue, whole: &Catalogue, wanted: &[String]) -> Vec<Finding> {
    let (reference, others) = LANGUAGES.split_first().expect("invariant: a list of two");
    let mut findings = Vec::new();
    for id in wanted.iter().filter(|id| whole.find(reference, id).is_none()) {
        let without = others
            .iter()
            .filter(|language| whole.find(language, id).is_none());
        for language in std::iter::once(reference).chain(without) {
            let (file, line) = nearest(own, language, id);
            findings.push(Finding {
                file: shown(language, &file),
                line,
                fault: Fault::NoText {
                    id: id.clone(),
                    language: (*language).to_owned(),
                },
            });
        }
    }
    findings
}
