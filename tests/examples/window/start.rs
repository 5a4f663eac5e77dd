//! From the start of the process to a page that is painted and answers, and the memory held a moment later.

use std::ffi::OsStr;
use std::path::Path;
use std::time::{Duration, Instant};

use jauge_tests::driver::{Driver, Start};

use crate::{Bench, STARTS, memory, say};

/// How long a page may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// What comes once the first screen is painted has come by then.
const AFTERWARDS: Duration = Duration::from_secs(3);

/// When the page said that it was painted, in milliseconds since 1970.
const READY: &str = "const [mark] = performance.getEntriesByName('ready'); \
     return mark ? performance.timeOrigin + mark.startTime : null";

/// Starts each program in turn, so that whatever else the machine does weighs on all.
pub(crate) fn measure(bench: &Bench, fullest: &Path) {
    let jauge = bench.program("jauge");
    let bare = bench.program("examples/bare");
    let ways = [
        ("bare", &bare, None),
        ("jauge", &jauge, None),
        ("jauge, fullest dossier", &jauge, Some(fullest)),
    ];
    let mut measured: Vec<(Vec<f64>, Vec<f64>)> = vec![Default::default(); ways.len()];
    // The first round only fills the caches of the system.
    for round in 0..=STARTS {
        for ((_, program, dossier), (times, held)) in ways.iter().zip(&mut measured) {
            let (time, memory) = once(bench, program, *dossier);
            if round > 0 {
                times.push(time);
                held.push(memory);
            }
        }
    }
    for ((way, ..), (times, held)) in ways.iter().zip(measured) {
        say("start", way, "ms", times);
        say("memory", way, "MB", held);
    }
}

/// Milliseconds and megabytes.
fn once(bench: &Bench, program: &Path, dossier: Option<&Path>) -> (f64, f64) {
    let home = bench.home();
    let clock = home.path().join("clock");
    let window = Driver::start(&Start {
        program: Some(program),
        words: dossier.map(Path::as_os_str).into_iter().collect::<Vec<&OsStr>>(),
        released: true,
        clock: Some(&clock),
        ..Start::new(home.path(), "fr_CA.UTF-8")
    });
    let until = Instant::now() + PATIENCE;
    let ready = loop {
        if let Some(ready) = window.script(READY).as_f64() {
            break ready;
        }
        assert!(Instant::now() < until, "the page never said that it was ready");
        std::thread::sleep(Duration::from_millis(100));
    };
    let began = std::fs::read_to_string(&clock).expect("the start was noted");
    let began: f64 = began.trim().parse().expect("a number");
    std::thread::sleep(AFTERWARDS);
    (ready - began / 1e6, memory::held(window.pid()))
}
