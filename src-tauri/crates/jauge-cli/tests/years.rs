//! From year to year, as scripts do it: words in, data, messages and exit codes out.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

/// A folder with a dossier, and the program run in it.
struct Place(TempDir);

/// What the program said: exit code, data, messages.
type Said = (i32, String, String);

const PROFILE: &str = r#"{ "name": "Salle d’essai", "country": "FR", "hours_per_month": 10 }"#;

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().expect("a folder"));
        fs::write(place.path("profile.json"), PROFILE).expect("written");
        place.done("new a.jauge --profile profile.json");
        place
    }

    /// The same with a decision accepted.
    fn with_plan() -> Self {
        let place = Self::new();
        let mut file: Value = serde_json::from_str(&place.done("export a.jauge")).expect("JSON");
        file["plan"] = serde_json::json!([
            { "step": "strategy-goals-2", "decision": "accepted", "due": "2020-01-31", "owner": "Direction" },
            { "own": "own-1", "decision": "accepted", "wording": "=Ranger les clés" },
            { "step": "trust-contracts-3", "decision": "rejected", "reason": "plus tard" }
        ]);
        fs::write(place.path("a.json"), file.to_string()).expect("written");
        place.done("import a.jauge a.json");
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn words(&self, words: &[&str]) -> Said {
        let mut program = Command::new(env!("CARGO_BIN_EXE_jauge-cli"));
        for name in ["LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANGUAGE"] {
            program.env_remove(name);
        }
        let program = program.env("LANG", "en_CA.UTF-8").current_dir(self.0.path());
        let output = program.args(words).output().expect("it runs");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
        (
            output.status.code().expect("it ended by itself"),
            text(output.stdout),
            text(output.stderr),
        )
    }

    fn line(&self, line: &str) -> Said {
        self.words(&line.split(' ').collect::<Vec<_>>())
    }

    /// What it printed, done.
    fn done(&self, line: &str) -> String {
        let (code, out, err) = self.line(line);
        assert_eq!(code, 0, "{line}: {err}");
        out
    }

    fn refused(&self, line: &str, code: i32, words: &str) {
        let (found, out, err) = self.line(line);
        assert_eq!((found, out.as_str()), (code, ""), "{line}: {err}");
        assert!(err.contains(words), "{line}: {words} in {err}");
    }

    fn json(&self, line: &str) -> Value {
        serde_json::from_str(&self.done(line)).expect("JSON")
    }
}

#[test]
fn a_year_is_finished_carried_confirmed_and_compared() {
    let place = Place::new();
    let first = place.json("score a.jauge --json")["assessment"]
        .as_str()
        .expect("an id")
        .to_owned();
    place.done("answer a.jauge strategy-goals 2");
    place.done("answer a.jauge strategy-board unknown");
    let (code, _, err) = place.words(&[
        "finish",
        "a.jauge",
        "--present",
        "Direction, régie",
        "--note",
        "Relu",
        "--reminder",
        "2099-11-01",
    ]);
    assert_eq!(code, 0, "{err}");
    place.refused("finish a.jauge", 3, "");
    place.refused("answer a.jauge strategy-goals 5", 3, "");
    let scores = place.done(&format!("score a.jauge --json --assessment {first}"));

    let (code, _, err) = place.line("reassess a.jauge");
    assert!(code == 0 && err.contains("2 answers to confirm"), "{err}");
    let latest = place.json("score a.jauge --json");
    let second = latest["assessment"].as_str().expect("an id").to_owned();
    assert_ne!(second, first);
    let strategy = &latest["dimensions"][0];
    assert_eq!(
        (&strategy["answered"], &strategy["unknown"]),
        (&0.into(), &0.into())
    );

    let change = |place: &Place| {
        let figures = place.json(&format!("compare a.jauge {first} {second} --json"));
        let practices = figures["practices"].as_array().expect("a list").clone();
        let goals = practices.into_iter().find(|one| one["id"] == "strategy-goals");
        goals.expect("asked")["change"]
            .as_str()
            .expect("a word")
            .to_owned()
    };
    assert_eq!(change(&place), "not-confirmed");
    let (_, _, err) = place.line("confirm a.jauge strategy-goals");
    assert!(err.contains("One answer confirmed; left: 1"), "{err}");
    assert_eq!(change(&place), "same");
    let (_, _, err) = place.line("confirm a.jauge --all");
    assert!(err.contains("left: 0"), "{err}");
    place.done("answer a.jauge strategy-goals 4");
    assert_eq!(change(&place), "rose");
    for (lang, words) in [("fr", "Ont monté"), ("en", "Rose")] {
        let said = place.done(&format!("compare a.jauge {first} {second} --lang {lang}"));
        assert!(said.contains(words) && said.contains("2 → 4"), "{said}");
    }
    let again = place.done(&format!("score a.jauge --json --assessment {first}"));
    assert_eq!(again, scores, "a finished year stays as it was");
    let file = place.json("export a.jauge");
    assert_eq!(file["reminder"], "2099-11-01");
    assert_eq!(file["assessments"][0]["signed"]["present"], "Direction, régie");
}

#[test]
fn what_becomes_of_an_action_is_recorded_and_listed() {
    let place = Place::with_plan();
    let of = |id: &str| {
        let plan = place.json("plan a.jauge --json");
        let actions = plan["actions"].as_array().expect("a list").clone();
        let mut found = actions.into_iter();
        let found = found.find(|one| one["step"] == id || one["own"] == id);
        found.expect("accepted")
    };
    assert_eq!(of("strategy-goals-2")["timing"], "overdue");
    assert_eq!(of("own-1")["status"], "planned");
    place.done("action a.jauge own-1 started --date 2026-05-04");
    let (code, _, err) = place.words(&[
        "action",
        "a.jauge",
        "strategy-goals-2",
        "dropped",
        "--note",
        "plus de raison",
        "--date",
        "2026-06-01",
    ]);
    assert_eq!(code, 0, "{err}");
    assert_eq!(of("own-1")["since"], "2026-05-04");
    let dropped = of("strategy-goals-2");
    assert_eq!(
        (&dropped["status"], &dropped["timing"]),
        (&"dropped".into(), &"closed".into())
    );
    assert_eq!(dropped["history"][0]["note"], "plus de raison");
    let listed = place.done("plan a.jauge --lang fr");
    assert!(
        listed.contains("=Ranger les clés") && listed.contains("Abandonnée"),
        "{listed}"
    );
}

#[test]
fn a_plan_and_a_hand_over_page_are_written_as_their_name_asks() {
    let place = Place::with_plan();
    for (name, start) in [
        ("p.xlsx", &b"PK"[..]),
        ("p.csv", "\u{FEFF}Action;".as_bytes()),
        ("p.ics", b"BEGIN:VCALENDAR\r\n"),
    ] {
        assert_eq!(place.done(&format!("plan a.jauge -o {name} --lang fr")), "");
        let bytes = fs::read(place.path(name)).expect("there");
        assert!(bytes.starts_with(start), "{name}");
    }
    let table = fs::read_to_string(place.path("p.csv")).expect("text");
    assert!(table.contains("'=Ranger les clés"), "{table}");
    assert_eq!(
        place.done("handover a.jauge -o h.pdf --paper letter --lang en"),
        ""
    );
    assert!(
        fs::read(place.path("h.pdf"))
            .expect("there")
            .starts_with(b"%PDF-")
    );
    place.refused("plan a.jauge -o p.doc", 3, "p.doc");
    place.refused("plan none.jauge", 4, "none.jauge");
}

#[test]
fn wrong_words_end_with_two_and_change_nothing() {
    let place = Place::with_plan();
    let before = place.done("export a.jauge");
    for (line, words) in [
        ("compare a.jauge 2026", "NOW"),
        ("compare a.jauge 1999 1998", "has no assessment"),
        ("action a.jauge own-9 done", "own-9"),
        ("action a.jauge trust-contracts-3 done", "trust-contracts-3"),
        ("action a.jauge own-1 finished", "finished"),
        ("action a.jauge own-1 done --date 2026-02-30", "2026-02-30"),
        ("action a.jauge own-1 dropped", "--note"),
        ("confirm a.jauge", "--all"),
        ("confirm a.jauge strategy-goals --all", "--all"),
        ("confirm a.jauge strategy-dreams", "strategy-dreams"),
        ("finish a.jauge --reminder soon", "soon"),
        ("handover a.jauge", "--output"),
        ("plan a.jauge --json -o p.csv", "--"),
    ] {
        place.refused(line, 2, words);
    }
    place.refused("reassess a.jauge --edition 1999.1", 3, "1999.1");
    assert_eq!(place.done("export a.jauge"), before);
}

#[test]
fn help_is_in_both_languages() {
    let place = Place::new();
    for command in [
        "plan", "action", "finish", "reassess", "confirm", "compare", "handover",
    ] {
        let french = place.done(&format!("{command} --help --lang fr"));
        let english = place.done(&format!("{command} --help --lang en"));
        assert!(
            french.contains("Usage :") || french.contains("Usage\u{A0}:"),
            "{french}"
        );
        assert!(english.contains("Usage:") && english != french, "{english}");
        assert!(
            place.done("--help --lang en").contains(&format!("  {command} ")),
            "{command}"
        );
    }
}
