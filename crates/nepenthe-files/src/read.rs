//! Reading regular files only: a pipe or a device has no size, and may never end.

use std::fs::{self, File, FileType};
use std::io::{self, Read};
use std::path::Path;

/// Opens a regular file for reading.
///
/// # Errors
/// If there is no such file, it cannot be opened, or it is a folder, a pipe, a socket or a device.
pub fn open(path: &Path) -> io::Result<File> {
    // Asked before opening: opening a pipe waits for its writer.
    check_regular(fs::metadata(path)?.file_type())?;
    File::open(path)
}

/// Reads a regular file of at most `limit` bytes.
///
/// # Errors
/// As [`open`], and if the file is longer than `limit`.
pub fn read(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let file = open(path)?;
    let length = file.metadata()?.len();
    let too_long = || {
        let problem = format!("expected at most {limit} bytes, found {length}");
        io::Error::new(io::ErrorKind::FileTooLarge, problem)
    };
    if length > limit {
        return Err(too_long());
    }
    let mut bytes = Vec::with_capacity(length as usize);
    file.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(too_long());
    }
    Ok(bytes)
}

/// Text files of users (recipes, lists, logs) are at most this long: 256 MiB.
const LONGEST_TEXT: u64 = 256 << 20;

/// Reads a regular file as UTF-8; a byte order mark is taken off.
///
/// # Errors
/// As [`read`], and if the text is in another encoding, which the error names where its mark tells.
pub fn read_text(path: &Path) -> io::Result<String> {
    let mut bytes = read(path, LONGEST_TEXT)?;
    if bytes.starts_with(b"\xef\xbb\xbf") {
        bytes.drain(..3);
    }
    let utf16 = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    String::from_utf8(bytes).map_err(|error| {
        let problem = match utf16 {
            true => "expected UTF-8, found UTF-16: save it as UTF-8".to_owned(),
            false => {
                let place = error.utf8_error().valid_up_to();
                format!("expected UTF-8, found another encoding (byte {place}): save it as UTF-8")
            }
        };
        io::Error::new(io::ErrorKind::InvalidData, problem)
    })
}

/// Refuses what is no regular file, in words.
///
/// # Errors
/// If `kind` is that of a folder, a pipe, a socket or a device; the text says which.
pub fn check_regular(kind: FileType) -> io::Result<()> {
    if kind.is_file() {
        return Ok(());
    }
    let found = describe(kind);
    Err(io::Error::new(
        io::ErrorKind::InvalidInput,
        format!("expected a regular file, found {found}"),
    ))
}

#[cfg(unix)]
fn describe(kind: FileType) -> &'static str {
    use std::os::unix::fs::FileTypeExt;
    match () {
        () if kind.is_dir() => "a folder",
        () if kind.is_fifo() => "a pipe",
        () if kind.is_socket() => "a socket",
        () if kind.is_char_device() || kind.is_block_device() => "a device",
        () => "something else",
    }
}

#[cfg(not(unix))]
fn describe(kind: FileType) -> &'static str {
    if kind.is_dir() {
        "a folder"
    } else {
        "something else"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_files_and_folders_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        fs::write(&path, "four").unwrap();
        assert_eq!(read(&path, 4).unwrap(), b"four");
        let error = read(&path, 3).unwrap_err().to_string();
        assert_eq!(error, "expected at most 3 bytes, found 4");
        let error = open(folder.path()).unwrap_err().to_string();
        assert_eq!(error, "expected a regular file, found a folder");
    }

    #[cfg(unix)]
    #[test]
    fn a_device_is_refused_before_it_is_read() {
        let error = open(Path::new("/dev/zero")).unwrap_err().to_string();
        assert_eq!(error, "expected a regular file, found a device");
    }

    #[test]
    fn other_encodings_are_named() {
        let folder = tempfile::tempdir().unwrap();
        let text = |bytes: &[u8]| {
            let path = folder.path().join("list.txt");
            fs::write(&path, bytes).unwrap();
            read_text(&path)
        };
        assert_eq!(text(b"\xef\xbb\xbfa.png\n").unwrap(), "a.png\n");
        let utf16 = text(b"\xff\xfea\0").unwrap_err().to_string();
        assert!(utf16.contains("found UTF-16"), "{utf16}");
        let latin = text(b"caf\xe9").unwrap_err().to_string();
        assert!(latin.contains("another encoding (byte 3)"), "{latin}");
    }
}
