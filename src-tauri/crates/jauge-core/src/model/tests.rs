//! Tests of the model edition.

use super::{Sources, load};

const FILES: [(&str, &str); 4] = [
    (
        "practices.toml",
        include_str!("../../model/2026.1/practices.toml"),
    ),
    ("skills.toml", include_str!("../../model/2026.1/skills.toml")),
    (
        "providers.toml",
        include_str!("../../model/2026.1/providers.toml"),
    ),
    ("law.toml", include_str!("../../model/2026.1/law.toml")),
];

#[test]
fn the_embedded_edition_has_no_problem() {
    let problems = load(&Sources::new(FILES)).err().unwrap_or_default();
    let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}
