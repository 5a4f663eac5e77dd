//! What the system does to a dossier: a full disk, permissions, a file moved away.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on must fail"
)]

mod common;

use std::fs;
use std::path::Path;

use common::{full_dossier, names, place, small_dossier, trace};
use jauge_core::answers::{Answer, State};
use jauge_core::profile::Profile;
use jauge_store::{Access, Store, StoreError, check};

fn long_answer(number: usize) -> Answer {
    Answer {
        note: format!("{number} ").repeat(4_000 / (number.to_string().len() + 1)),
        ..Answer::new(State::Unknown)
    }
}

fn put(store: &mut Store, number: usize) -> Result<(), StoreError> {
    let practice = format!("practice-{number}").as_str().into();
    store.change(|changes| changes.put_answer(&"2026".into(), &practice, &long_answer(number)))
}

#[cfg(unix)]
#[test]
fn a_dossier_moved_away_while_open_is_missing_and_stays_whole() {
    let (folder, path) = place();
    let mut store = Store::create(&path, &small_dossier()).unwrap();
    put(&mut store, 1).unwrap();
    let before = store.dossier().unwrap();
    let moved = folder.path().join("moved.jauge");
    fs::rename(&path, &moved).unwrap();

    assert!(matches!(put(&mut store, 2), Err(StoreError::Missing)));
    assert!(matches!(put(&mut store, 2), Err(StoreError::Missing)));
    assert_eq!(store.dossier().unwrap(), before);
    assert_eq!(names(folder.path()), ["moved.jauge"]);

    fs::rename(&moved, &path).unwrap();
    put(&mut store, 3).unwrap();
    let after = store.dossier().unwrap();
    drop(store);
    assert_eq!(
        Store::open(&path, Access::Read).unwrap().dossier().unwrap(),
        after
    );
    assert_eq!(after.assessments[0].answers.len(), 2);
}

#[cfg(unix)]
#[test]
fn a_dossier_replaced_while_open_is_missing_and_the_other_file_is_untouched() {
    let (folder, path) = place();
    let mut store = Store::create(&path, &small_dossier()).unwrap();
    let other = folder.path().join("other.jauge");
    drop(Store::create(&other, &full_dossier()).unwrap());
    fs::rename(&other, &path).unwrap();
    let before = trace(folder.path());
    assert!(matches!(put(&mut store, 1), Err(StoreError::Missing)));
    drop(store);
    assert_eq!(trace(folder.path()), before);
    assert_eq!(
        Store::open(&path, Access::Write).unwrap().dossier().unwrap(),
        full_dossier()
    );
}

#[cfg(unix)]
#[test]
fn a_dossier_deleted_with_its_folder_while_open_is_missing() {
    let (folder, _) = place();
    let below = folder.path().join("stick");
    let path = below.join("a.jauge");
    let mut store = Store::create(&path, &small_dossier()).unwrap();
    fs::remove_dir_all(&below).unwrap();
    assert!(matches!(put(&mut store, 1), Err(StoreError::Missing)));
    assert!(matches!(
        Store::open(&path, Access::Write),
        Err(StoreError::Missing)
    ));
    assert!(!below.exists());
}

#[cfg(unix)]
#[test]
fn a_name_that_means_something_to_sqlite_is_only_a_name() {
    let folder = tempfile::tempdir().unwrap();
    for name in [
        "file:a.jauge?mode=memory",
        ":memory:",
        "it's \"quoted\" 100 %23 #1.jauge",
        "Théâtre 🎭 \u{202e}ltr.jauge",
        "The\u{301}a\u{302}tre.jauge",
        "--help",
        "no extension",
    ] {
        let path = folder.path().join(name);
        drop(Store::create(&path, &full_dossier()).unwrap());
        let store = Store::open(&path, Access::Write).unwrap();
        assert_eq!(store.dossier().unwrap(), full_dossier());
        assert_eq!(names(folder.path()), [name]);
        drop(store);
        fs::remove_file(path).unwrap();
    }
}

#[test]
fn a_dossier_is_never_created_over_another() {
    let (folder, path) = place();
    drop(Store::create(&path, &full_dossier()).unwrap());
    let before = trace(folder.path());
    assert!(matches!(
        Store::create(&path, &small_dossier()),
        Err(StoreError::Exists)
    ));
    assert!(matches!(
        Store::create(folder.path(), &small_dossier()),
        Err(StoreError::Exists)
    ));
    assert_eq!(trace(folder.path()), before);
}

#[cfg(unix)]
mod unix {
    use std::env;
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;
    use std::path::PathBuf;
    use std::process::{Command, Stdio};

    use super::*;
    use crate::common::process::{command_below, prepare, role, said, say};

    /// Somebody whom permissions bind.
    const NOBODY: u32 = 65_534;

    pub(super) fn child() {
        match role() {
            Some((role, place)) if role == "look" => look(&place),
            Some((role, place)) if role == "create" => {
                say(&name_of(Store::create(place, &small_dossier()).map(drop)))
            }
            Some((role, place)) if role == "limit" => fill_below_a_limit(&place),
            Some((role, place)) if role == "full" => fill_a_disk(&place),
            _ => {}
        }
    }

    fn name_of(outcome: Result<(), StoreError>) -> String {
        outcome.err().map_or("done".to_owned(), |error| error.to_string())
    }

    fn look(path: &Path) {
        match Store::open(path, Access::Write) {
            Err(error) => say(&error.to_string()),
            Ok(mut store) => {
                assert_eq!(store.dossier().unwrap(), full_dossier());
                let changed = store.change(|changes| changes.set_profile(&Profile::named("Jamais")));
                assert_eq!(matches!(changed, Err(StoreError::ReadOnly)), store.is_read_only());
                say(if store.is_read_only() {
                    "to read"
                } else {
                    "to write"
                });
            }
        }
    }

    /// Runs a role as somebody whom permissions bind: for root there are none.
    fn as_anybody(role: &str, place: &Path) -> String {
        let root = fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0);
        let tools = tempfile::tempdir().unwrap();
        let mut command = if root {
            // The test program may lie where nobody else may look.
            let copy = tools.path().join("program");
            fs::copy(env::current_exe().unwrap(), &copy).unwrap();
            open_to_all(tools.path());
            let mut command = Command::new(copy);
            command.uid(NOBODY).gid(NOBODY).current_dir("/");
            command
        } else {
            Command::new(env::current_exe().unwrap())
        };
        command.stderr(Stdio::inherit());
        let output = prepare(command, role, place).output().unwrap();
        said(&output.stdout).concat()
    }

    fn open_to_all(folder: &Path) {
        set_mode(folder, 0o755);
    }

    fn set_mode(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    /// A dossier in a folder of its own, with the permissions of both.
    fn with_modes(outer: &Path, folder_mode: u32, file_mode: u32) -> PathBuf {
        open_to_all(outer);
        let path = outer.join("folder/a.jauge");
        drop(Store::create(&path, &full_dossier()).unwrap());
        set_mode(&path, file_mode);
        set_mode(path.parent().unwrap(), folder_mode);
        path
    }

    #[test]
    fn a_dossier_that_cannot_be_written_opens_for_reading_and_says_so() {
        for (folder_mode, file_mode, expected) in [
            (0o777, 0o666, "to write"),
            (0o777, 0o444, "to read"),
            (0o555, 0o444, "to read"),
            (0o555, 0o666, "to read"),
            (0o777, 0o000, "refused by the system"),
            (0o000, 0o666, "refused by the system"),
        ] {
            let outer = tempfile::tempdir().unwrap();
            let path = with_modes(outer.path(), folder_mode, file_mode);
            assert_eq!(
                as_anybody("look", &path),
                expected,
                "{folder_mode:o} {file_mode:o}"
            );
            set_mode(path.parent().unwrap(), 0o755);
            set_mode(&path, 0o644);
            if expected != "to write" {
                assert_eq!(names(path.parent().unwrap()), ["a.jauge"]);
                let store = Store::open(&path, Access::Read).unwrap();
                assert_eq!(store.dossier().unwrap(), full_dossier());
            }
        }
    }

    #[test]
    fn a_dossier_is_not_created_where_the_system_refuses() {
        let outer = tempfile::tempdir().unwrap();
        let path = with_modes(outer.path(), 0o555, 0o444);
        let new = path.with_file_name("new.jauge");
        assert_eq!(as_anybody("create", &new), "refused by the system");
        assert_eq!(as_anybody("create", &path), "the file exists");
        set_mode(path.parent().unwrap(), 0o755);
        assert_eq!(names(path.parent().unwrap()), ["a.jauge"]);
    }

    /// Writes until the system says no, and looks at what is left.
    fn fill(store: &mut Store) -> (usize, StoreError) {
        for number in 0..10_000 {
            if let Err(error) = put(store, number) {
                let answers = store.dossier().unwrap().assessments[0].answers.clone();
                assert_eq!(answers.len(), number);
                assert!(answers.values().all(|answer| answer.note.len() > 3_900));
                return (number, error);
            }
        }
        panic!("there was room for everything");
    }

    fn fill_below_a_limit(path: &Path) {
        let mut store = Store::open(path, Access::Write).unwrap();
        let (answers, error) = fill(&mut store);
        say(&format!("{answers} {error}"));
        // Smaller changes go on.
        put(&mut store, 0).unwrap();
    }

    #[test]
    fn a_file_that_may_not_grow_keeps_the_last_saved_state() {
        let (folder, path) = place();
        drop(Store::create(&path, &small_dossier()).unwrap());
        // In units of 512 or of 1024 bytes, depending on the shell.
        let limit = ["sh", "-c", "trap '' XFSZ; ulimit -f 400; exec \"$@\""];
        let output = command_below(&limit, "limit", &path).output().unwrap();
        assert!(output.status.success());
        let heard = said(&output.stdout).concat();
        let (answers, error) = heard.split_once(' ').unwrap();
        assert_eq!(error, "refused by the system");
        assert_eq!(names(folder.path()).len(), 1);
        assert_eq!(check(&path).unwrap().problems, [""; 0]);
        let mut store = Store::open(&path, Access::Write).unwrap();
        let kept = store.dossier().unwrap().assessments[0].answers.len();
        assert_eq!(kept.to_string(), answers);
        put(&mut store, 9_999).unwrap();
    }

    /// On a small disk of its own: creates, fills up, makes room, goes on.
    fn fill_a_disk(folder: &Path) {
        let path = folder.join("a.jauge");
        let ballast = folder.join("ballast");
        fs::write(&ballast, [0; 100_000]).unwrap();
        let mut store = Store::create(&path, &small_dossier()).unwrap();
        let (answers, error) = fill(&mut store);
        assert!(matches!(error, StoreError::DiskFull), "{error}");
        assert!(answers > 3);
        assert_eq!(names(folder), ["a.jauge", "ballast"]);
        let before = store.dossier().unwrap();
        drop(store);

        // To the last byte.
        let mut rest = Vec::new();
        for number in 0.. {
            let path = folder.join(format!("rest-{number}"));
            let written = fs::write(&path, [0; 4096]);
            rest.push(path);
            if written.is_err() {
                break;
            }
        }
        let created = Store::create(folder.join("b.jauge"), &full_dossier());
        assert!(matches!(created, Err(StoreError::DiskFull)));
        assert!(!folder.join("b.jauge").exists());
        let mut store = Store::open(&path, Access::Write).unwrap();
        assert!(!store.is_read_only());
        assert_eq!(store.dossier().unwrap(), before);
        assert!(matches!(put(&mut store, 5_000), Err(StoreError::DiskFull)));
        assert_eq!(store.dossier().unwrap(), before);
        assert_eq!(Err(()), check(&path).map(drop).map_err(drop));

        fs::remove_file(ballast).unwrap();
        put(&mut store, 5_000).unwrap();
        drop(store);
        assert_eq!(check(&path).unwrap().problems, [""; 0]);
        assert_eq!(check(&path).unwrap().answers, answers + 1);
        say("went on");
    }

    #[test]
    fn a_full_disk_is_told_and_keeps_the_last_saved_state() {
        let folder = tempfile::tempdir().unwrap();
        open_to_all(folder.path());
        let own_disk = [
            "unshare",
            "-Urm",
            "sh",
            "-c",
            "mount -t tmpfs -o size=256k,nr_inodes=200 none \"$JAUGE_TEST_PLACE\" || exit 77; exec \"$@\"",
        ];
        let output = command_below(&own_disk, "full", folder.path()).output();
        match output {
            Ok(output) if output.status.success() => assert_eq!(said(&output.stdout), ["went on"]),
            Ok(output) if said(&output.stdout).is_empty() && !was_started(&output.stdout) => {
                println!(
                    "no disk of its own can be had here; the limit on file sizes is tested all the same"
                );
            }
            Ok(output) => panic!("{output:?}"),
            Err(error) => println!("no disk of its own can be had here: {error}"),
        }
    }

    fn was_started(output: &[u8]) -> bool {
        String::from_utf8_lossy(output).contains("running 1 test")
    }
}

#[test]
#[ignore = "the other process of the tests below"]
fn child() {
    #[cfg(unix)]
    unix::child();
}
