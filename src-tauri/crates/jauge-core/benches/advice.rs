//! What advice costs: the largest dossier that is allowed against one without an inventory, and copying every thing of
//! it once, which is the least that any advice must do.

#[allow(clippy::unwrap_used, clippy::expect_used, reason = "as the tests have it")]
#[path = "../tests/common/mod.rs"]
mod common;

use std::hint::black_box;
use std::time::Duration;

use common::inventory::largest;
use common::{everywhere, model};
use criterion::Criterion;
use jauge_core::advice::advise;
use jauge_core::dossier::Venue;
use jauge_core::inventory::Inventory;
use jauge_core::profile::{Country, Profile, ToolKind};
use jauge_core::scoring::score;

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(30)
        .warm_up_time(Duration::from_secs(1))
        .configure_from_args();
    let profile = Profile {
        country: Some(Country::Quebec),
        tool_change: vec![ToolKind::Ticketing, ToolKind::Other],
        ..Profile::named("Salle d’essai")
    };
    let assessment = everywhere(2);
    let scores = score(model(), &profile, &assessment);
    let inventory = largest();
    let advice = |inventory: Option<&Inventory>| {
        let venue = Venue {
            profile: &profile,
            inventory,
        };
        advise(model(), venue, &assessment, &scores)
    };
    let mut group = criterion.benchmark_group("advice given");
    group.bench_function("peer-no-inventory", |bencher| bencher.iter(|| advice(None)));
    group.bench_function("floor", |bencher| {
        bencher.iter(|| black_box(&inventory).clone());
    });
    group.bench_function("jauge", |bencher| {
        bencher.iter(|| advice(Some(black_box(&inventory))));
    });
    group.finish();
    criterion.final_summary();
}
