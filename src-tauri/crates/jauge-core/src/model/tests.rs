//! Tests of the model edition.

use super::embedded::FILES;
use super::{Sources, load};

#[test]
fn the_embedded_edition_has_no_problem() {
    let problems = load(&Sources::new(FILES)).err().unwrap_or_default();
    let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}
