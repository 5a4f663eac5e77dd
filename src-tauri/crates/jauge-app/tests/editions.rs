//! A network's own edition: in its folder, in a dossier, on a machine that has no folder, on paper and in the window.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jauge_app::domain::dossier::{Dossier, OwnEdition};
use jauge_app::domain::fixtures::{SECOND, second_edition};
use jauge_app::domain::profile::Profile;
use jauge_app::error::ErrorCode;
use jauge_app::l10n::catalogue::Kind;
use jauge_app::l10n::{Locale, Texts};
use jauge_app::model_check::{Fault, Finding, check_own, read_own};
use jauge_app::wire::{Paper, ReportOptions};
use jauge_app::{App, Environment, dossier, editions, model_export, report};
use jiff::civil::date;
use tempfile::TempDir;

const ID: &str = "reseau-2027.1";

/// What the practice that the network added says, in each language.
const QUESTION: [(&str, &str); 2] = [
    ("fr", "Qui relit ce qu’une machine propose ?"),
    ("en", "Who reads again what a machine proposes?"),
];

/// The messages of the practices that the second edition has and the program has not.
fn texts(language: &str, question: &str) -> String {
    let ends = [
        "-name", "-help", "-1", "-2", "-3", "-4", "-5", "-why", "-step-2", "-step-3", "-step-4", "-step-5",
        "-climb-2", "-climb-3", "-climb-4", "-climb-5", "-unlocks", "-unknown", "-na",
    ];
    let mut source = String::from("# Texts of a network.\n");
    for id in ["sharing-need", "sharing-specification", "use-ai"] {
        source.push_str(&format!("q-{id} = {question} ({id})\n"));
        for end in ends {
            source.push_str(&format!("q-{id}{end} = {id}{end} {language}\n"));
        }
    }
    // In other words than the program's, and with one of its terms where it has one.
    source.push_str(&format!("q-quality-entry-name = Réseau {language}\n"));
    source
}

fn files() -> BTreeMap<String, String> {
    let mut files = second_edition();
    let practices = files.get_mut("practices.toml").expect("a data file");
    *practices = practices.replace(&format!("\"{SECOND}\""), &format!("\"{ID}\""));
    for (language, question) in QUESTION {
        files.insert(
            format!("locales/{language}/network.ftl"),
            texts(language, question),
        );
    }
    files
}

fn own() -> OwnEdition {
    OwnEdition {
        id: ID.to_owned(),
        files: files(),
    }
}

fn written(files: &BTreeMap<String, String>) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("created");
        fs::write(path, text).expect("written");
    }
    folder
}

fn venue() -> Dossier {
    let profile = Profile::named("Le Hangar (lieu fictif)");
    dossier::first_with(profile, date(2027, 3, 4), own()).expect("a dossier")
}

fn app(documents: &Path, locale: &str) -> App {
    App::new(Environment {
        now: Box::new(|| {
            let moment = date(2027, 3, 4).at(9, 0, 0, 0);
            moment.to_zoned(jiff::tz::TimeZone::UTC).expect("a moment")
        }),
        documents: documents.to_owned(),
        config: documents.join("config"),
        system_locales: vec![locale.to_owned()],
    })
}

fn told<'f>(findings: &'f [Finding], file: &str, line: usize) -> Vec<&'f Fault> {
    let here = findings.iter().filter(|one| one.file == file && one.line == line);
    here.map(|one| &one.fault).collect()
}

#[test]
fn a_folder_with_its_own_practices_and_their_texts_is_whole() {
    let folder = written(&files());
    fs::write(folder.path().join("LISEZ-MOI.txt"), "À lire").expect("written");
    let (read, findings) = read_own(folder.path()).expect("readable");
    assert_eq!(findings, []);
    assert_eq!(read, own());
}

#[test]
fn the_program_s_edition_is_a_clean_start() {
    let folder = tempfile::tempdir().expect("a folder");
    let start = folder.path().join("start");
    let texts = Texts::new(Locale::REFERENCE);
    model_export::export(&start, &model_export::proposed_id(), &texts).expect("written");
    let (read, findings) = read_own(&start).expect("readable");
    assert_eq!(findings, []);
    let edition = editions::intern(&read).expect("it loads");
    assert_eq!(edition.practices, editions::latest().practices);
    assert_eq!(edition.mappings[0].from, editions::latest().id);
    assert!(
        read.files.contains_key("locales/fr-CA/tools.ftl"),
        "regions come along"
    );
    let again = model_export::export(&start, "other", &texts).expect_err("not empty");
    assert_eq!(again.code, ErrorCode::Exists);
}

#[test]
fn a_new_practice_without_a_text_is_told_in_both_languages_with_file_and_line() {
    let mut files = files();
    let cut = |text: &str| text.replace("q-use-ai-why = use-ai-why", "# q-use-ai-why");
    for language in ["fr", "en"] {
        let text = files
            .get_mut(&format!("locales/{language}/network.ftl"))
            .expect("texts");
        *text = cut(text);
    }
    let findings = check_own(&OwnEdition {
        id: ID.to_owned(),
        files,
    });
    let languages: Vec<&str> = findings
        .iter()
        .map(|one| match &one.fault {
            Fault::NoText { id, language } if id == "q-use-ai-why" => language.as_str(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(languages, ["en", "fr"]);
    for finding in &findings {
        let text = finding.file.strip_suffix("network.ftl").expect("its file");
        assert!(["locales/fr/", "locales/en/"].contains(&text) && finding.line > 1);
    }
}

#[test]
fn a_text_in_one_language_only_is_told_in_the_other() {
    let mut files = files();
    let english = files.get_mut("locales/en/network.ftl").expect("texts");
    *english = english.replace("q-use-ai-why = use-ai-why en\n", "");
    let findings = check_own(&OwnEdition {
        id: ID.to_owned(),
        files,
    });
    let [only] = findings.as_slice() else {
        panic!("{findings:#?}");
    };
    assert_eq!(only.file, "locales/fr/network.ftl");
    assert!(
        matches!(&only.fault, Fault::Text { id, language, kind: Kind::Missing } if id == "q-use-ai-why" && language == "en")
    );
}

#[test]
fn texts_that_go_round_in_a_circle_are_told() {
    let mut files = files();
    let text = "level-1 = { level-2 }\nlevel-2 = { level-1 }\nlevel-3 = { level-1 }\n";
    files.insert("locales/fr/circle.ftl".to_owned(), text.to_owned());
    let findings = check_own(&OwnEdition {
        id: ID.to_owned(),
        files,
    });
    let circle = |id: &str| Fault::Circle { id: id.to_owned() };
    assert_eq!(told(&findings, "locales/fr/circle.ftl", 1), [&circle("level-1")]);
    assert_eq!(told(&findings, "locales/fr/circle.ftl", 2), [&circle("level-2")]);
    assert_eq!(findings.len(), 2);
}

#[test]
fn an_id_of_the_program_or_that_is_none_is_refused_with_its_line() {
    for (id, taken) in [("2026.1", true), ("mon réseau", false), ("", false)] {
        let mut files = files();
        let practices = files.get_mut("practices.toml").expect("a data file");
        *practices = practices.replace(&format!("\"{ID}\""), &format!("\"{id}\""));
        let line = practices
            .lines()
            .position(|line| line.starts_with("edition"))
            .expect("there")
            + 1;
        let folder = written(&files);
        let (_, findings) = read_own(folder.path()).expect("readable");
        let faults = told(&findings, "practices.toml", line);
        let expected = |fault: &&&Fault| match fault {
            Fault::Taken(told) => taken && told == id,
            Fault::EditionId(told) => !taken && told == id,
            _ => false,
        };
        assert!(faults.iter().any(|fault| expected(&fault)), "{id}: {findings:#?}");
    }
}

#[test]
fn hostile_folders_are_told_and_never_taken() {
    let mut files = files();
    files.insert("extra.toml".to_owned(), "a = 1\n".to_owned());
    files.insert(
        "locales/de/network.ftl".to_owned(),
        "q-use-ai = Wer?\n".to_owned(),
    );
    files.insert(
        "locales/fr/model/levels.ftl".to_owned(),
        "level-1 = Un\n".to_owned(),
    );
    files.insert(
        "locales/fr/control.ftl".to_owned(),
        "level-2 = De\u{7}ux\n".to_owned(),
    );
    let deep = format!("level-3 = {}\"x\"{}\n", "{".repeat(4_000), "}".repeat(4_000));
    files.insert("locales/fr/deep.ftl".to_owned(), deep);
    let lines = format!("level-4 = {}", "{ level(\n".repeat(4_000));
    files.insert("locales/fr/lines.ftl".to_owned(), lines);
    files.insert(
        "mapping.toml".to_owned(),
        format!("from = {}", "[".repeat(100_000)),
    );
    let folder = written(&files);
    fs::write(folder.path().join("locales/en/latin.ftl"), [0xe9, 0x0a]).expect("written");
    let (_, findings) = read_own(folder.path()).expect("readable");
    for (file, fault) in [
        ("extra.toml", Fault::Stranger),
        ("locales/de", Fault::Language),
        ("locales/fr/model", Fault::Stranger),
        ("locales/fr/control.ftl", Fault::Control),
        ("locales/fr/deep.ftl", Fault::Deep),
        ("locales/fr/lines.ftl", Fault::Deep),
        ("locales/en/latin.ftl", Fault::NotText),
    ] {
        let here = findings.iter().any(|one| one.file == file && one.fault == fault);
        assert!(here, "{file} {fault:?} in {findings:#?}");
    }
    assert!(findings.iter().any(|one| one.file == "mapping.toml"));
}

#[cfg(unix)]
#[test]
fn links_that_lead_out_of_the_folder_are_not_followed() {
    let outside = written(&files());
    let mut inside = files();
    inside.remove("law.toml");
    inside.remove("locales/en/network.ftl");
    let folder = written(&inside);
    let link = |from: PathBuf, to: &str| {
        std::os::unix::fs::symlink(from, folder.path().join(to)).expect("a link");
    };
    link(outside.path().join("law.toml"), "law.toml");
    link(outside.path().join("locales/en"), "locales/en-CA");
    link(folder.path().join("practices.toml"), "locales/fr/other.ftl");
    let (read, findings) = read_own(folder.path()).expect("readable");
    for file in ["law.toml", "locales/en-CA"] {
        let here = findings
            .iter()
            .any(|one| one.file == file && one.fault == Fault::Outside);
        assert!(here, "{file} in {findings:#?}");
    }
    assert!(!read.files.contains_key("law.toml"));
    assert!(!read.files.keys().any(|path| path.starts_with("locales/en-CA")));
}

#[test]
fn too_many_files_or_too_much_text_is_told_once() {
    let mut many = files();
    for number in 0..150 {
        many.insert(format!("locales/fr/more-{number}.ftl"), String::new());
    }
    let mut large = files();
    large.insert("locales/fr/large.ftl".to_owned(), "# x\n".repeat(2_000_000));
    for (files, limit) in [
        (many, Fault::TooMany(100)),
        (large, Fault::TooLarge(4 * 1024 * 1024)),
    ] {
        let folder = written(&files);
        let (read, findings) = read_own(folder.path()).expect("readable");
        let count = findings.iter().filter(|one| one.fault == limit).count();
        assert_eq!(count, 1, "{limit:?}");
        assert!(read.files.len() <= 100);
    }
}

#[test]
fn files_of_other_systems_are_read_as_everybody_s() {
    let mut files = files();
    for text in files.values_mut() {
        *text = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    }
    let (read, findings) = read_own(written(&files).path()).expect("readable");
    assert_eq!(findings, []);
    assert_eq!(read, own());
}

#[test]
fn every_problem_has_a_sentence_in_every_language() {
    let faults = [
        Fault::Circle { id: ID.to_owned() },
        Fault::Stranger,
        Fault::Language,
        Fault::Outside,
        Fault::NotText,
        Fault::Control,
        Fault::Deep,
        Fault::TooLarge(4 * 1024 * 1024),
        Fault::TooMany(100),
        Fault::EditionId("é".to_owned()),
        Fault::Taken("2026.1".to_owned()),
        Fault::Other(ID.to_owned()),
        Fault::Full(20),
    ];
    for locale in Locale::all() {
        let said = |fault: &Fault| {
            let finding = Finding {
                file: "practices.toml".to_owned(),
                line: 3,
                fault: fault.clone(),
            };
            jauge_app::model_check::sentence(&Texts::new(locale), &finding)
        };
        let mut sentences: Vec<String> = faults.iter().map(said).collect();
        sentences.sort();
        sentences.dedup();
        assert_eq!(sentences.len(), faults.len(), "{locale}");
    }
}

#[test]
fn an_edition_is_read_once_and_known_again_by_its_content() {
    let first = editions::intern(&own()).expect("it loads");
    assert!(std::ptr::eq(first, editions::intern(&own()).expect("it loads")));
    let mut other = own();
    other
        .files
        .insert("locales/fr/more.ftl".to_owned(), "level-1 = Un\n".to_owned());
    assert!(!std::ptr::eq(first, editions::intern(&other).expect("it loads")));
}

#[test]
fn a_broken_edition_in_a_dossier_is_an_error_with_its_first_problem() {
    let mut whole = venue();
    whole.editions[0]
        .files
        .insert("law.toml".to_owned(), "provision = 7\n".to_owned());
    let assessment = &whole.assessments[0];
    let error = editions::of(&whole, assessment).expect_err("broken");
    assert_eq!(error.code, ErrorCode::BadEdition);
    assert_eq!(
        (error.details["edition"].as_str(), error.details["path"].as_str()),
        (ID, "law.toml")
    );
    assert!(editions::find(&whole, ID).is_none());
    // Nothing else is lost: the words are the program's.
    let texts = Texts::new(Locale::REFERENCE);
    assert_eq!(
        editions::texts(&whole, assessment, texts).model("level-1"),
        texts.model("level-1")
    );
    whole.editions.clear();
    let error = editions::of(&whole, &whole.assessments[0]).expect_err("gone");
    assert_eq!(error.code, ErrorCode::UnknownEdition);
}

#[test]
fn its_words_come_first_and_the_program_says_the_rest() {
    let whole = venue();
    for (language, question) in QUESTION {
        let program = Texts::new(Locale::parse(language).expect("offered"));
        let texts = editions::texts(&whole, &whole.assessments[0], program);
        assert_eq!(texts.model("q-use-ai"), Some(format!("{question} (use-ai)")));
        assert_eq!(
            texts.model("q-quality-entry-name"),
            Some(format!("Réseau {language}"))
        );
        assert_eq!(texts.model("q-quality-entry"), program.model("q-quality-entry"));
        assert_eq!(program.model("q-use-ai"), None);
    }
    let region = Texts::new(Locale::parse("fr-CA").expect("offered"));
    let texts = editions::texts(&whole, &whole.assessments[0], region);
    assert_eq!(texts.model("q-quality-entry-name"), Some("Réseau fr".to_owned()));
}

#[test]
fn years_of_several_editions_are_named_side_by_side() {
    let mut whole = venue();
    let mut before = whole.assessments[0].clone();
    before.id = "2026".into();
    before.date = date(2026, 3, 4);
    before.edition.clone_from(&editions::latest().id);
    whole.assessments.insert(0, before);
    let program = Texts::new(Locale::REFERENCE);
    let texts = editions::texts(&whole, &whole.assessments[0], program);
    // What only the network asks has a name; what both ask has the program's in a year of the program's edition.
    assert_eq!(texts.model("q-use-ai-name"), Some("use-ai-name fr".to_owned()));
    assert!(texts.has("q-use-ai-name") && !program.has("q-use-ai-name"));
    assert_eq!(
        texts.model("q-quality-entry-name"),
        program.model("q-quality-entry-name")
    );
}

#[test]
fn a_dossier_is_made_with_it_and_opens_where_there_is_no_folder() {
    let documents = tempfile::tempdir().expect("a folder");
    let folder = written(&files());
    let made = app(documents.path(), "fr").create_with_edition("Le Hangar (lieu fictif)", folder.path());
    assert_eq!(made.expect("made").edition, ID);
    drop(folder);

    let elsewhere = tempfile::tempdir().expect("a folder");
    let file = elsewhere.path().join("Le Hangar.jauge");
    let from = documents
        .path()
        .join("Jauge")
        .join("Le Hangar (lieu fictif).jauge");
    fs::copy(from, &file).expect("copied");
    let app = app(elsewhere.path(), "en");
    assert_eq!(app.open_dossier(&file).expect("opens").edition, ID);
    let shown = app.edition().expect("open").expect("not the program's");
    assert_eq!(shown.model.edition, ID);
    let asked: Vec<&str> = shown
        .model
        .dimensions
        .iter()
        .flat_map(|dimension| &dimension.practices)
        .map(|practice| practice.id.as_str())
        .collect();
    assert!(asked.contains(&"use-ai") && !asked.contains(&"sharing-open"));
    let languages: Vec<&str> = shown.words.keys().map(String::as_str).collect();
    assert_eq!(languages, ["en", "fr"]);
    assert!(shown.words["fr"].sources[0].contains("q-use-ai = "));
    app.close_dossier();
    app.open_example().expect("opens");
    assert!(
        app.edition().expect("open").is_none(),
        "the example is in the program's edition"
    );
}

#[test]
fn a_folder_that_cannot_be_used_is_refused_with_all_its_problems_in_the_language_on_screen() {
    let documents = tempfile::tempdir().expect("a folder");
    let mut files = files();
    files.remove("law.toml");
    files.remove("locales/en/network.ftl");
    let folder = written(&files);
    for (locale, words) in [("fr", "le fichier manque"), ("en", "the file is missing")] {
        let app = app(documents.path(), locale);
        let error = app
            .create_with_edition("Le Hangar", folder.path())
            .expect_err("broken");
        assert_eq!(error.code, ErrorCode::BadEdition);
        assert!(error.details["detail"].lines().count() > 1, "{error:?}");
        assert!(error.details["detail"].contains(words), "{error:?}");
    }
    assert!(!documents.path().join("Jauge").exists(), "nothing is made");
}

#[test]
fn an_edition_is_added_for_the_next_assessment_once() {
    let documents = tempfile::tempdir().expect("a folder");
    let app = app(documents.path(), "fr");
    app.create_dossier("Le Hangar (lieu fictif)").expect("made");
    let folder = written(&files());
    assert_eq!(app.add_edition(folder.path()).expect("added").edition, "2026.1");
    app.add_edition(folder.path()).expect("the same: nothing to do");
    let mut other = files();
    other.insert("locales/fr/more.ftl".to_owned(), "level-1 = Un\n".to_owned());
    let error = app
        .add_edition(written(&other).path())
        .expect_err("another one of this id");
    assert_eq!(error.code, ErrorCode::BadEdition);
    assert!(error.details["detail"].contains("contenu diffère"), "{error:?}");
    let file = documents
        .path()
        .join("Jauge")
        .join("Le Hangar (lieu fictif).jauge");
    let shown = app.edition().expect("open").expect("another one is there");
    assert_eq!(shown.model.edition, "2026.1");
    assert!(shown.words.is_empty() && shown.others[0]["fr"].sources[0].contains("q-use-ai = "));
    app.open_example().expect("opens");
    assert_eq!(dossier::load(&file).expect("whole").editions, [own()]);
    let error = app.add_edition(folder.path()).expect_err("the example");
    assert_eq!(error.code, ErrorCode::ReadOnly);
}

#[test]
fn the_report_asks_the_network_s_question_in_both_languages() {
    let whole = venue();
    for (language, question) in QUESTION {
        let options = ReportOptions {
            locale: language.to_owned(),
            paper: Paper::A4,
            contents: vec!["answers".to_owned()],
            confidential: false,
            logo: true,
        };
        let moment = date(2027, 3, 5).at(10, 0, 0, 0);
        let made = report::page_model(&whole, &whole.assessments[0].id, &options, moment);
        let printed = format!("{:?}", made.expect("a report"));
        assert!(printed.contains(&format!("{question} (use-ai)")), "{language}");
        let rendered = report::diagnostic(&whole, &whole.assessments[0].id, &options, moment);
        assert!(rendered.expect("a file").pages > 2);
    }
}
