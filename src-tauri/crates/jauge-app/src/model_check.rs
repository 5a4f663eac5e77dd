//! What is wrong with a model edition and its texts: everything at once, with file and line.
//!
//! The program's edition is judged with all its texts. A network's own is a folder of data and texts that it says in
//! other words than the program, or that the program does not have: what it leaves out is the program's.

mod folder;
mod own;
mod say;

use std::fs;
use std::path::Path;

use jauge_core::model::{Edition, Problem, ProblemKind, Sources, load};
use jauge_l10n::catalogue::Kind;
use jauge_l10n::{Catalogue, Source, Texts, embedded};

use crate::editions;
use crate::error::{ErrorCode, PublicError};
pub use own::{check_own, read_own};
pub use say::sentence;

/// The languages in which an edition must be whole.
const LANGUAGES: [&str; 2] = ["fr", "en"];
const MODEL: &str = "model/";

/// Something to correct.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The file, from the folder that was checked.
    pub file: String,
    /// The line, from 1; for a text that is missing, where its nearest relative stands.
    pub line: usize,
    /// What is wrong.
    pub fault: Fault,
}

/// What can be wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// In the data files.
    Model(ProblemKind),
    /// In a message.
    Text {
        /// The message; empty where none could be read.
        id: String,
        /// The language to correct.
        language: String,
        /// What is wrong.
        kind: Kind,
    },
    /// A text that the edition looks up and that this language lacks.
    NoText {
        /// The message.
        id: String,
        /// The language.
        language: String,
    },
    /// A text of the model that nothing looks up.
    Unused {
        /// The message.
        id: String,
    },
    /// A text that refers to itself, over others or not.
    Circle {
        /// The message.
        id: String,
    },
    /// No file of an edition bears this name.
    Stranger,
    /// The folder is named after no language that is offered.
    Language,
    /// A link that leads out of the folder.
    Outside,
    /// Not text in UTF-8.
    NotText,
    /// A character that cannot be stored or printed.
    Control,
    /// Braces that stand too deep in each other.
    Deep,
    /// All files together are too large; the limit in bytes.
    TooLarge(usize),
    /// Too many files; the limit.
    TooMany(usize),
    /// The id of the edition cannot be one.
    EditionId(String),
    /// The id is that of an edition of the program.
    Taken(String),
    /// The dossier has an edition of this id that says something else.
    Other(String),
    /// The dossier has as many editions as it can hold.
    Full(usize),
}

/// An edition that is not taken, as an error that tells its first fault, and all of them in the words of a language.
pub(crate) fn refusal(edition: &str, findings: &[Finding], texts: &Texts) -> PublicError {
    let lines: Vec<String> = findings.iter().map(|finding| line(texts, finding)).collect();
    let error = PublicError::new(ErrorCode::BadEdition)
        .with("edition", edition)
        .with("detail", lines.join("\n"));
    match findings.first() {
        Some(first) => error.with("path", &first.file).with("line", first.line),
        None => error,
    }
}

/// A finding with its place, on one line.
#[must_use]
pub fn line(texts: &Texts, finding: &Finding) -> String {
    format!("{}:{}: {}", finding.file, finding.line, sentence(texts, finding))
}

impl From<Problem> for Finding {
    fn from(problem: Problem) -> Self {
        Self {
            file: problem.file,
            line: problem.line,
            fault: Fault::Model(problem.kind),
        }
    }
}

/// Checks the edition that comes with the program.
#[must_use]
pub fn check_embedded() -> Vec<Finding> {
    check_texts(&Catalogue::read(embedded()), Some(editions::latest()))
}

/// Checks an edition to come of the program: its data files stand in one folder, all texts of the program in another.
///
/// # Errors
/// When a folder or a file cannot be read.
pub fn check_folder(model: &Path, locales: &Path) -> Result<Vec<Finding>, PublicError> {
    let loaded = load(&data_files(model)?);
    let mut files = Vec::new();
    for language in entries(locales)? {
        if language.is_dir() {
            text_files(&language, &language, &mut files)?;
        }
    }
    let sources: Vec<_> = files
        .iter()
        .map(|(language, file, text)| Source { language, file, text })
        .collect();
    let catalogue = Catalogue::read(&sources);
    let mut findings = Vec::new();
    let edition = loaded.map_err(|problems| {
        findings.extend(problems.into_iter().map(Finding::from));
    });
    findings.extend(check_texts(&catalogue, edition.as_ref().ok()));
    Ok(findings)
}

fn data_files(folder: &Path) -> Result<Sources, PublicError> {
    entries(folder)?;
    let mut files = Vec::new();
    for name in Sources::FILES {
        let path = folder.join(name);
        if path.is_file() {
            files.push((name, read(&path)?));
        }
    }
    Ok(Sources::new(files))
}

/// All that a folder holds, in the order of the names.
fn entries(folder: &Path) -> Result<Vec<std::path::PathBuf>, PublicError> {
    let list = || -> std::io::Result<Vec<_>> {
        fs::read_dir(folder)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect()
    };
    let mut entries = list().map_err(|error| PublicError::from(error).about(folder))?;
    entries.sort();
    Ok(entries)
}

fn read(path: &Path) -> Result<String, PublicError> {
    fs::read_to_string(path).map_err(|error| PublicError::from(error).about(path))
}

/// The `.ftl` files under a language's folder: language, path under it, text.
fn text_files(
    language: &Path,
    folder: &Path,
    files: &mut Vec<(String, String, String)>,
) -> Result<(), PublicError> {
    for path in entries(folder)? {
        if path.is_dir() {
            text_files(language, &path, files)?;
        } else if path.extension().is_some_and(|end| end == "ftl") {
            let tag = language.file_name().unwrap_or_default().to_string_lossy();
            let parts = path.strip_prefix(language).unwrap_or(&path).iter();
            let parts: Vec<_> = parts.map(|part| part.to_string_lossy()).collect();
            files.push((tag.into_owned(), parts.join("/"), read(&path)?));
        }
    }
    Ok(())
}

fn check_texts(catalogue: &Catalogue, edition: Option<&Edition>) -> Vec<Finding> {
    let differences = catalogue.compare().into_iter().map(|difference| Finding {
        // A message that a language lacks is shown where the reference has it.
        file: match difference.kind {
            Kind::Missing => in_locales("fr", &difference.file),
            _ => in_locales(&difference.language, &difference.file),
        },
        line: difference.line,
        fault: Fault::Text {
            id: difference.id,
            language: difference.language,
            kind: difference.kind,
        },
    });
    let mut findings: Vec<_> = differences.collect();
    if let Some(edition) = edition {
        let wanted = edition.message_ids();
        findings.extend(missing(catalogue, &wanted));
        findings.extend(unused(catalogue, &wanted));
    }
    findings.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    findings
}

fn in_locales(language: &str, file: &str) -> String {
    format!("locales/{language}/{file}")
}

/// Texts that no language has, or the reference alone lacks: the comparison of languages tells all others.
fn missing(catalogue: &Catalogue, wanted: &[String]) -> Vec<Finding> {
    let (reference, others) = LANGUAGES.split_first().expect("invariant: a list of two");
    let mut findings = Vec::new();
    for id in wanted.iter().filter(|id| catalogue.find(reference, id).is_none()) {
        let without = others
            .iter()
            .filter(|language| catalogue.find(language, id).is_none());
        for language in std::iter::once(reference).chain(without) {
            let (file, line) = nearest(catalogue, language, id);
            findings.push(Finding {
                file: in_locales(language, &file),
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

/// Where the text belongs: beside the message whose id has most in common with it.
fn nearest(catalogue: &Catalogue, language: &str, id: &str) -> (String, usize) {
    let common = |other: &str| id.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    let relatives = catalogue.of(language).filter(|message| message.is_model());
    let nearest = relatives.map(|message| (common(&message.id), message)).fold(
        None,
        |best, (count, message)| match best {
            Some((most, _)) if most >= count => best,
            _ => Some((count, message)),
        },
    );
    nearest.map_or_else(
        || (MODEL.to_owned(), 1),
        |(_, message)| (message.file.clone(), message.line),
    )
}

fn unused(catalogue: &Catalogue, wanted: &[String]) -> Vec<Finding> {
    LANGUAGES
        .iter()
        .flat_map(|language| catalogue.of(language))
        .filter(|message| message.is_model() && !wanted.contains(&message.id))
        .map(|message| Finding {
            file: in_locales(&message.language, &message.file),
            line: message.line,
            fault: Fault::Unused {
                id: message.id.clone(),
            },
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{Fault, Finding, Kind, check_embedded, check_folder};

    #[test]
    fn the_edition_that_comes_with_the_program_is_whole() {
        assert_eq!(check_embedded(), []);
    }

    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).expect("a folder");
        for entry in fs::read_dir(from).expect("a folder") {
            let entry = entry.expect("an entry");
            let target = to.join(entry.file_name());
            if entry.path().is_dir() {
                copy(&entry.path(), &target);
            } else {
                fs::copy(entry.path(), target).expect("a file");
            }
        }
    }

    /// A copy of the edition in a folder of its own.
    fn edition() -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        let crates = Path::new(env!("CARGO_MANIFEST_DIR"));
        copy(&crates.join("../jauge-core/model/2026.1"), folder.path());
        copy(&crates.join("../../../locales"), &folder.path().join("locales"));
        folder
    }

    fn check(folder: &Path) -> Vec<Finding> {
        check_folder(folder, &folder.join("locales")).expect("readable")
    }

    fn edit(path: &Path, from: &str, to: &str) {
        let text = fs::read_to_string(path).expect("readable");
        assert!(text.contains(from), "{from}");
        fs::write(path, text.replacen(from, to, 1)).expect("writable");
    }

    #[test]
    fn every_fault_is_told_at_once_with_file_and_line() {
        let folder = edition();
        assert_eq!(check(folder.path()), []);
        let french = folder.path().join("locales/fr/model/levels.ftl");
        let english = folder.path().join("locales/en/model/levels.ftl");
        edit(&french, "level-1 =", "level-1-old =");
        edit(&english, "level-2 =", "level-two =");
        edit(&english, "level-3 =", "level-3 = { $name }");
        fs::write(folder.path().join("locales/fr/model/new.ftl"), "ça ne va pas\n").expect("writable");
        let findings = check(folder.path());
        let has = |file: &str, wanted: &dyn Fn(&Fault) -> bool| {
            let here = |one: &&Finding| one.file == file && one.line > 0 && wanted(&one.fault);
            assert!(findings.iter().any(|one| here(&one)), "{file} in {findings:#?}");
        };
        let (fr, en) = ("locales/fr/model/levels.ftl", "locales/en/model/levels.ftl");
        has(
            fr,
            &|fault| matches!(fault, Fault::NoText { id, .. } if id == "level-1"),
        );
        has(
            fr,
            &|fault| matches!(fault, Fault::Unused { id } if id == "level-1-old"),
        );
        has(
            en,
            &|fault| matches!(fault, Fault::Unused { id } if id == "level-two"),
        );
        has(
            fr,
            &|fault| matches!(fault, Fault::Text { id, language, kind: Kind::Missing } if id == "level-2" && language == "en"),
        );
        has(en, &|fault| {
            matches!(
                fault,
                Fault::Text {
                    kind: Kind::ModelVariables { .. },
                    ..
                }
            )
        });
        has("locales/fr/model/new.ftl", &|fault| {
            matches!(
                fault,
                Fault::Text {
                    kind: Kind::Junk { .. },
                    ..
                }
            )
        });
    }

    #[test]
    fn faults_of_data_stand_beside_faults_of_texts() {
        let folder = edition();
        edit(
            &folder.path().join("practices.toml"),
            "foundation = true",
            "foundation = 7",
        );
        fs::remove_file(folder.path().join("law.toml")).expect("removable");
        fs::write(
            folder.path().join("locales/fr/extra.ftl"),
            "extra-only-french = Oui\n",
        )
        .expect("writable");
        let findings = check(folder.path());
        let files: Vec<&str> = findings.iter().map(|one| one.file.as_str()).collect();
        assert_eq!(files, ["practices.toml", "law.toml", "locales/fr/extra.ftl"]);
        assert!(findings[0].line > 1);
    }

    #[test]
    fn a_folder_that_is_not_there_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let absent = folder.path().join("absent");
        let error = check_folder(&absent, folder.path()).expect_err("absent");
        assert_eq!(error.details["file"], "absent");
    }
}
