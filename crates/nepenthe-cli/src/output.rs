//! Places to write to: checked before the work, and filled whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use nepenthe::Error;

use crate::diagnostics::UserError;

const WRITABLE: &str = "name a place that can be written";

/// Writes a result to stdout.
///
/// # Errors
/// If stdout is closed.
pub(crate) fn print(text: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(text.as_bytes())?;
    if !text.ends_with('\n') {
        stdout.write_all(b"\n")?;
    }
    stdout.flush()
}

/// Checks that the file `path` can be written: its folder is there and writable, and nothing is overwritten unless
/// `force` allows it.
///
/// # Errors
/// The reason, with the path.
pub(crate) fn check_file(path: &Path, force: bool) -> Result<(), Error> {
    if path.is_dir() {
        return Err(refused(
            path,
            "expected a file to write, found a folder",
            "add the name of the file",
        ));
    }
    if path.exists() && !force {
        return Err(refused(
            path,
            "the file is there already",
            "give another name, or --force to replace it",
        ));
    }
    let folder = parent(path);
    if !folder.is_dir() {
        let problem = match folder.exists() {
            true => format!("expected a folder at {}, found a file", folder.display()),
            false => format!("there is no folder {}", folder.display()),
        };
        return Err(refused(path, problem, "make the folder first"));
    }
    probe(folder).map_err(|source| not_writable(path, source))
}

/// Checks that the folder `path` can be made or is empty, and can be written. With `force` it may hold files.
/// Nothing is made yet.
///
/// # Errors
/// The reason, with the path.
pub(crate) fn check_folder(path: &Path, force: bool) -> Result<(), Error> {
    let existing = path
        .ancestors()
        .map(|ancestor| match ancestor.as_os_str().is_empty() {
            true => Path::new("."),
            false => ancestor,
        })
        .find(|ancestor| ancestor.exists())
        .unwrap_or(Path::new("."));
    if !existing.is_dir() {
        let problem = format!("expected a folder at {}, found a file", existing.display());
        return Err(refused(path, problem, "name another output folder"));
    }
    probe(existing).map_err(|source| not_writable(path, source))?;
    let used =
        path.is_dir() && holds_something(path).map_err(|source| not_writable(path, source))?;
    if used && !force {
        return Err(refused(
            path,
            "the folder is not empty",
            "name another folder, or give --force to write into this one",
        ));
    }
    Ok(())
}

/// Makes a folder and those above it.
///
/// # Errors
/// The system's reason, with the path.
pub(crate) fn make_folder(path: &Path) -> Result<(), Error> {
    fs::create_dir_all(path).map_err(|source| not_writable(path, source))
}

/// Writes a text file, whole or not at all.
///
/// # Errors
/// The system's reason, with the path.
pub(crate) fn write_text(path: &Path, text: &str) -> Result<(), Error> {
    let partial = beside(path);
    let write = || {
        let mut file = File::create(&partial)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&partial, path)
    };
    write().map_err(|source| {
        // What is left of it is worth nothing; the first error is the one to tell.
        let _ = fs::remove_file(&partial);
        not_writable(path, source)
    })
}

/// A number with its digits in groups of three.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

/// Refuses an output that is one of the inputs, which even `--force` does not replace.
pub(crate) fn check_not_input(output: &Path, input: &Path) -> Result<(), UserError> {
    match (output.canonicalize(), input.canonicalize()) {
        (Ok(same), Ok(input)) if same == input => Err(is_input(output)),
        _ => Ok(()),
    }
}

/// The error for an output that is one of the inputs.
pub(crate) fn is_input(output: &Path) -> UserError {
    UserError::new(
        format!("{}: the output is one of the inputs", output.display()),
        "name another output; inputs are never replaced",
    )
}

/// The folder a file lies in.
pub(crate) fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn holds_something(folder: &Path) -> io::Result<bool> {
    Ok(fs::read_dir(folder)?.next().transpose()?.is_some())
}

/// Makes an empty file in `folder` and removes it: permissions alone do not tell of read-only disks.
fn probe(folder: &Path) -> io::Result<()> {
    let path = beside(&folder.join("probe"));
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&path)?;
    fs::remove_file(path)
}

/// A name in the same folder that no other process uses.
fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    parent(path).join(format!(".nepenthe-{}-{name}.partial", std::process::id()))
}

fn refused(path: &Path, problem: impl Into<String>, hint: &'static str) -> Error {
    Error::Output {
        path: path.to_owned(),
        problem: problem.into(),
        hint,
    }
}

fn not_writable(path: &Path, source: io::Error) -> Error {
    Error::Io {
        path: path.to_owned(),
        action: "write",
        hint: WRITABLE,
        source,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_numbers_are_grouped() {
        let shown = [7, 999, 1000, 35_592_263].map(grouped);
        assert_eq!(shown, ["7", "999", "1 000", "35 592 263"]);
    }

    #[test]
    fn a_file_is_replaced_only_when_forced() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("scores.json");
        check_file(&file, false).unwrap();
        write_text(&file, "{}").unwrap();
        assert!(
            check_file(&file, false)
                .unwrap_err()
                .to_string()
                .contains("--force")
        );
        check_file(&file, true).unwrap();
        let names: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
        assert_eq!(names.len(), 1, "nothing but the file is left");
    }

    #[test]
    fn a_folder_below_a_file_cannot_be_made() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "x").unwrap();
        for path in [file.clone(), file.join("below/it")] {
            let error = check_folder(&path, true).unwrap_err().to_string();
            assert!(
                error.contains("found a file") && error.contains("hint:"),
                "{error}"
            );
        }
        assert!(check_file(&file.join("scores.json"), true).is_err());
    }

    #[test]
    fn a_new_folder_is_checked_and_not_made() {
        let folder = tempfile::tempdir().unwrap();
        let new = folder.path().join("a/b");
        check_folder(&new, false).unwrap();
        assert!(!folder.path().join("a").exists());
        make_folder(&new).unwrap();
        check_folder(&new, false).unwrap();
        fs::write(new.join("x"), "x").unwrap();
        assert!(check_folder(&new, false).is_err());
        check_folder(&new, true).unwrap();
    }
}
