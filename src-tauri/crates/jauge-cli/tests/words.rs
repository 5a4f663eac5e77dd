//! The program as scripts use it: words in, data, messages and exit codes out.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// A folder of its own, and the program run in it.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).expect("written");
    }

    fn program(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_jauge-cli"));
        command.current_dir(self.0.path());
        for name in ["LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANGUAGE"] {
            command.env_remove(name);
        }
        command.env("LANG", "en_CA.UTF-8");
        command
    }

    fn run<W: AsRef<OsStr>>(&self, words: &[W]) -> Said {
        Said::from(self.program().args(words).output().expect("it runs"))
    }

    /// Runs the words of a line without quotes.
    fn line(&self, line: &str) -> Said {
        self.run(&line.split(' ').collect::<Vec<_>>())
    }

    /// The files there are, by name.
    fn files(&self) -> Vec<String> {
        names(self.0.path())
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<_> = entries
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    names
}

/// What the program said.
#[derive(Debug)]
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl From<Output> for Said {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().expect("it ended by itself"),
            out: String::from_utf8(output.stdout).expect("text"),
            err: String::from_utf8(output.stderr).expect("text"),
        }
    }
}

impl Said {
    /// It went well, and said this on standard output.
    fn data(self) -> String {
        assert_eq!(self.code, 0, "{self:?}");
        self.out
    }

    /// It did not go well: nothing on standard output, these words on standard error.
    fn refused(&self, code: i32, words: &str) {
        assert_eq!(self.code, code, "{self:?}");
        assert_eq!(self.out, "", "{self:?}");
        assert!(self.err.contains(words), "{words} in {self:?}");
    }
}

const PROFILE: &str =
    r#"{ "name": "Salle d’essai", "country": "FR", "legal_form": "association", "newsletter": true }"#;

fn with_dossier() -> Place {
    let place = Place::new();
    place.write("profile.json", PROFILE);
    let said = place.line("new a.jauge --profile profile.json");
    assert_eq!(said.code, 0, "{said:?}");
    place
}

#[test]
fn a_dossier_is_made_answered_scored_exported_and_imported() {
    let place = with_dossier();
    for (practice, answer) in [
        ("strategy-goals", "3"),
        ("strategy-owner", "unknown"),
        ("strategy-board", "2"),
        ("strategy-means", "na"),
    ] {
        assert_eq!(place.run(&["answer", "a.jauge", practice, answer]).data(), "");
    }
    let scores: Value = serde_json::from_str(&place.line("score a.jauge --json").data()).expect("JSON");
    let strategy = &scores["dimensions"][0];
    // Three practices apply; one of them unknown is not more than a third, and one may be a level below.
    assert_eq!(
        (&strategy["state"], &strategy["level"], &strategy["level_high"]),
        (&"scored".into(), &2.into(), &3.into())
    );
    assert_eq!(
        (
            &strategy["rungs"],
            &strategy["rungs_high"],
            &strategy["rungs_max"]
        ),
        (&3.into(), &7.into(), &12.into())
    );

    let exported = place.line("export a.jauge").data();
    assert_eq!(place.line("export a.jauge -o a.json").data(), "");
    assert_eq!(fs::read_to_string(place.path("a.json")).expect("there"), exported);
    assert_eq!(place.line("import b.jauge a.json").data(), "");
    assert_eq!(place.line("export b.jauge").data(), exported);
    // An exchange file does as well where a dossier is only read.
    assert_eq!(place.line("export a.json").data(), exported);
    for command in ["score", "advice"] {
        let of_dossier = place.run(&[command, "a.jauge", "--json"]).data();
        assert_eq!(place.run(&[command, "a.json", "--json"]).data(), of_dossier);
    }
}

#[test]
fn an_answer_keeps_what_stands_beside_it_until_it_is_cleared() {
    let place = with_dossier();
    let answer = || {
        let file: Value = serde_json::from_str(&place.line("export a.jauge").data()).expect("JSON");
        let assessments = file["assessments"].as_array().expect("a list");
        assessments[0]["answers"]["use-segments"].clone()
    };
    place
        .run(&[
            "answer",
            "a.jauge",
            "use-segments",
            "na",
            "--reason",
            "Pas d’envoi 😀",
            "--note",
            "à revoir",
        ])
        .data();
    assert_eq!(
        (&answer()["reason"], &answer()["note"]),
        (&"Pas d’envoi 😀".into(), &"à revoir".into())
    );
    place.line("answer a.jauge use-segments 4").data();
    assert_eq!(
        (&answer()["level"], &answer()["note"]),
        (&4.into(), &"à revoir".into())
    );
    assert_eq!(answer().get("reason"), None);
    place
        .run(&["answer", "a.jauge", "use-segments", "4", "--note", ""])
        .data();
    assert_eq!(answer().get("note"), None);
    place.line("answer a.jauge use-segments clear").data();
    assert_eq!(answer(), Value::Null);
}

#[test]
fn wrong_use_ends_with_two_in_the_language_asked_for() {
    let place = with_dossier();
    for (line, french, english) in [
        ("scores a.jauge", "n’est pas une commande", "is not a command"),
        ("score", "Il manque DOSSIER", "What is missing: DOSSIER"),
        ("score a.jauge --colour", "--colour", "--colour"),
        (
            "score a.jauge --assessment",
            "Il manque une valeur à --assessment",
            "--assessment lacks a value",
        ),
        (
            "score a.jauge --assessment 1999",
            "n’a pas de diagnostic",
            "has no assessment",
        ),
        (
            "answer a.jauge use-segments 6",
            "ne convient pas",
            "“6” does not suit",
        ),
        (
            "answer a.jauge use-dreams 3",
            "ne convient pas",
            "“use-dreams” does not suit",
        ),
        (
            "answer a.jauge use-segments 3 --reason x",
            "--reason ne va qu’avec na",
            "--reason goes with na",
        ),
        (
            "answer a.jauge use-segments clear --note x",
            "--note ne va pas",
            "--note does not go",
        ),
        ("report a.jauge", "--output", "--output"),
        ("report a.jauge -o a.pdf --paper a3", "a3", "a3"),
        ("report a.jauge -o a.pdf --contents legal,atlas", "atlas", "atlas"),
        ("model", "Il manque une commande", "A command is missing"),
        ("new a.jauge", "--profile", "--profile"),
    ] {
        place.line(&format!("{line} --lang fr")).refused(2, french);
        place.line(&format!("{line} --lang en-CA")).refused(2, english);
    }
    let none: [&str; 0] = [];
    place.run(&none).refused(2, "A command is missing");
    place.line("score a.jauge --lang tlh").refused(2, "tlh");
    assert_eq!(place.files(), ["a.jauge", "profile.json"]);
}

#[test]
fn refused_input_ends_with_three_and_changes_nothing() {
    let place = with_dossier();
    let before = fs::read(place.path("a.jauge")).expect("there");
    let file = place.line("export a.jauge").data();
    place.write("text.jauge", "bonjour");
    place.write("broken.json", "{ \"format\": ");
    place.write("other.json", "{}");
    place.write("newer.json", &file.replace("\"version\": 1", "\"version\": 2"));
    place.write(
        "field.json",
        &file.replace("\"status\"", "\"colour\": 1,\n\"status\""),
    );
    place.write(
        "date.json",
        &file.replace("\"date\": \"2", "\"date\": \"2026-02-30 2"),
    );
    place.write("profile-wrong.json", r#"{ "name": "A", "country": "BE" }"#);
    for (line, words) in [
        ("score text.jauge", "text.jauge"),
        ("check text.jauge", "text.jauge"),
        ("import a.jauge broken.json", "line\u{a0}1, column"),
        ("import a.jauge other.json", "not a Jauge exchange file"),
        ("import a.jauge newer.json", "number\u{a0}2"),
        ("import a.jauge field.json", "assessments[0].colour"),
        ("import a.jauge date.json", "assessments[0].date"),
        ("import b.jauge field.json", "assessments[0].colour"),
        ("check field.json", "assessments[0].colour"),
        ("new b.jauge --profile profile-wrong.json", "country"),
    ] {
        place.line(line).refused(3, words);
    }
    let long = "x".repeat(4001);
    place
        .run(&["answer", "a.jauge", "use-segments", "3", "--note", &long])
        .refused(3, "4000");
    assert_eq!(fs::read(place.path("a.jauge")).expect("there"), before);
    assert!(!place.path("b.jauge").exists());
}

#[test]
fn what_the_system_refuses_ends_with_four() {
    let place = with_dossier();
    place.line("score absent.jauge").refused(4, "absent.jauge");
    place.line("import a.jauge absent.json").refused(4, "absent.json");
    place
        .line("new a.jauge --profile profile.json")
        .refused(4, "already there");
    place.line("export a.jauge -o absent/a.json").refused(4, "a.json");
    place.line("model check absent").refused(4, "absent");
}

#[test]
fn a_finished_assessment_is_not_imported_over() {
    let place = Place::new();
    place.line("demo . --lang en").data();
    let name = "Théâtre de la Passerelle (fictional venue)";
    let (dossier, file) = (format!("{name}.jauge"), format!("{name}.json"));
    let text = fs::read_to_string(place.path(&file)).expect("there");
    let changed = text.replacen("\"level\": 2", "\"level\": 5", 1);
    assert_ne!(changed, text);
    place.write("changed.json", &changed);
    place
        .run(&["import", &dossier, "changed.json"])
        .refused(3, "2025");
    assert_eq!(place.run(&["export", &dossier]).data(), text);
    assert_eq!(place.run(&["import", &dossier, &file]).data(), "");
}

#[test]
fn the_example_is_written_whole_and_never_over_another() {
    let place = Place::new();
    assert_eq!(place.line("demo example --lang fr").data(), "");
    let files = names(&place.path("example"));
    let count = |end: &str| files.iter().filter(|name| name.ends_with(end)).count();
    assert_eq!(
        (count(".jauge"), count(".json"), count(".pdf"), files.len()),
        (1, 1, 2, 4),
        "{files:?}"
    );
    for name in files.iter().filter(|name| name.ends_with(".pdf")) {
        let bytes = fs::read(place.path("example").join(name)).expect("there");
        assert!(bytes.starts_with(b"%PDF-"), "{name}");
    }
    let dossier = format!(
        "example/{}",
        files.iter().find(|name| name.ends_with(".jauge")).expect("one")
    );
    let scores = |assessment: &str| {
        let words = ["score", &dossier, "--assessment", assessment, "--json"];
        serde_json::from_str::<Value>(&place.run(&words).data()).expect("JSON")
    };
    assert_eq!(scores("2026")["organisation"]["rungs"], 43);
    assert!(scores("2025")["organisation"]["rungs"].as_u64() < Some(43));
    place.line("demo example --lang fr").refused(4, "existe déjà");
    place
        .line("check example/absent.jauge")
        .refused(4, "absent.jauge");
    let said = place.run(&["check", &dossier, "--lang", "fr"]);
    assert!(
        said.out.contains("entier") && said.out.contains("2026.1"),
        "{said:?}"
    );
}

#[test]
fn a_report_is_printed_in_its_language_on_its_paper() {
    let place = Place::new();
    place.line("demo . --lang en").data();
    let dossier = place
        .files()
        .into_iter()
        .find(|name| name.ends_with(".jauge"))
        .expect("one");
    for words in [
        vec!["--lang", "fr-CA"],
        vec![
            "--lang",
            "en",
            "--paper",
            "letter",
            "--contents",
            "legal,method",
            "--confidential",
        ],
        vec!["--contents", "none", "--assessment", "2025"],
    ] {
        let mut all = vec!["report", &dossier, "-o", "report.pdf"];
        all.extend(words);
        let said = place.run(&all);
        assert_eq!((said.code, said.out.as_str()), (0, ""), "{said:?}");
        assert!(said.err.contains("report.pdf"));
        assert!(
            fs::read(place.path("report.pdf"))
                .expect("there")
                .starts_with(b"%PDF-")
        );
    }
}

#[test]
fn scores_and_advice_are_readable_in_both_languages() {
    let place = Place::new();
    place.line("demo . --lang fr").data();
    let dossier = place
        .files()
        .into_iter()
        .find(|name| name.ends_with(".jauge"))
        .expect("one");
    for (command, language, words) in [
        (
            "score",
            "fr",
            ["Conformité, éthique, sécurité", "Veille juridique"],
        ),
        ("score", "en", ["Compliance, ethics and security", "Legal watch"]),
        (
            "advice",
            "fr",
            ["Dans l’année", "Assistance à maîtrise d’ouvrage"],
        ),
        ("advice", "en", ["Within the year", "Not now"]),
    ] {
        let text = place.run(&[command, &dossier, "--lang", language]).data();
        for word in words {
            assert!(text.contains(word), "{word} in {text}");
        }
        let is_id = |word: &str| {
            ["q-", "provider-", "finding-"]
                .iter()
                .any(|stem| word.starts_with(stem))
        };
        assert!(!text.split_whitespace().any(is_id), "a text is missing: {text}");
    }
}

/// The venue of the exchange format's own sample: something in every list.
const VENUE: &str = include_str!("../../jauge-app/src/exchange/fixtures/version-1-venue.json");

fn with_venue() -> Place {
    let place = Place::new();
    // Only an open year can change.
    place.write("venue.json", &VENUE.replace("\"finished\"", "\"open\""));
    assert_eq!(place.line("import a.jauge venue.json").data(), "");
    place
}

#[test]
fn inventory_plan_and_address_book_come_out_as_they_went_in() {
    let place = with_venue();
    let went_in = fs::read_to_string(place.path("venue.json")).expect("there");
    assert_eq!(place.line("export a.jauge").data(), went_in);
    assert_eq!(place.line("export venue.json").data(), went_in);
    assert_eq!(place.line("import b.jauge venue.json").data(), "");
    assert_eq!(place.line("export b.jauge").data(), went_in);
}

#[test]
fn a_list_that_points_nowhere_is_refused_with_its_place_and_changes_nothing() {
    let place = with_venue();
    let before = fs::read(place.path("a.jauge")).expect("there");
    place.write(
        "wrong.json",
        &VENUE.replacen(r#""tool": "t2""#, r#""tool": "t9""#, 1),
    );
    for (language, words) in [("en", "“flows[0].from.tool” points to “t9”"), ("fr", "renvoie à")] {
        place
            .run(&["import", "a.jauge", "wrong.json", "--lang", language])
            .refused(3, words);
    }
    assert_eq!(fs::read(place.path("a.jauge")).expect("there"), before);
}

#[test]
fn findings_people_hours_and_decisions_are_told_in_both_languages() {
    let place = with_venue();
    for (practice, answer) in [
        ("trust-contracts", "2"),
        ("tools-flows", "1"),
        ("strategy-goals", "2"),
    ] {
        place.run(&["answer", "a.jauge", practice, answer]).data();
    }
    for (command, language, words) in [
        (
            "score",
            "fr",
            &[
                "Ce que montre l’inventaire",
                "Données ressaisies à la main\u{a0}: Billetterie imaginaire → Tableur",
            ][..],
        ),
        (
            "score",
            "en",
            &["What the inventory shows", "Billetterie imaginaire → Tableur"],
        ),
        (
            "advice",
            "fr",
            &[
                "Ce que montre l’inventaire",
                "Heures\u{a0}: 96 dans l’année (8 par mois, faute d’indication dans le profil)",
                "qui peut le faire\u{a0}: L’équipe (direction)",
                "Décisions",
                "Signer les deux contrats\u{a0}: Accepté",
                "administration, direction, pour le 1er\u{a0}mars 2027, budget de 1\u{202f}200\u{a0}$",
                "parce que\u{a0}: La loi le demande.",
                "of-an-older-edition\u{a0}: Pas encore décidé",
            ],
        ),
        (
            "advice",
            "en",
            &[
                "What the inventory shows",
                "Hours: 96 in the year (8 a month, since the profile does not say)",
                "who could do it: The team (direction)",
                "Decisions",
                "Signer les deux contrats: Accepted",
                "because: La loi le demande.",
                "This edition",
            ],
        ),
    ] {
        let text = place.run(&[command, "a.jauge", "--lang", language]).data();
        for word in words {
            assert!(text.contains(word), "{word} in {text}");
        }
        for id in [
            "finding-", "by-", "gone-", "verdict-", "asset-", "phase-", "doubt-",
        ] {
            assert!(!text.contains(id), "a text is missing: {id} in {text}");
        }
    }
}

#[test]
fn findings_and_decisions_are_figures_too() {
    let place = with_venue();
    let json = |command: &str| -> Value {
        serde_json::from_str(&place.run(&[command, "a.jauge", "--json"]).data()).expect("JSON")
    };
    let findings = json("score")["findings"].clone();
    let retyped = findings
        .as_array()
        .expect("a list")
        .iter()
        .find(|finding| finding["id"] == "flow-retyped")
        .expect("found");
    assert_eq!(retyped["found"], serde_json::json!([{ "flow": "f1" }]));
    let advice = json("advice");
    assert_eq!(advice["decided"][0]["step"], "trust-contracts-3");
    assert_eq!(advice["decided"][3]["gone"], "unknown");
    assert_eq!(advice["capacity"]["hours_per_year"], 96);
    assert!(advice["project"].is_null(), "no change of tools is planned");
    for step in advice["next_steps"].as_array().expect("a list") {
        assert!(step["by"].is_string() && step["who"].is_array(), "{step}");
    }
}

#[test]
fn an_earlier_year_is_told_without_the_inventory_of_today() {
    let place = with_venue();
    let mut venue: Value = serde_json::from_str(VENUE).expect("JSON");
    let mut earlier = venue["assessments"][0].clone();
    earlier["id"] = "2025".into();
    earlier["date"] = "2025-11-21".into();
    venue["assessments"].as_array_mut().expect("a list").push(earlier);
    place.write("years.json", &venue.to_string());
    for (year, count) in [("2025", 0), ("2026", 4)] {
        let words = |command| {
            let said = place.run(&[command, "years.json", "--assessment", year, "--json"]);
            serde_json::from_str::<Value>(&said.data()).expect("JSON")
        };
        let (scores, advice) = (words("score"), words("advice"));
        let findings = scores["findings"].as_array().expect("a list").len();
        assert_eq!(findings == 0, year == "2025", "{scores}");
        assert_eq!(advice["decided"].as_array().expect("a list").len(), count);
    }
}

const LIST: &str = include_str!("../../jauge-app/src/exchange/fixtures/providers-1.json");

#[test]
fn the_list_of_a_network_joins_the_address_book() {
    let place = with_venue();
    place.write("list.json", LIST);
    let said = place.line("providers a.jauge list.json");
    assert_eq!((said.code, said.out.as_str()), (0, ""));
    assert!(said.err.contains("1 added, 1 updated"), "{said:?}");
    let exported: Value = serde_json::from_str(&place.line("export a.jauge").data()).expect("JSON");
    let names: Vec<_> = exported["providers"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|provider| (provider["id"].as_str(), provider["name"].as_str()))
        .collect();
    assert_eq!(
        names,
        [
            (Some("p2"), Some("Conseil fictif")),
            (Some("p1"), Some("Nom seul")),
            (Some("p3"), Some("Atelier inventé")),
        ]
    );
    assert_eq!(
        exported["providers"][0]["note"], "Une note.",
        "the venue's own note"
    );
    assert_eq!(exported["providers"][0]["presence"], "remote");
    let again = place.line("providers a.jauge list.json");
    assert!(again.err.contains("0 added, 0 updated"), "{again:?}");
    let unchanged: Value = serde_json::from_str(&place.line("export a.jauge").data()).expect("JSON");
    assert_eq!(unchanged, exported);
}

#[test]
fn what_is_no_list_of_a_network_is_refused() {
    let place = with_venue();
    place.write("list.json", &LIST.replace("amo", "plumber"));
    place.write("text.json", "bonjour");
    let before = place.line("export a.jauge").data();
    for (list, words) in [
        ("venue.json", "is not a list of providers"),
        ("list.json", "providers[0].kind"),
        ("text.json", "line\u{a0}1, column"),
    ] {
        place.run(&["providers", "a.jauge", list]).refused(3, words);
    }
    place
        .line("providers a.jauge absent.json")
        .refused(4, "absent.json");
    place.line("providers a.jauge").refused(2, "LIST.json");
    place.write("list.json", LIST);
    place
        .line("providers absent.jauge list.json")
        .refused(4, "absent.jauge");
    assert_eq!(place.line("export a.jauge").data(), before);
}

#[test]
fn help_is_in_both_languages_for_every_command() {
    let place = Place::new();
    for command in [
        "new",
        "import",
        "export",
        "providers",
        "answer",
        "score",
        "advice",
        "report",
        "demo",
        "model",
        "check",
    ] {
        let help = |language: &str| place.run(&[command, "--help", "--lang", language]).data();
        let (french, english) = (help("fr"), help("en"));
        assert!(
            french.contains("Usage\u{a0}:") && french.contains("Afficher cette aide"),
            "{french}"
        );
        assert!(
            english.contains("Usage:") && english.contains("Show this help"),
            "{english}"
        );
        for foreign in ["Options:", "Arguments:", "Print help", "[default", "[possible"] {
            assert!(!french.contains(foreign), "{foreign} in {french}");
        }
        assert!(french.contains(&format!("jauge-cli {command}")), "{french}");
    }
    let help = place.line("--help --lang fr").data();
    assert!(
        help.contains("Codes de sortie") && help.contains("Commandes"),
        "{help}"
    );
    assert!(
        place
            .line("model check --help")
            .data()
            .contains("jauge-cli model check")
    );
    assert_eq!(
        place.line("--version").data().trim(),
        concat!("jauge ", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn the_language_of_the_system_is_the_one_by_default() {
    let place = Place::new();
    for (language, word) in [
        ("fr_CA.UTF-8", "n’est pas"),
        ("en_GB.UTF-8", "is not"),
        ("de_DE.UTF-8", "n’est pas"),
    ] {
        let output = place
            .program()
            .env("LANG", language)
            .arg("scores")
            .output()
            .expect("it runs");
        Said::from(output).refused(2, word);
    }
}

#[test]
fn a_dossier_that_is_open_elsewhere_is_refused_politely() {
    let place = with_dossier();
    let store = jauge_app::dossier::open(&place.path("a.jauge")).expect("open");
    place
        .line("answer a.jauge use-segments 3")
        .refused(4, "already open elsewhere");
    drop(store);
    place.line("answer a.jauge use-segments 3").data();
}

#[test]
fn the_edition_of_the_program_has_no_problem_and_a_wrong_one_tells_where() {
    let place = Place::new();
    assert_eq!(place.line("model check").data(), "");
    fs::create_dir_all(place.path("edition/locales/fr")).expect("a folder");
    place.write("edition/practices.toml", "edition = 1\n");
    place.write("edition/locales/fr/shell.ftl", "shell-a = A\nça\n");
    let said = place.line("model check edition");
    assert_eq!(said.code, 1, "{said:?}");
    for words in ["practices.toml:1: ", "law.toml:1: ", "locales/fr/shell.ftl:2: "] {
        assert!(said.out.contains(words), "{words} in {}", said.out);
    }
    assert!(said.err.contains("problems"));
}

/// Whoever reads may have had enough, as `head` does.
#[test]
fn a_reader_who_leaves_is_no_failure() {
    let place = Place::new();
    let mut child = place
        .program()
        .args(["--help"])
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("it runs");
    drop(child.stdout.take());
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn papers_to_fill_by_hand_are_printed_in_the_languages_asked_for() {
    let place = with_dossier();
    place
        .run(&["answer", "a.jauge", "strategy-owner", "unknown"])
        .data();
    for line in [
        "questionnaire a.jauge -o q.pdf --lang fr --beside en --form short --paper letter",
        "questionnaire a.jauge -o d.pdf --lang en --dimension trust",
        "to-find-out a.jauge -o t.pdf --lang en-CA",
    ] {
        assert_eq!(place.line(line).data(), "");
    }
    for name in ["q.pdf", "d.pdf", "t.pdf"] {
        let bytes = std::fs::read(place.path(name)).expect("it was printed");
        assert!(bytes.starts_with(b"%PDF-"), "{name}");
    }
    place
        .line("questionnaire a.jauge -o x.pdf --dimension nowhere")
        .refused(3, "nowhere");
    let misuse = place.line("questionnaire a.jauge -o x.pdf --beside eo");
    assert_eq!(misuse.code, 2, "{misuse:?}");
}

#[test]
fn the_radar_and_the_logo_are_a_choice() {
    let place = with_dossier();
    let size = |line: &str| {
        place.line(line).data();
        std::fs::metadata(place.path("r.pdf"))
            .expect("it was printed")
            .len()
    };
    let usual = size("report a.jauge -o r.pdf --contents method");
    let around = size("report a.jauge -o r.pdf --contents method --radar --no-logo");
    assert!(around > usual);
}
