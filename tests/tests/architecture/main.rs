//! The rules of the architecture, compared with the tree: what may know what, and what may stand where.

mod capability;
mod crates;
mod interface;
mod layout;
mod markup;
mod pure;
mod rust;
mod texts;
mod tree;

/// Fails with everything that is wrong, not only the first.
#[track_caller]
fn expect_none(wrong: &[String]) {
    assert!(
        wrong.is_empty(),
        "{} to correct:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
