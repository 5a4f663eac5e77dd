//! Reads a file back and tells where it breaks what it claims: PDF/UA-1 and PDF/A-2a, as far as a machine can tell
//! and as far as our files go.
//!
//! The checks know nothing of how the file was made: they start from its bytes.

mod catalog;
mod content;
mod file;
mod finding;
mod fonts;
mod links;
mod order;
mod outline;
mod parents;
mod structure;
mod tables;
mod unicode;

pub use finding::{Finding, Rule};

use file::File;
use finding::Findings;

/// Everything wrong with a file; nothing, when it is what it claims.
pub fn check(bytes: &[u8]) -> Vec<Finding> {
    let mut findings = Findings::default();
    match File::read(bytes) {
        Ok(file) => {
            catalog::check(&file, bytes, &mut findings);
            let fonts = fonts::check(&file, &mut findings);
            let marks = content::check(&file, &fonts, &mut findings);
            let tree = structure::check(&file, &marks, &mut findings);
            order::check(&file, &tree, &mut findings);
            tables::check(&file, &tree, &mut findings);
            links::check(&file, &tree, &mut findings);
            outline::check(&file, &tree, &mut findings);
        }
        Err(problem) => findings.add(Rule::Readable, problem),
    }
    findings.all
}

/// The words of a file as a reader by ear hears them: in the order of the tags, one part a line.
pub fn reading(bytes: &[u8]) -> String {
    let mut findings = Findings::default();
    let Ok(file) = File::read(bytes) else {
        return String::new();
    };
    let fonts = fonts::check(&file, &mut findings);
    let marks = content::check(&file, &fonts, &mut findings);
    structure::check(&file, &marks, &mut findings).read(&marks)
}

#[cfg(test)]
mod tests;
