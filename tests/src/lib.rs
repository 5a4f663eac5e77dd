//! What the journeys and the measurements of the real window share.

#[cfg(feature = "window")]
pub mod display;
#[cfg(feature = "window")]
pub mod driver;
