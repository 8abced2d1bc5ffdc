//! Files that appear whole or not at all.
//!
//! The bytes go to a temporary file in the same folder, are brought to the disk and renamed over the target, so that
//! neither a crash nor a full disk leaves half a file. Temporary files are locked while they are written; those that a
//! killed process left are not, and are removed by the next write to their folder.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tempfile::NamedTempFile;

use crate::lock::is_at;
use crate::read::check_regular;

const PREFIX: &str = ".nepenthe-";
const SUFFIX: &str = ".partial";

/// Writes `bytes` to `path`, whole or not at all; an existing file is replaced.
///
/// # Errors
/// If the folder does not exist, cannot be written or is full, or `path` is no regular file.
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) -> io::Result<()> {
    write_with(path, |file| file.write_all(bytes.as_ref()))
}

/// As [`write()`], with the bytes written piece by piece.
///
/// # Errors
/// As [`write()`], and whatever `content` returns; `path` is then as it was.
pub fn write_with(
    path: &Path,
    content: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    // A link stays a link: what it points to is replaced.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let found = fs::metadata(&target).ok();
    if let Some(found) = &found {
        check_regular(found.file_type())?;
    }
    let folder = parent(&target);
    remove_leftovers(folder);
    let mut file = temporary(folder)?;
    let _at_work = AtWork::new(file.path());
    let mut writer = BufWriter::new(file.as_file_mut());
    content(&mut writer)?;
    writer.flush()?;
    drop(writer);
    if let Some(found) = found {
        file.as_file().set_permissions(found.permissions())?;
    }
    file.as_file().sync_all()?;
    file.persist(&target).map_err(|error| error.error)?;
    sync_folder(folder)
}

/// The temporary files of this process.
static AT_WORK: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// A temporary file that is being written.
struct AtWork(PathBuf);

impl AtWork {
    fn new(path: &Path) -> Self {
        let mut all = AT_WORK.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(path.to_owned());
        Self(path.to_owned())
    }
}

impl Drop for AtWork {
    fn drop(&mut self) {
        let mut all = AT_WORK.lock().unwrap_or_else(PoisonError::into_inner);
        all.remove(&self.0);
    }
}

/// Removes the temporary files that this process is writing, for a program that ends at once. What is written then fails, and
/// nothing more can be begun.
pub fn abandon() {
    let all = AT_WORK.lock().unwrap_or_else(PoisonError::into_inner);
    for path in all.iter() {
        let _ = fs::remove_file(path);
    }
    // Held for ever: the program ends.
    std::mem::forget(all);
}

/// Makes a file in `folder` and removes it: permissions alone do not tell of read-only disks. Where the system can, the
/// file has no name at all, so that nothing is left however the process ends.
///
/// # Errors
/// Why no file can be made there.
pub fn check_writable(folder: &Path) -> io::Result<()> {
    tempfile::tempfile_in(folder).map(drop)
}

/// Appends one line to a file, which is made if it is not there. A crash leaves at most the last line cut short.
///
/// # Errors
/// If the file cannot be opened or written.
pub fn append_line(path: &Path, line: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().append(true).create(true).open(path)?;
    // One call: two would let a reader see half a line.
    file.write_all(format!("{line}\n").as_bytes())
}

/// The folder that `path` lies in; `.` for a bare name.
#[must_use]
pub fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Removes the temporary files that killed processes left in `folder`; once for each folder and process, since
/// listing a large folder takes time. What cannot be removed stays.
pub fn remove_leftovers(folder: &Path) {
    static SEEN: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());
    let key = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let mut seen = SEEN.lock().unwrap_or_else(PoisonError::into_inner);
    if !seen.insert(key) {
        return;
    }
    drop(seen);
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if is_unfinished(&entry.file_name()) {
            remove_if_left(&entry.path());
        }
    }
}

/// Whether a file of this name is one that [`write()`] has not finished, at work or left by a killed process.
#[must_use]
pub fn is_unfinished(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with(PREFIX) && name.ends_with(SUFFIX)
}

fn remove_if_left(path: &Path) {
    let Ok(file) = OpenOptions::new().write(true).open(path) else {
        return;
    };
    if file.try_lock().is_ok() {
        let _ = fs::remove_file(path);
    }
}

/// A locked temporary file in `folder`.
fn temporary(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX);
    // Temporary files are private by default; this one gets the permissions of any new file.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    loop {
        let file = builder.tempfile_in(folder)?;
        // A file system without locks cannot tell leftovers from files at work, so none are removed there.
        let locked = file.as_file().lock();
        // Another process may have taken it for a leftover before it was locked.
        if locked.is_err() || is_at(file.as_file(), file.path()) {
            return Ok(file);
        }
    }
}

/// Brings the new name itself to the disk.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_failed_write_leaves_everything_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        write(&path, "old").unwrap();
        let failed = write_with(&path, |file| {
            file.write_all(b"half")?;
            Err(io::Error::other("the disk is full"))
        });
        assert!(failed.is_err());
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(names(folder.path()), ["file"]);
    }

    #[test]
    fn leftovers_are_removed_and_files_at_work_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(".nepenthe-abc.partial"), "half").unwrap();
        fs::write(folder.path().join(".nepenthe-notes"), "a user's").unwrap();
        let at_work = temporary(folder.path()).unwrap();
        write(&folder.path().join("file"), "whole").unwrap();
        assert!(at_work.path().exists());
        drop(at_work);
        assert_eq!(names(folder.path()), [".nepenthe-notes", "file"]);
    }

    #[cfg(unix)]
    #[test]
    fn links_stay_and_devices_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let [file, link] = ["file", "link"].map(|name| folder.path().join(name));
        fs::write(&file, "old").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        write(&link, "new").unwrap();
        assert!(link.is_symlink());
        assert_eq!(fs::read(&file).unwrap(), b"new");
        let error = write(Path::new("/dev/null"), "x").unwrap_err().to_string();
        assert_eq!(error, "expected a regular file, found a device");
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_is_replaced_keeps_its_permissions() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        write(&path, "old").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        write(&path, "new").unwrap();
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn lines_are_appended() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log");
        append_line(&path, "one").unwrap();
        append_line(&path, "two").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "one\ntwo\n");
    }
}
