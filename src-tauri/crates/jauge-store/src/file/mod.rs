//! The file itself, before and beside SQLite.

mod claim;
mod header;
mod place;

pub(crate) use claim::Claim;
pub(crate) use header::{APPLICATION_ID, Header, acceptable};
pub(crate) use place::{place_new, set_orphans_aside, side_file};
