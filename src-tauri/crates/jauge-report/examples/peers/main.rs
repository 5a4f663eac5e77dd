//! What `cargo xtask bench report` measures: one document made by this program, and handed to others as their own source.
//!
//! - `peers write PAGES FOLDER` leaves `report-PAGES.typ` and `report-PAGES.html`
//! - `peers render PAGES OUT.pdf` makes the document once
//! - `peers again PAGES OUT.pdf` makes it more often and prints the milliseconds of the quickest, and the largest memory
//!   in kilobytes
//! - `peers count PAGES IN.pdf` prints how many pages a file has

#![expect(clippy::print_stdout, reason = "what it measures is read by another program")]

mod html;
mod matter;
mod typst;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::Instant;

/// Renderings after the first, of which the quickest counts.
const AGAIN: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [command, pages, path] = words.as_slice() else {
        return Err("a command, a number of pages and a path are needed".into());
    };
    let document = matter::report(pages.parse()?);
    match command.as_str() {
        "write" => {
            let base = Path::new(path).join(format!("report-{pages}"));
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
        "count" => println!("{}", lopdf::Document::load(path)?.get_pages().len()),
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
