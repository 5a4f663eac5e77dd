//! A network's own edition from the command line: exported, changed, checked, and brought along by a dossier.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const PROFILE: &str = r#"{ "name": "Le Hangar (lieu fictif)", "country": "QC" }"#;

struct Place(TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().expect("a folder"));
        fs::write(place.path("profile.json"), PROFILE).expect("written");
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Runs the words of a line; its code, what it printed and what it told.
    fn line(&self, line: &str) -> (i32, String, String) {
        let Output {
            status,
            stdout,
            stderr,
        } = Command::new(env!("CARGO_BIN_EXE_jauge-cli"))
            .current_dir(self.0.path())
            .args(line.split(' '))
            .output()
            .expect("it runs");
        let text = |bytes| String::from_utf8(bytes).expect("text");
        (status.code().expect("it ended"), text(stdout), text(stderr))
    }

    fn done(&self, line: &str) -> String {
        let (code, out, err) = self.line(line);
        assert_eq!(code, 0, "{line}: {out}{err}");
        out
    }
}

fn edit(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).expect("readable");
    assert!(text.contains(from), "{from}");
    fs::write(path, text.replacen(from, to, 1)).expect("written");
}

#[test]
fn the_programs_own_data_are_whole_but_no_dossier_takes_them_in() {
    let place = Place::new();
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../jauge-core/model/2026.1");
    fs::create_dir(place.path("copy")).expect("made");
    for file in fs::read_dir(data).expect("readable") {
        let file = file.expect("readable");
        fs::copy(file.path(), place.path("copy").join(file.file_name())).expect("copied");
    }
    let (code, out, told) = place.line("model check copy --lang en");
    assert_eq!((code, out.as_str()), (0, ""));
    assert!(told.contains("2026.1"), "{told}");
    let (code, _, told) = place.line("new a.jauge --profile profile.json --edition copy --lang en");
    assert_ne!(code, 0, "{told}");
    assert!(!place.path("a.jauge").exists());
    let practices = place.path("copy/practices.toml");
    edit(&practices, "dimension = \"assets\"", "dimension = \"asets\"");
    let (code, out, _) = place.line("model check copy --lang en");
    assert_eq!(code, 1);
    assert!(out.starts_with("practices.toml:"), "{out}");
    assert!(out.contains("asets"), "{out}");
}

#[test]
fn what_is_exported_is_clean_and_makes_dossiers() {
    let place = Place::new();
    place.done("model export network --id reseau-2027.1 --lang fr");
    assert_eq!(place.done("model check network"), "");
    let (code, _, told) = place.line("model export network --lang en");
    assert_eq!(code, 4, "{told}");
    for language in ["fr", "en"] {
        let texts = place.path(&format!("network/locales/{language}/quality.ftl"));
        edit(
            &texts,
            "q-quality-entry-name = ",
            &format!("q-quality-entry-name = ({language}) "),
        );
    }
    place.done("new a.jauge --profile profile.json --edition network");
    fs::remove_dir_all(place.path("network")).expect("removed");
    place.done("answer a.jauge quality-entry unknown");
    assert!(place.done("score a.jauge --lang fr").contains("(fr) "));
    assert!(place.done("score a.jauge --lang en-CA").contains("(en) "));
    let kept = place.done("check a.jauge --lang en");
    assert!(kept.contains("reseau-2027.1"), "{kept}");

    // The exchange file brings the edition along as well.
    place.done("export a.jauge -o a.json");
    place.done("import b.jauge a.json");
    assert!(place.done("score b.jauge --lang fr").contains("(fr) "));
    assert_eq!(
        place.done("score a.jauge --json"),
        place.done("score b.jauge --json")
    );
}

#[test]
fn an_edition_with_a_problem_makes_nothing_and_says_why() {
    let place = Place::new();
    place.done("model export network --id reseau-2027.1");
    let english = place.path("network/locales/en/levels.ftl");
    edit(&english, "level-1 =", "level-1-old =");
    for (language, words) in [("fr", "rien ne demande"), ("en", "nothing asks for")] {
        let (code, out, _) = place.line(&format!("model check network --lang {language}"));
        assert_eq!(code, 1, "{out}");
        let mut lines = out
            .lines()
            .filter(|line| line.starts_with("locales/en/levels.ftl:"));
        let told = |line: &str| line.contains("level-1-old") && line.contains(words);
        assert!(lines.any(told), "{out}");
    }
    let (code, out, _) = place.line("new a.jauge --profile profile.json --edition network");
    assert_eq!(code, 1, "{out}");
    assert!(out.contains("level-1-old") && !place.path("a.jauge").exists());
}

#[test]
fn the_help_speaks_both_languages() {
    let place = Place::new();
    let french = place.done("model export --help --lang fr");
    assert!(french.contains("jauge-cli model export RÉPERTOIRE"), "{french}");
    let english = place.done("model export --help --lang en");
    assert!(english.contains("jauge-cli model export FOLDER"), "{english}");
    assert!(place.done("new --help --lang en").contains("--edition"));
}
