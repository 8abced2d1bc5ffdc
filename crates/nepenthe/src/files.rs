//! Files that appear whole or not at all.

use std::{io::Write as _, path::Path};

use crate::{Error, error::Result};

/// Writes `bytes` to `path`. They go to a temporary file in the same folder, are flushed to the disk and renamed over
/// `path`, so a crash never leaves half a file.
///
/// # Errors
/// [`Error::Io`] when the folder does not exist, cannot be written or is full.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let hint = "the folder must exist, be writable and have room for the file";
    write_whole(path, bytes).map_err(Error::io(path, "write", hint))
}

fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().filter(|folder| *folder != Path::new(""));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".nepenthe-");
    // A temporary file is private by default; this one gets the permissions of any new file.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder.unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}
