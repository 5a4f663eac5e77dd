//! The edition that comes with the program.

use std::sync::LazyLock;

use super::{Edition, Sources, load};

/// The data files of the edition that comes with the program, by name.
pub const FILES: [(&str, &str); 8] = [
    (
        "practices.toml",
        include_str!("../../model/2026.1/practices.toml"),
    ),
    (
        "inventory.toml",
        include_str!("../../model/2026.1/inventory.toml"),
    ),
    ("findings.toml", include_str!("../../model/2026.1/findings.toml")),
    ("skills.toml", include_str!("../../model/2026.1/skills.toml")),
    (
        "providers.toml",
        include_str!("../../model/2026.1/providers.toml"),
    ),
    ("projects.toml", include_str!("../../model/2026.1/projects.toml")),
    ("law.toml", include_str!("../../model/2026.1/law.toml")),
    ("glossary.toml", include_str!("../../model/2026.1/glossary.toml")),
];

static EDITION: LazyLock<Edition> = LazyLock::new(|| {
    load(&Sources::new(FILES)).expect("invariant: the embedded edition is checked by a test")
});

/// The edition that comes with the program.
#[must_use]
pub fn edition() -> &'static Edition {
    &EDITION
}
