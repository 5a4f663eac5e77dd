//! What is refused is refused untouched: same bytes, same date, nothing new in the folder.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on must fail"
)]

mod common;

use std::fs;
use std::path::Path;

use common::{Chance, full_dossier, names, place, small_dossier, trace};
use jauge_store::{Access, Store, StoreError, check};
use rusqlite::Connection;

/// Tries to open in both ways, and to check; nothing may be touched. Gives what opening said.
fn refused(path: &Path) -> StoreError {
    let before = trace(path.parent().unwrap());
    let to_read = Store::open(path, Access::Read).expect_err("refused for reading");
    let to_write = Store::open(path, Access::Write).expect_err("refused for writing");
    assert_eq!(to_read.to_string(), to_write.to_string());
    match check(path) {
        Ok(health) => assert!(!health.problems.is_empty(), "{health:?}"),
        Err(error) => assert_eq!(error.to_string(), to_write.to_string()),
    }
    assert!(matches!(
        Store::create(path, &small_dossier()),
        Err(StoreError::Exists)
    ));
    assert_eq!(trace(path.parent().unwrap()), before, "touched: {to_write}");
    to_write
}

/// Makes a dossier and meddles with it by means of SQLite alone.
fn meddled(path: &Path, sql: &str) {
    drop(Store::create(path, &full_dossier()).unwrap());
    let conn = Connection::open(path).unwrap();
    conn.execute_batch(sql).unwrap();
}

#[test]
fn a_file_that_is_no_dossier_is_refused() {
    let (_folder, path) = place();
    let header_only = b"SQLite format 2\0".repeat(20);
    for bytes in [
        &b""[..],
        b"%PDF-1.7\n",
        b"Bonjour",
        b"SQLite format 3",
        &header_only,
    ] {
        fs::write(&path, bytes).unwrap();
        assert!(matches!(refused(&path), StoreError::NotADossier));
    }
}

#[test]
fn the_sqlite_file_of_another_program_is_refused() {
    let (_folder, path) = place();
    for mark in ["", "PRAGMA application_id = 0x4A617568;"] {
        let conn = Connection::open(&path).unwrap();
        conn.execute_batch(&format!("CREATE TABLE IF NOT EXISTS recipe (name); {mark}"))
            .unwrap();
        drop(conn);
        assert!(matches!(refused(&path), StoreError::NotADossier));
    }
}

#[test]
fn a_newer_dossier_is_refused_and_says_how_much_newer() {
    let (_folder, path) = place();
    meddled(&path, "CREATE TABLE later (x); PRAGMA user_version = 7");
    assert!(matches!(refused(&path), StoreError::Newer { found: 7, known: 4 }));
    let conn = Connection::open(&path).unwrap();
    conn.pragma_update(None, "user_version", -1).unwrap();
    drop(conn);
    assert!(matches!(refused(&path), StoreError::Newer { .. }));
}

#[test]
fn a_newer_dossier_left_in_write_ahead_mode_is_refused_too() {
    let (folder, path) = place();
    meddled(&path, "");
    let other = Connection::open(&path).unwrap();
    other
        .execute_batch("PRAGMA journal_mode = WAL; PRAGMA user_version = 7")
        .unwrap();
    let copies = folder.path().join("copies");
    copy_with_side_files(&path, &copies);
    assert!(matches!(
        refused(&copies.join("copy.jauge")),
        StoreError::Newer { found: 7, known: 4 }
    ));
}

#[test]
fn a_dossier_cut_short_is_damaged_wherever_the_cut() {
    let (_folder, path) = place();
    drop(Store::create(&path, &full_dossier()).unwrap());
    let whole = fs::read(&path).unwrap();
    for length in [
        16,
        99,
        100,
        511,
        4095,
        4096,
        8192,
        whole.len() / 2,
        whole.len() - 4096,
        whole.len() - 1,
    ] {
        fs::write(&path, &whole[..length]).unwrap();
        assert!(
            matches!(refused(&path), StoreError::Damaged { .. }),
            "cut at {length}"
        );
    }
}

#[test]
fn a_dossier_with_a_page_of_zeros_is_damaged() {
    let (_folder, path) = place();
    drop(Store::create(&path, &full_dossier()).unwrap());
    let whole = fs::read(&path).unwrap();
    for page in 1..whole.len() / 4096 {
        let mut bytes = whole.clone();
        bytes[page * 4096..(page + 1) * 4096].fill(0);
        fs::write(&path, &bytes).unwrap();
        assert!(
            matches!(refused(&path), StoreError::Damaged { .. }),
            "page {page}"
        );
    }
}

#[test]
fn a_byte_changed_anywhere_is_refused_untouched_or_read_without_harm() {
    let (_folder, path) = place();
    drop(Store::create(&path, &full_dossier()).unwrap());
    let whole = fs::read(&path).unwrap();
    let mut chance = Chance::new();
    let mut refusals = 0;
    for _ in 0..400 {
        let mut bytes = whole.clone();
        let at = chance.below(bytes.len());
        bytes[at] ^= u8::try_from(chance.below(255) + 1).unwrap();
        fs::write(&path, &bytes).unwrap();
        match Store::open(&path, Access::Read) {
            Ok(store) => drop(store.dossier().unwrap()),
            Err(_) => {
                let error = refused(&path);
                assert!(
                    matches!(
                        error,
                        StoreError::Damaged { .. } | StoreError::NotADossier | StoreError::Newer { .. }
                    ),
                    "byte {at}: {error}"
                );
                refusals += 1;
            }
        }
    }
    assert!(refusals > 0, "no change was noticed at all");
}

#[test]
fn values_that_no_jauge_writes_are_damage() {
    for sql in [
        "UPDATE organisation SET country = 'XX'",
        "UPDATE organisation SET budget_band = ''",
        "UPDATE organisation_discipline SET discipline = 'cooking'",
        "UPDATE organisation_tool_change SET tool = 'hammer'",
        "DELETE FROM organisation",
        "UPDATE assessment SET date = '2026-02-31' WHERE id = '2026'",
        "UPDATE answer SET answered_at = 'yesterday'",
        "UPDATE organisation SET name = CAST(x'FF' AS TEXT)",
        "DROP TABLE target",
        "ALTER TABLE answer DROP COLUMN note",
        "PRAGMA user_version = 0",
    ] {
        let (_folder, path) = place();
        meddled(&path, sql);
        assert!(matches!(refused(&path), StoreError::Damaged { .. }), "{sql}");
    }
}

#[test]
fn the_schema_keeps_other_tools_from_writing_nonsense() {
    for sql in [
        "INSERT INTO organisation (id, name) VALUES (2, 'second')",
        "UPDATE answer SET level = 6 WHERE level = 3",
        "UPDATE answer SET level = NULL WHERE state = 'level'",
        "UPDATE answer SET level = 2 WHERE state = 'unknown'",
        "UPDATE answer SET state = 'maybe'",
        "UPDATE answer SET reason = 'because' WHERE state = 'unknown'",
        "UPDATE answer SET from_profile = 1 WHERE state = 'level'",
        "UPDATE answer SET practice = ''",
        "UPDATE target SET level = 0",
        "UPDATE assessment SET status = 'closed'",
        "UPDATE assessment SET date = 'soon'",
        "UPDATE organisation SET seats = 'many'",
        "UPDATE organisation SET seats = -1",
        "UPDATE organisation SET minors = 2",
        "INSERT INTO target VALUES ('1999', 'trust', 3)",
        "DELETE FROM assessment WHERE id = '2026'",
    ] {
        let (_folder, path) = place();
        drop(Store::create(&path, &full_dossier()).unwrap());
        let conn = Connection::open(&path).unwrap();
        assert!(conn.execute_batch(sql).is_err(), "accepted: {sql}");
    }
}

#[test]
fn a_check_finds_what_opening_does_not_look_for() {
    let (_folder, path) = place();
    meddled(
        &path,
        "PRAGMA foreign_keys = OFF; INSERT INTO target VALUES ('1999', 'trust', 3)",
    );
    let health = check(&path).unwrap();
    assert_eq!(
        health.problems,
        ["a row of target points to no row of assessment"]
    );
    assert_eq!(health.assessments, 2);
}

#[test]
fn what_another_tool_adds_to_a_dossier_does_no_harm_and_never_runs() {
    let (_folder, path) = place();
    meddled(
        &path,
        "CREATE TABLE remark (text);
         CREATE VIEW levels AS SELECT practice, level FROM answer;
         CREATE INDEX by_level ON answer (level);
         CREATE TRIGGER spy AFTER INSERT ON answer BEGIN INSERT INTO remark VALUES (new.note); END;
         CREATE TRIGGER thief AFTER INSERT ON organisation BEGIN DELETE FROM answer; END",
    );
    let mut store = Store::open(&path, Access::Write).unwrap();
    store.change(|changes| changes.replace(&full_dossier())).unwrap();
    assert_eq!(store.dossier().unwrap(), full_dossier());
    drop(store);
    let conn = Connection::open(&path).unwrap();
    let remarks: u32 = conn
        .query_row("SELECT count(*) FROM remark", [], |row| row.get(0))
        .unwrap();
    assert_eq!(remarks, 0);
}

#[test]
fn a_dossier_repacked_by_another_tool_opens() {
    for sql in [
        "PRAGMA page_size = 1024; VACUUM",
        "PRAGMA page_size = 65536; VACUUM",
        "PRAGMA auto_vacuum = FULL; VACUUM",
        "PRAGMA journal_mode = PERSIST; UPDATE organisation SET seats = 4294967295",
    ] {
        let (_folder, path) = place();
        meddled(&path, sql);
        let mut store = Store::open(&path, Access::Write).unwrap();
        store
            .change(|changes| changes.set_profile(&full_dossier().profile))
            .unwrap();
        assert_eq!(store.dossier().unwrap(), full_dossier(), "{sql}");
        drop(store);
        assert_eq!(names(path.parent().unwrap()).len(), 1, "{sql}");
        assert_eq!(check(&path).unwrap().problems, [""; 0]);
    }
}

#[test]
fn what_is_not_an_ordinary_file_is_refused_at_once() {
    let (folder, path) = place();
    assert!(matches!(
        Store::open(folder.path(), Access::Write),
        Err(StoreError::NotADossier)
    ));
    assert!(matches!(check(folder.path()), Err(StoreError::NotADossier)));
    for absent in [&path, Path::new(""), Path::new("/"), &path.join("below/a.jauge")] {
        assert!(
            Store::open(absent, Access::Write).is_err(),
            "{}",
            absent.display()
        );
    }
    assert!(matches!(
        Store::open(&path, Access::Read),
        Err(StoreError::Missing)
    ));
    assert!(matches!(check(&path), Err(StoreError::Missing)));
}

#[cfg(unix)]
#[test]
fn a_pipe_with_the_name_of_a_dossier_does_not_hang() {
    let (_folder, path) = place();
    let made = std::process::Command::new("mkfifo").arg(&path).status().unwrap();
    assert!(made.success());
    assert!(matches!(
        Store::open(&path, Access::Write),
        Err(StoreError::NotADossier)
    ));
}

#[cfg(unix)]
#[test]
fn a_link_opens_the_dossier_and_a_dead_link_is_not_replaced() {
    let (folder, path) = place();
    drop(Store::create(&path, &full_dossier()).unwrap());
    let link = folder.path().join("link.jauge");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let store = Store::open(&link, Access::Write).unwrap();
    assert_eq!(store.dossier().unwrap(), full_dossier());
    let dead = folder.path().join("dead.jauge");
    std::os::unix::fs::symlink(folder.path().join("nowhere"), &dead).unwrap();
    assert!(matches!(
        Store::create(&dead, &small_dossier()),
        Err(StoreError::Exists)
    ));
    assert!(!folder.path().join("nowhere").exists());
}

/// Copies a file that another connection has open, as it stands on the disk.
fn copy_with_side_files(path: &Path, folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    for suffix in ["", "-journal", "-wal"] {
        let from = format!("{}{suffix}", path.display());
        if Path::new(&from).exists() {
            fs::copy(from, folder.join(format!("copy.jauge{suffix}"))).unwrap();
        }
    }
}

/// A dossier as a crash leaves it: half of a change on the disk, and the journal that undoes it.
fn cut_short(folder: &Path) -> std::path::PathBuf {
    let whole = folder.join("whole");
    let path = whole.join("whole.jauge");
    drop(Store::create(&path, &full_dossier()).unwrap());
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch(
        "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN;
         UPDATE organisation SET name = 'half';
         UPDATE answer SET note = printf('%.5000c', 'x'), evidence = printf('%.5000c', 'y');",
    )
    .unwrap();
    let copies = folder.join("copies");
    copy_with_side_files(&path, &copies);
    let copy = copies.join("copy.jauge");
    assert_ne!(fs::read(&copy).unwrap(), {
        conn.execute_batch("ROLLBACK").unwrap();
        drop(conn);
        fs::read(&path).unwrap()
    });
    copy
}

#[test]
fn a_change_cut_short_is_undone_for_a_writer() {
    let folder = tempfile::tempdir().unwrap();
    let path = cut_short(folder.path());
    assert_eq!(
        names(path.parent().unwrap()),
        ["copy.jauge", "copy.jauge-journal"]
    );
    let store = Store::open(&path, Access::Write).unwrap();
    assert_eq!(store.dossier().unwrap(), full_dossier());
    assert_eq!(names(path.parent().unwrap()), ["copy.jauge"]);
}

#[test]
fn a_change_cut_short_is_undone_for_a_reader_without_touching_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = cut_short(folder.path());
    let before = trace(path.parent().unwrap());
    let store = Store::open(&path, Access::Read).unwrap();
    assert_eq!(store.dossier().unwrap(), full_dossier());
    assert_eq!(check(&path).unwrap().problems, [""; 0]);
    assert_eq!(trace(path.parent().unwrap()), before);
}

#[test]
fn a_dossier_left_in_write_ahead_mode_reads_whole_and_becomes_a_single_file_again() {
    let (folder, path) = place();
    drop(Store::create(&path, &small_dossier()).unwrap());
    let other = Connection::open(&path).unwrap();
    other
        .execute_batch("PRAGMA journal_mode = WAL; UPDATE organisation SET name = 'in the log'")
        .unwrap();
    let copies = folder.path().join("copies");
    copy_with_side_files(&path, &copies);
    let copy = copies.join("copy.jauge");
    assert_eq!(names(&copies), ["copy.jauge", "copy.jauge-wal"]);

    let before = trace(&copies);
    let store = Store::open(&copy, Access::Read).unwrap();
    assert_eq!(store.dossier().unwrap().profile.name, "in the log");
    assert_eq!(trace(&copies), before);

    let store = Store::open(&copy, Access::Write).unwrap();
    assert_eq!(store.dossier().unwrap().profile.name, "in the log");
    assert_eq!(names(&copies), ["copy.jauge"]);
    drop(store);
    assert_eq!(fs::read(&copy).unwrap()[18..20], [1, 1]);
}

#[test]
fn a_journal_left_by_a_dossier_that_is_gone_does_not_spoil_a_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = cut_short(folder.path());
    fs::remove_file(&path).unwrap();
    let store = Store::create(&path, &small_dossier()).unwrap();
    assert_eq!(store.dossier().unwrap(), small_dossier());
    drop(store);
    assert_eq!(
        names(path.parent().unwrap()),
        ["copy.jauge", "copy.jauge-journal.aside-1"]
    );
    let store = Store::open(&path, Access::Write).unwrap();
    assert_eq!(store.dossier().unwrap(), small_dossier());
}
