//! The use cases of Jauge: what the window and the command line can ask for. Knows no window system.

pub mod editions;
pub mod error;
pub mod exchange;
mod typed;
pub mod wire;
