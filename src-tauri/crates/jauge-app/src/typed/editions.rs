//! The editions of networks as they come in: their ids, the paths and the sizes of their files, then whether they can be
//! read.

use jauge_core::dossier::OwnEdition;
use jauge_core::limits;

use super::place::{Place, count};
use super::{check, excerpt};
use crate::editions;
use crate::error::{ErrorCode, PublicError};

/// Checks editions. Paths are those of the exchange file.
///
/// # Errors
/// `TooLong`, `TooLarge`, `Invalid`, `Duplicate`, `MissingField`, `BadEdition`: the first fault.
pub(crate) fn check_editions(own: &[OwnEdition]) -> Result<(), PublicError> {
    count("editions", own.len(), limits::EDITIONS)?;
    for (index, one) in own.iter().enumerate() {
        let place = Place {
            list: "editions",
            index,
        };
        if !is_edition_id(&one.id) {
            return Err(place.invalid("id", &one.id));
        }
        let of_program = editions::of_program().iter().any(|known| known.id == one.id);
        if of_program || own[..index].iter().any(|other| other.id == one.id) {
            let error = place.error("id", ErrorCode::Duplicate);
            return Err(error.with("value", excerpt(&one.id)));
        }
        check_files(one, place)?;
    }
    Ok(())
}

fn check_files(edition: &OwnEdition, place: Place<'_>) -> Result<(), PublicError> {
    let files = &place.field("files");
    if edition.files.is_empty() {
        return Err(place.error("files", ErrorCode::MissingField));
    }
    count(files, edition.files.len(), limits::EDITION_FILES)?;
    let bytes: usize = edition.files.values().map(String::len).sum();
    if bytes > limits::EDITION_BYTES {
        let error = place.error("files", ErrorCode::TooLarge);
        return Err(error.with("limit", limits::EDITION_BYTES / (1024 * 1024)));
    }
    for (path, text) in &edition.files {
        if !is_edition_path(path) {
            return Err(place.invalid("files", path));
        }
        check_text(text, &format!("{files}.{path}"))?;
    }
    editions::intern(edition).map(drop).map_err(|problem| {
        PublicError::new(ErrorCode::BadEdition)
            .with("edition", &edition.id)
            .with("path", format!("{files}.{}", problem.file))
            .with("line", problem.line)
    })
}

/// Files may end their lines as those of another system do.
fn check_text(text: &str, path: &str) -> Result<(), PublicError> {
    check(&text.replace("\r\n", "\n"), limits::EDITION_BYTES, path)
}

/// Letters without accents, digits, dashes and dots.
fn is_edition_id(id: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    (1..=limits::GIVEN_ID).contains(&id.len()) && !id.starts_with(['.', '-']) && id.chars().all(plain)
}

/// A path that leads nowhere but below its folder, on any system, to a data file or to texts.
fn is_edition_path(path: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let named = |part: &str| !part.is_empty() && !part.starts_with('.') && part.chars().all(plain);
    let known = path.strip_suffix(".toml").or_else(|| path.strip_suffix(".ftl"));
    path.len() <= limits::NAME && known.is_some() && path.split('/').all(named)
}
