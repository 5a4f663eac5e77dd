//! The venue's logo: a picture that is ready to print, kept with the dossier.

use std::fmt;

use crate::codes::coded;

/// A picture and what it is written in.
#[derive(Clone, PartialEq, Eq)]
pub struct Logo {
    /// What the bytes are.
    pub kind: LogoKind,
    /// The picture: small, opaque, without anything beside what is seen.
    pub bytes: Vec<u8>,
}

coded!(
    /// What a logo is kept as.
    LogoKind {
        /// Flat colours and letters: exact.
        Png = "png",
        /// Photographs.
        Jpeg = "jpeg",
    }
);

impl LogoKind {
    /// Its media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
        }
    }
}

impl fmt::Debug for Logo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Logo({}, {} bytes)", self.kind.code(), self.bytes.len())
    }
}
