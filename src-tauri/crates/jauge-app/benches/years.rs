//! What ten finished years cost each time that they are shown: against reading and checking anew what they keep, and
//! against copying it, which is the least that must be done.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "as the tests have it")]

use std::hint::black_box;
use std::time::Duration;

use criterion::Criterion;
use jauge_app::comparison::years;
use jauge_app::dossier::{Finish, confirm, create, finish, put_answer, start_year};
use jauge_app::{editions, example, exchange};
use jauge_core::answers::{Answer, State};
use jauge_core::assessment::Status;
use jauge_core::dossier::Dossier;
use jauge_core::level::Level;
use jauge_l10n::Locale;
use jiff::Timestamp;
use jiff::civil::date;

/// A venue with an inventory and a note on every answer, signed off ten times.
fn ten_years() -> Dossier {
    let folder = tempfile::tempdir().expect("a folder");
    let mut first = example::dossier(Locale::REFERENCE).expect("the example");
    first.assessments.truncate(1);
    first.assessments[0].status = Status::Open;
    first.assessments[0].signed = None;
    first.assessments[0].date = date(2017, 11, 21);
    let mut store = create(&folder.path().join("lieu.jauge"), &first).expect("created");
    for number in 0..10_i16 {
        let now = store.dossier().expect("readable");
        let latest = now.assessment(None).expect("a year");
        for practice in &editions::latest().practices {
            let answer = Answer {
                note: "Une note comme une équipe en écrit, sur deux lignes.\n".repeat(3),
                ..Answer::new(State::Level(Level::LOWEST))
            };
            put_answer(&mut store, &now, latest, practice.id.as_str(), Some(answer)).expect("stored");
        }
        let now = store.dossier().expect("readable");
        let latest = now.assessment(None).expect("a year");
        let said = Finish {
            at: Timestamp::from_second(i64::from(number) * 31_000_000).expect("near"),
            present: String::new(),
            note: String::new(),
            reminder: None,
        };
        finish(&mut store, &now, latest, said).expect("finished");
        let now = store.dossier().expect("readable");
        start_year(&mut store, &now, "2026.1", date(2018 + number, 11, 21)).expect("started");
        let now = store.dossier().expect("readable");
        let latest = now.assessment(None).expect("a year");
        let all: Vec<_> = latest.answers.keys().cloned().collect();
        confirm(&mut store, latest, &all, Timestamp::UNIX_EPOCH).expect("confirmed");
    }
    store.dossier().expect("readable")
}

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_secs(1))
        .configure_from_args();
    let dossier = ten_years();
    let texts: Vec<&str> = (dossier.assessments.iter())
        .filter_map(|year| Some(year.signed.as_ref()?.as_it_stood.as_str()))
        .collect();
    let read = || -> Vec<Dossier> {
        let read = texts.iter().map(|text| exchange::read_stood(text, &[]));
        read.collect::<Result<_, _>>().expect("readable")
    };
    let kept = read();
    let mut group = criterion.benchmark_group("ten years shown");
    group.bench_function("peer-read-anew", |bencher| bencher.iter(read));
    group.bench_function("floor", |bencher| bencher.iter(|| black_box(&kept).clone()));
    group.bench_function("jauge", |bencher| {
        bencher.iter(|| years(black_box(&dossier)).expect("readable"));
    });
    group.finish();
    criterion.final_summary();
}
