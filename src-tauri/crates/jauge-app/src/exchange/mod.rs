//! The exchange file, version 1: a dossier as JSON, for scripts, networks and other programs.
//!
//! Reading is all or nothing and says where the first fault stands. Three passes, each blind to the others' concerns:
//! [`node`] reads JSON and refuses what JSON lets pass (a key that stands twice), [`reader`] fills the types of [`file`]
//! and refuses fields that they do not have, [`read_in`] makes a dossier of them and refuses what the model does not know.
//! Writing ([`write_out`]) is deterministic: the same dossier gives the same bytes.

mod file;
mod node;
mod path;
mod read_in;
mod reader;
#[cfg(test)]
pub(crate) mod samples;
mod schema;
#[cfg(test)]
mod tests;
mod words;
mod write_out;

pub use file::{
    AnswerEntry, AssessmentEntry, AssetEntry, EditionEntry, EndEntry, EventEntry, ExchangeFile, FlowEntry,
    LogoEntry, MoneyEntry, Organisation, PlanEntry, ProviderEntry, ProvidersFile, QuoteEntry, SignedEntry,
    SkillEntry, StillTrueEntry, ToolEntry,
};
pub use node::Node;
pub use schema::{providers_schema, schema};

use jauge_core::contacts::Contact;
use jauge_core::dossier::{Dossier, OwnEdition};
use jauge_core::limits;
use jauge_core::model::Edition;
use jauge_core::profile::Profile;
use serde::Deserialize;

use crate::error::{ErrorCode, PublicError};
use crate::typed::excerpt;
use path::Path;

/// The word that names the format.
pub const FORMAT: &str = "jauge-exchange";
/// The version that is written, and the only one that is read.
pub const VERSION: u32 = 1;

/// The word that names the format of a network's list of providers.
pub const PROVIDERS_FORMAT: &str = "jauge-providers";
/// The version of such a list that is read.
pub const PROVIDERS_VERSION: u32 = 1;

/// Reads an exchange file.
///
/// # Errors
/// The first fault, with where it stands.
pub fn read(bytes: &[u8]) -> Result<Dossier, PublicError> {
    let root = parse(bytes)?;
    recognise(&root, FORMAT, VERSION, ErrorCode::NotExchange)?;
    let file: ExchangeFile = fill(&root)?;
    file.into_dossier()
}

/// Reads a profile: an object like `organisation` of an exchange file, or a whole exchange file.
///
/// # Errors
/// The first fault, with where it stands.
pub fn read_profile(bytes: &[u8]) -> Result<Profile, PublicError> {
    let root = parse(bytes)?;
    if root.field("format").is_some() {
        return read(bytes).map(|dossier| dossier.profile);
    }
    let organisation: Organisation = fill(&root)?;
    organisation.into_profile(&Path::root())
}

/// Reads a network's list of providers, in the words of an edition. Entries without an id get one that no other has.
///
/// # Errors
/// The first fault, with where it stands.
pub fn read_contacts(bytes: &[u8], edition: &Edition) -> Result<Vec<Contact>, PublicError> {
    let root = parse(bytes)?;
    recognise(
        &root,
        PROVIDERS_FORMAT,
        PROVIDERS_VERSION,
        ErrorCode::NotProviders,
    )?;
    let file: ProvidersFile = fill(&root)?;
    file.into_contacts(edition)
}

/// Writes an exchange file.
#[must_use]
pub fn write(dossier: &Dossier) -> String {
    let file = ExchangeFile::from(dossier);
    let mut text = serde_json::to_string_pretty(&file).expect("invariant: plain data with text keys");
    text.push('\n');
    text
}

/// Writes a dossier as it stands, to be kept with a sign-off: in one line, without the sign-offs of other years, without the
/// editions that the dossier brings along, which do not change any more, and without the logo, which says nothing of a year.
#[must_use]
pub fn write_stood(dossier: &Dossier) -> String {
    let file = ExchangeFile::standing(dossier);
    serde_json::to_string(&file).expect("invariant: plain data with text keys")
}

/// Reads a dossier as it stood. `editions` are those that the dossier with the sign-off brings along.
///
/// # Errors
/// The first fault, with where it stands in the text.
pub fn read_stood(text: &str, editions: &[OwnEdition]) -> Result<Dossier, PublicError> {
    stood(&parse(text.as_bytes())?, editions)
}

fn stood(root: &Node, editions: &[OwnEdition]) -> Result<Dossier, PublicError> {
    recognise(root, FORMAT, VERSION, ErrorCode::NotExchange)?;
    let file: ExchangeFile = fill(root)?;
    file.into_stood(editions)
}

fn parse(bytes: &[u8]) -> Result<Node, PublicError> {
    if bytes.len() as u64 > limits::EXCHANGE_BYTES {
        let megabytes = limits::EXCHANGE_BYTES / (1024 * 1024);
        return Err(PublicError::new(ErrorCode::TooLarge).with("limit", megabytes));
    }
    let root = Node::parse(bytes)?;
    match root.repeated_key() {
        Some((path, key)) => Err(path.error(ErrorCode::Duplicate).with("value", excerpt(key))),
        None => Ok(root),
    }
}

/// Whether this is a file of a format, of a version that is known: told before its fields are judged.
fn recognise(root: &Node, format: &str, version: u32, otherwise: ErrorCode) -> Result<(), PublicError> {
    let found = match root.field("format") {
        Some(Node::Text(text)) if text == format => None,
        Some(other) => Some(other.excerpt()),
        None => Some(String::new()),
    };
    if let Some(found) = found {
        return Err(PublicError::new(otherwise).with("found", found));
    }
    match root.field("version") {
        Some(Node::Number(number)) if number.as_u64() == Some(u64::from(version)) => Ok(()),
        Some(other) => Err(PublicError::new(ErrorCode::ExchangeVersion).with("found", other.excerpt())),
        None => Err(Path::root().key("version").error(ErrorCode::MissingField)),
    }
}

fn fill<'n, T: Deserialize<'n>>(root: &'n Node) -> Result<T, PublicError> {
    T::deserialize(reader::Reader(root)).map_err(PublicError::from)
}
