//! A dossier of every released schema, kept as text: each must open for ever, with all that is in it.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on must fail"
)]

mod common;

use std::path::{Path, PathBuf};

use common::{first_dossier, full_dossier, place};
use jauge_core::dossier::Dossier;
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
    opens_with_all_that_is_in_it(1, &first_dossier());
}

#[test]
fn a_dossier_of_schema_2_opens_with_all_that_is_in_it() {
    opens_with_all_that_is_in_it(2, &full_dossier());
}

fn opens_with_all_that_is_in_it(schema: u32, expected: &Dossier) {
    let (_folder, path) = place();
    restore(schema, &path);
    assert_eq!(
        Store::open(&path, Access::Read).unwrap().dossier().unwrap(),
        *expected
    );
    assert_eq!(check(&path).unwrap().problems, [""; 0]);
    assert_eq!(check(&path).unwrap().schema, schema);
    let mut store = Store::open(&path, Access::Write).unwrap();
    assert_eq!(store.dossier().unwrap(), *expected);
    // Whatever today's Jauge knows can be written to it.
    store
        .change(|changes| changes.set_inventory(&full_dossier().inventory))
        .unwrap();
    let mut grown = expected.clone();
    grown.inventory = full_dossier().inventory;
    assert_eq!(store.dossier().unwrap(), grown);
}

#[test]
fn the_copy_kept_at_an_upgrade_holds_what_was_there() {
    let (folder, path) = place();
    restore(1, &path);
    drop(Store::open(&path, Access::Write).unwrap());
    let copy = folder.path().join("Théâtre imaginaire.v1.jauge");
    assert_eq!(check(&copy).unwrap().schema, 1);
    assert_eq!(
        Store::open(&copy, Access::Read).unwrap().dossier().unwrap(),
        first_dossier()
    );
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
