//! What the journeys and the measurements share.

#[cfg(feature = "window")]
pub mod display;
#[cfg(feature = "window")]
pub mod driver;
pub mod fullest;
