//! The first hundred bytes, read before SQLite sees the file: whatever is refused here is refused untouched.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::StoreError;

/// Marks a SQLite file as a dossier of Jauge: `Jaug`.
pub(crate) const APPLICATION_ID: u32 = 0x4A61_7567;

const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// What the header says of a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Header {
    /// The version of the schema.
    pub(crate) schema: u32,
    /// Somebody's tool has left the file in write-ahead mode: the header may be behind.
    pub(crate) write_ahead: bool,
}

impl Header {
    /// Reads the header of a dossier that this program may open.
    pub(crate) fn read(path: &Path, known: u32) -> Result<Self, StoreError> {
        let mut bytes = Vec::with_capacity(100);
        File::open(path)?.take(100).read_to_end(&mut bytes)?;
        if !bytes.starts_with(MAGIC) {
            return Err(StoreError::NotADossier);
        }
        if bytes.len() < 100 {
            return Err(StoreError::damaged("the header is cut short"));
        }
        if number(&bytes, 68) != APPLICATION_ID {
            return Err(StoreError::NotADossier);
        }
        let header = Self {
            schema: number(&bytes, 60),
            write_ahead: bytes[18] == 2 || bytes[19] == 2,
        };
        acceptable(header.schema, known)?;
        Ok(header)
    }
}

/// Whether a schema version is one of ours, and not of a later program.
pub(crate) fn acceptable(found: u32, known: u32) -> Result<(), StoreError> {
    match found {
        0 => Err(StoreError::damaged("no schema version")),
        _ if found > known => Err(StoreError::Newer { found, known }),
        _ => Ok(()),
    }
}

fn number(bytes: &[u8], at: usize) -> u32 {
    u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_spells_the_name_of_the_product() {
        assert_eq!(&APPLICATION_ID.to_be_bytes(), b"Jaug");
    }

    #[test]
    fn a_version_that_no_program_wrote_is_damage_and_a_later_one_is_newer() {
        assert!(matches!(acceptable(0, 1), Err(StoreError::Damaged { .. })));
        assert!(matches!(acceptable(1, 1), Ok(())));
        assert!(matches!(
            acceptable(2, 1),
            Err(StoreError::Newer { found: 2, known: 1 })
        ));
        assert!(matches!(acceptable(u32::MAX, 1), Err(StoreError::Newer { .. })));
    }
}
