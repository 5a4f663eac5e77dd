//! The use cases of Jauge: what the window and the command line can ask for. Knows no window system.
//!
//! | module | what it holds |
//! |---|---|
//! | [`app`] | the application behind the window, one function a command |
//! | [`brief`] | mission briefs |
//! | [`by_hand`] | papers to fill by hand: the questionnaire, what is still to be found out |
//! | [`comparison`] | two years side by side, and all of them |
//! | [`dossier`] | what can be done with a dossier, whoever asks |
//! | [`editions`] | the model editions that are known |
//! | [`error`] | public errors: what a person can act on |
//! | [`example`] | the filled example |
//! | [`exchange`] | the exchange file |
//! | [`figures`] | scores and advice for scripts |
//! | [`handover`] | the page for whoever takes over |
//! | [`logo`] | the logo on documents |
//! | `map` | the data map, for screen and print |
//! | [`model_check`] | what is wrong with an edition and its texts |
//! | [`model_export`] | the program's edition as a folder |
//! | [`naming`] | names of the things of an inventory |
//! | [`plan`] | the plan during the year, and its files |
//! | [`report`] | the diagnostic |
//! | [`wire`] | what crosses the border to the window |
//! | `view` | from the domain to the wire |
//! | `blocks` | from what a screen shows to the pages of a file |
//! | `typed`, `file_name` | texts that people type, and names made from them |

pub mod app;
mod blocks;
pub mod brief;
pub mod by_hand;
pub mod comparison;
pub mod dossier;
pub mod editions;
pub mod error;
pub mod example;
pub mod exchange;
pub mod figures;
mod file_name;
pub mod handover;
mod links;
pub mod logo;
mod map;
pub mod model_check;
pub mod model_export;
pub mod naming;
mod part;
pub mod plan;
pub mod report;
mod typed;
mod view;
pub mod wire;

pub use app::{App, Environment};
pub use jauge_report::Rendered;
/// The domain and the texts, for those who know this crate alone.
#[doc(no_inline)]
pub use {jauge_core as domain, jauge_l10n as l10n};
