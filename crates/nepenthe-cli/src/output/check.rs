//! The check of a command's inputs and outputs against each other, before any work.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use nepenthe::Error;
use nepenthe_files::{Identity, check_regular, check_writable, parent, resolve};

use super::{Destination, not_writable, refused};

pub(super) const NEVER_REPLACED: &str =
    "choose another output; inputs are never replaced, not even with --force";

/// Everything a command reads and writes. [`check`](Self::check) refuses outputs that would replace an input, that are
/// one file, that exist (without `--force`), or that cannot be written; nothing is made yet.
///
/// ```ignore
/// let mut outputs = Outputs::new(arguments.force);
/// outputs.input(&arguments.model);            // a file that is read
/// outputs.input(&arguments.photos);           // a folder: all files below it
/// outputs.file(&arguments.page);              // a file that is written
/// outputs.text(&arguments.csv);               // a table: a file, or `-` for stdout
/// outputs.folder(&arguments.save_images);     // a folder filled freely: refused if it is not empty, without --force
/// outputs.check()?;
/// ```
///
/// Name inputs and outputs file by file where they are known: a folder stands for everything below it, so that its
/// check refuses more. A command that writes known files into a folder of any content names the folder by
/// [`folder_of_files`](Self::folder_of_files) and each [`file`](Self::file) in it.
#[derive(Debug)]
pub(crate) struct Outputs {
    force: bool,
    inputs: Vec<PathBuf>,
    files: Vec<PathBuf>,
    folders: Vec<PathBuf>,
    folders_of_files: Vec<PathBuf>,
    stdout: usize,
}

impl Outputs {
    /// Nothing yet. With `force`, existing files may be replaced and folders need not be empty.
    pub(crate) fn new(force: bool) -> Self {
        Self {
            force,
            inputs: Vec::new(),
            files: Vec::new(),
            folders: Vec::new(),
            folders_of_files: Vec::new(),
            stdout: 0,
        }
    }

    /// The command reads this file, or the files below this folder.
    pub(crate) fn input(&mut self, path: impl Into<PathBuf>) {
        self.inputs.push(path.into());
    }

    /// The command writes this file.
    pub(crate) fn file(&mut self, path: impl Into<PathBuf>) {
        self.files.push(path.into());
    }

    /// The command writes a text to a file or to stdout.
    pub(crate) fn text(&mut self, destination: &Destination) {
        match destination {
            Destination::Stdout => self.stdout += 1,
            Destination::File(path) => self.file(path),
        }
    }

    /// The command makes this folder and fills it freely.
    pub(crate) fn folder(&mut self, path: impl Into<PathBuf>) {
        self.folders.push(path.into());
    }

    /// The command makes this folder, unless it is there, and writes nothing in it but files that it names.
    pub(crate) fn folder_of_files(&mut self, path: impl Into<PathBuf>) {
        self.folders_of_files.push(path.into());
    }

    /// Checks everything.
    ///
    /// # Errors
    /// For the first output that is wrong: the reason, with its path.
    pub(crate) fn check(&self) -> Result<(), Error> {
        if self.stdout > 1 {
            let problem = "two outputs would both be written to standard output";
            let hint = "write one of them to a file";
            return Err(refused(Path::new("-"), problem, hint));
        }
        self.check_against_inputs()?;
        self.check_distinct()?;
        let mut writable = BTreeSet::new();
        for folder in self.folders.iter().chain(&self.folders_of_files) {
            check_folder(folder)?;
        }
        for folder in &self.folders {
            self.check_empty(folder)?;
        }
        for file in &self.files {
            let folder = parent(file);
            // Checking each folder once, not for each of thousands of images.
            if writable.insert(folder) {
                self.check_parent(file, folder)?;
            }
            check_file(file, self.force)?;
        }
        Ok(())
    }

    /// No output replaces an input: what is not there yet cannot.
    fn check_against_inputs(&self) -> Result<(), Error> {
        let inputs = Inputs::new(&self.inputs);
        for file in &self.files {
            let identity = Identity::of(file).map_err(|source| not_writable(file, source))?;
            if inputs.identities.contains(&identity) {
                return Err(refused(
                    file,
                    "the output is one of the inputs",
                    NEVER_REPLACED,
                ));
            }
            if file.exists() {
                inputs.check_not_among(file)?;
            }
        }
        for folder in self.folders.iter().filter(|folder| is_used(folder)) {
            inputs.check_not_among(folder)?;
            inputs.check_none_in(folder)?;
        }
        Ok(())
    }

    /// No two outputs are one file or folder.
    fn check_distinct(&self) -> Result<(), Error> {
        let mut seen: BTreeMap<Identity, &Path> = BTreeMap::new();
        let folders = self.folders.iter().chain(&self.folders_of_files);
        for output in self.files.iter().chain(folders) {
            let identity = Identity::of(output).map_err(|source| not_writable(output, source))?;
            if let Some(other) = seen.insert(identity, output) {
                let problem = format!("two outputs would both be written to {}", other.display());
                return Err(refused(
                    output,
                    problem,
                    "give each output a path of its own",
                ));
            }
        }
        Ok(())
    }

    fn check_empty(&self, folder: &Path) -> Result<(), Error> {
        match is_used(folder) && !self.force {
            true => Err(refused(
                folder,
                "the folder is not empty",
                "choose another folder, or use --force to write into this one",
            )),
            false => Ok(()),
        }
    }

    /// The folder of `file` is there, or will be made, and can be written.
    fn check_parent(&self, file: &Path, folder: &Path) -> Result<(), Error> {
        if folder.is_dir() {
            return check_writable(folder).map_err(|source| not_writable(file, source));
        }
        let made = |other: &PathBuf| folder.starts_with(other);
        if self.folders.iter().chain(&self.folders_of_files).any(made) {
            return Ok(());
        }
        let problem = match folder.exists() {
            true => format!("expected a folder at {}, found a file", folder.display()),
            false => format!("there is no folder {}", folder.display()),
        };
        Err(refused(file, problem, "create the folder first"))
    }
}

/// What a command reads, by identity and by full path.
struct Inputs<'a> {
    identities: BTreeSet<Identity>,
    paths: Vec<(PathBuf, &'a Path)>,
}

impl<'a> Inputs<'a> {
    /// An input that cannot be found is the business of whoever reads it.
    fn new(inputs: &'a [PathBuf]) -> Self {
        let resolved = |input: &'a PathBuf| Some((resolve(input).ok()?, input.as_path()));
        Self {
            identities: inputs
                .iter()
                .filter_map(|input| Identity::of(input).ok())
                .collect(),
            paths: inputs.iter().filter_map(resolved).collect(),
        }
    }

    /// Refuses an existing output in a folder that is read.
    fn check_not_among(&self, output: &Path) -> Result<(), Error> {
        let path = resolve(output).map_err(|source| not_writable(output, source))?;
        let above = |(input, _): &&(PathBuf, &Path)| path.starts_with(input) && input.is_dir();
        match self.paths.iter().find(above) {
            Some((_, input)) => {
                let problem = format!(
                    "the output is among the inputs: it exists in {}, which is read",
                    input.display()
                );
                Err(refused(output, problem, NEVER_REPLACED))
            }
            None => Ok(()),
        }
    }

    /// Refuses an output folder with an input in it.
    fn check_none_in(&self, output: &Path) -> Result<(), Error> {
        let path = resolve(output).map_err(|source| not_writable(output, source))?;
        let below = |(input, _): &&(PathBuf, &Path)| input.starts_with(&path);
        match self.paths.iter().find(below) {
            Some((_, input)) => {
                let problem = format!("the output folder holds the input {}", input.display());
                Err(refused(output, problem, NEVER_REPLACED))
            }
            None => Ok(()),
        }
    }
}

/// Refuses a file that exists, without `force`, and whatever is no regular file, with or without.
fn check_file(path: &Path, force: bool) -> Result<(), Error> {
    check_name(path)?;
    let Ok(found) = fs::metadata(path) else {
        return Ok(());
    };
    if found.is_dir() {
        let problem = "expected a file to write, found a folder";
        return Err(refused(path, problem, "add the name of the file"));
    }
    check_regular(found.file_type())
        .map_err(|found| refused(path, found.to_string(), "choose the path of a new file"))?;
    match force {
        true => Ok(()),
        false => Err(refused(
            path,
            "the file exists already",
            "choose another name, or use --force to replace it",
        )),
    }
}

/// Checks that the folder `path` can be made or written.
fn check_folder(path: &Path) -> Result<(), Error> {
    check_name(path)?;
    let existing = path
        .ancestors()
        .map(|ancestor| match ancestor.as_os_str().is_empty() {
            true => Path::new("."),
            false => ancestor,
        })
        .find(|ancestor| ancestor.exists())
        .unwrap_or(Path::new("."));
    if !existing.is_dir() {
        let problem = match fs::metadata(existing).map(|found| check_regular(found.file_type())) {
            Ok(Err(found)) => format!("{}: {found}", existing.display())
                .replace("expected a regular file", "expected a folder"),
            _ => format!("expected a folder at {}, found a file", existing.display()),
        };
        return Err(refused(path, problem, "choose another output folder"));
    }
    check_writable(existing).map_err(|source| not_writable(path, source))
}

/// `-` is stdout to most programs, and never meant as a name.
fn check_name(path: &Path) -> Result<(), Error> {
    match path == Path::new("-") {
        true => Err(refused(
            path,
            "expected a path: this output cannot be written to standard output",
            "choose a path; ./- is the file of that name",
        )),
        false => Ok(()),
    }
}

/// Whether a folder is there and holds something.
fn is_used(folder: &Path) -> bool {
    let first = |folder| -> io::Result<_> { fs::read_dir(folder)?.next().transpose() };
    matches!(first(folder), Ok(Some(_)))
}

#[cfg(test)]
mod tests;
