//! The edition that comes with the program.

use std::sync::LazyLock;

use super::{Edition, Sources, load};

static EDITION: LazyLock<Edition> = LazyLock::new(|| {
    load(&Sources::new([
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
    ]))
    .expect("invariant: the embedded edition is checked by a test")
});

/// The edition that comes with the program.
#[must_use]
pub fn edition() -> &'static Edition {
    &EDITION
}
