//! The domain of Jauge, pure: a model edition, a venue's profile and answers, the scores and the advice that follow.
//!
//! Nothing here reads a file, a clock or a random source, and nothing prints a sentence: texts are looked up
//! elsewhere from the permanent ids. Scores and counts are integers; there is no mean anywhere.
//!
//! | module | what it holds |
//! |---|---|
//! | [`ids`], [`codes`] | permanent identifiers and coded words |
//! | [`model`] | a model edition: dimensions, practices, skills, providers, law, read from data files |
//! | [`profile`] | the venue, asked first; every field but the name may be empty |
//! | [`answers`], [`assessment`], [`dossier`] | what the venue said, year by year |
//! | [`inventory`], [`findings`] | its tools, data, flows and skills, and what they tell |
//! | [`decisions`], [`contacts`], [`money`] | what the venue decides on the advice, and whom it can call |
//! | [`plan`], [`carry`], [`comparison`] | the plan during the year, the year after, and what changed between two |
//! | [`limits`] | how long and how many |
//! | [`rules`] | conditions as data and their evaluator |
//! | [`applicability`] | which practices the profile switches off |
//! | [`scoring`] | levels, rungs, ranges, what blocks, legal watch |
//! | [`advice`] | next steps, skills, providers, each with its causes |

pub mod advice;
pub mod answers;
pub mod applicability;
pub mod assessment;
pub mod carry;
pub mod codes;
pub mod comparison;
pub mod contacts;
pub mod decisions;
pub mod dossier;
pub mod findings;
#[cfg(any(test, feature = "fixtures"))]
pub mod fixtures;
pub mod ids;
pub mod inventory;
pub mod level;
pub mod limits;
pub mod logo;
pub mod model;
pub mod money;
pub mod plan;
pub mod profile;
pub mod quantity;
pub mod rules;
pub mod scoring;
