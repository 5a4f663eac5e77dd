use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jauge_core::limits;
use jauge_core::logo::Logo;

use super::super::file::LogoEntry;
use super::super::path::Path;
use super::super::words::Word;
use crate::error::{ErrorCode, PublicError};
use crate::logo;

/// The logo, made ready where it is not.
pub(super) fn logo(entry: &LogoEntry) -> Result<Logo, PublicError> {
    let path = Path::root().key("logo");
    let Word(kind) = entry.kind;
    let bytes = STANDARD
        .decode(&entry.data)
        .map_err(|_| path.key("data").invalid("base 64"))?;
    let refused = |error: PublicError| match error.code {
        ErrorCode::TooLarge => path
            .key("data")
            .error(ErrorCode::TooLong)
            .with("limit", limits::LOGO_BYTES),
        _ => path.key("data").invalid(error.code.word()),
    };
    let logo = logo::ready(&bytes).map_err(refused)?;
    if logo.kind == kind {
        Ok(logo)
    } else {
        Err(path.key("kind").invalid(kind.code()))
    }
}
