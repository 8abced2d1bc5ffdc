//! The folders and files that a study writes.

use std::{fs, path::Path};

use nepenthe_files::Lock;

use crate::error::Result;

const HINT: &str = "name a folder that can be written and has room";

/// Makes a folder and those above it.
pub(crate) fn make(folder: &Path) -> Result<()> {
    let fail = nepenthe::Error::io(folder, "make the folder", HINT);
    Ok(fs::create_dir_all(folder).map_err(fail)?)
}

/// Makes a folder and takes its lock, which one process at a time can hold.
pub(crate) fn lock(folder: &Path) -> Result<Lock> {
    make(folder)?;
    let fail = nepenthe::Error::io(folder, "lock the folder", HINT);
    let lock = Lock::acquire(&folder.join(".lock")).map_err(fail)?;
    let busy = || nepenthe::Error::Output {
        path: folder.to_owned(),
        problem: "another process runs in this folder".to_owned(),
        hint: "wait until it ends, stop it with Ctrl-C, or name another folder",
    };
    Ok(lock.ok_or_else(busy)?)
}

/// Writes a file, whole or not at all.
pub(crate) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    let fail = nepenthe::Error::io(path, "write", HINT);
    Ok(nepenthe_files::write(path, bytes).map_err(fail)?)
}
