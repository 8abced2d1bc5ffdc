//! Output: results on stdout, files that appear whole or not at all, and the check of both before any work.
//!
//! Every command that writes collects what it reads and what it writes in [`Outputs`] and checks it first; afterwards
//! [`write_text`] and [`Destination::write`] write.

mod check;
mod destination;

use std::ffi::OsStr;
use std::fs;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;

use nepenthe::Error;

pub(crate) use check::Outputs;
pub(crate) use destination::Destination;
pub(crate) use nepenthe_files::parent;

use crate::diagnostics::printable_lines;

/// Stdout took no more: the disk is full, or whoever read it is gone.
#[derive(Debug, thiserror::Error)]
#[error(
    "cannot write to standard output: {0}\n\nhint: the result is incomplete; check where the output is sent to"
)]
pub(crate) struct StdoutError(#[from] io::Error);

impl StdoutError {
    /// Whether the reader, `head` perhaps, is gone: it has enough, so this is no error to speak of.
    pub(crate) fn is_closed_pipe(&self) -> bool {
        self.0.kind() == io::ErrorKind::BrokenPipe
    }
}

/// Writes a result to stdout. On a terminal, names in it cannot move the cursor; files and pipes get the text as it is.
///
/// # Errors
/// If stdout is closed or full.
pub(crate) fn print(text: &str) -> Result<(), StdoutError> {
    let mut stdout = io::stdout().lock();
    match stdout.is_terminal() {
        true => stdout.write_all(printable_lines(text).as_bytes())?,
        false => stdout.write_all(text.as_bytes())?,
    }
    if !text.ends_with('\n') {
        stdout.write_all(b"\n")?;
    }
    Ok(stdout.flush()?)
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
    nepenthe_files::write(path, text).map_err(|source| not_writable(path, source))
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

/// [`Outputs`] for a single file.
///
/// # Errors
/// As [`Outputs::check`].
pub(crate) fn check_file(path: &Path, force: bool) -> Result<(), Error> {
    let mut outputs = Outputs::new(force);
    outputs.file(path);
    outputs.check()
}

/// [`Outputs`] for a single folder.
///
/// # Errors
/// As [`Outputs::check`].
pub(crate) fn check_folder(path: &Path, force: bool) -> Result<(), Error> {
    let mut outputs = Outputs::new(force);
    outputs.folder(path);
    outputs.check()
}

/// The lock of the folder of a run, a study or an audit.
const LOCK: &str = ".lock";

/// Checks a folder whose files will be replaced: it is new, or `own` says that it holds an earlier result.
///
/// # Errors
/// If it holds anything else, or cannot be written.
pub(crate) fn check_own_folder(path: &Path, own: bool) -> Result<(), Error> {
    check_folder(path, true)?;
    // What a process leaves that was killed before its first result.
    let is_left = |name: &OsStr| name == LOCK || nepenthe_files::is_unfinished(name);
    let entries = fs::read_dir(path).into_iter().flatten();
    let mut names = entries.filter_map(|entry| Some(entry.ok()?.file_name()));
    if own || names.all(|name| is_left(&name)) {
        return Ok(());
    }
    let problem = "the folder holds other files, which could be replaced";
    Err(refused(path, problem, "name a new folder with -o"))
}

/// Refuses an output that is one of the inputs. [`Outputs`] does this for all of them.
///
/// # Errors
/// If the two are one file.
pub(crate) fn check_not_input(output: &Path, input: &Path) -> Result<(), Error> {
    let mut outputs = Outputs::new(true);
    outputs.input(input);
    outputs.file(output);
    outputs.check()
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
        hint: "choose an output path that can be written, on a disk with free space",
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
    fn a_text_is_written_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        write_text(&folder.path().join("scores.json"), "{}").unwrap();
        let names: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
        assert_eq!(names.len(), 1);
    }
}
