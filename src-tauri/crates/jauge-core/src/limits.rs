//! How long texts may be and how many things a dossier may hold: stated to people and enforced at every door.

/// Characters (Unicode scalar values) of a note.
pub const NOTE: usize = 4_000;
/// Characters of an evidence reference, of a reason, of a role.
pub const SHORT_TEXT: usize = 500;
/// Characters of a venue's name.
pub const NAME: usize = 200;
/// Assessments of one dossier.
pub const ASSESSMENTS: usize = 100;
/// Characters of an assessment's id.
pub const ASSESSMENT_ID: usize = 40;
/// People, seats or halls.
pub const COUNT: u32 = 1_000_000;
/// Bytes of an exchange file.
pub const EXCHANGE_BYTES: u64 = 32 * 1024 * 1024;

/// Whether a text holds a character that cannot be stored or printed: NUL or another control but tab and line feed.
#[must_use]
pub fn has_control(text: &str) -> bool {
    text.chars().any(|c| c.is_control() && c != '\n' && c != '\t')
}

/// Whether a text fits in a limit, counted in characters.
#[must_use]
pub fn fits(text: &str, limit: usize) -> bool {
    text.len() <= limit || text.chars().count() <= limit
}
