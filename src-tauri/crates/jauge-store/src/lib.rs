//! One SQLite file per dossier: created whole, opened only when sound, written through one door.
//!
//! A dossier is a single file at rest, and also between two changes while it is open: no side file stands beside it
//! unless a change is under way or was cut short. A file that is damaged, foreign or newer is refused untouched.
//! Nothing of SQLite shows outside: callers see the types of the domain and [`StoreError`].
//!
//! | module | what it holds |
//! |---|---|
//! | [`store`](Store), [`changes`](Changes) | a dossier that is open, and the one door to write it |
//! | [`health`](check) | whether a file is whole |
//! | [`error`](StoreError) | what can go wrong; the one place where codes of SQLite and of the system are read |
//! | `file` | the file itself: header, claim within this program, placing a new file |
//! | `connection` | how SQLite is set up, how a file is taken for writing, its image in memory |
//! | `schema` | migrations, upgrade with a copy aside |
//! | `dossier`, `column` | all tables at once; reading words, levels, quantities, dates |
//! | `inventory` | the tables of the inventory at once |
//! | `organisation`, `discipline`, `tool_change`, `assessment`, `answer`, `target`, `tool`, `asset`, `asset_tool`, `flow`, `flow_asset`, `skill`, `decision`, `quote`, `decision_event`, `contact`, `contact_language`, `sign_off`, `still_true`, `reminder`, `logo`, `edition_file` | one module per table, its SQL beside it |
//!
//! Absent on purpose: a write-ahead log (side files), a pool of connections (one writer is the rule), a cache
//! (a dossier is small and read whole), and any knowledge of model editions (ids are kept as given).

mod answer;
mod assessment;
mod asset;
mod asset_tool;
mod changes;
mod column;
mod connection;
mod contact;
mod contact_language;
mod decision;
mod decision_event;
mod discipline;
mod dossier;
mod edition_file;
mod error;
mod file;
mod flow;
mod flow_asset;
mod health;
mod inventory;
mod logo;
mod organisation;
mod quote;
mod reminder;
mod schema;
mod sign_off;
mod skill;
mod still_true;
mod store;
mod target;
mod tool;
mod tool_change;

pub use changes::Changes;
pub use error::StoreError;
pub use health::{Health, check};
pub use store::{Access, Store};
