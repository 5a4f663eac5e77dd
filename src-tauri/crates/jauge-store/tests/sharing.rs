//! The same dossier opened twice, by another process or by this one.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on must fail"
)]

mod common;

use std::path::Path;
use std::time::{Duration, Instant};

use common::process::{Conversation, command, role, say, wait};
use common::{full_dossier, place, small_dossier, trace};
use jauge_core::profile::Profile;
use jauge_store::{Access, Store, StoreError, check};

#[test]
#[ignore = "the other process of the tests below"]
fn child() {
    match role() {
        Some((role, path)) if role == "hold" => {
            let _store = Store::open(path, Access::Write).unwrap();
            say("open");
            wait();
        }
        Some((role, path)) if role == "try" => try_to_get_in(&path),
        Some((role, path)) if role == "import" => {
            let mut store = Store::open(path, Access::Write).unwrap();
            store.change(|changes| changes.replace(&full_dossier())).unwrap();
            say("imported");
            wait();
        }
        _ => {}
    }
}

/// Tries to open until the parent ends, each try waiting for a gap in the lock as long as the store is patient.
fn try_to_get_in(path: &Path) {
    say("trying");
    let (mut tries, mut successes) = (0, 0);
    let end = Instant::now() + Duration::from_secs(3);
    while Instant::now() < end {
        for access in [Access::Write, Access::Read] {
            tries += 1;
            match Store::open(path, access) {
                Ok(_) => successes += 1,
                Err(StoreError::Locked) => {}
                Err(error) => panic!("{error}"),
            }
        }
    }
    say(&format!("{tries} {successes}"));
}

/// Every way of opening is refused politely: soon.
fn assert_locked(path: &Path) {
    let start = Instant::now();
    for access in [Access::Write, Access::Read] {
        assert!(matches!(Store::open(path, access), Err(StoreError::Locked)));
    }
    assert!(matches!(check(path), Err(StoreError::Locked)));
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
}

#[test]
fn a_dossier_open_in_another_process_is_locked_until_that_one_ends() {
    let (_folder, path) = place();
    drop(Store::create(&path, &full_dossier()).unwrap());
    let mut other = Conversation::start(command("hold", &path));
    assert_eq!(other.hear(), "open");
    let before = trace(path.parent().unwrap());
    assert_locked(&path);
    assert_eq!(trace(path.parent().unwrap()), before);
    other.end();
    let store = Store::open(&path, Access::Write).unwrap();
    assert_eq!(store.dossier().unwrap(), full_dossier());
}

#[test]
fn a_dossier_open_in_this_process_is_locked_and_stays_locked_to_others() {
    let (folder, path) = place();
    let store = Store::create(&path, &full_dossier()).unwrap();
    assert_locked(&path);
    let other_name = folder.path().join("other name.jauge");
    std::fs::hard_link(&path, &other_name).unwrap();
    assert_locked(&other_name);
    // The tries above must not have dropped the lock that keeps other processes out.
    let mut other = Conversation::start(command("try", &path));
    assert_eq!(other.hear(), "trying");
    let heard = other.hear();
    assert!(heard.ends_with(" 0"), "tries and successes: {heard}");
    other.end();
    drop(store);
    assert!(Store::open(&path, Access::Write).is_ok());
}

#[test]
fn a_lock_that_was_lost_without_a_word_never_costs_the_work_of_another_process() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, &small_dossier()).unwrap();
    assert_eq!(store.dossier().unwrap(), small_dossier());
    // On Unix this drops the lock; elsewhere the other process stays out.
    drop(std::fs::read(&path).unwrap());
    if cfg!(unix) {
        let mut other = Conversation::start(command("import", &path));
        assert_eq!(other.hear(), "imported");
        let outcome = store.change(|changes| changes.set_profile(&Profile::named("Jamais")));
        assert!(matches!(outcome, Err(StoreError::Locked)));
        assert!(matches!(store.dossier(), Err(StoreError::Locked)));
        other.end();
        assert_eq!(store.dossier().unwrap(), full_dossier());
        let after = Profile::named("Après");
        store.change(|changes| changes.set_profile(&after)).unwrap();
        assert_eq!(store.dossier().unwrap().assessments, full_dossier().assessments);
        drop(store);
        assert_eq!(check(&path).unwrap().problems, [""; 0]);
        assert_eq!(
            Store::open(&path, Access::Read)
                .unwrap()
                .dossier()
                .unwrap()
                .profile,
            after
        );
    }
}

#[test]
fn another_process_that_tries_all_the_time_stays_out_and_stops_no_change() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, &small_dossier()).unwrap();
    let mut other = Conversation::start(command("try", &path));
    assert_eq!(other.hear(), "trying");
    let end = Instant::now() + Duration::from_secs(3);
    let mut number = 0;
    while Instant::now() < end {
        number += 1;
        let profile = Profile::named(&format!("Salle {number}"));
        store.change(|changes| changes.set_profile(&profile)).unwrap();
        assert_eq!(store.dossier().unwrap().profile, profile);
    }
    let heard = other.hear();
    let (tries, successes) = heard.split_once(' ').unwrap();
    let (tries, successes): (u32, u32) = (tries.parse().unwrap(), successes.parse().unwrap());
    // The lock is renewed at each use: a few microseconds in which a try may fall, to no harm.
    assert!(tries > 0 && successes * 2 < tries, "{heard} and {number} changes");
    other.end();
    drop(store);
    assert_eq!(check(&path).unwrap().problems, [""; 0]);
}

#[test]
fn a_reader_keeps_nobody_out_and_keeps_its_moment_of_the_file() {
    let (_folder, path) = place();
    drop(Store::create(&path, &full_dossier()).unwrap());
    let reader = Store::open(&path, Access::Read).unwrap();
    let mut writer = Store::open(&path, Access::Write).unwrap();
    writer
        .change(|changes| changes.replace(&small_dossier()))
        .unwrap();
    assert_eq!(reader.dossier().unwrap(), full_dossier());
    assert_eq!(writer.dossier().unwrap(), small_dossier());
}

#[test]
fn a_dossier_that_was_refused_can_be_opened_once_it_is_sound() {
    let (_folder, path) = place();
    drop(Store::create(&path, &full_dossier()).unwrap());
    let whole = std::fs::read(&path).unwrap();
    std::fs::write(&path, b"nonsense").unwrap();
    assert!(Store::open(&path, Access::Write).is_err());
    std::fs::write(&path, whole).unwrap();
    assert!(Store::open(&path, Access::Write).is_ok());
}
