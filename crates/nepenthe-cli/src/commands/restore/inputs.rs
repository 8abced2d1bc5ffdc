//! The images that `restore` reads and the files it writes.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

use nepenthe_files::resolve;
use nepenthe_image::dataset::{DataError, list_images};
use nepenthe_image::image::{MAX_FILE_BYTES, SampleDepth, check_writable};
use nepenthe_image::{Image, ImageError, ImageFile};

use super::RestoreArgs;
use crate::diagnostics::UserError;
use crate::output::{Destination, Outputs};
use crate::progress::Progress;

/// What stdin is called in messages.
const STDIN: &str = "standard input";

/// Where an image comes from.
pub(super) enum Source {
    File(PathBuf),
    Stdin(Vec<u8>),
}

/// Where the result goes.
pub(super) enum Sink {
    File(PathBuf),
    Stdout,
}

/// An image to read and what to write.
pub(super) struct Job {
    pub(super) source: Source,
    pub(super) sink: Sink,
}

impl Source {
    /// Name in messages.
    pub(super) fn name(&self) -> String {
        match self {
            Self::File(path) => path.display().to_string(),
            Self::Stdin(_) => STDIN.to_owned(),
        }
    }

    /// Width and height in pixels, from the header.
    pub(super) fn size(&self) -> Result<(usize, usize), ImageError> {
        match self {
            Self::File(path) => Image::dimensions_of(path),
            Self::Stdin(bytes) => Image::dimensions(bytes, STDIN),
        }
    }

    pub(super) fn load(&self) -> Result<ImageFile, ImageError> {
        match self {
            Self::File(path) => ImageFile::open(path),
            Self::Stdin(bytes) => ImageFile::decode(bytes, STDIN),
        }
    }
}

/// A file that was found, and its place below the input that was named.
struct Found {
    path: PathBuf,
    relative: PathBuf,
}

/// Everything to do, checked before any work.
pub(super) fn jobs(arguments: &RestoreArgs, progress: &Progress) -> anyhow::Result<Vec<Job>> {
    let output = &arguments.output;
    if let Some(format) = &arguments.format {
        let name = Path::new("--format").with_extension(format);
        check_writable(name, arguments.depth.unwrap_or_default())?;
    }
    let mut outputs = Outputs::new(arguments.force);
    arguments.models().for_each(|(_, path)| outputs.input(path));
    if let Some(json) = &arguments.json {
        outputs.text(json);
    }
    let jobs = match &arguments.inputs[..] {
        [one] if output == Path::new("-") && !one.is_dir() => {
            outputs.text(&Destination::Stdout);
            let source = source(one)?;
            vec![Job {
                source,
                sink: Sink::Stdout,
            }]
        }
        [one] if is_single(one) && names_a_file(output) => {
            check_writable(output, arguments.depth.unwrap_or_default())?;
            vec![Job {
                source: source(one)?,
                sink: Sink::File(output.clone()),
            }]
        }
        _ => {
            outputs.folder_of_files(output);
            let found = find(arguments, progress)?;
            let jobs = found.into_iter().map(|found| {
                let name = output.join(output_name(&found.relative, arguments));
                Ok(Job {
                    source: source(&found.path)?,
                    sink: Sink::File(name),
                })
            });
            jobs.collect::<Result<_, ImageError>>()?
        }
    };
    for job in &jobs {
        if let Source::File(path) = &job.source {
            outputs.input(path);
        }
        if let Sink::File(path) = &job.sink {
            outputs.file(path);
        }
    }
    outputs.check()?;
    Ok(jobs)
}

/// A file, or stdin read to its end, or to where it is too long.
fn source(path: &Path) -> Result<Source, ImageError> {
    if path != Path::new("-") {
        return Ok(Source::File(path.to_owned()));
    }
    let mut bytes = Vec::new();
    let read = io::stdin()
        .lock()
        .take(MAX_FILE_BYTES + 1)
        .read_to_end(&mut bytes);
    read.map_err(|source| ImageError::Read {
        path: STDIN.into(),
        source,
    })?;
    Ok(Source::Stdin(bytes))
}

/// Whether an input is one image: a file, stdin, or a name that is neither there nor a pattern.
fn is_single(input: &Path) -> bool {
    !input.is_dir() && (input.exists() || pattern(input).is_none())
}

/// Whether a single image's output is meant as a file: an existing folder is not, nor a name without an extension.
fn names_a_file(output: &Path) -> bool {
    !output.is_dir() && output.extension().is_some()
}

/// The input as a pattern of names, if it is one.
fn pattern(input: &Path) -> Option<&str> {
    let text = input.to_str()?;
    (text.contains(['*', '?', '[']) && !input.exists()).then_some(text)
}

/// The images among and in the inputs. What else lies in a folder is counted on stderr.
fn find(arguments: &RestoreArgs, progress: &Progress) -> anyhow::Result<Vec<Found>> {
    let mut images = Vec::new();
    let mut stdin = 0;
    for input in &arguments.inputs {
        if input == Path::new("-") {
            stdin += 1;
            images.push(Found {
                path: input.clone(),
                relative: "stdin.png".into(),
            });
        } else if let Some(pattern) = pattern(input) {
            images.extend(matching(pattern)?);
        } else if input.is_dir() {
            images.extend(in_folder(input, arguments, progress)?);
        } else {
            images.push(Found {
                path: input.clone(),
                relative: name_of(input),
            });
        }
    }
    if stdin > 1 {
        let hint = "name - once";
        return Err(UserError::new("standard input can be read only once", hint).into());
    }
    // Two patterns may match one file.
    let mut seen = BTreeSet::new();
    images.retain(|found| seen.insert((found.path.clone(), found.relative.clone())));
    Ok(images)
}

fn name_of(path: &Path) -> PathBuf {
    path.file_name().unwrap_or(OsStr::new("restored")).into()
}

/// The files that match a pattern, which a shell may not have expanded. What the wildcards stand for is kept as structure.
fn matching(pattern: &str) -> anyhow::Result<Vec<Found>> {
    let options = glob::MatchOptions {
        require_literal_separator: true,
        require_literal_leading_dot: true,
        ..glob::MatchOptions::default()
    };
    let wrong = |problem: String| {
        UserError::new(
            format!("{pattern}: {problem}"),
            "a pattern is written as in 'photos/*.png' or 'photos/**/*.jpg'",
        )
    };
    let paths = glob::glob_with(pattern, options).map_err(|error| wrong(error.to_string()))?;
    // The paths that match begin without ./
    let fixed: PathBuf = Path::new(pattern)
        .components()
        .filter(|part| *part != Component::CurDir)
        .take_while(|part| !part.as_os_str().to_string_lossy().contains(['*', '?', '[']))
        .collect();
    let paths: Result<Vec<PathBuf>, _> = paths.collect();
    let paths = paths.map_err(|error| wrong(error.to_string()))?.into_iter();
    let found: Vec<Found> = paths
        .filter(|path| !path.is_dir())
        .map(|path| Found {
            relative: path
                .strip_prefix(&fixed)
                .map_or_else(|_| name_of(&path), Path::to_owned),
            path,
        })
        .collect();
    match found.is_empty() {
        true => Err(wrong("no file matches".to_owned()).into()),
        false => Ok(found),
    }
}

/// The images of a folder, and with `--recursive` those of the folders below it.
fn in_folder(
    folder: &Path,
    arguments: &RestoreArgs,
    progress: &Progress,
) -> Result<Vec<Found>, DataError> {
    let mut folders = vec![folder.to_owned()];
    if arguments.recursive {
        // What an earlier run wrote is no input.
        let output = resolve(&arguments.output).ok();
        below(folder, output.as_deref(), &mut folders)?;
    }
    let mut images = Vec::new();
    let mut none = None;
    for folder_found in &folders {
        match list_images(folder_found) {
            Ok((found, others)) => {
                if !others.is_empty() {
                    let (place, count) = (folder_found.display(), others.len());
                    progress.say(&format!("{place}: passed over {count} that are not images"));
                }
                images.extend(found.into_iter().map(|path| {
                    Found {
                        relative: path
                            .strip_prefix(folder)
                            .map_or_else(|_| name_of(&path), Path::to_owned),
                        path,
                    }
                }));
            }
            Err(error @ DataError::NoPictures { .. }) => none = none.or(Some(error)),
            Err(error) => return Err(error),
        }
    }
    match none.filter(|_| images.is_empty()) {
        Some(error) => Err(error),
        None => Ok(images),
    }
}

/// Adds the folders below `folder`, sorted, but for hidden ones, links and `output`.
fn below(
    folder: &Path,
    output: Option<&Path>,
    folders: &mut Vec<PathBuf>,
) -> Result<(), DataError> {
    let error = |source| DataError::Read {
        path: folder.to_owned(),
        source,
    };
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(error)? {
        let entry = entry.map_err(error)?;
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        // Of the entry itself: a link may lead back here.
        let is_folder = entry.file_type().map_err(error)?.is_dir();
        if is_folder && !hidden && resolve(&entry.path()).ok().as_deref() != output {
            found.push(entry.path());
        }
    }
    found.sort();
    for folder in found {
        folders.push(folder.clone());
        below(&folder, output, folders)?;
    }
    Ok(())
}

/// The name of the input, with the extension asked for, or one whose format can be written with this depth.
fn output_name(relative: &Path, arguments: &RestoreArgs) -> PathBuf {
    // A name such as ../a.png must not leave the output folder.
    let inside = relative
        .components()
        .filter(|part| matches!(part, Component::Normal(_)));
    let name: PathBuf = inside.collect();
    if let Some(format) = &arguments.format {
        return name.with_extension(format);
    }
    writable(name, arguments.depth.unwrap_or_default())
}

/// The name, with another extension if its format cannot be written with this depth.
pub(super) fn writable(name: PathBuf, depth: SampleDepth) -> PathBuf {
    if check_writable(&name, depth).is_ok() {
        return name;
    }
    let extension = match depth {
        SampleDepth::Bits8 | SampleDepth::Bits16 => "png",
        SampleDepth::Float32 => "tif",
    };
    name.with_extension(extension)
}
