//! How long texts may be and how many things a dossier may hold: stated to people and enforced at every door.

/// Characters (Unicode scalar values) of a note.
pub const NOTE: usize = 4_000;
/// Characters of an evidence reference, of a reason, of a role.
pub const SHORT_TEXT: usize = 500;
/// Characters of a venue's name.
pub const NAME: usize = 200;
/// Assessments of one dossier.
pub const ASSESSMENTS: usize = 100;
/// Characters of the id of an assessment, a tool, a data asset, a flow or an entry of the address book.
pub const GIVEN_ID: usize = 40;
/// Tools of one dossier.
pub const TOOLS: usize = 500;
/// Data assets of one dossier.
pub const ASSETS: usize = 500;
/// Flows of one dossier.
pub const FLOWS: usize = 1_000;
/// Tools that one data asset is in, and data assets that one flow carries.
pub const LINKS: usize = 50;
/// Decisions on the advice kept in one dossier.
pub const DECISIONS: usize = 1_000;
/// Quotes typed for one decision.
pub const QUOTES: usize = 20;
/// Events recorded for one action.
pub const EVENTS: usize = 50;
/// Editions of networks kept in one dossier.
pub const EDITIONS: usize = 20;
/// Bytes of all files of one edition.
pub const EDITION_BYTES: usize = 4 * 1024 * 1024;
/// Files of one edition.
pub const EDITION_FILES: usize = 100;
/// Entries of the address book.
pub const CONTACTS: usize = 1_000;
/// Bytes of a picture that is offered as a logo.
pub const LOGO_BYTES: usize = 1024 * 1024;
/// Pixels of each side of a picture that is offered as a logo.
pub const LOGO_SIDE: u32 = 4_000;
/// Years that a data asset has been held, or is kept for.
pub const YEARS: u32 = 200;
/// An amount of money, in whole units.
pub const MONEY: u32 = 100_000_000;
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
