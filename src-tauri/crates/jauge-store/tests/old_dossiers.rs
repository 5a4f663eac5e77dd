//! A dossier of every released schema, kept as text: each must open for ever, with all that is in it.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on must fail"
)]

mod common;

use std::path::{Path, PathBuf};

use common::{full_dossier, place};
use jauge_store::{Access, Store, check};
use rusqlite::Connection;

/// Makes a dossier from its dump.
fn restore(schema: u32, path: &Path) {
    let dump = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/dossiers/schema-{schema}.sql"));
    let conn = Connection::open(path).unwrap();
    conn.execute_batch(&std::fs::read_to_string(dump).unwrap())
        .unwrap();
}

#[test]
fn a_dossier_of_schema_1_opens_with_all_that_is_in_it() {
    let (_folder, path) = place();
    restore(1, &path);
    assert_eq!(
        Store::open(&path, Access::Read).unwrap().dossier().unwrap(),
        full_dossier()
    );
    assert_eq!(check(&path).unwrap().problems, [""; 0]);
    assert_eq!(check(&path).unwrap().schema, 1);
    let mut store = Store::open(&path, Access::Write).unwrap();
    assert_eq!(store.dossier().unwrap(), full_dossier());
    store
        .change(|changes| changes.set_profile(&full_dossier().profile))
        .unwrap();
    assert_eq!(store.dossier().unwrap(), full_dossier());
}

#[test]
fn every_schema_has_its_dump() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/dossiers");
    let (_folder, path) = place();
    drop(Store::create(&path, &full_dossier()).unwrap());
    let expected: Vec<String> = (1..=check(&path).unwrap().newest_schema)
        .map(|schema| format!("schema-{schema}.sql"))
        .collect();
    assert_eq!(common::names(&folder), expected);
}
