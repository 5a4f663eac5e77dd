//! What the years cost: the longest dossier that is allowed, a hundred assessments.

#[allow(clippy::unwrap_used, clippy::expect_used, reason = "as the tests have it")]
#[path = "../tests/common/mod.rs"]
mod common;

use std::hint::black_box;
use std::time::Duration;

use common::years::{Year, second};
use common::{everywhere, model};
use criterion::Criterion;
use jauge_core::assessment::Assessment;
use jauge_core::comparison::{compare, trend};
use jauge_core::limits::ASSESSMENTS;

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(30)
        .warm_up_time(Duration::from_secs(1))
        .configure_from_args();
    // Every other year in another edition: no two years in a row ask the same.
    let years: Vec<_> = (0..ASSESSMENTS)
        .map(|at| {
            let edition = if at % 2 == 0 { model() } else { second() };
            Year::of(Assessment {
                edition: edition.id.clone(),
                ..everywhere(u8::try_from(1 + at % 5).expect("1 to 5"))
            })
        })
        .collect();
    let sides: Vec<_> = years.iter().map(Year::side).collect();
    let mut group = criterion.benchmark_group("years");
    group.bench_function("trend-of-a-hundred", |bencher| {
        bencher.iter(|| trend(black_box(&sides)));
    });
    group.bench_function("compare-each-with-the-next", |bencher| {
        bencher.iter(|| {
            let pairs = black_box(&sides).windows(2);
            pairs.map(|pair| compare(pair[0], pair[1])).collect::<Vec<_>>()
        });
    });
    group.finish();
    criterion.final_summary();
}
