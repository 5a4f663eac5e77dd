//! What the system does to people's files: a full disk, folders and files that cannot be written.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on must fail"
)]

use std::env;
use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use jauge_app::Environment;
use jauge_app::app::App;
use jauge_app::error::{ErrorCode, PublicError};
use jauge_app::wire::{AnswerInput, AnswerState, Paper, ReportOptions, Settings, Theme};

const ROLE: &str = "JAUGE_TEST_ROLE";
const PLACE: &str = "JAUGE_TEST_PLACE";
/// Somebody whom permissions bind.
const NOBODY: u32 = 65_534;
/// What a child says once it has gone through all of its role.
const DONE: &str = "\n:gone through.\n";

#[test]
#[ignore = "the other process of the tests below"]
fn child() {
    let place = env::var_os(PLACE).map(PathBuf::from).unwrap_or_default();
    match env::var(ROLE).as_deref() {
        Ok("full") => fill_a_disk(&place),
        Ok("limit") => print_below_a_limit(&place),
        Ok("bound") => work_where_nothing_can_be_written(&place),
        _ => return,
    }
    print!("{DONE}");
}

fn app(folder: &Path) -> App {
    App::new(Environment {
        now: Box::new(|| "2026-11-21T14:07:30-05:00[America/Montreal]".parse().unwrap()),
        documents: folder.join("Documents"),
        config: folder.join("config"),
        system_locales: vec!["fr-CA".to_owned()],
    })
}

fn answer(number: usize) -> Option<AnswerInput> {
    Some(AnswerInput {
        state: AnswerState::Unknown,
        level: None,
        reason: String::new(),
        note: format!("{number} ").repeat(4_000 / (number.to_string().len() + 1)),
        evidence: String::new(),
        review: false,
        by: String::new(),
        ask: String::new(),
    })
}

fn options() -> ReportOptions {
    ReportOptions {
        locale: "fr-CA".to_owned(),
        paper: Paper::Letter,
        contents: Vec::new(),
        confidential: false,
        logo: true,
    }
}

fn code<T>(outcome: Result<T, PublicError>) -> ErrorCode {
    outcome.map(drop).expect_err("refused").code
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn command(program: &Path, below: &[&str], role: &str, place: &Path) -> Command {
    let mut command = Command::new(below.first().map_or(program.as_os_str(), |first| first.as_ref()));
    if let [_, rest @ ..] = below {
        command.args(rest).arg("sh").arg(program);
    }
    command
        .args(["--exact", "child", "--ignored", "--nocapture", "--test-threads=1"])
        .env(ROLE, role)
        .env(PLACE, place)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit());
    command
}

fn said(command: &mut Command) -> String {
    String::from_utf8_lossy(&command.output().unwrap().stdout).into_owned()
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

/// On a small disk of its own: answers and prints until there is no room, makes room, goes on.
fn fill_a_disk(folder: &Path) {
    let app = app(folder);
    let view = app.create_dossier("Lieu").unwrap();
    let dossier = Path::new(&view.folder).join(&view.file);
    let report = folder.join("Documents/rapport.pdf");
    app.save_report(&options(), &report).unwrap();
    let printed = fs::read(&report).unwrap();
    let practices: Vec<String> = app
        .start()
        .model
        .dimensions
        .iter()
        .flat_map(|dimension| dimension.practices.iter().map(|practice| practice.id.clone()))
        .collect();
    let ballast = folder.join("ballast");
    // To the last byte: what fails here is what is wanted.
    drop(fs::write(&ballast, vec![0; 4 << 20]));

    let (mut saved, mut refused) = (Vec::new(), None);
    for (number, practice) in practices.iter().enumerate() {
        match app.save_answer(practice, answer(number)) {
            Ok(_) => saved.push(practice.clone()),
            Err(error) => {
                refused = Some((practice, error));
                break;
            }
        }
    }
    let (practice, error) = refused.expect("there was room for everything");
    assert_eq!(
        (error.code, error.details["file"].as_str()),
        (ErrorCode::DiskFull, "Lieu.jauge")
    );
    let shown = |app: &App| -> Vec<String> {
        let view = app.start().dossier.unwrap();
        practices
            .iter()
            .filter(|practice| view.answers.contains_key(*practice))
            .cloned()
            .collect()
    };
    assert_eq!(shown(&app), saved, "what is shown is what is in the file");
    assert_eq!(code(app.save_report(&options(), &report)), ErrorCode::DiskFull);
    assert_eq!(code(app.create_dossier("Autre lieu")), ErrorCode::DiskFull);
    assert_eq!(
        fs::read(&report).unwrap(),
        printed,
        "the report of before is whole"
    );
    assert_eq!(names(&folder.join("Documents")), ["Jauge", "rapport.pdf"]);
    assert_eq!(names(dossier.parent().unwrap()), ["Lieu.jauge"]);
    assert_eq!(shown(&app), saved, "the dossier that was open still is");

    fs::remove_file(ballast).unwrap();
    app.save_answer(practice, answer(0)).unwrap();
    app.save_report(&options(), &report).unwrap();
    assert_ne!(fs::read(&report).unwrap(), printed);
    saved.push(practice.clone());
    drop(app);
    assert_eq!(shown(&self::app(folder)), saved, "and at the next start");
}

#[test]
fn on_a_full_disk_what_is_shown_is_what_is_stored_and_the_report_of_before_stays() {
    let folder = tempfile::tempdir().unwrap();
    set_mode(folder.path(), 0o755);
    let own_disk = "mount -t tmpfs -o size=1536k none \"$JAUGE_TEST_PLACE\" || exit 77; exec \"$@\"";
    let below = ["unshare", "-Urm", "sh", "-c", own_disk];
    let program = env::current_exe().unwrap();
    match command(&program, &below, "full", folder.path()).output() {
        Ok(output) if String::from_utf8_lossy(&output.stdout).contains("running 1 test") => {
            let said = String::from_utf8_lossy(&output.stdout);
            assert!(said.contains(DONE), "{said}");
        }
        Ok(_) => println!("left out: no disk of its own can be had here (unshare, tmpfs)"),
        Err(error) => println!("left out: no disk of its own can be had here: {error}"),
    }
}

/// Where no file may become larger than a few pages: no right is needed for that.
fn print_below_a_limit(folder: &Path) {
    let app = app(folder);
    app.open_example().unwrap();
    let report = folder.join("rapport.pdf");
    fs::write(&report, "ce qui était là").unwrap();
    assert_eq!(code(app.save_report(&options(), &report)), ErrorCode::DiskFull);
    assert_eq!(fs::read(&report).unwrap(), "ce qui était là".as_bytes());
    assert_eq!(names(folder), ["rapport.pdf"]);
}

#[test]
fn a_report_that_does_not_fit_leaves_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    let below = ["sh", "-c", "trap '' XFSZ; ulimit -f 20; exec \"$@\""];
    let program = env::current_exe().unwrap();
    let said = said(&mut command(&program, &below, "limit", folder.path()));
    assert!(said.contains(DONE), "{said}");
}

fn work_where_nothing_can_be_written(folder: &Path) {
    let app = app(folder);
    let path = folder.join("Documents/Lieu.jauge");
    let view = app.open_dossier(&path).unwrap();
    assert!(view.read_only && !view.example, "the screen says so");
    assert_eq!(
        code(app.save_answer("strategy-goals", answer(1))),
        ErrorCode::ReadOnly
    );
    app.results().unwrap();
    app.advice().unwrap();
    let error = app
        .save_report(&options(), &folder.join("Documents/rapport.pdf"))
        .unwrap_err();
    assert_eq!(
        (error.code, error.details["file"].as_str()),
        (ErrorCode::Refused, "rapport.pdf")
    );
    app.save_report(&options(), &folder.join("open/rapport.pdf"))
        .expect("elsewhere there is room");
    assert_eq!(code(app.create_dossier("Autre lieu")), ErrorCode::Refused);
    let settings = Settings {
        theme: Theme::Dark,
        ..app.start().settings
    };
    assert_eq!(code(app.save_settings(settings)), ErrorCode::Refused);
    // A person goes on reading all the same.
    assert_eq!(app.start().dossier.unwrap().profile.name, "Lieu");
}

#[test]
fn a_protected_dossier_is_read_and_printed_and_every_refusal_names_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("place");
    for name in ["Documents", "config", "open"] {
        fs::create_dir_all(place.join(name)).unwrap();
    }
    let made = app(&place).create_dossier("Lieu").unwrap();
    let dossier = place.join("Documents/Lieu.jauge");
    fs::rename(Path::new(&made.folder).join(&made.file), &dossier).unwrap();
    fs::remove_dir(place.join("Documents/Jauge")).unwrap();
    fs::remove_file(place.join("config/settings.json")).unwrap();
    // For root there are no permissions; and the test program may lie where nobody else may look.
    let program = folder.path().join("program");
    fs::copy(env::current_exe().unwrap(), &program).unwrap();
    for (path, mode) in [
        (folder.path(), 0o755),
        (&dossier, 0o444),
        (&place.join("Documents"), 0o555),
        (&place.join("config"), 0o555),
        (&place.join("open"), 0o777),
    ] {
        set_mode(path, mode);
    }
    let mut child = command(&program, &[], "bound", &place);
    if fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0) {
        child.uid(NOBODY).gid(NOBODY).current_dir("/");
    }
    let said = said(&mut child);
    for name in ["Documents", "config"] {
        set_mode(&place.join(name), 0o755);
    }
    assert!(said.contains(DONE), "{said}");
    assert_eq!(names(&place.join("Documents")), ["Lieu.jauge"]);
}
