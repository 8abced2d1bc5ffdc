//! `nepenthe restore`: a network applied to images of any size.

use std::ffi::OsStr;
use std::fmt::Display;
use std::path::{Path, PathBuf};

use clap::Args;
use nepenthe::DeviceChoice;
use nepenthe::event::Observer as _;
use nepenthe::machine::free_memory;
use nepenthe::memory::check_restoring;
use nepenthe::restore::restore;
use nepenthe_image::dataset::{DataError, list_images};
use nepenthe_image::image::{SampleDepth, check_writable};
use nepenthe_image::{Image, ImageError};
use nepenthe_nets::Loaded;

use crate::args::DeviceArgs;
use crate::args::weights::WeightsArgs;
use crate::diagnostics::{Interrupted, UserError};
use crate::output::{self, Outputs};
use crate::progress::Progress;

/// Restore images of any size with a network
#[derive(Debug, Args)]
#[command(after_help = "\
One image goes to a file or into a folder; several images, or a folder of them, go into a folder under the same names. \
Folders below a folder are not entered. PNG, JPEG, BMP, TIFF and WebP are read and written; the extension of the \
output decides its format. A name whose format cannot be written, or cannot hold the depth, gets the extension .png \
(.tif for f32). An image that cannot be read, or needs more memory than is free, is named, the others are done, and the exit code is 1.

Examples:
  nepenthe restore --model promptir.ckpt hazy.jpg -o clear.png
  nepenthe restore --model last.safetensors photos -o restored
  nepenthe restore --model last.safetensors photos -o restored --depth 16")]
pub(crate) struct RestoreArgs {
    /// Images, or folders of images
    #[arg(required = true, value_name = "IMAGE|FOLDER")]
    inputs: Vec<PathBuf>,
    /// Weight file of the network: .ckpt, .pth, .pt or .safetensors
    #[arg(short, long, value_name = "FILE")]
    model: PathBuf,
    /// File or folder to write
    #[arg(short, long = "out", value_name = "FILE|FOLDER")]
    output: PathBuf,
    /// Bits per sample: 8, 16 (PNG, TIFF) or f32 (TIFF, 32-bit floats, not rounded)
    #[arg(long, value_name = "8|16|f32", default_value_t = SampleDepth::Bits8)]
    depth: SampleDepth,
    /// Replace existing outputs (never inputs)
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    weights: WeightsArgs,
    #[command(flatten)]
    device: DeviceArgs,
}

/// Runs the command.
///
/// # Errors
/// If an input, the network or the output is wrong. An image of many that cannot be read or restored is named and does
/// not keep the others from being restored.
pub(crate) fn run(arguments: &RestoreArgs) -> anyhow::Result<()> {
    let choice = arguments.device.choice()?;
    let mut progress = Progress::new();
    let jobs = Job::all(arguments, &progress)?;
    let total = jobs.len();
    let readable = readable(jobs, &progress)?;
    let device = choice.open();
    let Loaded {
        network, config, ..
    } = arguments.weights.open(&arguments.model, &device)?;
    // Other devices have memory of their own.
    let on_cpu = choice == DeviceChoice::default();
    let free = free_memory().filter(|_| on_cpu).unwrap_or(u64::MAX);
    let mut restored = 0;
    progress.begin("restoring images", 0, readable.len());
    for (index, job) in readable.iter().enumerate() {
        if progress.stop_requested() {
            let text = format!("{restored} of {total} images were restored");
            return Err(Interrupted(text).into());
        }
        output::make_folder(output::parent(&job.output))?;
        let name = job.input.display().to_string();
        let network = |image: &Image| {
            restore(&network, image, &device).map_err(|source| nepenthe::Error::Restore {
                network: arguments.model.display().to_string(),
                image: name.clone(),
                source,
            })
        };
        let done = check_restoring(&name, &config, job.size, free)
            .map_err(anyhow::Error::from)
            .and_then(|()| job.run(network, arguments.depth));
        match done {
            Ok(()) => restored += 1,
            Err(error) if total > 1 && !is_of_all(&error) => name_failure(&error, &progress),
            Err(error) => return Err(error),
        }
        progress.advance(index + 1, readable.len());
    }
    progress.end();
    let place = arguments.output.display();
    output::print(&format!("{place}: {restored} restored"))?;
    match total - restored {
        0 => Ok(()),
        failed => Err(UserError::new(
            format!("{failed} of {total} images could not be restored; they are named above"),
            "repair or remove those files; the others are done",
        )
        .into()),
    }
}

/// An image to read and the file to write.
struct Job {
    input: PathBuf,
    output: PathBuf,
    /// Width and height of the image, once its header was read.
    size: (usize, usize),
}

impl Job {
    /// Everything to do, checked before any work.
    fn all(arguments: &RestoreArgs, progress: &Progress) -> anyhow::Result<Vec<Self>> {
        let inputs = images(&arguments.inputs, progress)?;
        let (output, depth) = (&arguments.output, arguments.depth);
        let mut outputs = Outputs::new(arguments.force);
        outputs.input(&arguments.model);
        let jobs: Vec<Self> = match &arguments.inputs[..] {
            [one] if !one.is_dir() && names_a_file(output) => {
                check_writable(output, depth)?;
                vec![Self {
                    input: one.clone(),
                    output: output.clone(),
                    size: (0, 0),
                }]
            }
            _ => {
                outputs.folder_of_files(output);
                let output = |input: &PathBuf| output.join(output_name(input, depth));
                inputs
                    .iter()
                    .map(|input| Self {
                        input: input.clone(),
                        output: output(input),
                        size: (0, 0),
                    })
                    .collect()
            }
        };
        for job in &jobs {
            outputs.input(&job.input);
            outputs.file(&job.output);
        }
        outputs.check()?;
        Ok(jobs)
    }

    fn run(
        &self,
        network: impl FnOnce(&Image) -> Result<Image, nepenthe::Error>,
        depth: SampleDepth,
    ) -> anyhow::Result<()> {
        Ok(network(&Image::open(&self.input)?)?.save_as(&self.output, depth)?)
    }
}

/// Whether an error meets every image alike: if one output cannot be written, neither can the others.
fn is_of_all(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref(), Some(ImageError::Write { .. }))
}

/// The images among and in the inputs. What else lies in a folder is counted on stderr.
fn images(inputs: &[PathBuf], progress: &Progress) -> Result<Vec<PathBuf>, DataError> {
    let mut images = Vec::new();
    for input in inputs {
        if !input.is_dir() {
            images.push(input.clone());
            continue;
        }
        let (found, others) = list_images(input)?;
        images.extend(found);
        if !others.is_empty() {
            let (folder, count) = (input.display(), others.len());
            progress.say(&format!(
                "{folder}: passed over {count} that are not images"
            ));
        }
    }
    Ok(images)
}

/// Whether a single image's output is meant as a file: an existing folder is not, nor a name without an extension.
fn names_a_file(output: &Path) -> bool {
    !output.is_dir() && output.extension().is_some()
}

/// The name of the input, with an extension whose format can be written with this depth.
fn output_name(input: &Path, depth: SampleDepth) -> PathBuf {
    let name = PathBuf::from(input.file_name().unwrap_or(OsStr::new("restored")));
    if check_writable(&name, depth).is_ok() {
        return name;
    }
    let extension = match depth {
        SampleDepth::Bits8 | SampleDepth::Bits16 => "png",
        SampleDepth::Float32 => "tif",
    };
    name.with_extension(extension)
}

/// Looks at the header of every image. Those that are none are named; if nothing is left, the first is the error.
fn readable(jobs: Vec<Job>, progress: &Progress) -> Result<Vec<Job>, ImageError> {
    let mut readable = Vec::new();
    let mut failures = Vec::new();
    for job in jobs {
        match Image::dimensions_of(&job.input) {
            Ok(size) => readable.push(Job { size, ..job }),
            Err(error) => failures.push(error),
        }
    }
    let first = match readable.is_empty() && !failures.is_empty() {
        true => Some(failures.remove(0)),
        false => None,
    };
    for failure in &failures {
        name_failure(failure, progress);
    }
    first.map_or(Ok(readable), Err)
}

/// Names an image that is left out. The hint comes once, at the end.
fn name_failure(error: &impl Display, progress: &Progress) {
    let text = error.to_string();
    progress.say(text.split("\n\n").next().unwrap_or_default());
}
