//! The folders and files that a study writes.

use std::{fs, path::Path};

use crate::error::Result;

const HINT: &str = "name a folder that can be written and has room";

/// Makes a folder and those above it.
pub(crate) fn make(folder: &Path) -> Result<()> {
    let fail = nepenthe::Error::io(folder, "make the folder", HINT);
    Ok(fs::create_dir_all(folder).map_err(fail)?)
}

/// Writes a file, whole or not at all.
pub(crate) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    let fail = nepenthe::Error::io(path, "write", HINT);
    Ok(nepenthe_files::write(path, bytes).map_err(fail)?)
}
