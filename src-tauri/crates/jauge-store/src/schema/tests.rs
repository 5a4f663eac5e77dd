use std::fs;
use std::path::{Path, PathBuf};

use jauge_core::assessment::Assessment;
use jauge_core::contacts::{Language, Presence};
use jauge_core::decisions::{ActionStatus, Verdict};
use jauge_core::dossier::Dossier;
use jauge_core::inventory::{Contract, Cover, Frequency, Hosting, Passage, PersonalData, ToolPurpose};
use jauge_core::logo::LogoKind;
use jauge_core::model::Effort;
use jauge_core::money::Currency;
use jauge_core::profile::{Activity, BudgetBand, Country, Discipline, LegalForm, Profile, ToolKind};

use super::*;
use crate::connection::in_memory;
use crate::{Access, Store, dossier};

/// One migration more, as a later Jauge might have it: a table rebuilt, a table added.
const LATER: &[&str] = &[
    MIGRATIONS[0],
    MIGRATIONS[1],
    MIGRATIONS[2],
    MIGRATIONS[3],
    "CREATE TABLE year (id TEXT PRIMARY KEY, date TEXT NOT NULL, edition TEXT NOT NULL, status TEXT NOT NULL,
         started_from TEXT) STRICT;
     INSERT INTO year SELECT id, date, edition, status, started_from FROM assessment;
     DROP TABLE assessment;
     ALTER TABLE year RENAME TO assessment;
     CREATE TABLE novelty (id TEXT PRIMARY KEY) STRICT;",
];

fn sample() -> Dossier {
    let mut assessment = Assessment::new("2026".into(), "2026-11-21".parse().unwrap(), "2026.1");
    assessment
        .targets
        .insert("trust".into(), jauge_core::level::Level::LOWEST);
    Dossier {
        profile: Profile::named("Salle inventée"),
        assessments: vec![assessment],
        ..Dossier::default()
    }
}

fn place() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("salle.jauge");
    drop(Store::create(&path, &sample()).unwrap());
    (folder, path)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn the_whole_schema_stands_in_a_snapshot() {
    let mut conn = in_memory().unwrap();
    migrate(&mut conn, MIGRATIONS).unwrap();
    let mut statement = conn
        .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
        .unwrap();
    let tables: Vec<String> = statement
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    insta::assert_snapshot!("schema", tables.join(";\n\n"));
}

/// A new word is a migration, even an empty one: otherwise an older program would call a newer dossier damaged.
#[test]
fn the_words_of_closed_lists_are_those_of_the_newest_schema() {
    fn codes<T: Copy>(all: &[T], code: fn(T) -> &'static str) -> String {
        all.iter().map(|word| code(*word)).collect::<Vec<_>>().join(" ")
    }
    let words = [
        format!("schema {}", newest(MIGRATIONS)),
        codes(Country::ALL, Country::code),
        codes(LegalForm::ALL, LegalForm::code),
        codes(Discipline::ALL, Discipline::code),
        codes(Activity::ALL, Activity::code),
        codes(ToolKind::ALL, ToolKind::code),
        codes(BudgetBand::ALL, BudgetBand::code),
        codes(ToolPurpose::ALL, ToolPurpose::code),
        codes(Hosting::ALL, Hosting::code),
        codes(Contract::ALL, Contract::code),
        codes(PersonalData::ALL, PersonalData::code),
        codes(Passage::ALL, Passage::code),
        codes(Frequency::ALL, Frequency::code),
        codes(Cover::ALL, Cover::code),
        codes(Verdict::ALL, Verdict::code),
        codes(ActionStatus::ALL, ActionStatus::code),
        codes(Effort::ALL, Effort::code),
        codes(Currency::ALL, Currency::code),
        codes(Presence::ALL, Presence::code),
        codes(Language::ALL, Language::code),
        codes(LogoKind::ALL, LogoKind::code),
    ];
    insta::assert_snapshot!(words.join("\n"), @"
    schema 4
    QC CA FR EU other
    association company cooperative public other
    theatre dance music circus puppetry spoken-word visual-arts screen other
    season festival both
    ticketing crm newsletter website planning accounting other
    none small medium large
    ticketing access-control point-of-sale crm newsletter website web-analytics social-media surveys planning accounting payroll volunteers spreadsheet files dashboards other
    on-site QC CA FR EU US other unknown
    yes no unknown
    none contact sensitive minors
    missing retyped file connector api
    live daily weekly monthly season rarely
    held fragile missing external pooled unknown
    accepted postponed rejected
    planned started done dropped
    S M L
    CAD EUR
    remote on-site both
    fr en other
    png jpeg
    ");
}

#[test]
fn every_table_is_strict() {
    let mut conn = in_memory().unwrap();
    migrate(&mut conn, MIGRATIONS).unwrap();
    let loose: u32 = conn
        .query_row(
            "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND NOT strict",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(loose, 0);
}

#[test]
fn an_upgrade_keeps_the_content_and_a_copy_of_the_old_file() {
    let (folder, path) = place();
    let old = fs::read(&path).unwrap();
    let mut store = Store::open_with(&path, Access::Write, LATER).unwrap();
    assert_eq!(store.dossier().unwrap(), sample());
    let renamed = Profile::named("Après");
    store.change(|changes| changes.set_profile(&renamed)).unwrap();
    drop(store);

    assert_eq!(names(folder.path()), ["salle.jauge", "salle.v4.jauge"]);
    assert_eq!(fs::read(folder.path().join("salle.v4.jauge")).unwrap(), old);
    let copy = Store::open(folder.path().join("salle.v4.jauge"), Access::Write).unwrap();
    assert_eq!(copy.dossier().unwrap(), sample());

    let upgraded = fs::read(&path).unwrap();
    for access in [Access::Read, Access::Write] {
        assert!(matches!(
            Store::open(&path, access),
            Err(StoreError::Newer { found: 5, known: 4 })
        ));
    }
    assert_eq!(fs::read(&path).unwrap(), upgraded);
    let store = Store::open_with(&path, Access::Write, LATER).unwrap();
    assert_eq!(store.dossier().unwrap().profile, renamed);
    assert_eq!(names(folder.path()).len(), 2, "upgraded twice");
}

#[test]
fn an_older_dossier_is_read_without_being_upgraded() {
    let (folder, path) = place();
    let old = fs::read(&path).unwrap();
    let store = Store::open_with(&path, Access::Read, LATER).unwrap();
    assert_eq!(store.dossier().unwrap(), sample());
    assert_eq!(fs::read(&path).unwrap(), old);
    assert_eq!(names(folder.path()), ["salle.jauge"]);
}

#[test]
fn a_copy_aside_never_replaces_another() {
    let (folder, path) = place();
    fs::write(folder.path().join("salle.v4.jauge"), b"precious").unwrap();
    drop(Store::open_with(&path, Access::Write, LATER).unwrap());
    assert_eq!(
        names(folder.path()),
        ["salle.jauge", "salle.v4-2.jauge", "salle.v4.jauge"]
    );
    assert_eq!(
        fs::read(folder.path().join("salle.v4.jauge")).unwrap(),
        b"precious"
    );
}

#[test]
fn an_upgrade_that_cannot_succeed_touches_nothing() {
    for broken in [
        "CREATE TABLE novelty (id TEXT) STRICT; INSERT INTO nowhere VALUES (1)",
        "PRAGMA foreign_keys = OFF; DELETE FROM assessment",
    ] {
        let (folder, path) = place();
        let old = fs::read(&path).unwrap();
        let migrations = &[MIGRATIONS[0], MIGRATIONS[1], MIGRATIONS[2], MIGRATIONS[3], broken];
        let outcome = Store::open_with(&path, Access::Write, migrations);
        assert!(matches!(outcome, Err(StoreError::Damaged { .. })));
        assert_eq!(fs::read(&path).unwrap(), old);
        assert_eq!(names(folder.path()), ["salle.jauge"]);
    }
}

#[test]
fn an_upgrade_that_fails_half_way_is_undone_and_leaves_its_copy() {
    let (folder, path) = place();
    let broken = &[
        MIGRATIONS[0],
        MIGRATIONS[1],
        MIGRATIONS[2],
        MIGRATIONS[3],
        "CREATE TABLE novelty (id TEXT) STRICT; INSERT INTO nowhere VALUES (1)",
    ];
    let mut conn = Connection::open(&path).unwrap();
    assert!(upgrade(&mut conn, &path, broken).is_err());
    assert_eq!(identity(&conn).unwrap(), (APPLICATION_ID, 4));
    assert_eq!(dossier::read(&conn).unwrap(), sample());
    drop(conn);
    assert_eq!(names(folder.path()), ["salle.jauge", "salle.v4.jauge"]);
    let store = Store::open(&path, Access::Write).unwrap();
    assert_eq!(store.dossier().unwrap(), sample());
}

#[test]
fn an_upgrade_without_room_for_its_copy_does_not_start() {
    let (folder, path) = place();
    let mut conn = Connection::open(&path).unwrap();
    let nowhere = folder.path().join("salle.jauge/below.jauge");
    assert!(upgrade(&mut conn, &nowhere, LATER).is_err());
    assert_eq!(identity(&conn).unwrap(), (APPLICATION_ID, 4));
}

#[test]
fn foreign_keys_are_on_again_after_an_upgrade() {
    let mut conn = in_memory().unwrap();
    migrate(&mut conn, LATER).unwrap();
    let orphan = conn.execute("INSERT INTO target VALUES ('1999', 'trust', 3)", []);
    assert!(matches!(
        orphan.map_err(StoreError::from),
        Err(StoreError::Invalid { .. })
    ));
}
