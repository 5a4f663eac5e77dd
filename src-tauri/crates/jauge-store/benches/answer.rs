//! What it costs to save one answer, to save an inventory and to open a dossier, against the least that SQLite can do.
//!
//! - `answer saved`: `floor` is one UPDATE on a bare table with the same settings, the lock held and the emptied journal
//!   left beside the file; `peer-single-file` is the usual way to have no file left beside (the journal deleted at each
//!   commit, `synchronous = EXTRA`). All of them mostly wait for the disk.
//! - `inventory saved`: the largest that is allowed, written whole; `floor` writes as many rows of the same size into one
//!   bare table.
//! - `dossier opened`: `floor` opens the same file and reads every row without checking anything.

#[allow(clippy::unwrap_used, clippy::print_stdout, reason = "as the tests have it")]
#[path = "../tests/common/mod.rs"]
mod common;

use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use criterion::Criterion;
use jauge_core::answers::{Answer, State};
use jauge_core::assessment::Assessment;
use jauge_core::dossier::Dossier;
use jauge_core::level::Level;
use jauge_core::profile::Profile;
use jauge_store::{Access, Store};
use rusqlite::Connection;

/// Answers of one year.
const PRACTICES: usize = 40;

fn main() -> Result<(), Box<dyn Error>> {
    let mut criterion = Criterion::default()
        .sample_size(30)
        .warm_up_time(Duration::from_secs(1))
        .configure_from_args();
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("dossier.jauge");
    bench_saving(&mut criterion, dossier(&path)?, folder.path())?;
    bench_inventory(&mut criterion, folder.path())?;
    bench_opening(&mut criterion, &path);
    criterion.final_summary();
    Ok(())
}

fn bench_saving(criterion: &mut Criterion, mut store: Store, folder: &Path) -> Result<(), Box<dyn Error>> {
    let floor = bare(&folder.join("floor.sqlite"), "FULL", "EXCLUSIVE")?;
    let peer = bare(&folder.join("peer.sqlite"), "EXTRA", "NORMAL")?;
    let mut number = 0..;
    let mut next = move || number.next().expect("invariant: the numbers do not end");
    let mut group = criterion.benchmark_group("answer saved");
    group.bench_function("floor", |bencher| bencher.iter(|| update(&floor, next())));
    group.bench_function("peer-single-file", |bencher| {
        bencher.iter(|| update(&peer, next()))
    });
    group.bench_function("jauge", |bencher| bencher.iter(|| save(&mut store, next())));
    group.finish();
    Ok(())
}

fn bench_inventory(criterion: &mut Criterion, folder: &Path) -> Result<(), Box<dyn Error>> {
    let floor = bare(&folder.join("rows.sqlite"), "FULL", "EXCLUSIVE")?;
    let mut store = Store::create(folder.join("inventory.jauge"), &common::small_dossier())?;
    let inventory = common::venue::largest_inventory(2);
    let tools = inventory.tools.len();
    let links = inventory
        .assets
        .iter()
        .map(|asset| asset.tools.len())
        .sum::<usize>()
        + inventory
            .flows
            .iter()
            .map(|flow| flow.assets.len())
            .sum::<usize>();
    let rows = tools + inventory.assets.len() + inventory.flows.len() + links;
    let mut group = criterion.benchmark_group("inventory saved");
    group.bench_function("floor", |bencher| bencher.iter(|| rewrite(&floor, rows)));
    group.bench_function("jauge", |bencher| {
        bencher.iter(|| {
            store
                .change(|changes| changes.set_inventory(&inventory))
                .expect("invariant: within the limits");
        });
    });
    group.finish();
    Ok(())
}

fn bench_opening(criterion: &mut Criterion, path: &Path) {
    let mut group = criterion.benchmark_group("dossier opened");
    group.bench_function("floor", |bencher| bencher.iter(|| read_all(path)));
    group.bench_function("jauge", |bencher| {
        bencher.iter(|| {
            let store = Store::open(path, Access::Write).expect("invariant: it was created above");
            store.dossier().expect("invariant: it was created above")
        });
    });
    group.finish();
}

/// Ten years of answers.
fn dossier(path: &Path) -> Result<Store, Box<dyn Error>> {
    let years = (2017..2027).map(|year| -> Result<Assessment, Box<dyn Error>> {
        let id = year.to_string().as_str().into();
        let mut assessment = Assessment::new(id, format!("{year}-11-21").parse()?, "2026.1");
        for number in 0..PRACTICES {
            assessment
                .answers
                .insert(practice(number).as_str().into(), answer(number));
        }
        Ok(assessment)
    });
    let dossier = Dossier {
        profile: Profile::named("Salle inventée"),
        assessments: years.collect::<Result<_, _>>()?,
        ..Dossier::default()
    };
    Ok(Store::create(path, &dossier)?)
}

fn practice(number: usize) -> String {
    format!("practice-{}", number % PRACTICES)
}

fn answer(number: usize) -> Answer {
    Answer {
        note: format!("Note {number}. ").repeat(10),
        ..Answer::new(State::Level(Level::LOWEST))
    }
}

fn save(store: &mut Store, number: usize) {
    let (practice, answer) = (practice(number).as_str().into(), answer(number));
    store
        .change(|changes| changes.put_answer(&"2026".into(), &practice, &answer))
        .expect("invariant: the assessment is open");
}

/// A table as large as the dossier's, with nothing around it.
fn bare(path: &Path, synchronous: &str, locking: &str) -> Result<Connection, Box<dyn Error>> {
    let conn = Connection::open(path)?;
    conn.execute_batch(&format!(
        "PRAGMA journal_mode = DELETE; PRAGMA synchronous = {synchronous}; PRAGMA locking_mode = {locking};
         PRAGMA fullfsync = ON; PRAGMA secure_delete = ON; BEGIN;
         CREATE TABLE answer (id TEXT PRIMARY KEY, level INTEGER, note TEXT) STRICT, WITHOUT ROWID;",
    ))?;
    for number in 0..10 * PRACTICES {
        let id = format!("practice-{number}");
        conn.execute("INSERT INTO answer VALUES (?1, 1, ?2)", (id, answer(number).note))?;
    }
    conn.execute_batch("COMMIT")?;
    Ok(conn)
}

fn update(conn: &Connection, number: usize) {
    conn.prepare_cached("UPDATE answer SET level = 1, note = ?2 WHERE id = ?1")
        .and_then(|mut update| update.execute((practice(number), answer(number).note)))
        .expect("invariant: the table was created above");
}

/// Empties the table and writes it again in one transaction.
fn rewrite(conn: &Connection, rows: usize) {
    let all = || -> rusqlite::Result<()> {
        conn.execute_batch("BEGIN; DELETE FROM answer")?;
        let mut add = conn.prepare_cached("INSERT INTO answer VALUES (?1, 1, ?2)")?;
        for number in 0..rows {
            add.execute((format!("row-{number}"), answer(number % 10).note))?;
        }
        conn.execute_batch("COMMIT")
    };
    all().expect("invariant: the table was created above");
}

fn read_all(path: &Path) {
    let conn = Connection::open(path).expect("invariant: it was created above");
    for table in [
        "organisation",
        "assessment",
        "answer",
        "target",
        "tool",
        "asset",
        "flow",
        "skill",
        "decision",
        "contact",
    ] {
        let mut statement = conn
            .prepare(&format!("SELECT * FROM {table}"))
            .expect("invariant: a table of the schema");
        let columns = statement.column_count();
        let mut rows = statement.query([]).expect("invariant: no parameters");
        while let Ok(Some(row)) = rows.next() {
            for column in 0..columns {
                black_box(row.get::<_, rusqlite::types::Value>(column))
                    .expect("invariant: any value will do");
            }
        }
    }
}
