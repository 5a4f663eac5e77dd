//! From the domain to what crosses the border, and back: one module a screen.

mod advice;
mod comparison;
mod conditions;
mod contacts;
mod decisions;
mod dossier;
mod feeds;
mod findings;
mod input;
mod inventory;
mod map;
mod model;
mod plan;
mod preview;
mod profile;
mod progress;
mod results;
mod years;

pub(crate) use advice::advice;
pub(crate) use comparison::comparison;
pub(crate) use contacts::{contact, contact_from};
pub(crate) use decisions::{decision_from, event_from, subject_from};
pub(crate) use dossier::{Place, answer, dossier, local};
pub(crate) use feeds::feeds;
pub(crate) use findings::{doubt, finding};
pub(crate) use input::day;
pub(crate) use inventory::{asset_from, flow_from, item, item_from, lists, skill_from, tool_from};
pub(crate) use map::map;
pub(crate) use model::model;
pub(crate) use plan::{action, plan};
pub(crate) use preview::preview;
pub(crate) use profile::{from_view, to_view};
pub(crate) use progress::progress;
pub(crate) use results::results;
pub(crate) use years::{checked_from, offered, preview as year_preview, year};
