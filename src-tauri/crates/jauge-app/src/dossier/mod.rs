//! What can be done with a dossier, whoever asks: the window or the command line. One use case a file; each writes
//! through the one door of the store, so that it happens whole or not at all.

mod answer;
mod begin;
mod check;
mod confirm;
mod contacts;
mod create;
mod decisions;
mod finish;
mod import;
mod inventory;
mod kept;
mod load;
mod logo;
mod profile;
mod save;
mod stood;
mod take_in;
mod target;
#[cfg(test)]
mod tests;

pub use answer::{carried_to, put_answer};
pub(crate) use begin::edition_named;
pub use begin::{reopen, start_year};
pub use check::{Health, check, unknown_editions};
pub use confirm::{confirm, put_back, put_still_true};
pub use contacts::put_contacts;
pub use create::{create, first, first_with};
pub use decisions::put_decisions;
pub use finish::{Finish, finish, put_reminder};
pub use import::import;
pub use inventory::put_inventory;
pub use load::{assessment, is_exchange, load, open, read_contacts, read_exchange, read_profile};
pub use logo::{put_logo, read_picture};
pub use profile::put_profile;
pub use save::save_file;
pub use stood::{decided, signed_at, stood};
pub use take_in::{TakenIn, next_contact_id, take_in};
pub use target::put_target;
