//! A dossier of every released schema, kept as text: each must open for ever, with all that is in it.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on must fail"
)]

mod common;

use std::path::{Path, PathBuf};

use common::{
    first_dossier, full_dossier, full_sign_off, full_still_true, place, second_dossier, third_dossier,
};
use jauge_core::assessment::Status;
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
    opens_with_all_that_is_in_it(2, &second_dossier());
}

#[test]
fn a_dossier_of_schema_3_opens_with_all_that_is_in_it() {
    opens_with_all_that_is_in_it(3, &third_dossier());
}

#[test]
fn a_dossier_of_schema_4_opens_with_all_that_is_in_it() {
    opens_with_all_that_is_in_it(4, &full_dossier());
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
    let today = full_dossier();
    let this_year = &expected.assessments[1].id;
    let carried = &today.assessments[1].answers["use-open"];
    store
        .change(|changes| {
            changes.set_inventory(&today.inventory)?;
            changes.set_decisions(&today.decisions)?;
            changes.set_reminder(today.reminder)?;
            changes.set_logo(today.logo.as_ref())?;
            changes.put_answer(this_year, &"use-open".into(), carried)?;
            changes.set_still_true(this_year, &full_still_true())?;
            changes.finish(this_year, &full_sign_off())
        })
        .unwrap();
    let mut grown = expected.clone();
    grown.inventory = today.inventory.clone();
    grown.decisions = today.decisions.clone();
    grown.reminder = today.reminder;
    grown.logo.clone_from(&today.logo);
    let year = &mut grown.assessments[1];
    year.answers.insert("use-open".into(), carried.clone());
    year.still_true = full_still_true();
    year.status = Status::Finished;
    year.signed = Some(full_sign_off());
    assert_eq!(store.dossier().unwrap(), grown);
    drop(store);
    assert_eq!(check(&path).unwrap().problems, [""; 0]);
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
