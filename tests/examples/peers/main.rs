//! What `cargo xtask bench report` measures: one document made by this program, and handed to others as their own source.
//!
//! WHAT is `example` or `fullest`, the report of that dossier, or a number of pages.
//!
//! - `peers write WHAT FOLDER` leaves `WHAT.typ` and `WHAT.html`
//! - `peers render WHAT OUT.pdf` makes the document once, from the dossier on
//! - `peers again WHAT OUT.pdf` makes it more often and prints the milliseconds of the quickest, and the largest memory
//!   in kilobytes

#![expect(clippy::print_stdout, reason = "what it measures is read by another program")]

mod html;
mod matter;
mod spans;
mod svg;
mod typst;
mod venue;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::Instant;

/// Renderings after the first, of which the quickest counts.
const AGAIN: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [command, what, path] = words.as_slice() else {
        return Err("a command, a document and a path are needed".into());
    };
    let document = match what.as_str() {
        "example" => venue::example()?,
        "fullest" => venue::fullest()?,
        pages => matter::report(pages.parse()?),
    };
    match command.as_str() {
        "write" => {
            let base = Path::new(path).join(what);
            fs::write(base.with_extension("typ"), typst::source(&document))?;
            fs::write(base.with_extension("html"), html::source(&document))?;
        }
        "render" => fs::write(path, jauge_report::render(&document)?.bytes)?,
        "again" => {
            fs::write(path, jauge_report::render(&document)?.bytes)?;
            let mut quickest = f64::INFINITY;
            for _ in 0..AGAIN {
                let start = Instant::now();
                jauge_report::render(&document)?;
                quickest = quickest.min(start.elapsed().as_secs_f64() * 1e3);
            }
            println!("{quickest} {}", memory());
        }
        _ => return Err(format!("there is no command {command}").into()),
    }
    Ok(())
}

/// Largest memory of this process, in kilobytes; nothing where the system does not tell.
fn memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse().ok());
    number.unwrap_or_default()
}
