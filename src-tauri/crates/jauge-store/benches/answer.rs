//! One answer saved, against the least that SQLite can do with the same promise: one UPDATE on a bare table, with the
//! same settings and the lock held. Both wait for the disk; the ratio is what the store adds (the lock renewed, the
//! journal removed, foreign keys, the words checked). Batches alternate, so that a busy disk weighs on both.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

use jauge_core::answers::{Answer, State};
use jauge_core::assessment::Assessment;
use jauge_core::dossier::Dossier;
use jauge_core::level::Level;
use jauge_core::profile::Profile;
use jauge_store::{Access, Store};
use rusqlite::Connection;

const BATCHES: usize = 40;
const WRITES: usize = 10;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let mut store = dossier(&folder.path().join("dossier.jauge"))?;
    let floor = floor(&folder.path().join("floor.sqlite"))?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for batch in 0..BATCHES {
        for write in 0..WRITES {
            ours.push(timed(|| save(&mut store, batch * WRITES + write))?);
        }
        for write in 0..WRITES {
            theirs.push(timed(|| update(&floor, batch * WRITES + write))?);
        }
    }
    let (ours, theirs) = (median(ours), median(theirs));
    println!("store/answer: {ours:.2?} an answer, floor {theirs:.2?}");
    println!(
        "store/answer ratio {:.2}",
        ours.as_secs_f64() / theirs.as_secs_f64()
    );

    let path = store.path().to_owned();
    drop(store);
    let mut openings = Vec::new();
    for _ in 0..BATCHES {
        openings.push(timed(|| {
            Store::open(&path, Access::Write)?.dossier()?;
            Ok(())
        })?);
    }
    println!(
        "store/open: {:.2?} to open, check and read ten years",
        median(openings)
    );
    Ok(())
}

fn timed(run: impl FnOnce() -> Result<(), Box<dyn Error>>) -> Result<Duration, Box<dyn Error>> {
    let start = Instant::now();
    run()?;
    Ok(start.elapsed())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn answer(number: usize) -> Answer {
    Answer {
        note: format!("Note {number}. ").repeat(10),
        ..Answer::new(State::Level(Level::LOWEST))
    }
}

/// Ten years of forty answers.
fn dossier(path: &Path) -> Result<Store, Box<dyn Error>> {
    let years = (2017..2027).map(|year| -> Result<Assessment, Box<dyn Error>> {
        let id = year.to_string().as_str().into();
        let mut assessment = Assessment::new(id, format!("{year}-11-21").parse()?, "2026.1");
        for number in 0..40 {
            let practice = format!("practice-{number}").as_str().into();
            assessment.answers.insert(practice, answer(number));
        }
        Ok(assessment)
    });
    let dossier = Dossier {
        profile: Profile::named("Salle inventée"),
        assessments: years.collect::<Result<_, _>>()?,
    };
    Ok(Store::create(path, &dossier)?)
}

fn save(store: &mut Store, number: usize) -> Result<(), Box<dyn Error>> {
    let practice = format!("practice-{}", number % 40).as_str().into();
    let answer = answer(number);
    store.change(|changes| changes.put_answer(&"2026".into(), &practice, &answer))?;
    Ok(())
}

fn floor(path: &Path) -> Result<Connection, Box<dyn Error>> {
    let conn = Connection::open(path)?;
    conn.execute_batch(
        "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA locking_mode = EXCLUSIVE;
         PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;
         CREATE TABLE answer (id TEXT PRIMARY KEY, level INTEGER, note TEXT) STRICT, WITHOUT ROWID;",
    )?;
    for number in 0..400 {
        conn.execute(
            "INSERT INTO answer VALUES (?1, 1, ?2)",
            (number.to_string(), answer(number).note),
        )?;
    }
    Ok(conn)
}

fn update(conn: &Connection, number: usize) -> Result<(), Box<dyn Error>> {
    conn.prepare_cached("UPDATE answer SET level = 1, note = ?2 WHERE id = ?1")?
        .execute(((number % 40).to_string(), answer(number).note))?;
    Ok(())
}
