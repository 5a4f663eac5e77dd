//! Reads a file back and tells where it breaks what it claims: PDF/UA-1 and PDF/A-2a, as far as a machine can tell
//! and as far as our files go.
//!
//! The checks know nothing of how the file was made: they start from its bytes. [`Rule`] lists what is looked for, and
//! `RULES.md` beside this crate's manifest which published rule each stands for.

mod absent;
mod catalog;
mod content;
mod file;
mod finding;
mod fonts;
mod images;
mod lexer;
mod limits;
mod links;
mod metadata;
mod operators;
mod order;
mod outline;
mod pages;
mod parents;
mod programs;
mod properties;
mod rules;
mod structure;
mod syntax;
mod tables;
mod unicode;
mod xml;

pub use finding::{Finding, Kind, Rule};

use file::File;
use finding::Findings;

/// Everything wrong with a file; nothing, when it is what it claims.
pub fn check(bytes: &[u8]) -> Vec<Finding> {
    let mut findings = Findings::default();
    let places = syntax::check(bytes, &mut findings);
    match File::read(bytes) {
        Ok(file) => {
            syntax::places(&places, &file, &mut findings);
            absent::check(&file.document, &mut findings);
            catalog::check(&file, &mut findings);
            metadata::check(&file, &mut findings);
            let fonts = fonts::check(&file, &mut findings);
            let marks = pages::check(&file, &fonts, &mut findings);
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
    let marks = pages::check(&file, &fonts, &mut findings);
    structure::check(&file, &marks, &mut findings).read(&marks)
}

#[cfg(test)]
mod tests;
