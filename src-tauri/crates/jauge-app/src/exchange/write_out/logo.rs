use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jauge_core::logo::Logo;

use super::super::file::LogoEntry;
use super::super::words::Word;

impl From<&Logo> for LogoEntry {
    fn from(logo: &Logo) -> Self {
        Self {
            kind: Word(logo.kind),
            data: STANDARD.encode(&logo.bytes),
        }
    }
}
