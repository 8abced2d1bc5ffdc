//! `nepenthe restore`: a network applied to images of any size.
//!
//! - `inputs`: what is read and what is written
//! - `budget`: how each image is restored within the memory there is
//! - `networks`: one network, or several whose results go on a sheet
//! - `pipeline`: decoding ahead, encoding behind
//! - `outcome`: what became of each image

mod budget;
mod inputs;
mod networks;
mod outcome;
mod pipeline;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;
use nepenthe::tiles::Cut;
use nepenthe_image::ImageFile;
use nepenthe_image::image::{SampleDepth, Saving, check_writable};

use crate::args::memory::Bytes;
use crate::args::weights::WeightsArgs;
use crate::args::{DeviceArgs, Model, PrecisionArgs};
use crate::output::Destination;
use crate::progress::{Progress, stop_requested};
use budget::{Budget, plan, say_memory};
use networks::Networks;
use outcome::{Restored, finish};
use pipeline::{Planned, Writing};

/// Restore images of any size with a network
#[derive(Debug, Args)]
#[command(after_help = "\
One image goes to a file or into a folder; several images, or a folder of them, go into a folder under the same names, and \
those of folders below it, with --recursive, into folders of the same names. Patterns in quotes, as in 'photos/*.jpg', are \
matched here. - reads standard input or writes standard output. PNG, JPEG, BMP, TIFF and WebP (lossless) are read and \
written; the extension of the output decides its format. A name whose format cannot be written, or cannot hold the depth, \
gets the extension .png (.tif for f32).

Grey stays grey and alpha is kept as it is. The image is written the way up it is shown. Colour profile, EXIF and XMP are \
kept where the format can hold them; what is left out, further frames and pages included, is said.

An image for which the memory is too small is cut into overlapping tiles that blend into each other; the result differs a \
little from that of the whole image, since attention and prompts use statistics of all they see.

With --compare, in place of the restored image, a sheet is written: the input and what each network makes of it side by \
side, each under its label, with the colour profile of the input and without its alpha and other metadata.

An image that cannot be read or restored is named at the end, the others are done, and the exit code is 1.

Examples:
  nepenthe restore --model promptir.ckpt hazy.jpg -o clear.png
  nepenthe restore --model last.safetensors photos -o restored --recursive
  nepenthe restore --model last.safetensors 'photos/*.tif' -o restored --memory 2G
  nepenthe restore hazy.jpg -o sheet.png --compare before.safetensors after.safetensors
  nepenthe restore --model last.safetensors - -o - < hazy.png > clear.png")]
pub(crate) struct RestoreArgs {
    /// Images, folders of images, patterns, or - for standard input
    #[arg(required = true, value_name = "IMAGE|FOLDER|PATTERN|-")]
    inputs: Vec<PathBuf>,
    /// Weight file of the network: .ckpt, .pth, .pt or .safetensors
    #[arg(
        short,
        long,
        value_name = "FILE",
        required_unless_present = "compare",
        conflicts_with = "compare"
    )]
    model: Option<PathBuf>,
    /// Weight files whose results are compared on a sheet, with the names they go by [default: the files' names]; named after
    /// the images
    #[arg(long, value_name = "[LABEL=]FILE", num_args = 1..)]
    compare: Vec<Model>,
    /// File or folder to write, or - for standard output
    #[arg(short, long = "out", value_name = "FILE|FOLDER|-")]
    output: PathBuf,
    /// Restore the images in the folders below a folder, too
    #[arg(long)]
    recursive: bool,
    /// Bits per sample: 8, 16 (PNG, TIFF) or f32 (TIFF, 32-bit floats, not rounded) [default: those of the input, where the
    /// format can hold them]
    #[arg(long, value_name = "8|16|f32")]
    depth: Option<SampleDepth>,
    /// Format of what goes into a folder or to standard output: png, jpg, webp, tif or bmp [default: that of the input]
    #[arg(long, value_name = "EXTENSION", value_parser = extension)]
    format: Option<String>,
    /// Quality of JPEG files, from 1 to 100
    #[arg(long, value_name = "N", default_value_t = nepenthe_image::image::JPEG_QUALITY,
        value_parser = clap::value_parser!(u8).range(1..=100))]
    quality: u8,
    /// Leave out colour profile, EXIF, XMP and comments
    #[arg(long)]
    strip: bool,
    /// Memory to stay within, as in 2G or 800M; larger images are restored in tiles [default: what is free,
    /// on the CPU]
    #[arg(long, value_name = "SIZE")]
    memory: Option<Bytes>,
    /// Longest side of a tile in pixels; 0 restores every image as a whole, whatever memory that takes [default: what fits]
    #[arg(long, value_name = "N")]
    tile: Option<Cut>,
    /// Write what became of each image as JSON
    #[arg(long, value_name = "FILE|-")]
    json: Option<Destination>,
    /// Replace existing outputs (never inputs)
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    weights: WeightsArgs,
    #[command(flatten)]
    device: DeviceArgs,
    #[command(flatten)]
    precision: PrecisionArgs,
}

impl RestoreArgs {
    /// The weight files that were named, one or those to compare, each with its label.
    fn models(&self) -> impl Iterator<Item = (&str, &Path)> {
        let compared = self.compare.iter();
        let compared = compared.map(|model| (model.label.as_str(), model.path.as_path()));
        self.model
            .iter()
            .map(|path| ("", path.as_path()))
            .chain(compared)
    }

    fn writing(&self) -> Writing {
        Writing {
            saving: Saving {
                depth: self.depth,
                quality: self.quality,
            },
            strip: self.strip,
            format: self.format.clone(),
        }
    }
}

/// An extension that images are written under.
fn extension(text: &str) -> Result<String, String> {
    let text = text.to_ascii_lowercase();
    let known = check_writable(format!("a.{text}"), SampleDepth::Bits8).is_ok();
    known
        .then_some(text)
        .ok_or_else(|| "expected png, jpg, webp, tif or bmp".to_owned())
}

/// Runs the command.
///
/// # Errors
/// If an input, the network or the output is wrong. An image of many that cannot be read or restored is named at the end and
/// does not keep the others from being restored.
pub(crate) fn run(arguments: &RestoreArgs) -> anyhow::Result<()> {
    let choice = arguments.device.choice()?;
    let mut progress = Progress::new();
    let jobs = inputs::jobs(arguments, &progress)?;
    let total = jobs.len();
    let networks = Networks::open(arguments, choice.open())?;
    let budget = Budget::of(arguments, &choice, total);
    let (planned, mut results) = plan(jobs, networks.largest(), &budget);
    let steps_of = |planned: &Planned| planned.plan.grid.tiles() * networks.count();
    let steps = planned.iter().map(steps_of).sum();
    say_memory(&planned, &budget);
    let mut done = 0;
    progress.begin(
        if steps == planned.len() * networks.count() {
            "restoring images"
        } else {
            "restoring tiles"
        },
        0,
        steps,
    );
    let work = |index: usize, file: ImageFile| {
        let Planned { job, plan, .. } = &planned[index];
        let before = done;
        let mut each = || {
            done += 1;
            progress.advance(done, steps);
            match stop_requested() {
                true => ControlFlow::Break(()),
                false => ControlFlow::Continue(()),
            }
        };
        if stop_requested() {
            return Ok(None);
        }
        let restored = networks.restore(file, &job.source.name(), &plan.grid, &mut each);
        if !matches!(restored, Ok(None)) {
            done = before + steps_of(&planned[index]);
            progress.advance(done, steps);
        }
        restored
    };
    let begun = Instant::now();
    let outcomes = pipeline::run(&planned, &arguments.writing(), budget.room, work);
    progress.end();
    for (planned, outcome) in planned.iter().zip(outcomes) {
        results.push(Restored::new(planned, outcome));
    }
    results.sort_by_key(|result| result.place);
    finish(arguments, results, begun.elapsed().as_secs_f64())
}
