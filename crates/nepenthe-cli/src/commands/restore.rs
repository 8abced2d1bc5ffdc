//! `nepenthe restore`: a network applied to pictures of any size.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use nepenthe::event::Observer as _;
use nepenthe::restore::restore;
use nepenthe_image::dataset::{DataError, list_images};
use nepenthe_image::image::is_picture;
use nepenthe_image::{Image, ImageError};
use nepenthe_nets::Loaded;

use crate::args::DeviceArgs;
use crate::diagnostics::{Interrupted, UserError};
use crate::output;
use crate::progress::Progress;

/// Restore pictures of any size with a network
#[derive(Debug, Args)]
#[command(after_help = "\
One picture goes to a file or into a folder; several pictures, or a folder of them, go into a folder under the same \
names. Folders below a folder are not entered. PNG, JPEG, BMP, TIFF and WebP are read and written.

Examples:
  nepenthe restore --model promptir.ckpt hazy.jpg -o clear.png
  nepenthe restore --model last.safetensors photos -o restored")]
pub(crate) struct RestoreArgs {
    /// Pictures, or folders of pictures
    #[arg(required = true, value_name = "PICTURE|FOLDER")]
    inputs: Vec<PathBuf>,
    /// Weight file of the network: .ckpt, .pth, .pt or .safetensors
    #[arg(short, long, value_name = "FILE")]
    model: PathBuf,
    /// File or folder to write
    #[arg(short, long = "out", value_name = "FILE|FOLDER")]
    output: PathBuf,
    /// Replace existing outputs (never inputs)
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    device: DeviceArgs,
}

/// Runs the command.
///
/// # Errors
/// If an input, the network or the output is wrong. A picture of many that cannot be read is named and does not keep
/// the others from being restored.
pub(crate) fn run(arguments: &RestoreArgs) -> anyhow::Result<()> {
    let device = arguments.device.choice()?;
    let mut progress = Progress::new();
    let plan = Plan::of(arguments, &progress)?;
    let total = plan.jobs.len();
    let readable = readable(plan.jobs, &progress)?;
    let device = device.open();
    let network = Loaded::open(&arguments.model, &device)?.network;
    output::make_folder(&plan.folder)?;
    let mut restored = 0;
    progress.begin("restoring pictures", 0, readable.len());
    for (index, job) in readable.iter().enumerate() {
        if progress.stop_requested() {
            return Err(
                Interrupted(format!("{restored} of {total} pictures were restored")).into(),
            );
        }
        match Image::open(&job.input) {
            Ok(image) => {
                let image = restore(&network, &image, &device).map_err(|source| {
                    nepenthe::Error::Restore {
                        network: arguments.model.display().to_string(),
                        image: job.input.display().to_string(),
                        source,
                    }
                })?;
                image.save(&job.output)?;
                restored += 1;
            }
            // The header was whole, the rest is not.
            Err(error) if total > 1 => name_failure(&error, &progress),
            Err(error) => return Err(error.into()),
        }
        progress.advance(index + 1, readable.len());
    }
    progress.end();
    output::print(&format!(
        "{}: {restored} restored",
        arguments.output.display()
    ))?;
    if restored < total {
        return Err(UserError::new(
            format!(
                "{} of {total} pictures could not be restored; they are named above",
                total - restored
            ),
            "repair or remove those files; the others are done",
        )
        .into());
    }
    Ok(())
}

/// What is to be read and written, checked before any work.
struct Plan {
    jobs: Vec<Job>,
    /// The folder all outputs lie in.
    folder: PathBuf,
}

struct Job {
    input: PathBuf,
    output: PathBuf,
}

impl Plan {
    fn of(arguments: &RestoreArgs, progress: &Progress) -> anyhow::Result<Self> {
        let mut inputs = Vec::new();
        for input in &arguments.inputs {
            if input.is_dir() {
                inputs.extend(images_in(input, progress)?);
            } else {
                inputs.push(input.clone());
            }
        }
        match &arguments.inputs[..] {
            [one] if !one.is_dir() && names_a_file(&arguments.output) => {
                Self::to_file(one, &arguments.output, arguments.force)
            }
            _ => Self::to_folder(inputs, &arguments.output, arguments.force),
        }
    }

    fn to_file(input: &Path, output: &Path, force: bool) -> anyhow::Result<Self> {
        if !is_picture(output) {
            let found = output
                .extension()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            return Err(ImageError::UnknownExtension {
                path: output.to_owned(),
                found,
            }
            .into());
        }
        output::check_not_input(output, input)?;
        output::check_file(output, force)?;
        Ok(Self {
            folder: output::parent(output).to_owned(),
            jobs: vec![Job {
                input: input.to_owned(),
                output: output.to_owned(),
            }],
        })
    }

    fn to_folder(inputs: Vec<PathBuf>, folder: &Path, force: bool) -> anyhow::Result<Self> {
        output::check_folder(folder, true)?;
        let mut jobs: BTreeMap<PathBuf, PathBuf> = BTreeMap::new();
        for input in inputs {
            let output = folder.join(output_name(&input));
            if let Some(other) = jobs.get(&output) {
                return Err(UserError::new(
                    format!(
                        "{} and {} would both be written to {}",
                        other.display(),
                        input.display(),
                        output.display()
                    ),
                    "restore them one by one, into different folders",
                )
                .into());
            }
            jobs.insert(output, input);
        }
        check_not_inputs(&jobs)?;
        if folder.is_dir() {
            jobs.keys()
                .try_for_each(|output| output::check_file(output, force))?;
        }
        let jobs = jobs
            .into_iter()
            .map(|(output, input)| Job { input, output });
        Ok(Self {
            jobs: jobs.collect(),
            folder: folder.to_owned(),
        })
    }
}

/// Refuses outputs (the keys) that are inputs (the values), of this or another picture.
fn check_not_inputs(jobs: &BTreeMap<PathBuf, PathBuf>) -> Result<(), UserError> {
    let inputs: BTreeSet<PathBuf> = jobs
        .values()
        .filter_map(|input| input.canonicalize().ok())
        .collect();
    let is_input = |output: &&PathBuf| {
        output
            .canonicalize()
            .is_ok_and(|output| inputs.contains(&output))
    };
    match jobs.keys().find(is_input) {
        Some(output) => Err(output::is_input(output)),
        None => Ok(()),
    }
}

/// Whether a single picture's output is meant as a file: an existing folder is not, nor a name without an ending.
fn names_a_file(output: &Path) -> bool {
    !output.is_dir() && output.extension().is_some()
}

/// The name of the input, with an ending that can be written.
fn output_name(input: &Path) -> PathBuf {
    let name = PathBuf::from(input.file_name().unwrap_or(OsStr::new("restored")));
    if is_picture(&name) {
        name
    } else {
        name.with_extension("png")
    }
}

/// The images of a folder, sorted by name. Other files there are counted on stderr.
fn images_in(folder: &Path, progress: &Progress) -> Result<Vec<PathBuf>, DataError> {
    let (images, others) = list_images(folder)?;
    if !others.is_empty() {
        progress.say(&format!(
            "{}: passed over {} that are no images",
            folder.display(),
            others.len()
        ));
    }
    Ok(images)
}

/// Looks at the header of every picture. Those that are none are named; if nothing is left, the first is the error.
fn readable(jobs: Vec<Job>, progress: &Progress) -> Result<Vec<Job>, ImageError> {
    let mut readable = Vec::new();
    let mut failures = Vec::new();
    for job in jobs {
        match Image::dimensions_of(&job.input) {
            Ok(_) => readable.push(job),
            Err(error) => failures.push(error),
        }
    }
    if readable.is_empty() && !failures.is_empty() {
        let first = failures.remove(0);
        failures
            .iter()
            .for_each(|error| name_failure(error, progress));
        return Err(first);
    }
    failures
        .iter()
        .for_each(|error| name_failure(error, progress));
    Ok(readable)
}

/// Names a picture that is left out. The hint comes once, at the end.
fn name_failure(error: &ImageError, progress: &Progress) {
    let text = error.to_string();
    progress.say(text.split("\n\n").next().unwrap_or_default());
}
