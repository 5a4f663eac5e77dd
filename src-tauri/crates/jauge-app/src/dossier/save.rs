use std::io::{self, Write};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

use crate::error::PublicError;

/// Writes a file whole: whoever looks sees what was there before, or all of this.
///
/// # Errors
/// `Refused`, `DiskFull`, `Missing` when there is no such folder.
pub fn save_file(path: &Path, bytes: &[u8]) -> Result<(), PublicError> {
    let save = || -> io::Result<()> {
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let mut file = beside(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    };
    save().map_err(|error| PublicError::from(error).about(path))
}

/// A file that others may read as they may any document, which is not what temporary files allow.
fn beside(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(".jauge-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}
